/** Words for a terminal. */

export const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** Control characters of a page must not reach a terminal as commands to it. */
export const printable = (text: string) =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/** What was probably meant: the name that shares most pairs of letters (L. Dice, 1945). */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const pairs = (text: string) => new Set(Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2)));
  const own = pairs(word);
  let [best, most]: [string | undefined, number] = [undefined, 0.6];
  for (const name of names) {
    const theirs = pairs(name);
    const share = (2 * [...own].filter((pair) => theirs.has(pair)).length) / (own.size + theirs.size);
    if (share > most) [best, most] = [name, share];
  }
  return best;
}
