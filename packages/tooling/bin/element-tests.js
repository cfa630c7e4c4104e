#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { childEnvironment, requireNode } from '../src/environment.js';
import { chosenEngines } from '../src/browsers/choose.js';
import { runElementTests } from '../src/test-runner.js';

requireNode();
Object.assign(process.env, childEnvironment());

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    engine: { type: 'string', multiple: true },
    files: { type: 'string', multiple: true },
    watch: { type: 'boolean' },
  },
});
const files = [...(values.files ?? []), ...positionals];

try {
  const passed = await runElementTests({
    folder: process.cwd(),
    engines: chosenEngines(values.engine),
    files: files.length > 0 ? files : undefined,
    watch: values.watch,
  });
  process.exit(passed ? 0 : 1);
} catch (error) {
  console.error(error);
  process.exit(1);
}
