import { baseOf, canonicalTag, safeWebUrl } from '@ess-kit/core';

/** A language of the page. */
export interface Language {
  readonly tag: string;
  readonly href?: string | undefined;
  /** There is no translation; the address, if any, is that of another page. */
  readonly missing?: boolean;
  readonly current?: boolean;
  /** As its author calls it. */
  readonly name?: string | undefined;
}

const withoutHash = (address: string) => address.replace(/#.*/, '');

/** Each language once; two tags of one base that lead to one address are one language. */
const distinct = (languages: readonly Language[]) =>
  languages.filter(
    ({ tag, href }, place) =>
      !languages
        .slice(0, place)
        .some((other) => other.tag === tag || (href && other.href === href && baseOf(other.tag) === baseOf(tag))),
  );

/** The translations that a page's head names; feeds, `x-default` and what is no language are passed over. */
export const alternatesIn = (head: ParentNode, base: string): Language[] =>
  [...head.querySelectorAll('link[rel~="alternate" i][hreflang][href]')].flatMap((link) => {
    const tag = canonicalTag(link.getAttribute('hreflang'));
    const href = safeWebUrl(link.getAttribute('href'), base);
    const type = link.getAttribute('type');
    return tag && href && (!type || /html/i.test(type)) ? [{ tag, href }] : [];
  });

/**
 * The languages that an author wrote into the tag. `data-missing` says that a language has no translation; where some
 * links name theirs by `hreflang`, one that does not says the same.
 */
export function languagesIn(root: ParentNode, base: string): Language[] {
  const written = [...root.querySelectorAll<HTMLElement>('a[href],[data-missing],[aria-current]')];
  const named = written.some((each) => each.hasAttribute('hreflang'));
  return written.flatMap((each) => {
    const tag = canonicalTag(
      each.getAttribute('hreflang') ??
        (each.getAttribute('lang') || each.querySelector('[lang]')?.getAttribute('lang')),
    );
    if (!tag) return [];
    const href = safeWebUrl(each.getAttribute('href'), base);
    const current = each.hasAttribute('aria-current') && each.getAttribute('aria-current') !== 'false';
    const missing =
      !current && (each.hasAttribute('data-missing') || !href || (named && !each.hasAttribute('hreflang')));
    return [{ tag, href, missing, current, name: each.textContent.trim() }];
  });
}

/**
 * The list as a reader of this page sees it: the page itself is current, found by its address, else by its language,
 * and added where the list forgot it.
 */
export function withCurrent(found: readonly Language[], address: string, pageLanguage: string | undefined): Language[] {
  // What is not translated comes last.
  const languages = distinct(found).sort((one, other) => +!!one.missing - +!!other.missing);
  const here = withoutHash(address);
  const open = languages.filter(({ missing }) => !missing);
  const addressed = open.filter(({ href }) => href && withoutHash(href) === here);
  const exact = (list: readonly Language[]) => list.find(({ tag }) => tag === pageLanguage);
  const current =
    open.find(({ current }) => current) ??
    exact(addressed) ??
    addressed[0] ??
    exact(open) ??
    open.find(({ tag }) => pageLanguage && baseOf(tag) === baseOf(pageLanguage));
  if (!current && pageLanguage && languages.length) return [{ tag: pageLanguage, current: true }, ...languages];
  return languages.map((language) => ({ ...language, current: language === current }));
}
