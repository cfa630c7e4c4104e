import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { complete } from '../documents.ts';

const bin = fileURLToPath(new URL('../../dist/bin/ess-kit.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ess-kit-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) => spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

const good = file('good.json', complete());
const warned = file('warned.json', { inLanguage: 'fr', events: [{ id: 'e', name: '« E »' }] });
const bad = file('bad.json', { inLanguage: 'fr', events: [{ id: 'e', name: 'E', startDate: '2021-13-01' }] });

test('a good file: exit 0', () => {
  const { status, stdout, stderr } = run('check', good);
  assert.equal(status, 0);
  assert.equal(stdout, `${good}: all is well\n\n0 errors, 0 warnings in 1 file\n`);
  assert.equal(stderr, '');
});

test('an error: file, path, what is wrong, what would be right; exit 1', () => {
  const { status, stdout } = run('check', bad);
  assert.equal(status, 1);
  assert.equal(
    stdout,
    `${bad}\n  error   /events/0/startDate: "2021-13-01" is not a date. Right would be 2021, 2021-12, 2021-12-01 or 2021-12-01T18:30.\n\n1 error, 0 warnings in 1 file\n`,
  );
});

test('a warning is printed, and fails only when asked to', () => {
  const { status, stdout } = run('check', warned);
  assert.equal(status, 0);
  assert.match(stdout, / {2}warning \/events\/0\/name: This stands in quotation marks/);
  assert.equal(run('check', '--strict', warned).status, 1);
  assert.equal(run('check', '--strict', good).status, 0);
});

test('several files: each is reported', () => {
  const { status, stdout } = run('check', good, warned, bad);
  assert.equal(status, 1);
  assert.match(stdout, /\n1 error, 1 warning in 3 files\n$/);
});

test('--json', () => {
  const { status, stdout } = run('check', '--json', good, bad);
  assert.equal(status, 1);
  const results = JSON.parse(stdout) as { file: string; problems: { path: string; severity: string }[] }[];
  assert.deepEqual(
    results.map(({ file, problems }) => [file, problems.map(({ path, severity }) => [path, severity])]),
    [
      [good, []],
      [bad, [['/events/0/startDate', 'error']]],
    ],
  );
});

test('broken JSON: line and column', () => {
  const cases: readonly (readonly [text: string, place: RegExp])[] = [
    ['{\n  "events": [],\n}', /Line 3, column 1: .*comma/],
    ['{\n  "events" []\n}', /Line 2, column 12: .*colon is missing/],
    ['{ "a": 1 "b": 2 }', /Line 1, column 10: .*comma or "}" is missing/],
    ["{ 'a': 1 }", /Line 1, column 3: .*double quotation marks/],
    ['{ "a": "x\ny" }', /Line 1, column 8: .*string does not end/],
    ['{ "a": NaN }', /Line 1, column 8: .*"N" begins no value/],
    ['{ "a": [1, 2', /Line 1, column 13: .*ends before "]"/],
    ['[1, 2,]', /Line 1, column 7: .*comma/],
    ['{} {}', /Line 1, column 4: .*more after the end/],
    ['{ "a": 01 }', /Line 1, column 9: .*missing/],
    ['', /Line 1, column 1: .*nothing here/],
  ];
  for (const [text, place] of cases) {
    const { status, stdout } = run('check', file('broken.json', text));
    assert.equal(status, 1);
    assert.match(stdout, place, text);
  }
});

test('a byte order mark is no fault', () => {
  assert.equal(run('check', file('bom.json', `\uFEFF${JSON.stringify(complete())}`)).status, 0);
});

test('a file that is not there, or a folder', () => {
  const { status, stdout } = run('check', join(folder, 'none.json'), folder);
  assert.equal(status, 1);
  assert.match(stdout, /There is no such file/);
  assert.match(stdout, /This is a folder/);
});

test('control characters of content do not reach the terminal', () => {
  const { stdout } = run('check', file('esc.json', { inLanguage: 'fr', '\u001b[2J\u202e': 1 }));
  assert.ok(!/[\u001b\u202e]/.test(stdout));
});

test('help and version', () => {
  const help = run('--help');
  assert.equal(help.status, 0);
  assert.match(help.stdout, /check +check content files/);
  assert.match(run('check', '--help').stdout, /--strict/);
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  assert.equal(run('--version').stdout, `${version}\n`);
});

test('a command line that makes no sense: exit 2, on the error stream', () => {
  for (const args of [[], ['chekc'], ['check'], ['check', '--nope', good]]) {
    const { status, stdout, stderr } = run(...args);
    assert.equal(status, 2, args.join(' '));
    assert.equal(stdout, '');
    assert.match(stderr, /Usage/);
  }
});

test('a command whose package is not installed says how to get it: exit 2', () => {
  // Where nothing else is installed.
  const alone = join(folder, 'alone');
  for (const name of ['dist', 'package.json'])
    cpSync(fileURLToPath(new URL(`../../${name}`, import.meta.url)), join(alone, name), { recursive: true });
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(alone, 'dist/bin/ess-kit.js'), 'prerender', 'page.html'],
    {
      cwd: alone,
      encoding: 'utf8',
    },
  );
  assert.equal(status, 2);
  assert.equal(stdout, '');
  assert.match(stderr, /npm install --save-dev @ess-kit\/prerender/);
});
