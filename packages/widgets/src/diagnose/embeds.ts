import type { Note } from './finding.js';

const widgets = ['event-card', 'event-list', 'speaker-quote', 'programme-timeline', 'network-map', 'language-switcher'];

/** One embed on the page, in either form. */
export interface Embed {
  name: string;
  element: HTMLElement;
  /** Address of its content, as written; none where the content stands in the page. */
  source: string | undefined;
}

/** All embeds of the page, those inside open shadow roots too. */
export function findEmbeds(root: ParentNode = document): Embed[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => {
    const found = element.shadowRoot && !/^ess-/.test(element.localName) ? findEmbeds(element.shadowRoot) : [];
    const link = element.getAttribute('data-ess');
    const tag = /^ess-(.+)$/.exec(element.localName)?.[1];
    const name = link ?? tag;
    // A link that has been taken over is the fallback inside its element.
    if (!name || (link && element.parentElement?.closest(`ess-${name}`))) return found;
    const source = element.getAttribute(link ? 'data-src' : 'src') ?? undefined;
    return [...found, { name, element, source }];
  });
}

/** What is wrong with how embeds are written. */
export function examineEmbeds(embeds: readonly Embed[], note: Note): void {
  if (!embeds.length) note('no-embed', { add: '<a href="…" data-ess="event-card" data-src="…">…</a>' });
  for (const { name, element, source } of embeds) {
    if (!widgets.includes(name)) note('unknown-widget', { what: name, more: widgets.join(', ') });
    else if (isForeign(name)) note('foreign-element', { what: `ess-${name}` });
    else if (name !== 'language-switcher' && !source && !hasContent(element)) {
      const attribute = element.localName.startsWith('ess-') ? 'src' : 'data-src';
      note('no-content-address', { what: name, add: `${attribute}="https://…/content.json#id"` });
    }
  }
}

/** Widgets of ours that the page uses and nobody has defined. */
export const undefinedNames = (embeds: readonly Embed[]): string[] => [
  ...new Set(
    embeds.map(({ name }) => name).filter((name) => widgets.includes(name) && !customElements.get(`ess-${name}`)),
  ),
];

const hasContent = (element: HTMLElement) =>
  element.hasAttribute('data-content') ||
  !!element.querySelector('script[type="application/json"]') ||
  !!(element as { data?: unknown }).data;

/** Ours are made with Lit, and tell which attributes they have. */
function isForeign(name: string) {
  const defined = customElements.get(`ess-${name}`) as { elementProperties?: Map<string, unknown> } | undefined;
  return !!defined && !defined.elementProperties?.has('lang');
}
