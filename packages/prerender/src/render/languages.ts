/** The language switcher without script: the translations that the page's head names, as links. */
import { baseOf, canonicalTag, directionOf, safeWebUrl } from '@ess-kit/core';
import { languageName } from '@ess-kit/core/language/format.js';
import { attribute, elementsIn, type Parent, wordsOf } from '../page/nodes.js';
import type { Markup, Written } from './markup.js';

interface Translation {
  readonly tag: string;
  /** As the page writes it. */
  readonly href: string;
}

/** Feeds, `x-default` and what is no language are passed over, as by the element. */
function translationsOf(page: Parent): readonly Translation[] {
  const found = new Map<string, Translation>();
  for (const link of elementsIn(page)) {
    if (link.tagName !== 'link' || !wordsOf(link, 'rel').some((word) => /^alternate$/i.test(word))) continue;
    const tag = canonicalTag(attribute(link, 'hreflang'));
    const href = attribute(link, 'href')?.trim();
    const type = attribute(link, 'type');
    if (!tag || found.has(tag) || !href || !safeWebUrl(href, 'https://page.invalid/')) continue;
    // Checked above, and written as the page's author wrote it: relative where that is relative.
    // eslint-disable-next-line ess-kit/safe-url
    if (!type || /html/i.test(type)) found.set(tag, { tag, href });
  }
  return [...found.values()];
}

/** Empty where the page has no translations: then only a script can do anything. */
export function languageLinks(page: Parent, language: string): readonly Written[] {
  const translations = translationsOf(page);
  const current =
    translations.find(({ tag }) => tag === language) ??
    translations.find(({ tag }) => baseOf(tag) === baseOf(language));
  const items = translations.map((each): Markup => {
    const { tag, href } = each;
    const spoken = { lang: tag, dir: directionOf(tag) };
    const name = languageName(tag, tag);
    const children = [name.charAt(0).toLocaleUpperCase(tag) + name.slice(1)];
    const entry: Markup =
      each === current
        ? { tag: 'span', attributes: { ...spoken, 'aria-current': 'page' }, children }
        : { tag: 'a', attributes: { href, hreflang: tag, ...spoken, rel: 'alternate' }, children };
    return { tag: 'li', attributes: {}, children: [entry] };
  });
  return items.length > 1 ? [{ tag: 'ul', attributes: {}, children: items }] : [];
}
