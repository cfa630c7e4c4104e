/** Letters that readers write in several ways, and that Unicode does not take apart. */
const alike: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ı: 'i', ة: 'ه', ى: 'ي' };

/**
 * A text as it is compared in a search: without case, accents and vowel marks, with one form for each kind of
 * apostrophe, and without what only holds a word together (`représentant·e·s`, tatweel).
 */
export const fold = (text: string): string =>
  text
    .replace(/[’‘ʼ`´]/g, "'")
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\u00AD\u00B7\u0640\u200B-\u200F\u2027\u2060]/gu, '')
    .replace(/[ßæœøłđıةى]/g, (letter) => alike[letter]!)
    .replace(/\s+/g, ' ')
    .trim();
