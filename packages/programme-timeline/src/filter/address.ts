/** A filter as it stands in this page's address, after `#ess=<id>`. */
import { keepInAddress } from '@ess-kit/core/page-address.js';
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

/** Writes a filter into this page's address. */
export const writeFilter = (id: string, filter: Filter): void => keepInAddress(id, { ...filter });
