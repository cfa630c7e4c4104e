/** Long groups, as much of each as was asked for. */
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Node } from '../network/node.js';
import type { MapView } from './context.js';
import { afterwards, selectButton } from './words.js';

/** Rows of a long group that are shown at first, and that each further step adds. */
export const STEP = 200;

/** As much of a long group as was asked for, and the way to more. */
export function stepped<Item>(
  address: string,
  items: readonly Item[],
  view: MapView,
  row: (items: readonly Item[]) => unknown,
): { readonly rows: unknown; readonly more: unknown } {
  const shown = view.shownRows.get(address) ?? STEP;
  const { network } = view.words;
  if (items.length <= shown) return { rows: row(items), more: nothing };
  const next = Math.min(STEP, items.length - shown);
  return {
    rows: row(items.slice(0, shown)),
    more: html`<p class="more-rows">
      <button
        class="quiet"
        @click=${(event: Event) => {
          const before = (event.currentTarget as Element).closest('.more-rows')!.parentElement!;
          view.showRows(address, shown + next);
          // The reader goes on where the new rows begin.
          afterwards(event, () => {
            const rows = before.querySelectorAll<HTMLElement>(':scope > .rows > *, :scope > * > .rows > *');
            rows[shown]?.querySelector<HTMLElement>('button')?.focus();
          });
        }}
      >
        ${network.showMore(next)}
      </button>
      <span class="muted">${network.showing(shown, items.length)}</span>
    </p>`,
  };
}

/** Names that select, one below the other. */
export function names(address: string, nodes: readonly Node[], view: MapView): unknown {
  const { rows, more } = stepped(address, nodes, view, (shown) =>
    repeat(
      shown,
      ({ organization }) => organization.id,
      (node) => html`<li>${selectButton(node, view)}</li>`,
    ),
  );
  return html`<ul class="rows">
      ${rows}
    </ul>
    ${more}`;
}
