/**
 * The map as a drawing that stands: no canvas, no script, no style attribute. All of it is in the page's own text
 * colour, so that it is light on dark pages and dark on light ones; names need no more than the marks' places.
 */
import { countriesOf } from '../land/areas.js';
import { drawRings } from '../land/draw.js';
import { landRings, outline } from '../land/rings.js';
import type { Land } from '../land/unpack.js';
import { placeLabels } from '../labels.js';
import { forward, type Orientation, type Point } from '../projection/equal-earth.js';
import type { MapView } from '../view/context.js';
import { RING } from '../view/map/apart.js';
import { type Camera, DOCK, fit, seen, type Size, worldBox } from '../view/map/camera.js';
import { shortNameOf } from '../view/map/names.js';
import { arcWidth, AWAY, curveOf, DASHES, placeOf } from '../view/map/paint.js';
import { type Scene, type SceneMark, sceneOf } from '../view/map/scene.js';
import { summaryText } from '../view/summary.js';
import { html, nothing, svg } from 'lit';
import { numberOf } from '../view/words.js';
import { pathOnGrid } from './outline.js';

/** Units of the drawing; on a page it is as wide as there is room. */
const WIDTH = 800;
/** Squares of the grid in one unit: finer for coasts than for regions, which are only a tone. */
const FINE = 2;
const COARSE = 1;

/** Letters are about this wide, in parts of their height; nothing is measured where there is no screen. */
const LETTER = 0.56;
const FONT = 12;

interface Picture {
  readonly view: MapView;
  readonly scene: Scene;
  readonly camera: Camera;
  readonly size: Size;
}

/** Needs no DOM: the same on a server, in a file and on a page. */
export function drawing(view: MapView, land: Land, orientation: Orientation) {
  const world = worldBox(orientation);
  const height = Math.ceil((WIDTH * (world.bottom - world.top)) / (world.right - world.left));
  const camera = fit(world, { width: WIDTH, height });
  const scene = sceneOf(view, orientation, camera.scale, WIDTH);
  const hasDock = scene.marks.some(({ dock }) => dock);
  const size = { width: WIDTH, height: height + (hasDock ? DOCK : 0) };
  const picture: Picture = { view, scene, camera, size };
  const marks = [...scene.marks].sort((one, two) => two.radius - one.radius);
  return html`<svg
    class="drawing"
    viewBox="0 0 ${size.width} ${size.height}"
    width="100%"
    role="img"
    aria-label=${view.words.network.map.label(summaryText(view))}
  >
    ${ground(land, picture, orientation)}
    ${hasDock ? svg`<path d="M0 ${height + 0.5}h${WIDTH}" stroke="currentColor" stroke-opacity=".25"></path>` : nothing}
    <g fill="none" stroke="currentColor" stroke-opacity=".45" stroke-linecap="round">
      ${scene.arcs.map((arc) => {
        const { from, control, to } = curveOf(arc, camera, size);
        const [start, bend, end] = [from, control, to].map(written);
        return svg`<path
          d="M${start}Q${bend} ${end}"
          stroke-width=${arcWidth(arc.weight).toFixed(1)}
          stroke-dasharray=${DASHES[arc.kind].join(' ') || 'none'}
        ></path>`;
      })}
    </g>
    <g stroke="currentColor" stroke-width="1.75">${marks.map((mark) => drawnMark(mark, picture))}</g>
    <g fill="currentColor" font-size=${FONT} direction="ltr">${names(marks, picture)}</g>
  </svg>`;
}

const rounded = (value: number) => String(Math.round(value * 10) / 10);
const written = ([x, y]: Point) => `${rounded(x)} ${rounded(y)}`;

