/**
 * Lenient reading: keeps what is good, reports the rest, throws nothing. The result holds only what
 * the model names, as own properties, so that a hostile document reaches no prototype.
 */
import { parseDate, parseDuration } from './dates.js';
import { contentDocument, type ContentDocument } from './model.js';
import type { Shape, ShapeData, StringKind } from './shape.js';

/** One thing that is wrong with a document. */
export interface Fault {
  /** JSON Pointer (RFC 6901) to it; in a calendar `/VEVENT/3/DTSTART`, or `line 34`. */
  readonly path: string;
  /** What was expected there: the kind of the shape, or `unique`, `known`, `one of …`. */
  readonly expected: string;
  /** What was found, shortened. */
  readonly found?: string;
  /** What was made of it, where only one thing could be meant; without it, it was left out. */
  readonly repaired?: string;
}

/** What makes a string of each kind; also the source of the JSON Schema's patterns. */
export const patterns: Partial<Record<StringKind, RegExp>> = {
  id: /^[\w.~-]+$/,
  ref: /^[\w.~-]+$/,
  url: /^(?:https?:\/\/[^\s/]|mailto:[^\s]|tel:\+?\d)/i,
  language: /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/,
  timeZone: /^[A-Za-z_]+(?:\/[A-Za-z0-9_+-]+)*$/,
  utcOffset: /^[+-](?:0\d|1[0-4]):[0-5]\d$/,
  instant: /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/,
};

const isString = (value: unknown): value is string => typeof value === 'string';

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value for a fault, shortened. */
export const show = (value: unknown): string => {
  try {
    return (JSON.stringify(value) ?? String(value)).slice(0, 80);
  } catch {
    return typeof value;
  }
};

function isOfKind(kind: StringKind, value: string): boolean {
  if (kind === 'date') return !!parseDate(value);
  if (kind === 'duration') return parseDuration(value) !== undefined;
  return patterns[kind]?.test(value) ?? true;
}

/** The JSON Pointer to a member of what `path` points to. */
export const pointer = (path: string, key: string | number) =>
  `${path}/${String(key).replace(/~/g, '~0').replace(/\//g, '~1')}`;

/**
 * Reads a value by its shape.
 * @param faults collects what was dropped, with the path to each.
 * @returns what is good of it, or undefined.
 */
export function read<T>(shape: Shape<T>, value: unknown, faults: Fault[]): T | undefined {
  return readData(shape, value, { faults, ids: new Set(), isOurs: false }, '') as T | undefined;
}

/** What goes on while one value is read. */
interface Course {
  readonly faults: Fault[];
  /** Ids met so far. */
  readonly ids: Set<unknown>;
  /** Nobody else holds the value: what is good as it is need not be copied. */
  readonly isOurs: boolean;
}

/** @param base path of what holds the value, by this name or number; only what has parts or is wrong needs its own */
function readData(shape: ShapeData, value: unknown, course: Course, base: string, key?: string | number): unknown {
  // Absent, null and empty all say the same: not known.
  if (value == null || value === '') return undefined;
  const { kind } = shape;
  if (kind === 'text' && !shape.values && isString(value)) return value.trim() ? value : undefined;
  const hasParts = kind === 'text' || kind === 'object' || kind === 'list';
  const isGood = hasParts ? (kind === 'list' ? Array.isArray(value) : isRecord(value)) : isValue(shape, value);
  if (isGood && !hasParts) return value;

  const path = key === undefined ? base : `${base}/${key}`;
  let expected: string = kind === 'choice' ? `one of ${shape.values.join(', ')}` : kind;
  if (isGood) {
    // Some ninety levels of parts: a deeper document, or one that contains itself, would exhaust the stack.
    if (path.length <= 999) return readParts(shape, value, course, path);
    expected = 'shallower';
  }
  return void course.faults.push({ path, expected, found: show(value) });
}

