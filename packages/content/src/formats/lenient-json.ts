/**
 * JSON as feeds write it: with comments, with commas too many, and cut off where a server or a connection gave up.
 * What is complete is kept; where the text ended is reported.
 */
import { type Fault, pointer } from '../read.js';

const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*"/y;
/** Strings of broken feeds hold line breaks and tabs as they are. */
const looseString = /"(?:[^"\\]|\\[^])*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.+-])|(?:true|false|null)(?!\w)/y;
const space = /(?:[\s\uFEFF]+|\/\/[^\n]*|\/\*[^]*?\*\/)+/y;

/** Deeper than any reader goes. */
const deepest = 500;

interface Open {
  readonly close: '}' | ']';
  /** Where in the list, or the name of the member last begun. */
  key: string | number;
}

/** The value of a text, as far as it is complete, and what was wrong with the text. */
export interface LenientJson {
  readonly value: unknown;
  readonly faults: readonly Fault[];
}

/**
 * Parses JSON; where it is broken, what was complete before.
 * @returns undefined when nothing of it is JSON. Throws nothing.
 */
export function parseLenientJson(text: string): LenientJson | undefined {
  try {
    return { value: JSON.parse(text), faults: [] };
  } catch {
    return mend(text);
  }
}

function mend(text: string): LenientJson | undefined {
  const faults: Fault[] = [];
  const open: Open[] = [];
  /** JSON that parses once all that is open is closed. */
  let good = '';
  let out = '';
  let at = 0;
  let state: 'value' | 'name' | 'colon' | 'next' = 'value';

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) at += found.length;
    return found;
  };
  const path = () => open.reduce((before, { key }) => (key === '' ? before : pointer(before, key)), '');
  let lines = 1;
  let counted = 0;
  const line = () => {
    for (; counted < at; counted++) if (text[counted] === '\n') lines++;
    return `line ${lines}`;
  };
  /** All before this stands. Whatever opens or closes is kept at once, so what is open now was open then. */
  const keep = () => void (good = out);
  let commented = false;
  /** A comma is written before what follows it, if anything does. */
  let comma = false;
  const write = (token: string) => {
    out += comma ? `,${token}` : token;
    comma = false;
  };

  for (;;) {
    if (/\/[/*]/.test(take(space) ?? '') && !commented) {
      commented = true;
      faults.push({ path: path(), expected: 'JSON, which has no comments', found: line(), repaired: 'without them' });
    }
    const next = text[at];
    const inside = open.at(-1);
    if (state === 'next' && !inside) break;
    if (next === undefined) break;
    if (inside && next === inside.close && state !== 'colon') {
      // After a comma or a bracket: a comma too many, or nothing in it.
      if (comma) {
        faults.push({ path: path(), expected: 'no comma', found: line(), repaired: 'without it' });
      } else if (state === 'value' && inside.close === '}') break;
      comma = false;
      write(next);
      at++;
      open.pop();
      state = 'next';
      keep();
    } else if (state === 'next') {
      if (next !== ',') break;
      at++;
      comma = true;
      if (inside && typeof inside.key === 'number') inside.key++;
      state = inside?.close === '}' ? 'name' : 'value';
    } else if (state === 'colon') {
      if (next !== ':') break;
      write(':');
      at++;
      state = 'value';
    } else if (state === 'name') {
      const name = take(string);
      if (name === undefined || !inside) break;
      inside.key = JSON.parse(name) as string;
      write(name);
      state = 'colon';
    } else if (next === '{' || next === '[') {
      if (open.length === deepest) break;
      open.push(next === '{' ? { close: '}', key: '' } : { close: ']', key: 0 });
      write(next);
      at++;
      state = next === '{' ? 'name' : 'value';
      keep();
    } else {
      let value = take(string) ?? take(scalar);
      // A number that the end cuts off looks like a shorter one.
      if (value && inside && at === text.length && /\d$/.test(value)) break;
      if (value === undefined) {
        const loose = take(looseString);
        if (loose === undefined) break;
        value = JSON.stringify(readLoose(loose));
        faults.push({ path: path(), expected: 'a string of one line', found: line(), repaired: 'as it stands' });
      }
      write(value);
      state = 'next';
      keep();
    }
  }

  const isWhole = state === 'next' && !open.length;
  if (!good) return undefined;
  if (!isWhole)
    faults.push({
      path: path(),
      expected: 'the rest',
      found: at < text.length ? `${line()}: ${JSON.stringify(text.slice(at, at + 20))}` : `the end, ${line()}`,
    });
  else if (at < text.length)
    faults.push({ path: '', expected: 'nothing after the end', found: line(), repaired: 'without it' });
  const closing = open.map(({ close }) => close).reverse();
  try {
    return { value: JSON.parse(good + closing.join('')), faults };
  } catch {
    return undefined;
  }
}

/** A string with line breaks and wrong escapes in it. */
const readLoose = (quoted: string): string =>
  quoted.slice(1, -1).replace(/\\(?:u([\da-fA-F]{4})|([^]))/g, (_, code: string | undefined, one: string) => {
    if (code) return String.fromCharCode(parseInt(code, 16));
    const escapes: Record<string, string> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };
    return escapes[one] ?? one;
  });
