import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { forum, page } from './pages.ts';

const bin = fileURLToPath(new URL('../../../content/bin/ess-kit.js', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'ess-kit-'));
after(() => rmSync(folder, { recursive: true }));

const run = (...args: readonly string[]) =>
  spawnSync(process.execPath, [bin, 'prerender', ...args], { encoding: 'utf8', cwd: folder });
const write = (name: string, content: string) => writeFileSync(join(folder, name), content);
const read = (name: string) => readFileSync(join(folder, name), 'utf8');

mkdirSync(join(folder, 'fr'));
mkdirSync(join(folder, 'data'));
write('data/forum.json', JSON.stringify(forum));
const card = (src: string) => page(`<ess-event-card src="${src}"></ess-event-card>`);

describe('ess-kit prerender', () => {
  it('fills a page, says so, and changes nothing the second time', () => {
    write('page.html', card('data/forum.json#forum'));
    assert.deepEqual([run('--check', 'page.html').status, read('page.html')], [1, card('data/forum.json#forum')]);
    const { status, stdout, stderr } = run('page.html');
    assert.deepEqual([status, stdout, stderr], [0, 'page.html: 1 embed filled\n', '']);
    const filled = read('page.html');
    assert.match(filled, /Forum de Lomé/);
    assert.equal(run('page.html').stdout, 'page.html: 1 embed filled, nothing changed\n');
    assert.equal(read('page.html'), filled);
    assert.equal(run('--check', 'page.html').status, 0);
  });

  it('writes elsewhere when asked to', () => {
    write('source.html', card('data/forum.json'));
    assert.equal(run('source.html', '--out', 'out.html').status, 0);
    assert.equal(read('source.html'), card('data/forum.json'));
    assert.equal(run('source.html', '--out', '-').stdout, read('out.html'));
  });

  it('finds content from the page’s folder and from the top of the site', () => {
    write('fr/page.html', card('../data/forum.json'));
    assert.equal(run('fr/page.html').status, 0);
    write('fr/top.html', card('/data/forum.json'));
    assert.match(run('fr/top.html').stderr, /^fr\/top\.html:5: error: <ess-event-card>: .*--base/);
    assert.equal(run('--base', '.', 'fr/top.html').status, 0);
    write('outside.html', card('../../../etc/hosts'));
    assert.match(run('outside.html').stderr, /outside of the site/);
  });

  it('tells file and line of what is wrong, fills the rest, and exits 1', () => {
    write(
      'two.html',
      page(
        '<ess-event-card src="none.json"></ess-event-card>\n<ess-event-card src="data/forum.json"></ess-event-card>',
      ),
    );
    const { status, stdout, stderr } = run('two.html', 'nowhere.html');
    assert.equal(status, 1);
    assert.match(stderr, /^two\.html:5: error: <ess-event-card>: There is no file .*none\.json\.$/m);
    assert.match(stderr, /^nowhere\.html: There is no such file/m);
    assert.equal(stdout, 'two.html: 1 embed filled\n');
    write('data/broken.json', '{\n  "events": [,]\n}');
    write('broken.html', card('data/broken.json'));
    assert.match(run('broken.html').stderr, /data\/broken\.json, line 2, column 14: this is not JSON/);
  });

  it('explains itself, and what a command line lacks', () => {
    assert.match(run('--help').stdout, /--base PLACE/);
    for (const args of [
      [],
      ['--nope', 'page.html'],
      ['--out', 'x.html', 'page.html', 'out.html'],
      ['--base', 'ftp://x', 'page.html'],
    ]) {
      const { status, stderr } = run(...args);
      assert.deepEqual([status, /Usage/.test(stderr)], [2, true], args.join(' '));
    }
  });
});
