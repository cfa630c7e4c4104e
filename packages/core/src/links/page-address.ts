/** What elements keep in the page's own address: an item and the state in which it is seen. */
import { itemFragment } from './item-links.js';

/** State as it stands in an address, after the item's id. */
export type AddressState = Readonly<Record<string, string | undefined>>;

/** Writes item and state into this page's address, nothing where there is no state; a fragment of the page's own stays. */
export function keepInAddress(id: string, state: AddressState): void {
  if (location.hash && !location.hash.startsWith('#ess=')) return;
  const fragment = Object.values(state).some(Boolean) ? itemFragment(id, state) : '';
  try {
    history.replaceState(history.state, '', `${location.pathname}${location.search}${fragment}`);
  } catch {
    // Some pages have no address of their own, and browsers limit how often one may change.
  }
}
