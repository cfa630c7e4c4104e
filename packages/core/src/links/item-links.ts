/**
 * Links to items on a page: `#ess=<id>`, with `&day=…` and the like where an element keeps its
 * state there. A native fragment does not reach into shadow trees, so the element that holds the
 * item is told.
 */
export interface ItemLink {
  readonly id: string;
  readonly state: URLSearchParams;
}

/** Reads a fragment; undefined for one that is not ours. */
export function parseItemLink(fragment: string): ItemLink | undefined {
  const state = new URLSearchParams(fragment.replace(/^#/, ''));
  const id = state.get('ess');
  if (!id) return undefined;
  state.delete('ess');
  return { id, state };
}

/** The address of this page that leads to an item. */
export function itemLink(id: string, page: string): string {
  const url = new URL(page);
  url.hash = `ess=${encodeURIComponent(id)}`;
  return url.href;
}

type Show = (link: ItemLink) => boolean;

const holders = new Set<Show>();
/** A link that an element has answered is answered once, until the reader follows another. */
let answered: string | undefined;

function follow() {
  const link = parseItemLink(location.hash);
  if (!link || answered === location.hash) return;
  for (const show of holders)
    if (show(link)) {
      answered = location.hash;
      return;
    }
}

function followAgain() {
  answered = undefined;
  follow();
}

/** Shows items when the page's fragment names one of them, now and later; returns the way to stop. */
export function holdItems(show: Show): () => void {
  // Heard once, and also while there is no element: the one that comes next answers.
  addEventListener('hashchange', followAgain);
  holders.add(show);
  follow();
  return () => void holders.delete(show);
}
