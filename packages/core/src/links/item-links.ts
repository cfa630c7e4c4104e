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

/** The fragment that leads to an item, with the state in which it is to be seen. */
export const itemFragment = (id: string, state: Readonly<Record<string, string | undefined>> = {}): string =>
  `#${Object.entries({ ess: id, ...state })
    .filter(([, value]) => value)
    .map(([key, value]) => `${key}=${encodeURIComponent(value!)}`)
    .join('&')}`;

/** The address of this page that leads to an item. */
export function itemLink(id: string, page: string, state?: Readonly<Record<string, string | undefined>>): string {
  const url = new URL(page);
  url.hash = itemFragment(id, state);
  return url.href;
}

/** An element that shows items. */
export interface Holder {
  holds(id: string): boolean;
  show(link: ItemLink): void;
  /** What other elements hold has changed. */
  othersChanged(): void;
}

const holders = new Set<Holder>();

/** Whether an element of this page shows this item. */
export const isHeld = (id: string): boolean => [...holders].some((holder) => holder.holds(id));

let changed: Set<Holder> | undefined;

/** Where many come together, each is told once. */
function tellOthers(holder: Holder) {
  if (!changed) {
    changed = new Set();
    queueMicrotask(() => {
      const [first, ...others] = changed!;
      changed = undefined;
      for (const each of holders) if (others.length || each !== first) each.othersChanged();
    });
  }
  changed.add(holder);
}

/** A link that an element has answered is answered once, until the reader follows another. */
let answered: string | undefined;

function follow() {
  const link = parseItemLink(location.hash);
  if (!link || answered === location.hash) return;
  for (const holder of holders)
    if (holder.holds(link.id)) {
      answered = location.hash;
      return holder.show(link);
    }
}

function followAgain() {
  answered = undefined;
  follow();
}

/** Shows items when the page's fragment names one of them, now and later; returns the way to stop. */
export function holdItems(holder: Holder): () => void {
  // Heard once, and also while there is no element: the one that comes next answers.
  addEventListener('hashchange', followAgain);
  holders.add(holder);
  tellOthers(holder);
  follow();
  return () => {
    holders.delete(holder);
    tellOthers(holder);
  };
}
