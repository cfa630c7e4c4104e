import { html } from 'lit';
import type { Branch } from '../../network/branches.js';
import type { MapView } from '../context.js';
import { nameOf } from './names.js';

/** What stands at one place, or too near to be told apart. */
export function together(view: MapView, branches: readonly Branch[]) {
  const { network } = view.words;
  return html`<section class="together" aria-label=${network.map.together(branches.length)}>
    <p>${network.map.together(branches.length)}</p>
    <ul>
      ${branches.slice(0, 200).map(
        (branch) =>
          html`<li>
            <button
              class="quiet"
              @click=${() => (branch.opens ? view.open(branch.address, true) : view.select(branch.node))}
            >
              ${view.say(branch.node?.organization.name ?? nameOf(branch, view).value)}
            </button>
          </li>`,
      )}
    </ul>
  </section>`;
}
