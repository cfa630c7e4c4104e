import { accented, disguiseWords, long, mirrored, type Disguise } from './text.ts';

/**
 * Languages that nobody speaks, by the private region of a language whose direction and formats they have (CLDR calls
 * the first two so). The page has their tag; elements take it for English or Arabic, and get disguised words.
 */
export const pseudoLocales = [
  { value: 'en-XA', title: 'Accented, 40 % longer', disguise: accented },
  { value: 'ar-XB', title: 'Mirrored', disguise: mirrored },
  { value: 'en-XL', title: 'Three times as long', disguise: long },
] as const satisfies { value: string; title: string; disguise: Disguise }[];

interface Pack {
  readonly here: object | undefined;
  load(): Promise<object>;
}

type Catalog = Record<string, Pack>;

const elements = [
  'event-card',
  'event-list',
  'speaker-quote',
  'programme-timeline',
  'network-map',
  'language-switcher',
];

/** The language of the page; every element asks for its words after it has been set. */
let spoken = '';

/** Elements that share a catalog are changed once. */
const done = new WeakSet<Catalog>();

/** A pack that answers in English in disguise, as long as the page speaks a pseudo-locale of its language. */
function disguised(language: string, own: Pack, english: Pack): Pack {
  const versions = new Map<string, object>();
  const current = () => pseudoLocales.find(({ value }) => value === spoken && value.startsWith(language));
  const inDisguise = (words: object) => {
    const { value, disguise } = current()!;
    if (!versions.has(value)) versions.set(value, disguiseWords(words, disguise));
    return versions.get(value)!;
  };
  return {
    get here() {
      return current() ? english.here && inDisguise(english.here) : own.here;
    },
    load: async () => (current() ? inDisguise(await english.load()) : own.load()),
  };
}

/** Has all elements speak a pseudo-locale, if this is one. */
export function speak(language: string) {
  spoken = language;
  for (const name of elements) {
    const { catalog } = (customElements.get(`ess-${name}`) ?? {}) as { catalog?: Catalog };
    if (!catalog || done.has(catalog)) continue;
    done.add(catalog);
    const english = catalog['en']!;
    for (const [language, own] of Object.entries(catalog)) catalog[language] = disguised(language, own, english);
  }
}
