/** `ess-kit convert`: a feed as a content document, and a content document as another format. */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { FeedReading } from '../../feeds.js';
import { readFeed } from '../../feeds.js';
import { writeCsv } from '../../formats/csv-write.js';
import { heldByFrab, writeFrab } from '../../formats/frab-write.js';
import { writeGeoJson } from '../../formats/geojson-write.js';
import { heldByCalendar, writeProgrammeCalendar } from '../../formats/icalendar-programme.js';
import { documentJsonLd, heldByJsonLd } from '../../formats/jsonld-write.js';
import { type Loss, lossesOf } from '../../formats/losses.js';
import type { ContentDocument } from '../../model.js';
import { patterns } from '../../read.js';
import type { Format } from '../../recognise.js';
import { pickText } from '../../text.js';
import { type Command, UsageError } from '../command.js';
import { count, printable, whyUnreadable } from '../words.js';

const help = `Usage: ess-kit convert [options] IN [OUT]

Reads a feed, and writes it in another format. IN and OUT may be "-": the standard input and output.

  --to FORMAT        ess      a content document
                     ics      a calendar (iCalendar): each session, or the event itself where it has none
                     frab     schedule JSON, version 1, as frab and pretalx have it
                     jsonld   schema.org JSON-LD
                     geojson  organisations as GeoJSON: features with a point where they have a seat
                     csv      organisations as a table: a row each, for spreadsheets
                     May be left out where OUT ends in .ics, .jsonld, .geojson or .csv.
  --from FORMAT      ess, ics, frab, schedule2, jsonld, geojson or csv, where the file does not show it
  --language TAG     the language to write, for formats that have one only; also what plain texts of a feed are in
  --event ID         the event whose programme is written, for frab
  --force            replace OUT if it is there
  --strict           fail if anything is lost or was repaired

What was repaired, left out or has no place in the other format is told on the error stream.

Exit code: 0 all is written; 1 the file cannot be read, or an item of it has no place in the other format;
2 the command line is wrong.`;

const targets = ['ess', 'ics', 'frab', 'jsonld', 'geojson', 'csv'] as const;
type Target = (typeof targets)[number];

const sources: Readonly<Record<string, Format>> = {
  ess: 'ess',
  ics: 'icalendar',
  frab: 'frab',
  schedule2: 'schedule2',
  jsonld: 'jsonld',
  geojson: 'geojson',
  csv: 'csv',
};

/** What was written, and what was not. */
interface Written {
  readonly text: string | undefined;
  readonly losses: readonly Loss[];
}

const json = (value: unknown) => `${JSON.stringify(value, undefined, 2)}\n`;

interface Options {
  readonly language: string;
  readonly event: string | undefined;
  readonly now: number;
}

function write(document: ContentDocument, target: Target, { language, event, now }: Options): Written {
  if (target === 'ess') return { text: json(document), losses: [] };
  if (target === 'ics') {
    const name = pickText(document.name, language, document.fallbackLanguages, document.inLanguage)?.value;
    const { text, losses } = writeProgrammeCalendar(document, { language, now, name });
    return { text, losses: [...losses, ...lossesOf(document, heldByCalendar, language)] };
  }
  if (target === 'frab') {
    const { schedule, losses } = writeFrab(document, { language, event });
    return { text: schedule && json(schedule), losses: [...losses, ...lossesOf(document, heldByFrab, language)] };
  }
  if (target === 'geojson') {
    const { collection, losses } = writeGeoJson(document);
    return { text: collection && json(collection), losses };
  }
  if (target === 'csv') return writeCsv(document);
  return {
    text: json(documentJsonLd(document, { language })),
    losses: lossesOf(document, heldByJsonLd, language),
  };
}

/** Lines about many things of one kind: the first of them, and how many more there are. */
function summarise(all: readonly { readonly kind: string; readonly text: string }[]): readonly string[] {
  const kinds = new Map<string, { readonly text: string }[]>();
  for (const one of all) kinds.set(one.kind, [...(kinds.get(one.kind) ?? []), one]);
  return [...kinds.values()].flatMap((same) => [
    ...same.slice(0, 3).map(({ text }) => `  ${printable(text)}`),
    ...(same.length > 3 ? [`  …and ${same.length - 3} more of this kind`] : []),
  ]);
}

