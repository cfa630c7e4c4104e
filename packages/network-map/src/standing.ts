/** A map before script and without it: what a server writes, and what repeats it once before the map that moves. */
import { html, nothing } from 'lit';
import { worldLand } from './basis.js';
import type { Orientation } from './projection/equal-earth.js';
import { drawing } from './standing/drawing.js';
import { members } from './standing/members.js';
import { nameStyles } from './names.styles.js';
import type { MapView } from './view/context.js';

export const styles = [nameStyles];

/** A drawing of the world with all that is on it, and all of it as a list. Pure: it needs no DOM. */
export function standing(view: MapView, orientation: Orientation) {
  const { map } = view.words.network;
  return html`<div class="atlas">
    ${view.network.nodes.some(({ position }) => position.kind !== 'nowhere') ? drawing(view, worldLand(), orientation) : nothing}
    <p class="note">${map.landSource}</p>
    ${members(view)}
  </div>`;
}
