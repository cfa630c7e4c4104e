import {
  type Fields,
  forms,
  kinds,
  languages,
  releases,
  sources,
  start,
  type State,
  systems,
  themes,
  widgets,
  widths,
  type Written,
} from './state.ts';

/** Characters of an address that every mail program and browser passes on. */
export const longest = 12_000;

/** What may stand in the address for each choice; anything else is taken for the first choice. */
const choices = {
  source: sources,
  kind: kinds,
  widget: widgets,
  language: languages,
  theme: themes,
  room: ['auto', 'none'],
  form: forms,
  system: systems,
  release: releases,
} as const;

const texts = ['address', 'item', 'folder', 'file', 'link'] as const;
const switches = ['compact', 'plain'] as const;

/** Fields and rows that a form never has; an address made by somebody else must not fill the page. */
const limits = { rows: 200, fields: 40, characters: 4000 };

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const readFields = (value: unknown): Fields =>
  Object.fromEntries(
    Object.entries(isRecord(value) ? value : {})
      .filter(([key, text]) => /^[a-z]\w*(?:\.\w+)?$/i.test(key) && typeof text === 'string' && text)
      .slice(0, limits.fields)
      .map(([key, text]) => [key, String(text).slice(0, limits.characters)]),
  );

function readWritten(text: string | null): Written {
  try {
    const value: unknown = JSON.parse(text ?? '');
    if (!isRecord(value)) return start.written;
    const rows = Array.isArray(value['rows']) ? value['rows'].slice(0, limits.rows).map(readFields) : [];
    return { own: readFields(value['own']), rows: rows.length ? rows : start.written.rows };
  } catch {
    return start.written;
  }
}

/**
 * Reads what a webmaster chose from the fragment of an address. What is not understood is as it is at the start:
 * addresses are cut by mail programs, and edited by hand.
 */
export function readAddress(fragment: string): State {
  const found = new URLSearchParams(fragment.replace(/^#/, ''));
  const state: Record<string, unknown> = { ...start };
  for (const [key, values] of Object.entries(choices)) {
    const value = found.get(key);
    if ((values as readonly unknown[]).includes(value)) state[key] = value;
  }
  for (const key of texts) state[key] = (found.get(key) ?? '').trim().slice(0, limits.characters);
  for (const key of switches) state[key] = found.get(key) === '1';
  const accent = found.get('accent') ?? '';
  if (/^#[\da-f]{6}$/i.test(accent)) state['accent'] = accent.toLowerCase();
  const level = Number(found.get('level'));
  if (Number.isInteger(level) && level >= 2 && level <= 6) state['level'] = level;
  const width = widths.find((each) => String(each) === found.get('width'));
  if (width) state['width'] = width;
  return { ...(state as unknown as State), written: readWritten(found.get('written')) };
}

const withoutBlanks = (fields: Fields) => Object.fromEntries(Object.entries(fields).filter(([, text]) => text.trim()));

/** Only what differs from the start. What was written is left out where the address would become too long for it. */
export function writeAddress(state: State): { readonly fragment: string; readonly isWhole: boolean } {
  const parts = new URLSearchParams();
  for (const [key, value] of Object.entries(state)) {
    if (key === 'written' || value === start[key as keyof State] || value === undefined) continue;
    parts.set(key, value === true ? '1' : String(value));
  }
  const chosen = parts.toString();
  const written = { own: withoutBlanks(state.written.own), rows: state.written.rows.map(withoutBlanks) };
  const isBlank = !Object.keys(written.own).length && written.rows.every((row) => !Object.keys(row).length);
  if (state.source !== 'write' || isBlank) return { fragment: chosen, isWhole: true };
  parts.set('written', JSON.stringify(written));
  const whole = parts.toString();
  return whole.length <= longest ? { fragment: whole, isWhole: true } : { fragment: chosen, isWhole: false };
}
