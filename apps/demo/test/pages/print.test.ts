import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { startDemo, type Demo } from '../../src/server.js';
import { completeCards, completeEmbeds, forumPage, sessionName } from './embeds.ts';
import { inWords, seminar, told } from './facts.ts';

let demo: Demo;
const folder = mkdtempSync(join(tmpdir(), 'ess-print-'));

before(async () => {
  demo = await startDemo({ ports: 0 });
});

after(async () => {
  await demo.close();
  rmSync(folder, { recursive: true });
});

/** The text of a printed page's sheets. Ligatures are letters again, and lines one. */
async function sheetsOf(page: Page): Promise<string[]> {
  const file = join(folder, 'page.pdf');
  await page.pdf(file);
  const text = execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
  return text.split('\f').map((sheet) => sheet.normalize('NFKC').replace(/\s+/g, ' ').trim());
}

forEachEngine(({ can, newPage }) => {
  if (!can('pdf')) return;

  it('prints the whole card: its time, its people, and what the source says of the time', async () => {
    const page = await newPage({ width: 1200, height: 900 });
    await page.goto(demo.pages + forumPage('fr'));
    await completeCards(page, 3);
    const printed = (await sheetsOf(page)).join(' ');
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

  it('prints the programme one day a page, with what is behind a disclosure', async () => {
    const page = await newPage({ width: 1200, height: 900 });
    await page.goto(`${demo.pages}/uclg/`);
    await completeEmbeds(page);
    const sheets = (await sheetsOf(page)).map(inWords);
    for (const { id, identifier, name } of seminar.events![0]!.subEvent!) {
      const head = `Journée ${identifier} `;
      const found = sheets.filter((sheet) => sheet.includes(head));
      assert.equal(found.length, 1, `${id} has one head`);
      assert.ok(found[0]!.includes(told(seminar, name, 'fr')), id);
      if (identifier !== '1') assert.ok(found[0]!.startsWith(head), `${id} starts a sheet: ${found[0]!.slice(0, 80)}`);
    }
    const printed = sheets.join(' ');
    for (const { id, text } of seminar.quotations!)
      assert.ok(printed.includes(told(seminar, text, 'fr')), `${id} is not printed`);
    assert.ok(!printed.includes('Rechercher dans le programme'), 'a search field has no use on paper');
  });
});
