#!/usr/bin/env node
import { requireNode } from '../src/environment.js';
import { turbo } from '../src/turbo.js';

requireNode();
process.exitCode = await turbo(process.argv.slice(2));
