import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { interfaceLanguages } from '@ess-kit/core';

/**
 * What the compiler cannot say of the words of a language: which were left in English, and what breaks its own rules of
 * writing. (A word or a plural form that is missing does not compile.)
 */
const elements = [
  'core',
  'event-card',
  'speaker-quote',
  'programme-timeline',
  'network-map',
  'language-switcher',
] as const;
type Language = (typeof interfaceLanguages)[number];
type Word = string | ((...args: unknown[]) => unknown);

/** An element's words by the names under which they are asked for. */
const flat = (words: object, path = ''): [name: string, word: Word][] =>
  Object.entries(words).flatMap(([name, word]: [string, object | Word]) =>
    typeof word === 'object' ? flat(word, `${path}${name}.`) : [[path + name, word]],
  );

const packs = new Map<Language, Map<string, Word>>();
for (const language of interfaceLanguages) {
  const words = new Map<string, Word>();
  for (const element of elements) {
    const pack = (await import(`@ess-kit/${element}/locales/${language}.js`)) as { default: object };
    for (const [name, word] of flat(pack.default)) words.set(`${element}: ${name}`, word);
  }
  packs.set(language, words);
}
const english = packs.get('en')!;

const counts = [0, 1, 2, 3, 11, 100, 101, 1_000_000, 1.5];
const each = (values: readonly unknown[]) => values.map((value) => [value]);
const dates: Record<Language, string> = {
  fr: '1er juin 2021',
  en: '1 June 2021',
  es: '1 de junio de 2021',
  pt: '1 de junho de 2021',
  ar: 'الثلاثاء، 1 يونيو',
};
const names: Record<Language, string> = { fr: 'anglais', en: 'English', es: 'inglés', pt: 'inglês', ar: 'الإنجليزية' };
const roles = 'organizer host moderator speaker rapporteur sponsor partner inMemoriam'.split(' ');

/** What each function is asked, told by the names of what it takes in English. */
const asked = (language: Language): Record<string, unknown[][]> => {
  const [name, date] = [names[language], dates[language]];
  return {
    ...Object.fromEntries(['count', 'shown', 'inForce', 'minutes'].map((taken) => [taken, each(counts)])),
    ...Object.fromEntries(['when', 'date'].map((taken) => [taken, [[date]]])),
    ...Object.fromEntries(
      ['name', 'languages', 'language', 'zone', 'summary', 'number'].map((taken) => [taken, [[name]]]),
    ),
    days: each([-2, -1, 1, 2]),
    'role, count': roles.flatMap((role) => counts.map((count) => [role, count])),
    'language, byMachine': [true, false].map((byMachine) => [name, byMachine]),
    'current, total': [[1, 12]],
    'shown, all': [[10, 1234]],
    'column, descending': [true, false].map((descending) => [name, descending]),
    '{ members, networks, countries }': [
      [{ members: name, networks: name, countries: name }],
      [{ members: name, networks: name }],
      [{ members: name, countries: name }],
      [{ networks: name, countries: name }],
      [{ members: name }],
      [{ networks: name }],
      [{ countries: name }],
    ],
  };
};

