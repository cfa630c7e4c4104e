import type { Text } from '@ess-kit/content';
import { type Fields, tongues, type Written } from '../state.ts';

/** The languages in which anything of a text stands, as the content document has them. */
export function textOf(fields: Fields, key: string): Text | undefined {
  const told = tongues.flatMap((tongue) => {
    const text = fields[`${key}.${tongue}`]?.trim();
    return text ? [[tongue, text] as const] : [];
  });
  return told.length ? Object.fromEntries(told) : undefined;
}

/** The language that most of what is written is in; of two, the one that is offered first. */
export function mainTongue({ own, rows }: Written) {
  const counts = tongues.map(
    (tongue) =>
      [own, ...rows].flatMap(Object.entries).filter(([key, text]) => key.endsWith(`.${tongue}`) && text.trim()).length,
  );
  return tongues[counts.indexOf(Math.max(...counts))]!;
}

/** An id of letters and digits, of what a person wrote; another one where it is taken. */
export function idFor(text: string, taken: Set<string>, otherwise = 'item'): string {
  const base =
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 48) || otherwise;
  let id = base;
  for (let number = 2; taken.has(id); number++) id = `${base}-${number}`;
  taken.add(id);
  return id;
}