/** Whether a value without parts is one of its shape. */
function isValue(shape: ShapeData, value: unknown): boolean {
  switch (shape.kind) {
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
      return (
        typeof value === 'number' &&
        value >= shape.min &&
        value <= shape.max &&
        (!shape.integer || Number.isInteger(value))
      );
    case 'choice':
      return shape.values.includes(value as string);
    default:
      return isString(value) && isOfKind(shape.kind as StringKind, value);
  }
}

type Parts = Readonly<Record<string, unknown>>;
type ObjectShape = ShapeData & { readonly kind: 'object' };

const readParts = (shape: ShapeData, value: unknown, course: Course, path: string) =>
  shape.kind === 'text'
    ? readTexts(value as Parts, course, path, shape.values)
    : shape.kind === 'list'
      ? readList(shape.of(), value as readonly unknown[], course, path)
      : readObject(shape as ObjectShape, value as Parts, course, path);

function readList(shape: ShapeData, value: readonly unknown[], course: Course, path: string): unknown {
  let items: unknown[] | undefined = course.isOurs ? undefined : [];
  for (let index = 0; index < value.length; index++) {
    const item = readData(shape, value[index], course, path, index);
    if (item !== value[index]) items ??= value.slice(0, index);
    if (item !== undefined) items?.push(item);
  }
  return items ?? value;
}

function readObject({ required, optional }: ObjectShape, value: Parts, course: Course, path: string): unknown {
  const { faults, ids, isOurs } = course;
  const known = (key: string) => Object.hasOwn(required, key) || Object.hasOwn(optional, key);
  // A copy is made where it has to differ: of a large document hardly anything is.
  let result: Record<string, unknown> | undefined = isOurs ? undefined : {};
  const copy = () => (result ??= Object.fromEntries(Object.entries(value).filter(([key]) => known(key))));
  const take = (key: string, shape: ShapeData) => {
    const part = readData(shape, value[key], course, path, key);
    if (part !== value[key]) copy();
    if (part === undefined) delete result?.[key];
    else if (result) result[key] = part;
    return part !== undefined;
  };
  let isComplete = true;
  // Own names only: an old library may have given every object some of its own.
  for (const key of Object.keys(required))
    if (!Object.hasOwn(value, key) || !take(key, required[key]!)) {
      isComplete = false;
      faults.push({ path: `${path}/${key}`, expected: 'present' });
    }
  // Before what is in it: of two items with one id the outer one has it.
  if (isComplete && required['id']) {
    const { id } = value;
    // Both are kept; a link leads to the first.
    if (ids.size === ids.add(id).size) faults.push({ path: `${path}/id`, expected: 'unique', found: show(id) });
  }
  for (const key of Object.keys(value))
    if (Object.hasOwn(optional, key)) take(key, optional[key]!);
    else if (!known(key)) copy();
  return isComplete ? (result ?? value) : undefined;
}

/** Text by language. */
function readTexts(value: Parts, { faults, isOurs }: Course, path: string, values?: readonly string[]): unknown {
  const entries = Object.entries(value);
  const good = entries.filter(([tag, text]) => {
    if (text == null || text === '') return false;
    const isGood = isString(text) && patterns.language!.test(tag) && (values?.includes(text) ?? true);
    if (!isGood) faults.push({ path: pointer(path, tag), expected: 'text', found: show(text) });
    return isGood;
  });
  if (!good.length) return undefined;
  return isOurs && good.length === entries.length ? value : Object.fromEntries(good);
}

/** A document as read, and what was wrong with it. */
export interface Reading {
  readonly document: ContentDocument;
  readonly faults: readonly Fault[];
}

/**
 * Reads a whole document, given as parsed JSON.
 * @param isOurs nobody else holds the value, as it was parsed for this: what is good of it as it stands is not copied
 */
export function readDocument(value: unknown, isOurs = false): Reading {
  const course: Course = { faults: [], ids: new Set(), isOurs };
  const document = readData(contentDocument, value, course, '') as ContentDocument | undefined;
  return { document: document ?? {}, faults: course.faults };
}