function tellFaults({ faults }: FeedReading): readonly string[] {
  return summarise(
    faults.map(({ path, expected, found, repaired }) => ({
      kind: `${path.replace(/^.*\//, '').replace(/\d+/g, '0')} ${expected} ${String(repaired !== undefined)}`,
      text: `${repaired === undefined ? 'left out' : 'repaired'}  ${path || '(file)'}: ${expected} was expected${found ? `, found ${found}` : ''}${repaired ? `; taken as ${repaired}` : ''}.`,
    })),
  );
}

function tellLosses(losses: readonly Loss[]): readonly string[] {
  return summarise(
    losses.map(({ path, what, isItem }) => ({
      kind: what,
      text: `${isItem ? 'missing ' : 'lost    '}  ${path || '(document)'}: ${what}`,
    })),
  );
}

/** The language to write: that of the document, else the first that it falls back to. */
const languageOf = ({ inLanguage, fallbackLanguages }: ContentDocument) => inLanguage ?? fallbackLanguages?.[0] ?? 'en';

async function readInput(path: string): Promise<Uint8Array> {
  if (path !== '-') return readFile(path);
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

function parse(args: readonly string[]) {
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        to: { type: 'string' },
        from: { type: 'string' },
        language: { type: 'string' },
        event: { type: 'string' },
        force: { type: 'boolean' },
        strict: { type: 'boolean' },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
  const { values, positionals } = parsed;
  const [input, output = '-', ...more] = positionals;
  if (!input) throw new UsageError('Which file?');
  if (more.length) throw new UsageError('One file at a time.');
  const byName = /\.(ics|jsonld|geojson|csv)$/i.exec(output)?.[1]?.toLowerCase();
  const target = targets.find((one) => one === (values.to ?? byName));
  if (!target) throw new UsageError(values.to ? `There is no format "${values.to}".` : 'To which format? Add --to.');
  if (values.from !== undefined && !Object.hasOwn(sources, values.from))
    throw new UsageError(`There is no format "${values.from}".`);
  if (values.language !== undefined && !patterns.language!.test(values.language))
    throw new UsageError(`"${values.language}" is not a language tag, such as fr or pt-BR.`);
  return { ...values, input, output, target };
}

export const convert: Command = {
  summary: 'read schedules, calendars, JSON-LD, GeoJSON and tables; write them, and content documents as them',
  help,
  async run(args) {
    const { input, output, target, from, language, event, force, strict } = parse(args);
    let bytes;
    try {
      bytes = await readInput(input);
    } catch (error) {
      const [message] = whyUnreadable(error);
      console.error(`${printable(input)}: ${message}`);
      return 1;
    }
    const reading = await readFeed(bytes, undefined, from === undefined ? {} : { format: sources[from]! });
    const isEmpty = !Object.keys(reading.document).length;
    const found = reading.format ? ` (${reading.format})` : '';
    if (reading.faults.length) console.error([`${printable(input)}${found}:`, ...tellFaults(reading)].join('\n'));
    if (isEmpty && reading.faults.length) return 1;

    const document: ContentDocument =
      language && !reading.document.inLanguage ? { inLanguage: language, ...reading.document } : reading.document;
    const options = { language: language ?? languageOf(document), event, now: Date.now() };
    const { text, losses } = write(document, target, options);
    if (losses.length) console.error([`${printable(output)} (${target}):`, ...tellLosses(losses)].join('\n'));
    if (text === undefined) {
      console.error(`Nothing in ${printable(input)} has a place in this format; nothing was written.`);
      return 1;
    }
    if (output === '-') process.stdout.write(text);
    else
      try {
        await writeFile(output, text, { flag: force ? 'w' : 'wx' });
      } catch (error) {
        const { code } = error as NodeJS.ErrnoException;
        if (code === 'EEXIST') throw new UsageError(`${printable(output)} is there already; --force replaces it.`);
        console.error(`${printable(output)}: This file cannot be written (${code}).`);
        return 1;
      }
    const missing = losses.filter(({ isItem }) => isItem).length;
    if (output !== '-')
      console.error(`${printable(output)}: written${missing ? `, without ${count(missing, 'item')}` : ''}`);
    return missing || (strict && (losses.length || reading.faults.length)) ? 1 : 0;
  },
};
