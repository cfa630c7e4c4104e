import { find } from '@ess-kit/content/find.js';
import { parseDate, asUtc } from '@ess-kit/content/dates.js';
import { pickText } from '@ess-kit/content/text.js';

/** @typedef {import('@ess-kit/content').Text} Text */

/** How each language marks what somebody said. @type {Record<string, [string, string]>} */
const marks = { fr: ['«\u00A0', '\u00A0»'], en: ['“', '”'], es: ['«', '»'] };

/** @param {string} text */
export const escape = (text) =>
  text.replaceAll(/[&<>"]/g, (letter) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[letter] ?? '');

/**
 * Says facts of a document as HTML. Each text carries its language, so that it is told from the words around it, and
 * its direction where that is not the page's.
 *
 * @param {import('@ess-kit/content').ContentDocument} document
 * @param {string} language the page's
 * @param {string | undefined} id the event or quotation that is asked for
 * @param {string} [page] where all items have their anchors; this page, if none is named
 */
export function teller(document, language, id, page = '') {
  /** @param {Text | undefined} text */
  const pick = (text) => pickText(text, language, document.fallbackLanguages, document.inLanguage);

  /** @param {string} spoken */
  const attributes = (spoken) => ` lang="${spoken}"${language === 'ar' && spoken !== 'ar' ? ' dir="ltr"' : ''}`;

  /** @param {string} tag @param {string} spoken @param {string} text @param {string} [more] further attributes */
  const element = (tag, spoken, text, more = '') => `<${tag}${attributes(spoken)}${more}>${escape(text)}</${tag}>`;

  return {
    document,
    language,
    id,
    pick,
    element,

    /** An item's address. @param {string} item */
    address: (item) => `${page}#${item}`,

    /** The event that is asked for. */
    event() {
      const event = find(document, 'events', id);
      if (!event) throw new Error(`There is no event “${id}”.`);
      return event;
    },

    /** A name or another short text. @param {string} tag @param {Text | undefined} text @param {string} [more] */
    say(tag, text, more) {
      const picked = pick(text);
      return picked ? element(tag, picked.language, inWords(picked), more) : '';
    },

    /** A longer text, one element for each paragraph. @param {Text | undefined} text @param {string} [more] */
    sayParagraphs(text, more) {
      const picked = pick(text);
      if (!picked) return '';
      return inWords(picked)
        .split(/\n{2,}/)
        .map((paragraph) => element('p', picked.language, paragraph, more))
        .join('');
    },

    /** A quotation between the marks of its language; those inside it are its second ones already. @param {Text} text */
    sayQuoted(text) {
      const { value, language: spoken } = /** @type {{ value: string, language: string }} */ (pick(text));
      const [open, close] = marks[spoken] ?? marks.en ?? [];
      return element('p', spoken, `${open}${value}${close}`);
    },

    /**
     * A date, as the page's language writes it.
     *
     * @param {string} tag
     * @param {string} date
     * @param {Intl.DateTimeFormatOptions} options
     */
    sayDate(tag, date, options) {
      const parts = parseDate(date);
      if (!parts) throw new Error(`“${date}” is no date.`);
      const locale = { en: 'en-GB', ar: 'ar-u-nu-latn' }[language] ?? language;
      const said = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(asUtc(parts));
      const more = tag === 'time' ? ` datetime="${date}"` : '';
      return `<${tag} lang="${language}"${more}>${said}</${tag}>`;
    },
  };
}

/** @typedef {ReturnType<typeof teller>} Teller */

/** Inner marks, which the document writes as “ ”, as the language prints them. @param {{ value: string, language: string }} text */
function inWords({ value, language }) {
  const [open, close] = marks[language] ?? ['“', '”'];
  return value.replaceAll('“', open).replaceAll('”', close);
}
