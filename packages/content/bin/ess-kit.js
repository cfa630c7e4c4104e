#!/usr/bin/env node
// Stands beside the sources, so that the command is linked before the first build.
import '../dist/bin/ess-kit.js';
