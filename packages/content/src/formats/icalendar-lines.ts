/**
 * The lines of a calendar file (RFC 5545, 3.1) as components and their properties. Files of all kinds of programs are
 * read: with any line break, with blank lines, with lines never folded, with some that are no property at all. What
 * is unfinished at the end of the file is left out.
 */
import { type Fault, show } from '../read.js';

export interface Property {
  /** In capitals. */
  readonly name: string;
  readonly parameters: ReadonlyMap<string, string>;
  /** As it stands, escapes included. */
  readonly value: string;
  /** Counts from 1. */
  readonly line: number;
}

export interface Component {
  readonly name: string;
  readonly properties: Property[];
  readonly components: Component[];
  readonly line: number;
}

/** Logical lines with the number of the first line of each. */
function* unfold(text: string): Generator<readonly [line: string, number: number]> {
  const lines = text.replace(/^\uFEFF/, '').split(/\r\n|\n|\r/);
  let parts: string[] = [];
  let number = 0;
  for (const [index, line] of lines.entries()) {
    if (parts.length && /^[ \t]/.test(line)) {
      parts.push(line.slice(1));
      continue;
    }
    // A blank line is none: some programs write one after each property.
    if (!line.trim()) continue;
    if (parts.length) yield [parts.join(''), number];
    parts = [line];
    number = index + 1;
  }
  if (parts.length) yield [parts.join(''), number];
}

/** `^n`, `^'` and `^^` in a parameter (RFC 6868). */
const decodeParameter = (value: string) =>
  value.replace(/\^([n^'])/g, (_, one: string) => (one === 'n' ? '\n' : one === "'" ? '"' : '^'));

const parameter = /;([A-Za-z0-9-]+)=("[^"]*"?|\([^)]*\)[^;:,]*|[^";:,]*)((?:,(?:"[^"]*"|[^";:,]*))*)/y;

/** `NAME;PARAMETER=value:value`, or undefined when the line is none. */
function parseLine(text: string, line: number): Property | undefined {
  const [name] = /^[A-Za-z0-9-]+(?=[;:])/.exec(text) ?? [];
  if (!name) return undefined;
  const parameters = new Map<string, string>();
  let at = name.length;
  while (text[at] === ';') {
    parameter.lastIndex = at;
    const [whole, key = '', value = '', more = ''] = parameter.exec(text) ?? [];
    if (!whole) return undefined;
    parameters.set(key.toUpperCase(), decodeParameter(value.replace(/^"|"$/g, '') + more));
    at += whole.length;
  }
  if (text[at] !== ':') return undefined;
  return { name: name.toUpperCase(), parameters, value: text.slice(at + 1), line };
}

/** Deeper than any calendar: an event in a calendar, an alarm in an event. */
const deepest = 20;

/** The components of a file, outermost first. Throws nothing. */
export function parseComponents(text: string, faults: Fault[]): readonly Component[] {
  const root: Component = { name: '', properties: [], components: [], line: 0 };
  const open: Component[] = [root];
  const atLine = (line: number, expected: string, found: string, repaired?: string) =>
    void faults.push({ path: `line ${line}`, expected, found: show(found), ...(repaired ? { repaired } : {}) });

  for (const [content, line] of unfold(text)) {
    const property = parseLine(content.trimStart(), line);
    const inside = open.at(-1)!;
    const name = property?.value.trim().toUpperCase();
    if (!property || (property.name === 'BEGIN' && !name)) {
      atLine(line, 'a property', content);
      continue;
    }
    if (property.name === 'BEGIN') {
      // Two events are never within each other: the first was not closed.
      if (name === inside.name) {
        atLine(line, `END:${name}`, content, 'as if it stood there');
        open.pop();
      }
      if (open.length > deepest) continue;
      const component: Component = { name: name!, properties: [], components: [], line };
      open.at(-1)!.components.push(component);
      open.push(component);
    } else if (property.name === 'END') {
      const index = open.findLastIndex((component) => component.name === name);
      if (index < 1) {
        atLine(line, `BEGIN:${name}`, content);
        continue;
      }
      for (const { name } of open.slice(index + 1)) atLine(line, `END:${name}`, content, 'as if it stood there');
      open.length = index;
    } else inside.properties.push(property);
  }

  // What the end of the file cuts off is not complete; the calendar around it still is what it is.
  for (let depth = open.length - 1; depth > 0; depth--) {
    const { name, line } = open[depth]!;
    const { components } = open[depth - 1]!;
    if (name !== 'VCALENDAR') components.pop();
    atLine(line, `END:${name}`, 'the end of the file', name === 'VCALENDAR' ? 'as if it stood there' : undefined);
  }
  return root.components;
}

/** The value of a property of type TEXT. */
export const unescapeText = (value: string): string =>
  value.replace(/\\([^])/g, (_, one: string) => (one === 'n' || one === 'N' ? '\n' : one));

/** The values of a property that has several, at the commas that are not escaped. */
export function splitValues(value: string): readonly string[] {
  return (value.match(/(?:[^\\,]|\\[^])+/g) ?? []).map((one) => one.trim()).filter(Boolean);
}

/** The first property of this name. */
export const propertyOf = (component: Component, name: string): Property | undefined =>
  component.properties.find((property) => property.name === name);

export const propertiesOf = (component: Component, name: string): readonly Property[] =>
  component.properties.filter((property) => property.name === name);
