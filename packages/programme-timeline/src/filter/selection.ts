import type { Choices } from '../choices.js';
import type { Basis } from '../programme/basis.js';
import type { Session } from '../programme/programme.js';
import { clocksDiffer } from '../view/hours.js';
import { type Choice, choicesOf, type Facet, type Indexed, meantOf, shownOf } from './facets.js';
import { searchFor } from './search.js';

/** What a reader's choices leave of a programme, and what each further choice would. */
export interface Selection {
  readonly shown: ReadonlySet<Session>;
  readonly choices: Readonly<Record<Facet, readonly Choice[]>>;
  /** How many sessions and parts are shown. */
  readonly count: number;
  /** Some of it has a date that a calendar can hold. */
  readonly dated: boolean;
  /** Some visitor's hour differs. */
  readonly twoClocks: boolean;
}

type Chosen = Pick<Choices, 'favourites' | 'filter' | 'onlyFavourites' | 'shared'>;

export function selectionOf(
  basis: Basis,
  { favourites, filter, onlyFavourites, shared }: Chosen,
  visitorZone: string | undefined,
): Selection {
  const { index, programme } = basis;
  const matches = searchFor(basis, filter.q ?? '');
  const kept = shared ?? (onlyFavourites ? favourites : undefined);
  // Asked three times of each: texts are looked through once.
  const left = new Set(index.filter(({ session }) => (!kept || kept.has(session.event.id)) && matches(session)));
  const found = (one: Indexed) => left.has(one);
  const shown = shownOf(index, filter, found);
  return {
    shown,
    choices: choicesOf(index, filter, found),
    count: meantOf(index, filter, found).length,
    dated: [...shown].some(({ date }) => date?.precision === 'day' || date?.precision === 'minute'),
    twoClocks: clocksDiffer(programme.sessions, visitorZone),
  };
}
