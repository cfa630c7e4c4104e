import * as words from './words.js';

/** @typedef {import('./words.js').Wording} Wording */
/** @typedef {Record<string, Wording | number>} Gaps */

/** What is said in a programme, in its languages. @param {readonly ('en' | 'fr' | 'es')[]} languages */
export function speaker(languages, { below, oneOf, twoOf }) {
  /** @param {(language: 'en' | 'fr' | 'es') => string} text */
  const inEach = (text) => Object.fromEntries(languages.map((language) => [language, text(language)]));

  /** A text, its gaps filled alike in each language. @param {Wording} wording @param {Gaps} [gaps] */
  const say = (wording, gaps = {}) => inEach((language) => fill(wording[language], gaps, language));

  const someGaps = () => {
    const [T, U] = twoOf(words.subjects);
    const [C, D] = twoOf(words.cities);
    return { T, U, C, D };
  };

  return {
    say,
    title: () => say(oneOf(words.titles), someGaps()),
    /** One to four sentences, the longer in two paragraphs. */
    abstract() {
      const gaps = someGaps();
      const first = below(words.sentences.length);
      const sentences = Array.from({ length: 1 + below(4) }, (_, index) =>
        say(words.sentences[(first + index) % words.sentences.length], gaps),
      );
      const between = (/** @type {number} */ index) => (index === 2 ? '\n\n' : index ? ' ' : '');
      return inEach((language) => sentences.map((text, index) => between(index) + text[language]).join(''));
    },
  };
}

/** @param {string} text @param {Gaps} gaps @param {'en' | 'fr' | 'es'} language */
const fill = (text, gaps, language) =>
  text.replace(/\{(\w)\}/g, (_, gap) => {
    const filling = gaps[gap.toUpperCase()];
    const words = typeof filling === 'object' ? filling[language] : String(filling);
    // A small letter: the words stand within a sentence.
    return gap === gap.toUpperCase() ? words : words[0].toLowerCase() + words.slice(1);
  });
