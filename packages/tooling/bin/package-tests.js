#!/usr/bin/env node
/** In the folder of a published package, once it is built: whether what would be published is what it says it is. */
import { fileURLToPath } from 'node:url';
import { requireNode } from '../src/environment.js';
import { runNodeTests } from '../src/node-tests.js';

requireNode();
process.exitCode = await runNodeTests({
  folder: process.cwd(),
  kind: 'package',
  under: '',
  files: [fileURLToPath(new URL('../src/package/package.test.ts', import.meta.url))],
});
