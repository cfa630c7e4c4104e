#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { requireNode } from '../src/environment.js';
import { runNodeTests } from '../src/node-tests.js';

requireNode();
const { positionals: files } = parseArgs({ allowPositionals: true });

process.exitCode = await runNodeTests({
  folder: process.cwd(),
  kind: 'unit',
  under: 'test/node',
  files: files.length > 0 ? files : undefined,
});
