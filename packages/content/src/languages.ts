/** Languages by their tags and by their names, as people write them in tables: "fr", "fr-CA", "Français". */
import { plain } from './areas.js';
import { patterns } from './read.js';

/** Languages in whose words the name of a language is understood; a language's own name is as well. */
const NAMED_IN = ['en', 'fr', 'es', 'pt'];

let tagsByName: Map<string, string> | undefined;

function readNames(): Map<string, string> {
  const tags = new Map<string, string>();
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  const english = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
  // Those of ISO 639-1: names of the others are not what people write.
  const all = letters.flatMap((one) => letters.map((other) => one + other)).filter((tag) => english.of(tag));
  for (const language of [...NAMED_IN, ...all]) {
    const names = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' });
    for (const tag of NAMED_IN.includes(language) ? all : [language]) {
      const name = plain(names.of(tag) ?? '');
      // The first of one name: those that were replaced stand later.
      if (name && !tags.has(name)) tags.set(name, tag);
    }
  }
  return tags;
}

/**
 * The tag (BCP 47) of a language that is written as a tag or as its name in English, French, Spanish, Portuguese or
 * itself.
 * @returns undefined when it is none that is known.
 */
export function languageOf(text: string): string | undefined {
  const written = text.trim().replace(/_/g, '-');
  // Names of four letters and more look like tags: a tag has two or three before its first hyphen.
  if (/^[A-Za-z]{2,3}(?:-|$)/.test(written) && patterns.language!.test(written))
    return Intl.getCanonicalLocales(written)[0];
  tagsByName ??= readNames();
  return tagsByName.get(plain(written));
}
