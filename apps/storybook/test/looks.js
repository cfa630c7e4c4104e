/**
 * How a story is shown: the page's language and colours, whether it is audited, and the widths of the column at which no
 * text may be cut off.
 * @typedef {{ language: string, scheme: string, audited: boolean, widths: readonly number[] }} Look
 */
const languages = ['fr', 'en', 'es', 'pt', 'ar'];
const pseudoLocales = ['en-XA', 'ar-XB', 'en-XL'];

/** From a narrow sidebar to a wide page: each container query of the elements has a width on both its sides. */
const widths = [280, 320, 360, 420, 480, 560, 640, 720, 800, 900, 1000, 1100];

/** Where texts have the least room, and are the longest of a real language and at all. */
const [narrowest] = widths;
const longest = 'fr';
const longestOfAll = 'en-XL';

/** @param {boolean} full each language at each width; else those with the least room @returns {Look[]} */
export function looksOf(full) {
  /** @param {string} language */
  const widthsIn = (language) =>
    full ? widths : [longest, longestOfAll].includes(language) ? [/** @type {number} */ (narrowest)] : [];
  const light = (/** @type {string} */ language) => ({ language, scheme: 'light', widths: widthsIn(language) });
  return [
    // The same words in other colours come next, as only their colours are new.
    ...languages.flatMap((language) => [
      { ...light(language), audited: true },
      { language, scheme: 'dark', audited: true, widths: [] },
    ]),
    ...pseudoLocales.map((language) => ({ ...light(language), audited: false })),
  ].filter(({ audited, widths }) => audited || widths.length > 0);
}
