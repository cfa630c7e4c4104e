import type { ContentDocument } from '@ess-kit/content';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { loadContent } from '../src/content/load.js';
import { readOnce } from '../src/late.js';
import { answerRequests, refusal } from './fixtures/requests.js';
import './fixtures/surroundings.js';

let count = 0;
const address = () => `https://feeds.example/${++count}`;

/** Loads what a server answers, as an element would show it. */
async function load(body: BodyInit, type = 'text/plain') {
  answerRequests(() => new Response(body, { headers: { 'content-type': type } }));
  return readOnce(await loadContent(address()));
}

const names = ({ events = [] }: ContentDocument): unknown[] =>
  events.flatMap((event) => [event.name, ...names({ events: event.subEvent })]);

const schedule = {
  schedule: {
    conference: {
      title: 'Forum',
      time_zone_name: 'Africa/Dakar',
      days: [
        {
          index: 1,
          date: '2026-11-23',
          rooms: {
            'Salle A': [
              {
                id: 1,
                guid: 'a',
                title: 'Monnaies locales',
                start: '10:00',
                duration: '00:30',
                date: '2026-11-23T10:00:00+00:00',
                room: 'Salle A',
              },
            ],
          },
        },
      ],
    },
  },
};

const calendar = (...lines: string[]) =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Test//EN', ...lines, 'END:VCALENDAR', ''].join('\r\n');
const entry = (summary: string) => [
  'BEGIN:VEVENT',
  `UID:${summary}`,
  'DTSTART:20261123T100000Z',
  `SUMMARY:${summary}`,
  'END:VEVENT',
];

describe('a feed by its address alone', () => {
  it('is a schedule of frab or pretalx, whatever type the server says', async () => {
    for (const type of ['application/json', 'text/html']) {
      const { document } = await load(JSON.stringify(schedule), type);
      expect(names(document)).to.include.members(['Forum', 'Monnaies locales']);
    }
  });

  it('is a calendar', async () => {
    const { document } = await load(calendar(...entry('Assemblée')), 'text/calendar');
    expect(names(document)).to.deep.equal(['Assemblée']);
  });

  it('is a calendar that folds its lines within a character', async () => {
    const bytes = new TextEncoder().encode(calendar(...entry('Assemblée')));
    const cut = bytes.indexOf(0xc3) + 1;
    const folded = [...bytes.slice(0, cut), 13, 10, 32, ...bytes.slice(cut)];
    const { document } = await load(new Uint8Array(folded), 'text/calendar');
    expect(names(document)).to.deep.equal(['Assemblée']);
  });

  it('is JSON-LD, alone or in a list', async () => {
    const event = { '@context': 'https://schema.org', '@type': 'Event', name: 'Colloque', startDate: '2026-11-23' };
    expect(names((await load(JSON.stringify(event))).document)).to.deep.equal(['Colloque']);
    expect(names((await load(JSON.stringify([event]))).document)).to.deep.equal(['Colloque']);
  });

  it('shows what is good of one that stops in the middle, and reports where', async () => {
    const whole = JSON.stringify(schedule);
    const { document, faults } = await load(whole.slice(0, -6));
    expect(names(document)).to.include('Monnaies locales');
    expect(faults.map(({ path, expected }) => `${path} ${expected}`).join()).to.match(/the rest/);
    const stopped = await load(
      calendar(...entry('Une'), 'BEGIN:VEVENT', 'UID:b', 'SUMM').replace(/END:VCALENDAR\s*$/, ''),
    );
    expect(names(stopped.document)).to.include('Une');
    expect(stopped.faults).to.have.length.above(0);
  });

  it('reports what it holds that is wrong', async () => {
    const { document, faults } = await load(
      JSON.stringify(schedule).replace('"time_zone_name":"Africa/Dakar"', '"time_zone_name":"Mars/Olympus"'),
    );
    expect(names(document)).to.include('Monnaies locales');
    expect(faults.some(({ found }) => found?.includes('Mars/Olympus'))).to.equal(true);
  });

  it('is a table of organisations, in the letters of an old spreadsheet', async () => {
    const table = 'Nom;Ville;Latitude;Longitude\r\nRéseau;Orléans;47,9;1,9\r\nDeux;Nulle part;999;1\r\n';
    const { document, faults } = await load(
      Uint8Array.from(table, (letter) => letter.charCodeAt(0)),
      'text/csv',
    );
    expect(document.organizations?.map(({ name }) => name)).to.deep.equal(['Réseau', 'Deux']);
    expect(document.places?.[0]?.geo).to.deep.equal({ latitude: 47.9, longitude: 1.9 });
    expect(faults.map(({ path }) => path)).to.deep.equal(['/row/3/Latitude']);
  });

  it('is GeoJSON', async () => {
    const geometry = { type: 'Point', coordinates: [1.9, 47.9] };
    const feature = { type: 'Feature', geometry, properties: { name: 'Réseau' } };
    const { document } = await load(JSON.stringify({ type: 'FeatureCollection', features: [feature] }));
    expect(document.places?.[0]?.geo).to.deep.equal({ latitude: 47.9, longitude: 1.9 });
  });

  it('is a table without names: the message says so', async () => {
    answerRequests(() => new Response('lat;lon\n1;2\n3;4'));
    const failure = await refusal(loadContent(address()));
    expect(failure.message).to.match(
      /is not a table of organisations: none of its first rows has a column called name/,
    );
  });

  it('that is none is refused in words', async () => {
    answerRequests(() => new Response('BEGIN:VCARD\r\nFN:UCLG\r\nEND:VCARD'));
    const failure = await refusal(loadContent(address()));
    expect(failure.code).to.equal('not-json');
    expect(failure.message).to.match(/VCALENDAR/);
  });
});
