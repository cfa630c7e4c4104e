import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'acorn';
import { dist, files, read, version } from '../release.ts';

const scripts = files.filter(({ role }) => !['all', 'alone', 'frame', 'tool'].includes(role));
const chunks = scripts.filter(({ role }) => role !== 'loader');
const modules = files.filter(({ role }) => ['all', 'alone'].includes(role));

describe('the release', () => {
  it('is told whole and true by its manifest', () => {
    assert.deepEqual(
      readdirSync(dist)
        .filter((name) => name.endsWith('.js'))
        .sort(),
      files.map(({ name }) => name).sort(),
    );
    for (const { name, bytes, integrity } of files) {
      const text = readFileSync(new URL(name, dist));
      assert.equal(text.length, bytes, name);
      for (const algorithm of ['sha256', 'sha384'] as const) {
        assert.equal(integrity[algorithm], `${algorithm}-${createHash(algorithm).update(text).digest('base64')}`, name);
      }
    }
  });

  it('names each chunk by its own bytes', () => {
    for (const { name, label, integrity } of chunks) {
      assert.equal(name, `${label}.${integrity.sha256.slice(7, 15).replace(/\W/g, '-')}.js`);
    }
  });

  it('gives the loader the hashes of what it adds, and each chunk those of what it loads later', () => {
    const elements = chunks.filter(({ role }) => role === 'element');
    for (const { role, label, integrity } of chunks) {
      const ahead = role !== 'lazy' || elements.some(({ needs }) => needs.includes(label));
      const holders = ahead ? ['ess.js'] : chunks.map(({ name }) => name);
      const hash = integrity.sha256.replace(/^sha256-|=$/g, '');
      assert.ok(
        holders.some((name) => read(name).includes(hash)),
        label,
      );
    }
  });

  it('has a loader that browsers of 2017 can parse', () => {
    parse(read('ess.js'), { ecmaVersion: 2017, sourceType: 'script' });
    assert.throws(() => parse('a?.b', { ecmaVersion: 2017, sourceType: 'script' }));
  });

  it('has chunks that are scripts, and import nothing', () => {
    for (const { name } of chunks) parse(read(name), { ecmaVersion: 2022, sourceType: 'script' });
    for (const { name } of scripts) assert.doesNotMatch(read(name), /\bimport\s*\(/, name);
  });

  it('has whole modules that import nothing', () => {
    for (const { name } of modules) {
      parse(read(name), { ecmaVersion: 2022, sourceType: 'module' });
      assert.doesNotMatch(read(name), /\bimport\s*[("'{]/, name);
    }
  });

  it('renamed the Trusted Types policy of Lit, in each copy', () => {
    for (const { name } of files) assert.doesNotMatch(read(name), /["'`]lit-html["'`],\s*\{\s*createHTML/, name);
    for (const { name } of [...modules, ...chunks.filter(({ role }) => role === 'core')]) {
      assert.equal(read(name).split('"ess-kit-lit"').length, 2, name);
    }
  });

  it('holds the production build of Lit', () => {
    for (const { name } of files)
      assert.doesNotMatch(read(name), /dev mode|litIssuedWarnings|emitLitDebugLogEvents/i, name);
  });

  it('knows its version', () => {
    assert.ok(read('ess.js').includes(JSON.stringify(version)));
  });

  it('comes out the same, byte for byte, when built again', { timeout: 120_000 }, () => {
    const folder = mkdtempSync(join(tmpdir(), 'ess-widgets-'));
    try {
      const rollup = join(dirname(createRequire(import.meta.url).resolve('rollup/package.json')), 'dist/bin/rollup');
      execFileSync(process.execPath, [rollup, '--config', 'rollup.config.js', '--silent', '--dir', folder], {
        cwd: fileURLToPath(new URL('../..', import.meta.url)),
        env: { ...process.env, ESS_BUDGETS: 'report' },
      });
      assert.deepEqual(readdirSync(folder).sort(), readdirSync(dist).sort());
      for (const name of readdirSync(folder)) assert.equal(readFileSync(join(folder, name), 'utf8'), read(name), name);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
