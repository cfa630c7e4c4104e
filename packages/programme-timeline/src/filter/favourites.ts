/** Sessions that a reader has chosen, kept in this browser from the first choice on, and never before. */
const prefix = 'ess-kit:favourites:';

/** @param programme what they belong to: a document's address and the event's id. */
export function readFavourites(programme: string): Set<string> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(prefix + programme) ?? '[]');
    return new Set(Array.isArray(kept) ? kept.filter((id) => typeof id === 'string') : []);
  } catch {
    // Storage may be forbidden, or hold what somebody else wrote.
    return new Set();
  }
}

export function keepFavourites(programme: string, ids: ReadonlySet<string>): void {
  try {
    if (ids.size) localStorage.setItem(prefix + programme, JSON.stringify([...ids]));
    else localStorage.removeItem(prefix + programme);
  } catch {
    // They then last as long as the page.
  }
}
