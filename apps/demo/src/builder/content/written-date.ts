/** Dates and hours as people write them, in forms and in spreadsheets, as the content document writes them. */

const languages = ['fr', 'en', 'es', 'pt', 'ar'];

/** Letters alone, without accents and case: `Février` and `fevrier` are one word. */
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

/** The months of five languages, long and short, by their number. */
const months = new Map(
  languages.flatMap((language) =>
    (['long', 'short'] as const).flatMap((month) => {
      const format = new Intl.DateTimeFormat(language, { month, timeZone: 'UTC' });
      return Array.from({ length: 12 }, (_, index): [string, number] => [
        plain(format.format(Date.UTC(2021, index, 15))).replace(/\.$/, ''),
        index + 1,
      ]);
    }),
  ),
);

const two = (value: number | string) => String(value).padStart(2, '0');

/** Arabic digits as the others write them. */
const digits = (text: string) => text.replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660));

/**
 * `1/6/2026`, `1er juin 2026`, `June 2026`, `2026-06-01` → as precise as it is written. The day goes before the month,
 * as in all languages of the builder, unless only the other way round is a date.
 * @returns the text as it stands where it is none: the checker then says so
 */
export function readDate(written: string): string {
  const text = digits(written.trim());
  if (/^\d{4}(?:-\d\d){0,2}$/.test(text)) return text;
  const year = /^(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/.exec(text);
  if (year) return [year[1], two(year[2]!), ...(year[3] ? [two(year[3])] : [])].join('-');
  const figures = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(text);
  if (figures) {
    const [first, second] = [Number(figures[1]), Number(figures[2])];
    const [day, month] = second > 12 ? [second, first] : [first, second];
    return `${figures[3]}-${two(month)}-${two(day)}`;
  }
  const words = plain(text)
    .replace(/\b(?:de|of|del|do|le|el)\b|[,.]/g, ' ')
    .split(/\s+/)
    .filter(Boolean);
  const month = words.map((word) => months.get(word)).find(Boolean);
  const years = words.find((word) => /^\d{4}$/.test(word));
  const day = words.map((word) => /^(\d{1,2})(?:er|st|nd|rd|th|º|o)?$/.exec(word)?.[1]).find(Boolean);
  if (!month || !years) return written.trim();
  return `${years}-${two(month)}${day ? `-${two(day)}` : ''}`;
}

/** `9h30`, `9:30`, `9 h`, `9.30`, `2 PM` → `09:30`; undefined where it is no hour. */
export function readTime(written: string): string | undefined {
  const found = /^(\d{1,2})\s*(?:[:h.]\s*(\d{2})?)?(?::\d{2})?\s*(?:(a|p)\.?\s*m\.?)?$/i.exec(digits(written.trim()));
  if (!found) return undefined;
  const half = found[3]?.toLowerCase();
  const hour = half ? (Number(found[1]) % 12) + (half === 'p' ? 12 : 0) : Number(found[1]);
  const minute = found[2] ?? '00';
  return hour < 24 && Number(minute) < 60 ? `${two(hour)}:${minute}` : undefined;
}
