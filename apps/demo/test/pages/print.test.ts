import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import { startDemo, type Demo } from '../../src/server.js';
import { completeCards, forumPage, sessionName } from './embeds.ts';

let demo: Demo;
const folder = mkdtempSync(join(tmpdir(), 'ess-print-'));

before(async () => {
  demo = await startDemo({ ports: 0 });
});

after(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

forEachEngine(({ can, newPage }) => {
  if (!can('pdf')) return;

  it('prints the whole card: its time, its people, and what the source says of the time', async () => {
    const page = await newPage({ width: 1200, height: 900 });
    await page.goto(demo.pages + forumPage('fr'));
    await completeCards(page, 3);
    const file = join(folder, 'page.pdf');
    await page.pdf(file);
    const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
    // Ligatures are letters again, and lines one.
    const printed = text.normalize('NFKC').replace(/\s+/g, ' ');
    for (const expected of [
      sessionName.fr,
      '1er juin 2021',
      '11:05',
      'Ville de Barcelone',
      '16:15',
      'fichier indisponible',
    ])
      assert.ok(printed.includes(expected), `"${expected}" is missing in: ${printed.slice(0, 3000)}`);
    assert.ok(!printed.includes('Copier le lien'), 'a button has no use on paper');
  });
});
