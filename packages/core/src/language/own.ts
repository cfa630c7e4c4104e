/**
 * A word by its name. The first view shows a document that nobody has checked: `kind: "constructor"` names no word.
 * @throws RangeError for a name that is none; the strict reading then decides what is shown.
 */
export function own<K extends string>(words: Readonly<Record<K, string>>, name: K): string {
  if (!Object.hasOwn(words, name)) throw new RangeError(name);
  return words[name];
}
