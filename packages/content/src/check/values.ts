/** Each value by itself: whatever the reader would drop, unknown fields, and fields that say nothing. */
import { contentDocument } from '../model.js';
import { type Fault, patterns, pointer, read } from '../read.js';
import type { ShapeData } from '../shape.js';
import { isRecord, type Node } from './nodes.js';
import { type Report, show } from './problem.js';
import { nearest } from './suggest.js';

/** What each kind is called in a message, and examples of it. */
const kinds: Record<ShapeData['kind'], readonly [what: string, examples: string]> = {
  string: ['a string', 'text in quotation marks, such as "UCLG"'],
  id: ['an id', 'letters, digits, ".", "_", "~" and "-", such as "led-forum-2021"'],
  ref: ['a reference', 'the id of an item of this document, such as "led-forum-2021"'],
  date: ['a date', '2021, 2021-12, 2021-12-01 or 2021-12-01T18:30'],
  instant: ['a moment', '2021-06-01T10:00:00Z or 2021-06-01T11:00:00+01:00'],
  duration: ['a duration', 'PT2H30M for two and a half hours, PT45M or P1D'],
  url: ['a complete address', 'https://example.org/page, mailto:name@example.org or tel:+33100000000'],
  language: ['a language tag', 'fr, pt-BR or zh-Hant'],
  timeZone: ['a time zone', 'an IANA name such as Europe/Paris or America/Argentina/Cordoba'],
  utcOffset: ['an offset from UTC', '+02:00 or -03:00'],
  text: ['a text', 'a string, or strings by language: { "fr": "Bonjour", "en": "Hello" }'],
  boolean: ['yes or no', 'true or false, without quotation marks'],
  number: ['a number', 'digits without quotation marks, such as 70'],
  choice: ['one of the known values', ''],
  list: ['a list', 'values between square brackets: [ … ]'],
  object: ['an object', 'fields between curly braces: { … }'],
};

/** Names that other formats and authors use for what we call otherwise. */
const otherNames: Record<string, string> = {
  title: 'name, or in a post headline',
  start: 'startDate',
  startTime: 'startDate, with the hour in it: "2021-06-01T11:05"',
  end: 'endDate',
  endTime: 'endDate, with the hour in it: "2021-06-01T13:45"',
  timezone: 'timeZone',
  organiser: 'participants, with the role "organizer"',
  organizer: 'participants, with the role "organizer"',
  performer: 'participants, with the role "speaker"',
  speakers: 'participants, with the role "speaker"',
  moderator: 'participants, with the role "moderator"',
  status: 'eventStatus',
  capacity: 'maximumAttendeeCapacity',
  languages: 'inLanguage',
  sessions: 'subEvent',
  subEvents: 'subEvent',
  summary: 'abstract',
  lang: 'inLanguage',
};

const language = (tag: string) => `${show(tag)} is not ${kinds.language[0]}.`;

/** Explains one fault of the reader. */
function explain(report: Report, fault: Fault, nodes: ReadonlyMap<string, Node>): void {
  const { path } = fault;
  const node = nodes.get(path);
  // Told with the references, which know whose the id is.
  if (fault.expected === 'unique') return;
  if (fault.expected === 'present')
    return report.error(path, `"${path.slice(path.lastIndexOf('/') + 1)}" is missing.`, 'to add it');
  if (fault.expected === 'shallower')
    return report.error(path, 'This is nested too deeply to be read.', 'fewer levels of parts in parts');
  // A language of a text has no shape of its own; the rest has.
  if (!node) {
    const tag = path.slice(path.lastIndexOf('/') + 1);
    const text = nodes.get(path.slice(0, path.lastIndexOf('/')))?.shape;
    if (text?.kind === 'text' && text.values && patterns.language!.test(tag))
      return report.error(path, `${fault.found} is not known here.`, `one of ${text.values.join(', ')}`);
    return fault.found?.startsWith('"')
      ? report.error(path, language(tag), `${kinds.language[1]} before the text`)
      : report.error(path, `${fault.found} is not text.`, 'the text in quotation marks');
  }
  const { shape, value } = node;
  const [what, examples] = kinds[shape.kind];
  const found = show(value);
  if (shape.kind === 'choice') {
    const near = typeof value === 'string' ? nearest(value, shape.values) : undefined;
    const listed = `one of ${shape.values.join(', ')}`;
    return report.error(path, `${found} is not known here.`, near ? `"${near}"; it is ${listed}` : listed);
  }
  if (shape.kind === 'number' && typeof value === 'number')
    return report.error(
      path,
      `${found} is not ${shape.integer && !Number.isInteger(value) ? 'a whole number' : 'in range'}.`,
      `${shape.integer ? 'a whole number' : 'a number'} from ${shape.min} to ${shape.max}`,
    );
  if (shape.kind === 'text' && shape.values)
    return report.error(path, `${found} is not a map of languages.`, `{ "en": "${shape.values[0]}" }`);
  report.error(path, `${found} is not ${what}.`, examples);
}

/** Reports unknown fields and fields that say nothing. */
function checkFields(report: Report, node: Node): void {
  const { shape, value, path } = node;
  if (shape.kind === 'text' && isRecord(value))
    for (const [tag, text] of Object.entries(value))
      if (text === null || (typeof text === 'string' && !text.trim()))
        report.warning(pointer(path, tag), 'This text is empty.', 'the text, or no such language');
  if (shape.kind !== 'object' || !isRecord(value)) return;
  const known = { ...shape.required, ...shape.optional };
  for (const [key, part] of Object.entries(value)) {
    const partPath = pointer(path, key);
    if (!Object.hasOwn(known, key)) {
      const near = nearest(key, Object.keys(known)) ?? (Object.hasOwn(otherNames, key) ? otherNames[key] : undefined);
      const owner = shape.name === 'ContentDocument' ? 'a content document' : `this ${shape.name ?? 'object'}`;
      report.error(
        partPath,
        `"${key}" is not a field of ${owner}.`,
        near ? `perhaps ${near}` : `one of ${Object.keys(known).join(', ')}`,
      );
    } else if (isEmpty(known[key]!, part) && !Object.hasOwn(shape.required, key) && !mayBeNull(shape.name, key, part))
      report.warning(partPath, `"${key}" is empty and says nothing.`, 'a value, or no such field');
  }
}

/** A file that is known to be missing may say so by an address of null. */
export const mayBeNull = (name: string | undefined, key: string, value: unknown = null): boolean =>
  name === 'Document' && key === 'url' && value === null;

/** Empty lists are not: "no parts" is something to say. */
const isEmpty = (shape: ShapeData, value: unknown): boolean =>
  value === null ||
  (typeof value === 'string' && !value.trim()) ||
  (shape.kind !== 'list' && isRecord(value) && !Object.keys(value).length);

/** Checks every value of a document by its shape. */
export function checkValues(report: Report, document: unknown, nodes: readonly Node[]): void {
  const faults: Fault[] = [];
  read(contentDocument, document, faults);
  const byPath = new Map(nodes.map((node) => [node.path, node]));
  if (document == null || document === '')
    report.error('', 'The document is empty.', 'an object: { "inLanguage": "fr", "events": [ … ] }');
  const explained = new Set<string>();
  for (const fault of faults) {
    // A required field that is wrong is reported as wrong, not as missing too.
    if (explained.has(fault.path) && fault.expected === 'present') continue;
    explained.add(fault.path);
    explain(report, fault, byPath);
  }
  for (const node of nodes) checkFields(report, node);
}
