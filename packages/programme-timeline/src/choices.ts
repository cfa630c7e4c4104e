import type { Filter } from './filter/facets.js';
import type { Clock } from './view/toolbar.js';

/** What a reader has chosen in one programme. */
export class Choices {
  filter: Filter = {};
  onlyFavourites = false;
  /** A selection that somebody shared by the page's address. */
  shared?: ReadonlySet<string>;
  filtersOpen = false;
  clock: Clock = 'both';
  favourites: ReadonlySet<string> = new Set();
  /** Ids of what the reader has opened, or closed where all stood open. */
  toggled: ReadonlySet<string> = new Set();

  /** @param changed called after each choice. */
  constructor(private readonly changed: () => void) {}

  /** Chooses as a script would: all that is named, at once. */
  choose(chosen: Partial<Omit<Choices, 'choose' | 'reset' | 'isFiltered' | 'toggle'>>): void {
    Object.assign(this, chosen);
    if (!this.favourites.size) this.onlyFavourites = false;
    this.changed();
  }

  /** Shows everything. */
  reset(): void {
    this.choose({ filter: {}, onlyFavourites: false, shared: undefined });
  }

  /** Whether something but the day is asked for. */
  get isFiltered(): boolean {
    return this.onlyFavourites || !!this.shared || Object.values({ ...this.filter, day: undefined }).some(Boolean);
  }

  toggle(of: 'favourites' | 'toggled', id: string): void {
    const ids = new Set(this[of]);
    if (!ids.delete(id)) ids.add(id);
    this.choose({ [of]: ids });
  }
}
