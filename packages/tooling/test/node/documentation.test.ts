import assert from 'node:assert/strict';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { repositoryFolder } from '../../src/environment.js';

const read = (path: string) => readFileSync(join(repositoryFolder, path), 'utf8');

/** What readers of the repository start from. */
const pages = globSync('{*.md,docs/**/*.md,packages/*/README.md,apps/*/README.md}', { cwd: repositoryFolder });

/** Addresses within the repository, by which a page leads on. */
const linksOf = (markdown: string) =>
  [...markdown.replaceAll(/```.*?```/gs, '').matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, address]) => address!)
    .filter((address) => !/^[a-z][a-z\d+.-]*:/i.test(address));

/** The anchor that a heading gets. */
const anchorOf = (heading: string) =>
  heading
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replaceAll(/\s/g, '-');

describe('the documentation', () => {
  for (const page of pages)
    it(`${page} leads to what is there`, () => {
      for (const link of linksOf(read(page))) {
        const [path, anchor] = link.split('#');
        const target = path ? join(dirname(page), decodeURIComponent(path)) : page;
        assert.ok(existsSync(join(repositoryFolder, target)), `${link} leads nowhere`);
        if (!anchor || !target.endsWith('.md')) continue;
        const headings = [...read(target).matchAll(/^#+\s+(.+)$/gm)].map(([, heading]) => anchorOf(heading!));
        assert.ok(headings.includes(anchor), `${link}: no such heading`);
      }
    });

  it('names commands that there are', () => {
    const manifests = globSync('{package.json,{packages,apps}/*/package.json}', { cwd: repositoryFolder });
    const commands = manifests.flatMap((path) => Object.keys(JSON.parse(read(path)).scripts ?? {}));
    for (const page of ['README.md', 'CONTRIBUTING.md'])
      for (const [, name] of read(page).matchAll(/npm run (?:--\w+ )*([\w:-]+)/g))
        assert.ok(commands.includes(name!), `${page}: npm run ${name}`);
  });

  it('says of each thing that a developer gets where its proof is', () => {
    const table = read('README.md').split('## What a developer gets')[1]!.split(/^## /m)[0]!;
    const rows = table.split('\n').filter((line) => line.startsWith('|'));
    assert.ok(rows.length > 10);
    for (const row of rows.slice(2)) {
      const [, what, proof] = row.split(/(?<!\\)\|/);
      assert.match(proof!, /\]\([^)]+\)|`npm run /, what!.trim());
    }
  });
});
