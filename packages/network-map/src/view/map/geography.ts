/** The land as paths, drawn once for each orientation and moved from then on. */
import { countriesOf, isDisputed } from '../../land/areas.js';
import { type Drawing, drawLines, drawRings } from '../../land/draw.js';
import { landRings, outline } from '../../land/rings.js';
import { type Land, SEA } from '../../land/unpack.js';
import { forward, type Orientation, type Point } from '../../projection/equal-earth.js';

/** How borders are drawn: not at all, in the colour of the page, in ink. */
export type Borders = 'none' | 'light' | 'all';

/** Lines as SVG writes them; the text of `d`, and what a `Path2D` is made of. */
export function pathText({ points, ends }: Drawing, isClosed: boolean): string {
  const parts: string[] = [];
  let at = 0;
  for (const end of ends) {
    for (let start = at; at < end; at += 2)
      parts.push(at === start ? 'M' : 'L', points[at]!.toFixed(4), ' ', points[at + 1]!.toFixed(4));
    if (isClosed) parts.push('Z');
  }
  return parts.join('');
}

function pathOf({ points, ends }: Drawing, isClosed: boolean): Path2D {
  const path = new Path2D();
  let at = 0;
  for (const end of ends) {
    path.moveTo(points[at]!, points[at + 1]!);
    for (at += 2; at < end; at += 2) path.lineTo(points[at]!, points[at + 1]!);
    if (isClosed) path.closePath();
  }
  return path;
}

export interface Geography {
  readonly land: Drawing;
  readonly borders: Drawing;
  readonly disputed: Drawing;
  /** Countries too small for a shape. */
  readonly dots: readonly Point[];
}

/** Land and borders with a meridian in the middle. */
export const geographyOf = (land: Land, orientation: Orientation): Geography => {
  const inland = land.borders.filter(({ left, right }) => left !== SEA && right !== SEA);
  const lines = (are: boolean) => inland.filter((line) => isDisputed(line) === are).map(({ places }) => places);
  return {
    land: drawRings(landRings(land), orientation),
    borders: drawLines(lines(false), orientation),
    disputed: drawLines(lines(true), orientation),
    dots: [...land.dots.values()].map((place) => forward(place, orientation)),
  };
};

/** The outline of areas (ISO 3166-1 or M49 codes) as one shape. */
export const areaShape = (land: Land, areas: readonly string[], orientation: Orientation): Drawing =>
  drawRings(outline(land, new Set(areas.flatMap(countriesOf))), orientation);

/** The same as paths of a canvas. */
export interface Paths {
  readonly land: Path2D;
  readonly borders: Path2D;
  readonly disputed: Path2D;
  readonly dots: readonly Point[];
}

export const pathsOf = ({ land, borders, disputed, dots }: Geography): Paths => ({
  land: pathOf(land, true),
  borders: pathOf(borders, false),
  disputed: pathOf(disputed, false),
  dots,
});

export const areaPath = (land: Land, areas: readonly string[], orientation: Orientation): Path2D =>
  pathOf(areaShape(land, areas, orientation), true);
