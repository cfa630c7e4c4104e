import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { currentReadme, readmeFile, readReport, reportFolder } from '../src/report/files.js';
import { figure, howMuch } from '../src/report/format.js';
import { reportText } from '../src/report/markdown.js';
import { withTable } from '../src/report/readme-table.js';
import { verdictLine } from '../src/report/verdict-line.js';

describe('figures', () => {
  it('are written as a reader takes them in', () => {
    assert.deepEqual(
      [
        figure(642, 'bytes'),
        figure(31_953, 'bytes'),
        figure(1234.5, 'ms'),
        figure(3.456, 'ms'),
        figure(12_000, 'ms'),
        figure(0.1512, 'shift'),
        figure(8232, 'count'),
      ],
      ['642 B', '31.2 KB', '1,235 ms', '3.5 ms', '12.0 s', '0.151', '8,232'],
    );
  });

  it('say by how much: a part, or how many times', () => {
    assert.deepEqual([0.8, 1.25, 0.25, 6, 0, Infinity].map(howMuch), [
      '25 %',
      '25 %',
      '4 times',
      '6 times',
      'has none of it',
      'the other has none of it',
    ]);
  });
});

describe('a sentence', () => {
  const judged = (/** @type {string} */ verdict, /** @type {number} */ median) => ({
    value: { median: 10 },
    peer: { contestant: { label: 'Peer' }, median, verdict },
  });
  const sentence = (...of) =>
    verdictLine(/** @type {any} */ (judged(...of)), { key: 'x', label: 'Render', unit: 'ms' });

  it('says who wins, and where we lose, in so many words', () => {
    assert.equal(sentence('less', 0.5), 'Render, 10 ms: ours wins, 2 times (Peer)');
    assert.equal(sentence('even', 1), 'Render, 10 ms: even (Peer)');
    assert.equal(sentence('more', 1.3), 'Render, 10 ms: **ours loses**, by 30 % (Peer)');
  });
});

describe('the report', () => {
  const report = readReport(reportFolder);

  it('has a sentence for each figure that was compared', () => {
    const text = reportText(report);
    for (const { title, cases } of report.benches)
      for (const { label } of cases) assert.ok(text.includes(`### ${title}, ${label}\n`), `${title}, ${label}`);
  });

  it('names no machine and no registry', () => {
    assert.doesNotMatch(JSON.stringify(report), /https?:|localhost|127\.0\.0\.1/);
    assert.doesNotMatch(readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8'), /"resolved"/);
  });

  it('is what the table of the README was taken from', async () => {
    assert.equal(readFileSync(readmeFile, 'utf8'), await currentReadme());
  });

  it('has its place there, or the bench says so', () => {
    assert.throws(() => withTable('# A README', report), /no place/);
  });
});
