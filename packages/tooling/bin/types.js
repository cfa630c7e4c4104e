#!/usr/bin/env node
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from '../src/clean-exit.js';
import { childEnvironment, requireNode } from '../src/environment.js';
import { inSeconds, writeResults } from '../src/results.js';

requireNode();
const folder = process.cwd();
// The tests' configuration covers the sources they import as well.
const project = ['test/tsconfig.json', 'tsconfig.json'].find((path) => existsSync(join(folder, path)));

if (!project) {
  writeResults(folder, 'types', { passed: 0, failed: 0, seconds: 0 });
} else {
  const began = Date.now();
  const typescript = dirname(createRequire(import.meta.url).resolve('typescript/package.json'));
  const code = await run(process.execPath, [join(typescript, 'bin/tsc'), '--noEmit', '-p', project], {
    env: childEnvironment(),
  });
  const [passed, failed] = code === 0 ? [1, 0] : [0, 1];
  writeResults(folder, 'types', { passed, failed, seconds: inSeconds(Date.now() - began) });
  process.exitCode = code;
}
