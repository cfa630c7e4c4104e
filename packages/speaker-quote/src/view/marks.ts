/** Quotation marks: which ones a language prints, and where a text quotes within itself. */

/** Opening and closing marks of a language: those of a quotation, then those of one within it. */
export type Marks = readonly [open: string, close: string, innerOpen: string, innerClose: string];

/** What most of the world's languages print; English and Brazilian Portuguese among them. */
const usual: Marks = ['“', '”', '‘', '’'];

/**
 * The others, by language. CLDR 48 but for three: French keeps “ ” within, as its style guides do (CLDR has « » twice);
 * Spanish has what its Academy asks for (CLDR now has “ ”); Arabic has the marks that turn with the line, and within
 * them those of CLDR. A narrow no-break space is part of the French marks.
 */
const others: readonly (readonly [languages: readonly string[], marks: Marks])[] = [
  [['fr'], ['«\u202F', '\u202F»', '“', '”']],
  [
    ['es', 'pt-PT', 'it', 'ca', 'eu', 'el'],
    ['«', '»', '“', '”'],
  ],
  [['ar'], ['«', '»', '”', '“']],
  [['fa'], ['«', '»', '‹', '›']],
  [['de'], ['„', '“', '‚', '‘']],
  [
    ['ru', 'uk'],
    ['«', '»', '„', '“'],
  ],
  [
    ['pl', 'ro'],
    ['„', '”', '«', '»'],
  ],
  [['ja'], ['「', '」', '『', '』']],
];

/** The marks of a language (BCP 47). */
export function marksOf(language: string): Marks {
  const tag = language.toLowerCase();
  const named = (name: string) => `${tag}-`.startsWith(`${name.toLowerCase()}-`);
  return others.find(([languages]) => languages.some(named))?.[1] ?? usual;
}

/**
 * The same as CSS, for `blockquote` elements that name their language. Strings, not `quotes` with `open-quote`: that
 * counts through the whole page and no engine lets it be contained, so that a mark which the page left open would make
 * inner marks of our outer ones.
 */
export const marksRules = [[[''], usual] as const, ...others]
  .map(([languages, marks]) => {
    const selectors = languages.map((language) => `blockquote${language && `:lang(${language})`}`);
    const strings = marks.map((mark, place) => `--mark-${place}:"${mark}"`);
    return `${selectors.join()}{${strings.join(';')}}`;
  })
  .join('');

/** A piece of a quotation: its words, words that it quotes itself, or what an editor left out or put in. */
export type Run = string | { readonly quoted: readonly Run[] } | { readonly editorial: string };

/** As deep as quotations are told apart; deeper marks stay what they are. */
const deepest = 3;

/** Quotation marks of content, and what stands in square brackets. */
const pieces = /([“”]|\[[^[\]]*\])/;

/** Places of the marks that have a partner. */
function pairs(parts: readonly string[]): ReadonlySet<number> {
  const paired = new Set<number>();
  const open: number[] = [];
  parts.forEach((part, place) => {
    if (part === '“') open.push(place);
    if (part !== '”' || !open.length) return;
    paired.add(open.pop()!);
    paired.add(place);
  });
  return paired;
}

/** Splits a text at its inner quotation marks, “ and ”, and at its square brackets; a mark without a partner is text. */
export function runsOf(text: string): readonly Run[] {
  const parts = text.split(pieces);
  const paired = pairs(parts);
  const levels: Run[][] = [[]];
  // Of each open mark: whether it made a level.
  const made: boolean[] = [];
  const add = (run: Run) => {
    const runs = levels.at(-1)!;
    if (typeof run === 'string' && typeof runs.at(-1) === 'string') runs.push(`${runs.pop() as string}${run}`);
    else runs.push(run);
  };
  parts.forEach((part, place) => {
    if (part === '“' && paired.has(place)) {
      made.push(levels.length <= deepest);
      if (made.at(-1)) levels.push([]);
      else add(part);
    } else if (part === '”' && paired.has(place)) {
      if (made.pop()) add({ quoted: levels.pop()! });
      else add(part);
    } else if (part.startsWith('[') && part.endsWith(']')) add({ editorial: part });
    else if (part) add(part);
  });
  return levels[0]!;
}

/** A quotation as plain text, with the marks of its language at every level. */
export function written(text: string, language: string): string {
  const marks = marksOf(language);
  const write = (runs: readonly Run[], level: number): string => {
    const [open, close] = level % 2 ? marks.slice(2) : marks;
    const inside = runs.map((run) =>
      typeof run === 'string' ? run : 'quoted' in run ? write(run.quoted, level + 1) : run.editorial,
    );
    return `${open}${inside.join('')}${close}`;
  };
  return write(runsOf(text), 0);
}