/** Land, the regions that stand for networks without a seat, and countries too small for a shape. */
function ground(land: Land, { scene, camera }: Picture, orientation: Orientation) {
  const grid = (fineness: number, least: number) => ({
    place: (x: number, y: number): Point => {
      const [left, top] = seen(camera, [x, y]);
      return [left * fineness, top * fineness];
    },
    least,
  });
  const regions = new Map<string, readonly string[]>();
  for (const { branches, isApproximate } of scene.marks) {
    const position = isApproximate ? branches[0].node?.position : undefined;
    if (position?.kind === 'area') regions.set(position.areas.join(), position.areas);
  }
  const dots = [...land.dots.values()].map((place) => seen(camera, forward(place, orientation)));
  return svg`<g fill="currentColor" fill-opacity=".13">
      <path transform="scale(${1 / FINE})" d=${pathOnGrid(drawRings(landRings(land), orientation), grid(FINE, 2))}></path>
      <path d=${dots.map(([x, y]) => `M${Math.round(x) - 1} ${Math.round(y) - 1}h2v2h-2z`).join('')}></path>
    </g>
    <g fill="currentColor" fill-opacity=".09">
      ${[...regions.values()].map((areas) => {
        const rings = outline(land, new Set(areas.flatMap(countriesOf)));
        return svg`<path d=${pathOnGrid(drawRings(rings, orientation), grid(COARSE, 12))}></path>`;
      })}
    </g>`;
}

function drawnMark(mark: SceneMark, { view, camera, size }: Picture) {
  const [x, y] = placeOf(mark, camera, size);
  const home = seen(camera, mark.home);
  const { radius, shape, isOpen, isApproximate, networks, count } = mark;
  const isFilled = shape !== 'group' && !isOpen;
  const around = radius + RING;
  return svg`<g>
    ${
      mark.dock || Math.hypot(home[0] - x, home[1] - y) < AWAY
        ? nothing
        : svg`<path d="M${written(home)}L${written([x, y])}" stroke-width=".75"></path>`
    }
    <path d=${outlineOf(shape, x, y, radius)} fill="currentColor" fill-opacity=${isFilled ? '.3' : '.04'}></path>
    ${
      isApproximate || networks > 1
        ? svg`<path
            d=${outlineOf('network', x, y, around)}
            fill="none"
            stroke-width="1"
            stroke-dasharray=${isApproximate ? '2 3' : rounded((2 * Math.PI * around) / Math.min(networks, 4) - 4) + ' 4'}
          ></path>`
        : nothing
    }
    ${
      count === undefined
        ? nothing
        : svg`<text
            x=${rounded(x)}
            y=${rounded(y + 4)}
            font-size=${FONT}
            font-weight="600"
            text-anchor="middle"
            fill="currentColor"
            stroke="none"
          >${numberOf(count, view)}</text>`
    }
  </g>`;
}

/** Kinds are told apart by their shape, as on the map that moves. */
function outlineOf(shape: SceneMark['shape'], x: number, y: number, radius: number): string {
  const [r, left] = [rounded(radius), rounded(x - radius)];
  if (shape === 'section')
    return `M${left} ${rounded(y - radius)}h${rounded(2 * radius)}v${rounded(2 * radius)}H${left}z`;
  if (shape === 'partner') {
    const reach = rounded(radius * 1.2);
    return `M${rounded(x)} ${rounded(y - radius * 1.2)}l${reach} ${reach}-${reach} ${reach}-${reach}-${reach}z`;
  }
  return `M${left} ${rounded(y)}a${r} ${r} 0 1 1 0 .01z`;
}

function names(marks: readonly SceneMark[], { view, camera, size }: Picture) {
  const texts = marks.map(({ branches }) => shortNameOf(branches[0], view));
  const labels = marks.map((mark, index) => {
    const [x, y] = placeOf(mark, camera, size);
    const reach = mark.networks > 1 || mark.isApproximate ? 5 : 2;
    const width = [...texts[index]!.value].length * FONT * LETTER;
    return { x, y, radius: mark.radius + reach, width, height: FONT * 1.2, weight: mark.radius };
  });
  const bounds = { left: 4, top: 4, right: size.width - 4, bottom: size.height - 4 };
  return placeLabels(labels, bounds).map(({ label, left, top, side: [across] }) => {
    // Held at the side of its mark: there a width that was guessed wrong does no harm.
    const { width } = labels[label]!;
    const anchor = across < 0 ? 'end' : across ? 'start' : 'middle';
    const { value, language } = texts[label]!;
    return svg`<text
      x=${rounded(left + ((1 - across) / 2) * width)}
      y=${rounded(top + FONT)}
      text-anchor=${anchor}
      lang=${language || nothing}
    >${value}</text>`;
  });
}
