/** Languages that have an interface of their own, in the order in which one is chosen for want of a better. */
export const interfaceLanguages = ['fr', 'en', 'es', 'pt', 'ar'] as const;
export type InterfaceLanguage = (typeof interfaceLanguages)[number];

/** The canonical form of a BCP 47 tag, or undefined for anything that is none; never throws. */
export function canonicalTag(tag: string | null | undefined): string | undefined {
  if (!tag) return undefined;
  try {
    // Special codes name no language: undetermined, multiple, none, default.
    const [canonical] = Intl.getCanonicalLocales(tag.trim().replaceAll('_', '-'));
    return canonical && !/^(?:und|mul|zxx|x|i)\b/.test(canonical) ? canonical : undefined;
  } catch {
    return undefined;
  }
}

/** The language of a tag without script, region or extensions: `pt` of `pt-BR`. */
export const baseOf = (tag: string) => tag.split('-')[0]!;

const rightToLeft = /^(?:Adlm|Arab|Hebr|Mand|Nkoo|Rohg|Samr|Syrc|Thaa)$/;

/** The direction in which a language is written: that of its script, named in the tag or usual. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  try {
    return rightToLeft.test(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}

/** The interface language for the first of these tags that has one; else French. */
export function interfaceLanguage(tags: readonly string[]): InterfaceLanguage {
  for (const tag of tags) {
    const found = interfaceLanguages.find((language) => language === baseOf(tag));
    if (found) return found;
  }
  return interfaceLanguages[0];
}
