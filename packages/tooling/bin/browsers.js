#!/usr/bin/env node
import { ensureBrowsers } from '../src/browsers/install.js';
import { ENGINES, findBrowser } from '../src/browsers/find.js';
import { requireNode } from '../src/environment.js';

requireNode();
try {
  await ensureBrowsers();
  for (const engine of ENGINES) console.log(`${engine}: ${findBrowser(engine)?.executable}`);
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
