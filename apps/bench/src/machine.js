import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { root } from './places.js';

/** What class of machine this is; no name of it. @param {string} browser */
export function machineOf(browser) {
  const processors = cpus();
  const isVirtual = existsSync('/proc/cpuinfo') && /hypervisor/.test(readFileSync('/proc/cpuinfo', 'utf8'));
  return {
    class: `${processors.length} cores of ${isVirtual ? 'a virtual machine' : 'a machine'} (${processors[0].model.trim()}, ${Math.round(totalmem() / 2 ** 30)} GB), no graphics processor`,
    cores: processors.length,
    browser: `Chromium ${browser}`,
    node: process.versions.node,
  };
}

/** Of a peer, as it is installed; of ours, the commit. @param {string | undefined} name */
export function versionOf(name) {
  if (name)
    return JSON.parse(readFileSync(new URL(`apps/bench/node_modules/${name}/package.json`, root), 'utf8')).version;
  try {
    return execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: root, encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
