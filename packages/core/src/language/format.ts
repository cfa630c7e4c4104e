/**
 * The locale by which a language without a region is written here: English as international bodies do, day before
 * month and 24 hours; Arabic with 24 hours too, and with the digits on which engines disagree (a region has its own).
 */
export const formatLocale = (language: string) =>
  language === 'en' ? 'en-GB' : language === 'ar' ? 'ar-u-hc-h23-nu-latn' : language;

/** Formatters of this page, each made once: the first `Intl.DateTimeFormat` costs tens of milliseconds. */
const dateFormats = new Map<string, Intl.DateTimeFormat>();

/**
 * A date formatter.
 * @param timeZone IANA name; one that the browser does not know gives undefined.
 */
export function dateFormat(
  language: string,
  options: Intl.DateTimeFormatOptions,
  timeZone = 'UTC',
): Intl.DateTimeFormat | undefined {
  const key = JSON.stringify([language, timeZone, options]);
  let format = dateFormats.get(key);
  try {
    if (!format)
      dateFormats.set(key, (format = new Intl.DateTimeFormat(formatLocale(language), { ...options, timeZone })));
  } catch {
    // An unknown zone: times are then shown without it.
  }
  return format;
}

/** `a, b and c`, as the language writes it. */
export function listOf(language: string, items: readonly string[]): string {
  try {
    return new Intl.ListFormat(formatLocale(language)).format(items);
  } catch {
    return items.join(', ');
  }
}

/** Languages that write the names of languages small; WebKit gives them as they would begin a line. */
const small = /^(?:fr|es|pt)\b/;

/** The name of a language in another, as it stands in a sentence: `español` said in French is `espagnol`. */
export function languageName(tag: string, language: string): string {
  try {
    const name = new Intl.DisplayNames(language, { type: 'language' }).of(tag) ?? tag;
    return small.test(language) ? name.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase()) : name;
  } catch {
    return tag;
  }
}

/** The name of a country (ISO 3166-1 alpha-2). */
export function countryName(code: string, language: string): string {
  try {
    return new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
