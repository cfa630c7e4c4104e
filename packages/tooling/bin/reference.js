#!/usr/bin/env node
/** Writes the reference of every element into its package's README, and `llms.txt`. */
import { writeDocuments } from '../src/manifest/documents.js';

await writeDocuments();
