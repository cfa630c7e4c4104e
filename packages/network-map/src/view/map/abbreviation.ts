/** Words of a text, without what accents and capitals add. */
const words = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);

/** Whether each letter begins a word of the name, in order: UCLG, of “United Cities and Local Governments”. */
function abbreviates(short: string, name: string): boolean {
  let rest = words(name);
  return [...words(short).join('')].every((letter) => {
    const at = rest.findIndex((word) => word.startsWith(letter));
    rest = rest.slice(at + 1);
    return at >= 0;
  });
}

/**
 * The other name that stands for a long one: one that abbreviates it in the language in which it is said, else the
 * shortest. An organisation has several: UCLG is CGLU in French.
 */
export const shortFor = (name: string, others: readonly string[]): string | undefined =>
  [...others].sort(
    (one, other) => Number(abbreviates(other, name)) - Number(abbreviates(one, name)) || one.length - other.length,
  )[0];
