#!/usr/bin/env node
/** In the folder of an element's package, once it is compiled: its manifest, types for frameworks, data for editors. */
import { writeManifest } from '../src/manifest/write.js';

writeManifest(process.cwd());
