/** A filter as it stands in this page's address, after `#ess=<id>`. */
import { itemFragment } from '@ess-kit/core/item-links.js';
import type { Day } from '../programme/programme.js';
import { dayNamed, type Filter } from './facets.js';

const keys = [
  'day',
  'q',
  'topic',
  'track',
  'place',
  'language',
  'kind',
  'registration',
] as const satisfies (keyof Filter)[];

/** What an address asks for; undefined where it asks for nothing. */
export function filterOf(state: URLSearchParams, days: readonly Day[]): Filter | undefined {
  const asked = keys.flatMap((key) => (state.get(key) ? [[key, state.get(key)!] as const] : []));
  const filter: Filter = Object.fromEntries(asked);
  // A day is also named by its date.
  return asked.length ? { ...filter, day: dayNamed(days, filter.day) ?? filter.day } : undefined;
}

/** Favourites that somebody shares, as far as they are in this programme: ids have no comma. */
export function sharedOf(state: URLSearchParams, has: (id: string) => boolean): ReadonlySet<string> | undefined {
  const ids = state.get('favourites')?.split(',').filter(has);
  return ids?.length ? new Set(ids) : undefined;
}

/** Writes a filter into this page's address; a fragment that is the page's own stays. */
export function writeFilter(id: string, filter: Filter): void {
  if (location.hash && !location.hash.startsWith('#ess=')) return;
  const fragment = Object.values(filter).some(Boolean) ? itemFragment(id, { ...filter }) : '';
  try {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`);
  } catch {
    // Some pages have no address of their own, and browsers limit how often one may change.
  }
}