/** What the English words of a function are made from. */
const takenBy = (word: Word) =>
  /^(?:async )?(?:\w+)?\(?([^)]*?)\)?\s*(?:=>|\{ *\n)/.exec(String(word))?.[1]?.trim() ?? '';

/** All that an element may say in a language: each text, and what each function makes of its samples. */
function* sayings(language: Language): Generator<{ name: string; args: readonly unknown[]; text: string }> {
  const samples = asked(language);
  for (const [name, word] of packs.get(language)!) {
    if (typeof word === 'string') {
      yield { name, args: [], text: word };
      continue;
    }
    const taken = takenBy(english.get(name)!);
    assert.ok(samples[taken], `${name} takes “${taken}”: this test has to know an example of it`);
    for (const args of samples[taken]) {
      const text = word(...args);
      assert.equal(typeof text, 'string', `${language} ${name}(${args.join()})`);
      yield { name, args, text: text as string };
    }
  }
}

/** Words that are the same in English, and right. */
const alike: Record<Exclude<Language, 'en'>, string[]> = {
  fr: [
    'Session',
    'Documents',
    'brochure',
    'Source',
    'Article',
    'Format',
    'Structure',
    'Europe',
    'Section',
    'Organisation',
    'section',
  ],
  es: ['Asia', 'Melanesia', 'Micronesia'],
  pt: ['Online', 'Oceania'],
  ar: [],
};

/** What no text of a language may have, by the reason. */
const faults: Record<'every' | Language, Record<string, RegExp>> = {
  every: {
    'a value that is none': /undefined|null|NaN|\[object|#/,
    'a straight apostrophe or quotation mark': /['"]/,
    'three dots for an ellipsis': /\.\.\./,
    'two spaces': /[ \u00A0\u202F]{2}/,
  },
  en: {},
  fr: {
    'a mark of two parts without its no-break space': /[^\s\u00A0\u202F\d«(][;:?!»]|[ ][;:?!»]/,
    'a plain space after «': /« /,
    'a capital without its accent': /\b(?:Evenement|Etat|Edition|A venir)\b/,
    'a space before a comma': / ,/,
  },
  es: {
    'a question without its first mark': /^[^¿]*\?/,
    'an exclamation without its first mark': /^[^¡]*!/,
    'a space before a mark': / [;:?!,.]/,
  },
  pt: { 'a space before a mark': / [;:?!,.](?!ics)/ },
  ar: {
    'a Latin mark where Arabic has its own': /[\u0600-\u06FF][,;?]/,
    'Latin letters that are no name of a format, a key or a source':
      /(?<![.\w])(?!ics|SVG|PNG|Ctrl|Enter|Esc|Home|Natural|Earth)\b[A-Za-z]{2,}/,
    'digits that plain Arabic does not have here': /[\u0660-\u0669\u06F0-\u06F9]/,
  },
};

describe('the words of the elements', () => {
  for (const language of interfaceLanguages) {
    it(`are all there, in ${language}, and no more`, () =>
      assert.deepEqual([...packs.get(language)!.keys()].sort(), [...english.keys()].sort()));

    it(`say something with whatever they are asked, in ${language}`, () => {
      for (const { name, args, text } of sayings(language))
        assert.ok(text.trim(), `${name}(${args.join()}) says nothing`);
    });

    it(`are written as ${language} is written`, () => {
      const found = [...sayings(language)].flatMap(({ name, text }) =>
        Object.entries({ ...faults.every, ...faults[language] })
          .filter(([, fault]) => fault.test(text))
          .map(([reason]) => `${name}: “${text}” has ${reason}`),
      );
      assert.deepEqual([...new Set(found)], []);
    });

    if (language !== 'en')
      it(`are not English, in ${language}, but for those that are alike`, () => {
        const same = [...packs.get(language)!].flatMap(([name, word]) =>
          typeof word === 'string' && /\p{L}/u.test(word) && word === english.get(name) ? [word] : [],
        );
        assert.deepEqual([...new Set(same)].sort(), alike[language].toSorted());
      });
  }

  it('have a budget for each of their packs', () => {
    const { budgets } = JSON.parse(readFileSync(new URL('../../budgets.json', import.meta.url), 'utf8')) as {
      budgets: { files: string[] }[];
    };
    const packs = interfaceLanguages.flatMap((tag) => [tag, `programme-${tag}`, `map-${tag}`]);
    const budgeted = new Set(budgets.flatMap(({ files }) => files));
    assert.deepEqual(
      packs.filter((pack) => !budgeted.has(pack)),
      [],
    );
  });

  it('have a form of their own for few and for many, in Arabic', () => {
    const counted = [...packs.get('ar')!].filter(([name]) => takenBy(english.get(name)!) === 'count');
    assert.ok(counted.length > 10);
    for (const [name, word] of counted) {
      const say = word as (count: number) => string;
      const forms = counts.map((count) =>
        say(count)
          .replace(/[\d,.٬٫]+/g, '#')
          .trim(),
      );
      // A number in brackets, or after a colon, has no noun to agree with.
      if (forms.some((form) => /(?:\(#\)|: #)$/.test(form))) continue;
      assert.ok(new Set(forms).size > 2, `${name}: ${[...new Set(forms)].join(' | ')}`);
    }
  });

  it('write the number itself, in the digits of plain Arabic: Latin ones', () => {
    for (const language of interfaceLanguages)
      for (const { name, args, text } of sayings(language))
        if (takenBy(english.get(name)!) === 'count' && args[0] === 11) assert.match(text, /11/, `${language} ${name}`);
  });
});
