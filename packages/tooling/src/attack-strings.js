/** Hostile and harmless strings by kind, one collection for every package; those of JSON kinds are JSON texts. */
import strings from './attack-strings.json' with { type: 'json' };

/** The strings of these kinds; of all without any. Fails for a kind that there is not. */
export function attackStrings(...kinds) {
  for (const kind of kinds)
    if (!strings.some((one) => one.kind === kind)) throw new Error(`No attack strings: ${kind}`);
  return strings.filter(({ kind }) => !kinds.length || kinds.includes(kind));
}
