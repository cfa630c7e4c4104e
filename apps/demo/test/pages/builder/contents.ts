import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentDocument } from '@ess-kit/content';
import { writeCsv } from '@ess-kit/content/csv-write.js';
import { writeFrab } from '@ess-kit/content/frab-write.js';
import { writeGeoJson } from '@ess-kit/content/geojson-write.js';
import { writeProgrammeCalendar } from '@ess-kit/content/icalendar-programme.js';
import { documentJsonLd } from '@ess-kit/content/jsonld-write.js';
import { makeDocument } from '../../../src/builder/content/document.ts';
import { kinds } from '../../../src/builder/state.ts';
import { places } from '../../../src/places.js';
import { filled } from '../../node/written.ts';

const read = (name: string) => JSON.parse(readFileSync(join(places.content, name), 'utf8')) as ContentDocument;
const programme = JSON.parse(JSON.stringify(makeDocument('programme', filled.programme).document)) as ContentDocument;
const networks = read('networks.json');

/** What stands at addresses, by the name of the file: content documents and each kind of feed. */
export const feeds: Readonly<Record<string, string>> = {
  'led-forum.json': JSON.stringify(read('led-forum.json')),
  'essfi.json': JSON.stringify(read('essfi.json')),
  'uclg.json': JSON.stringify(read('uclg.json')),
  'networks.json': JSON.stringify(networks),
  'schedule.json': JSON.stringify(writeFrab(programme, { language: 'fr' }).schedule),
  'programme.ics': writeProgrammeCalendar(programme, { language: 'fr', now: Date.UTC(2021, 0, 1) }).text!,
  'programme.jsonld': JSON.stringify(documentJsonLd(programme, { language: 'fr' })),
  'members.csv': writeCsv(networks).text!,
  'members.geojson': JSON.stringify(writeGeoJson(networks).collection),
};

/** All kinds of content: each form, and each kind of file. */
export const contents: readonly (
  { readonly name: string; readonly kind: (typeof kinds)[number] } | { readonly name: string; readonly file: string }
)[] = [
  ...kinds.map((kind) => ({ name: `the form for ${kind}`, kind })),
  ...Object.keys(feeds).map((file) => ({ name: file, file })),
];
