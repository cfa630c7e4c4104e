/**
 * HTML of feeds as plain text: paragraphs and list items on their own lines, everything else without its tags. No
 * DOM, so that it runs in Node, and nothing is ever rendered: what comes out is shown as text.
 */

/** The names that feeds use; every other one is left as it stands. */
const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  shy: '\u00ad',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  laquo: '«',
  raquo: '»',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  szlig: 'ß',
  aelig: 'æ',
  AElig: 'Æ',
  oelig: 'œ',
  OElig: 'Œ',
  oslash: 'ø',
  Oslash: 'Ø',
  iexcl: '¡',
  iquest: '¿',
  ordf: 'ª',
  ordm: 'º',
};

/** `eacute` and its kin: a letter and its mark. */
const marks: Record<string, string> = {
  grave: '\u0300',
  acute: '\u0301',
  circ: '\u0302',
  tilde: '\u0303',
  uml: '\u0308',
  ring: '\u030a',
  cedil: '\u0327',
};

function character(name: string): string | undefined {
  if (name.startsWith('#')) {
    const point = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10);
    return point > 0 && point <= 0x10ffff && (point < 0xd800 || point > 0xdfff)
      ? String.fromCodePoint(point)
      : undefined;
  }
  if (Object.hasOwn(named, name)) return named[name];
  const [, letter, mark] = /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil)$/.exec(name) ?? [];
  return letter && (letter + marks[mark!]!).normalize('NFC');
}

/** Text with its character references (`&amp;`, `&#8217;`) as characters; what is none stands as it is. */
export const decodeEntities = (text: string): string =>
  !text.includes('&')
    ? text
    : text.replace(
        /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8});/gi,
        (reference, name: string) => character(name) ?? reference,
      );

const blocks = 'p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|tr|blockquote|pre|section|article|header|footer|hr|figure|form';
const inline =
  'a|abbr|b|br|cite|code|del|em|font|i|img|ins|kbd|mark|q|s|small|span|strike|strong|sub|sup|td|th|tt|u|wbr';
const hidden = 'script|style|head|title|template|noscript|iframe|svg|math|object';

const anyTag = new RegExp(`</?(?:${blocks}|${inline}|${hidden}|html|body|tbody|thead)(?:\\s[^<>]*)?/?>`, 'i');

/** Whether a text holds tags that HTML has: “x < y” and “<insert name>” are text. */
export const isHtml = (text: string): boolean => anyTag.test(text);

/** One kind of line break, no space at line ends, at most one blank line, no space around. */
export const tidy = (text: string): string =>
  !/[\r\n]/.test(text)
    ? text.trim()
    : text
        .split(/\r\n|\r|\n/)
        .map((line) => line.trimEnd())
        .join('\n')
        .replace(/\n{3,}/g, '\n\n')
        .trim();

/**
 * HTML as plain text; a blank line makes a paragraph. Links keep their text; their address follows in brackets where
 * the text is not the address.
 */
export function htmlToText(html: string): string {
  const text = html
    .replace(/<!--[^]*?(?:-->|$)|<!\[CDATA\[|\]\]>|<[!?][^<>]*>/g, '')
    .replace(new RegExp(`<(${hidden})\\b[^]*?(?:</\\1\\s*>|$)`, 'gi'), '')
    // In HTML a line break is a space.
    .replace(/\s+/g, ' ')
    .replace(
      /<a\b[^<>]*?\shref\s*=\s*["']?(https?:[^"'\s<>]+)["']?[^<>]*>([^]{0,500}?)<\/a\s*>/gi,
      (_, href: string, inner: string) => {
        const words = inner.replace(/<[^<>]*>/g, '').trim();
        return !words ||
          words === href ||
          href.replace(/^https?:\/\/|\/$/g, '') === words.replace(/^https?:\/\/|\/$/g, '')
          ? href
          : `${inner} (${href})`;
      },
    )
    .replace(/<li\b[^<>]*>\s*/gi, '\n• ')
    .replace(/<\/(?:li|dt|dd|tr|td|th)\s*>\s*/gi, (tag) => (/<\/t[dh]/i.test(tag) ? ' ' : '\n'))
    .replace(new RegExp(`\\s*</?(?:${blocks})\\b[^<>]*>\\s*`, 'gi'), '\n\n')
    .replace(/<br\b[^<>]*>\s*/gi, '\n')
    .replace(new RegExp(anyTag.source, 'gi'), '');
  return tidy(
    decodeEntities(text)
      .replace(/ *\n */g, '\n')
      .replace(/\n\n(?=• )/g, '\n'),
  );
}

/** A text of a feed, HTML or not; plain ones hold character references as well. */
export const feedText = (text: string): string => (isHtml(text) ? htmlToText(text) : tidy(decodeEntities(text)));
