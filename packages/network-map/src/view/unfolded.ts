import type { Branch } from '../network/branches.js';
import type { MapView } from './context.js';

/** A view in which all branches stand open, with all their rows. */
export function unfolded(view: MapView): MapView {
  const opened = new Set<string>();
  const open = (branches: readonly Branch[]) =>
    branches.forEach(({ address, children }) => {
      opened.add(address);
      open(children);
    });
  open(view.branches);
  return { ...view, opened, shownRows: new Map([...opened, ''].map((address) => [address, Infinity])) };
}
