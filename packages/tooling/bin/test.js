#!/usr/bin/env node
import { requireNode } from '../src/environment.js';

requireNode();
// The rest is loaded only now, as an older Node cannot read it.
const { testEverything } = await import('../src/test-everything.js');
process.exitCode = await testEverything({ full: process.argv.includes('--full') });
