/** A filter as it stands in this page's address, after `#ess=<id>`. */
import { itemFragment } from '@ess-kit/core/item-links.js';
import type { Filter } from './facets.js';

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

/** What an address asks for. */
export const filterOf = (state: URLSearchParams): Filter =>
  Object.fromEntries(keys.flatMap((key) => (state.get(key) ? [[key, state.get(key)]] : [])));

/** Favourites that somebody shares: ids have no comma. */
export function sharedOf(state: URLSearchParams): ReadonlySet<string> | undefined {
  const ids = state.get('favourites')?.split(',').filter(Boolean);
  return ids?.length ? new Set(ids) : undefined;
}

/** Writes a filter into this page's address; a fragment that is the page's own stays. */
export function writeFilter(id: string, filter: Filter): void {
  if (location.hash && !location.hash.startsWith('#ess=')) return;
  const fragment = Object.values(filter).some(Boolean) ? itemFragment(id, { ...filter }) : '';
  history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`);
}
