import { countryName } from '@ess-kit/core';
import { html, nothing } from 'lit';
import type { Branch } from '../network/branches.js';
import type { MapView } from './context.js';
import { holdings, nameOf, selectButton } from './words.js';

/** Bodies without a place on earth, beside the map rather than at a false point in the sea. */
export function rail(view: MapView) {
  const branches = nowhere(view.branches, view);
  const { network } = view.words;
  return branches.length
    ? html`<div class="rail" part="rail" role="group" aria-label=${network.rail}>
        <p class="label" aria-hidden="true">${network.rail}</p>
        <p class="muted">${network.railNote}</p>
        <ul>
          ${branches.map((branch) => html`<li>${entry(branch, view)}</li>`)}
        </ul>
      </div>`
    : nothing;
}

/** Without what stands in a branch that is closed. */
const nowhere = (branches: readonly Branch[], view: MapView): Branch[] =>
  branches.flatMap((branch) => [
    ...(branch.place ? [] : [branch]),
    ...(view.opened.has(branch.address) ? nowhere(branch.children, view) : []),
  ]);

function entry(branch: Branch, view: MapView) {
  const { node, country, seat, address } = branch;
  const counts = node?.role === 'member' ? [] : holdings(branch, view);
  const content = html`<span
      >${node ? nameOf(node, view) : seat ? view.say(seat.name) : countryName(country!, view.language)}</span
    >${counts.length ? html` <span class="muted">${counts.join(view.words.comma)}</span>` : nothing}`;
  return node
    ? selectButton(node, view, content)
    : html`<button class="pick" data-branch=${address} @click=${() => view.open(address, true)}>${content}</button>`;
}
