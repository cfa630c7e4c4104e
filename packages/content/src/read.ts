/**
 * Lenient reading: keeps what is good, reports the rest, throws nothing. The result holds only what
 * the model names, as own properties, so that a hostile document reaches no prototype.
 */
import { parseDate, parseDuration } from './dates.js';
import { contentDocument, type ContentDocument } from './model.js';
import type { Shape, ShapeData, StringKind, Text } from './shape.js';

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
export function read<T>(shape: Shape<T>, value: unknown, faults: Fault[], path = ''): T | undefined {
  return readData(shape, value, faults, path) as T | undefined;
}

/** Ids met so far, by the list in which faults are collected: one reading has one. */
const ids = new WeakMap<Fault[], Set<string>>();

/** Two items with one id are both kept; a link leads to the first. */
function noteId(id: string, faults: Fault[], path: string): void {
  let met = ids.get(faults);
  if (!met) ids.set(faults, (met = new Set()));
  if (met.has(id)) faults.push({ path: pointer(path, 'id'), expected: 'unique', found: show(id) });
  met.add(id);
}

function readData(shape: ShapeData, value: unknown, faults: Fault[], path: string): unknown {
  // Absent, null and empty all say the same: not known.
  if (value == null || value === '') return undefined;
  const fault = (expected: string): undefined => void faults.push({ path, expected, found: show(value) });
  // Some ninety levels of parts: a deeper document, or one that contains itself, would exhaust the stack.
  if (path.length > 999) return fault('shallower');

  switch (shape.kind) {
    case 'text':
      return readText(value, faults, path, shape.values);
    case 'boolean':
      return typeof value === 'boolean' ? value : fault('boolean');
    case 'number':
      return typeof value === 'number' &&
        value >= shape.min &&
        value <= shape.max &&
        (!shape.integer || Number.isInteger(value))
        ? value
        : fault('number');
    case 'choice':
      return shape.values.includes(value as string) ? value : fault(`one of ${shape.values.join(', ')}`);
    case 'list': {
      const items = Array.isArray(value) ? value : void fault('list');
      return (
        items
          // The model's own names and numbers need no escaping, and these are most of a large document.
          ?.map((item: unknown, index) => readData(shape.of(), item, faults, `${path}/${index}`))
          .filter((item) => item !== undefined)
      );
    }
    case 'object': {
      if (!isRecord(value)) return fault('object');
      const result: Record<string, unknown> = {};
      let complete = true;
      for (const [fields, required] of [
        [shape.required, true],
        [shape.optional, false],
      ] as const) {
        // Before what is in it: of two items with one id the outer one has it.
        if (!required && complete && shape.required['id']) noteId(result['id'] as string, faults, path);
        // Own names only: an old library may have given every object some of its own.
        for (const key of Object.keys(fields)) {
          const read = Object.hasOwn(value, key)
            ? readData(fields[key]!, value[key], faults, `${path}/${key}`)
            : undefined;
          if (read !== undefined) result[key] = read;
          else if (required) {
            complete = false;
            faults.push({ path: `${path}/${key}`, expected: 'present' });
          }
        }
      }
      return complete ? result : undefined;
    }
    default:
      return isString(value) && isOfKind(shape.kind, value) ? value : fault(shape.kind);
  }
}

function readText(value: unknown, faults: Fault[], path: string, values?: readonly string[]): Text | undefined {
  if (isString(value) && !values) return value.trim() ? value : undefined;
  if (!isRecord(value)) return void faults.push({ path, expected: 'text', found: show(value) });
  const result: Record<string, string> = {};
  for (const [tag, text] of Object.entries(value)) {
    if (text == null || text === '') continue;
    if (isString(text) && patterns.language!.test(tag) && (values?.includes(text) ?? true)) result[tag] = text;
    else faults.push({ path: pointer(path, tag), expected: 'text', found: show(text) });
  }
  return Object.keys(result).length ? result : undefined;
}

/** A document as read, and what was wrong with it. */
export interface Reading {
  readonly document: ContentDocument;
  readonly faults: readonly Fault[];
}

/** Reads a whole document, given as parsed JSON. */
export function readDocument(value: unknown): Reading {
  const faults: Fault[] = [];
  return { document: read(contentDocument, value, faults) ?? {}, faults };
}
