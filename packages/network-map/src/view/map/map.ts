/** The map as a template: a canvas, the names and the one button on it, and what moves it. */
import { choice } from '@ess-kit/core/controls/choice.js';
import { html, nothing } from 'lit';
import type { MapView } from '../context.js';
import { areaName } from '../words.js';
import type { MapStage } from './stage.js';
import type { together as Together } from './together.js';
import { summaryText } from '../summary.js';

/** Africa, the Americas, Asia, Europe, Oceania (UN M49). */
const REGIONS = ['002', '019', '142', '150', '009'];

/**
 * @param save saves a picture of the map
 * @param together lists what stands at one place; it comes with what steers the map
 */
export function networkMap(
  view: MapView,
  stage: MapStage,
  borders: string,
  save: (format: 'svg' | 'png') => void,
  together?: typeof Together,
) {
  const { map } = view.words.network;
  const button = (name: string, text: string, act: () => void) =>
    html`<button class="tool ${name}" aria-label=${text} title=${text} @click=${act}></button>`;
  return html`<div class="atlas">
    <div
      class="map"
      part="map"
      role="application"
      aria-label=${map.label(summaryText(view))}
      aria-describedby="keys"
      @keydown=${stage.keydown}
    >
      <canvas aria-hidden="true"></canvas>
      <div class="names" aria-hidden="true"></div>
      <button class="mark" aria-label=${view.words.network.view.map} hidden @click=${stage.activate}></button>
      <div class="inks" aria-hidden="true">
        ${['land', 'border', 'text', 'accent', 'on-accent', 'page'].map((ink) => html`<i class="ink-${ink}"></i>`)}
      </div>
      <div class="steer">
        ${button('zoom-in', map.zoomIn, () => stage.zoomBy(2))}
        ${button('zoom-out', map.zoomOut, () => stage.zoomBy(0.5))} ${button('home', map.home, () => stage.home())}
        ${
          globalThis.document?.fullscreenEnabled
            ? button('full', map.fullScreen, () => void stage.toggleFullScreen())
            : nothing
        }
      </div>
      ${stage.hint ? html`<p class="hint">${isMac() ? map.wheelMac : map.wheel}</p>` : nothing}
      <p class="unseen" id="keys">${map.keys}</p>
    </div>
    ${stage.together.length ? together?.(view, stage.together) : nothing} ${legend(view)}
    <div class="beside">
      ${choice(
        map.goTo,
        map.world,
        REGIONS.map((value) => ({ value, text: areaName(value, view) })),
        undefined,
        (area) => (area ? stage.goToArea(area) : stage.home()),
      )}
      <div class="save" role="group" aria-label=${map.save}>
        <button class="quiet" @click=${() => save('svg')}>${map.saveSvg}</button>
        <button class="quiet" @click=${() => save('png')}>${map.savePng}</button>
      </div>
    </div>
    <p class="note">${borders === 'none' ? nothing : html`${map.disclaimer} `}${map.landSource}</p>
  </div>`;
}

const isMac = () => /Mac|iP(?:hone|ad)/.test(navigator.platform);

/** What the shapes mean; colour tells nothing that they do not. */
function legend({ words: { network } }: MapView) {
  const { network: net, section, member, partner } = network.role;
  const shapes = { network: net, section, member, partner, area: network.map.approximate };
  return html`<ul class="legend" aria-label=${network.map.legend}>
    ${Object.entries(shapes).map(([shape, text]) => html`<li><i class="shape shows-${shape}"></i>${text}</li>`)}
  </ul>`;
}
