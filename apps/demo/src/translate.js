const spaces = /(?:\s|&nbsp;)+/g;
const pieces = /<!--[^]*?-->|<(?:script|style)\b[^]*?<\/(?:script|style)>|<[^>]*>|[^<]+/g;
const spoken = /(\s(?:aria-label|alt|content|data-done)=")([^"]*)/g;
const untranslatable = /^<(?!html)[^]*\s(?:lang="|translate="no")/;
const hasLetters = /\p{L}/u;

/** @param {string} text */
const plain = (text) => text.replaceAll(spaces, ' ').trim();

/**
 * A page in another language. The source stays plain HTML in its author's language; a table puts each
 * text beside its translations, as gettext does, so that the markup exists once.
 *
 * What the table lacks stays as it is and is returned in `missing`. Text right behind a tag with its
 * own `lang` (such as the names of languages) or with `translate="no"` is left alone.
 *
 * @param {string} html
 * @param {string} language the language to turn to
 * @param {Record<string, string>[]} rows each with the text per language
 * @param {string} [source] the language of the page
 */
export function translate(html, language, rows, source = 'fr') {
  const table = new Map(rows.map((row) => [plain(row[source] ?? ''), row[language]]));
  /** @type {string[]} */
  const missing = [];

  /** @param {string} text */
  const look = (text) => {
    const found = table.get(plain(text));
    if (!found) missing.push(plain(text));
    return found;
  };

  let tag = '';
  const translated = html.replaceAll(pieces, (piece) => {
    if (/^<(?:!--|script|style)/.test(piece)) return piece;
    if (piece.startsWith('<')) {
      tag = piece;
      return piece.replaceAll(spoken, (whole, start, text) => {
        if (tag.startsWith('<meta') && !tag.includes('"description"')) return whole;
        return start + (look(text) ?? text);
      });
    }
    if (!hasLetters.test(piece.replaceAll('&nbsp;', '')) || untranslatable.test(tag)) return piece;
    const found = look(piece);
    return found ? `${/^\s*/.exec(piece)}${found}${/\s*$/.exec(piece)}` : piece;
  });
  return { html: translated, missing };
}
