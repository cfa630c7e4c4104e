/** Names beside their marks: real text, so that every script is drawn as the browser draws it. */
import { baseOf, directionOf } from '@ess-kit/core';
import { placeLabels } from '../../labels.js';
import type { Point } from '../../projection/equal-earth.js';
import type { MapView } from '../context.js';
import type { Size } from './camera.js';
import { nameOf, shortNameOf } from './names.js';
import type { SceneMark } from './scene.js';

/** Names at most; more would be a text to read, and the list is there for that. */
const MOST = 40;

interface Seen {
  readonly mark: SceneMark;
  readonly at: Point;
}

/** @param layer holds one element a name, kept from drawing to drawing */
export function placeNames(
  layer: Element,
  all: readonly Seen[],
  { current, size, view }: { readonly current: SceneMark | undefined; readonly size: Size; readonly view: MapView },
): void {
  const { width, height } = size;
  const marks = all
    .filter(({ at: [x, y] }) => x > -8 && y > -8 && x < width + 8 && y < height + 8)
    .sort((one, two) => rank(two, current) - rank(one, current))
    .slice(0, 3 * MOST);
  const spans = spansIn(layer, marks.length);
  marks.forEach(({ mark }, index) => write(spans[index]!, mark, mark === current, view));
  // All are measured before one is moved.
  const sizes = marks.map((_, index) => ({ width: spans[index]!.offsetWidth, height: spans[index]!.offsetHeight }));
  const placed = placeLabels(
    marks.map(({ mark, at: [x, y] }, index) => ({
      ...{ x, y, radius: mark.radius + (mark.networks > 1 || mark.isApproximate ? 5 : 2), ...sizes[index]! },
      ...{ weight: mark.radius, isPinned: mark === current },
    })),
    { left: 4, top: 4, right: width - 4, bottom: height - 4 },
    directionOf(baseOf(view.language)) === 'rtl',
  ).slice(0, MOST);
  const places = new Map(placed.map((place) => [place.label, place]));
  spans.forEach((span, index) => {
    const place = places.get(index);
    span.classList.toggle('out', !place);
    if (place) span.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`;
  });
}

const rank = ({ mark }: Seen, current: SceneMark | undefined) => (mark === current ? Infinity : mark.radius);

function spansIn(layer: Element, count: number): HTMLElement[] {
  while (layer.children.length < count) layer.append(layer.ownerDocument.createElement('span'));
  while (layer.children.length > count) layer.lastElementChild!.remove();
  return [...layer.children] as HTMLElement[];
}

/** Writes only what differs. */
function write(span: HTMLElement, mark: SceneMark, isCurrent: boolean, view: MapView) {
  const { value, language } = (isCurrent ? nameOf : shortNameOf)(mark.branches[0], view);
  span.className = `name of-${mark.shape}${isCurrent ? ' current' : ''}`;
  if (span.textContent !== value) span.textContent = value;
  if (span.lang !== language) span.lang = language;
  span.dir = 'auto';
}
