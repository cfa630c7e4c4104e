import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentDocument, Text } from '@ess-kit/content';
import { allEvents } from '@ess-kit/content/find.js';
import { pickText } from '@ess-kit/content/text.js';
import { places } from '../../src/places.js';

const read = (name: string) => JSON.parse(readFileSync(join(places.content, name), 'utf8')) as ContentDocument;

/** What the pages tell of: the seminar of `/uclg/`, the colloquium of `/aimf/`, and the networks of `/ripess/`. */
export const seminar = read('uclg.json');
export const colloquium = read('aimf.json');
export const networks = read('networks.json');

/** A text of a document as a reader of a language gets it, in words alone. */
export const told = (document: ContentDocument, text: Text | undefined, language: string) =>
  inWords(pickText(text, language, document.fallbackLanguages, document.inLanguage)?.value ?? '');

/** Letters, digits and single spaces: marks and spaces are each language's own, and may be drawn by a stylesheet. */
export const inWords = (text: string) => text.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();

/** All parts of the first event, days and workshops included. */
export const partsOf = ({ events }: ContentDocument) => [...allEvents(events?.[0]?.subEvent)];
