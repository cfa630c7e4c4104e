#!/usr/bin/env node
/** What each package weighs, packed and in a page; `--json` prints one line for programs. */
import { measureSizes } from '../src/sizes/measure.js';

const sizes = await measureSizes();
if (process.argv.includes('--json')) console.log(JSON.stringify(sizes));
else
  for (const [what, bytes] of Object.entries(sizes))
    console.log(`${String((bytes / 1024).toFixed(1)).padStart(8)} KB  ${what}`);
