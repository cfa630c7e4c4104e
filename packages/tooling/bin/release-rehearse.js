#!/usr/bin/env node
/** A whole release on this machine: see src/rehearse. `--no-rebuild` leaves the second build out. */
import { requireNode } from '../src/environment.js';

requireNode();
const { rehearse } = await import('../src/rehearse/rehearse.js');
process.exitCode = await rehearse({ rebuild: !process.argv.includes('--no-rebuild') });
