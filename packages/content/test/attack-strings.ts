/** Hostile strings by kind; those of JSON kinds are JSON texts. */
import { readFileSync } from 'node:fs';

interface AttackString {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
}

const all = JSON.parse(
  readFileSync(new URL('./fixtures/attack-strings.json', import.meta.url), 'utf8'),
) as readonly AttackString[];

export function attackStrings(...kinds: readonly string[]): readonly AttackString[] {
  const found = all.filter(({ kind }) => !kinds.length || kinds.includes(kind));
  if (!found.length) throw new Error(`No attack strings of kind ${kinds.join(', ')}`);
  return found;
}
