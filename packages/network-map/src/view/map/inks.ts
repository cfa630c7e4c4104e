/** Colours and font of a map as the page around it makes them. */
import { pageColour } from '@ess-kit/core/controls/page-colour.js';
import type { Inks } from './paint.js';

/** A canvas knows no custom properties: each colour is asked of an element that has it as its own. */
export function readInks(root: HTMLElement): Inks {
  const colour = (name: string) => getComputedStyle(root.querySelector(`.ink-${name}`)!).color;
  const page = pageColour(root) ?? (matchMedia('(forced-colors: active)').matches ? 'Canvas' : colour('page'));
  // What stands over the map covers it.
  if (root.style.getPropertyValue('--page') !== page) root.style.setProperty('--page', page);
  return {
    land: colour('land'),
    border: colour('border'),
    text: colour('text'),
    accent: colour('accent'),
    onAccent: colour('on-accent'),
    page,
    font: getComputedStyle(root).fontFamily,
  };
}
