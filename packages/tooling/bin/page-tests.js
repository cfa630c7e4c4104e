#!/usr/bin/env node
import { parseArgs } from 'node:util';
import { chosenEngines } from '../src/browsers/choose.js';
import { ensureBrowsers } from '../src/browsers/install.js';
import { requireNode } from '../src/environment.js';
import { runNodeTests } from '../src/node-tests.js';

requireNode();
const { values, positionals: files } = parseArgs({
  allowPositionals: true,
  options: { engine: { type: 'string', multiple: true } },
});

try {
  const engines = chosenEngines(values.engine);
  await ensureBrowsers(engines);
  process.exitCode = await runNodeTests({
    folder: process.cwd(),
    kind: 'pages',
    under: 'test/pages',
    args: ['--test-concurrency=1'],
    files: files.length > 0 ? files : undefined,
    env: { ESS_ENGINES: engines.join(',') },
  });
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
