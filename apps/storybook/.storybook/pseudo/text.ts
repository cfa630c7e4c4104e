/** How a text looks in a pseudo-locale: words that show what a translation would break, before there is one. */
export type Disguise = (text: string) => string;

const plain = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const accents = 'ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļɱñöþǫŕšţûṽŵẋýž';
const accentOf = new Map([...plain].map((letter, place) => [letter, [...accents][place]!]));

const hasLetters = /\p{L}/u;

/** Only words are changed: a comma between two names is none. */
const ofWords =
  (change: Disguise): Disguise =>
  (text) =>
    hasLetters.test(text) ? change(text) : text;

const accent = (text: string) => [...text].map((letter) => accentOf.get(letter) ?? letter).join('');

/** Words of about this many letters that make a text longer, as English grows in other languages. */
const filling = (length: number) =>
  'ẋåẋåẋẋåẋ '
    .repeat(Math.ceil(length / 9))
    .slice(0, length)
    .trim();

/** Each letter with an accent, and two fifths longer; brackets show where a text was cut. */
export const accented: Disguise = ofWords(
  (text) => `⟦${accent(text)} ${filling(Math.max(2, Math.ceil(text.length * 0.4)))}⟧`,
);

/** From right to left, though its letters are Latin: what is not mirrored around it is seen at once. */
export const mirrored: Disguise = ofWords((text) => `\u202E${text}\u202C`);

/** Three times as long. */
export const long: Disguise = ofWords((text) => [text, text, text].join(' '));

/** The words of an element in disguise: each text, and what each function says. */
export function disguiseWords<Words>(words: Words, disguise: Disguise): Words {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return disguise(value);
    if (typeof value === 'function')
      return (...args: unknown[]) => change((value as (...args: unknown[]) => unknown)(...args));
    if (Array.isArray(value)) return value.map(change);
    if (value?.constructor !== Object) return value;
    return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, change(each)]));
  };
  return change(words) as Words;
}
