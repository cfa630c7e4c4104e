/** A picture of the map to keep: SVG from the same scene that the canvas shows, or that SVG as PNG. */
import type { Branch } from '../network/branches.js';
import { RING } from '../view/map/apart.js';
import { geographyOf, pathText } from '../view/map/geography.js';
import { shortNameOf } from '../view/map/names.js';
import { arcWidth, curveOf, DASHES, placeOf } from '../view/map/paint.js';
import type { SceneMark } from '../view/map/scene.js';
import type { MapStage } from '../view/map/stage.js';
import { summaryText } from '../view/summary.js';
import type { MapView } from '../view/context.js';
import { numberOf } from '../view/words.js';

/** What the map shows at a moment. */
type Drawn = NonNullable<MapStage['drawn']>;

const SVG = 'http://www.w3.org/2000/svg';

/** Made as nodes, so that no text can become markup. */
function add(parent: Element, name: string, attributes: Readonly<Record<string, string | number>>, text?: string) {
  const element = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
  if (text !== undefined) element.textContent = text;
  parent.append(element);
  return element;
}

const rounded = (value: number) => Math.round(value * 10) / 10;

/** @returns undefined where nothing has been drawn yet */
export function svgOf(stage: MapStage, view: MapView): SVGSVGElement | undefined {
  const { drawn } = stage;
  if (!drawn) return undefined;
  const { scene, camera, size, land, asked, inks } = drawn;
  const { map } = view.words.network;
  const line = 20;
  const svg = document.createElementNS(SVG, 'svg');
  const height = size.height + line;
  for (const [key, value] of Object.entries({ viewBox: `0 0 ${size.width} ${height}`, width: size.width, height }))
    svg.setAttribute(key, String(value));
  add(svg, 'title', {}, map.label(summaryText(view)));
  add(svg, 'rect', { width: size.width, height, fill: inks.page });
  const clip = add(add(svg, 'defs', {}), 'clipPath', { id: 'frame' });
  add(clip, 'rect', { width: size.width, height: size.height });
  const frame = add(svg, 'g', { 'clip-path': 'url(#frame)' });
  const world = add(frame, 'g', { transform: `translate(${camera.left} ${camera.top}) scale(${camera.scale})` });
  const geography = geographyOf(land, asked);
  add(world, 'path', { d: pathText(geography.land, true), fill: inks.land });
  if (asked.borders !== 'none') {
    const stroke = asked.borders === 'all' ? inks.border : inks.page;
    const common = { fill: 'none', stroke, 'stroke-width': 0.7 / camera.scale };
    add(world, 'path', { ...common, d: pathText(geography.borders, false) });
    const dash = 3 / camera.scale;
    add(world, 'path', { ...common, d: pathText(geography.disputed, false), 'stroke-dasharray': `${dash} ${dash}` });
  }
  for (const dot of geography.dots)
    add(world, 'circle', { cx: dot[0], cy: dot[1], r: 1.6 / camera.scale, fill: inks.land });
  for (const arc of scene.arcs) {
    const { weight, kind } = arc;
    const { from, control, to } = curveOf(arc, camera, size);
    const [start, bend, end] = [from, control, to].map((point) => point.map(rounded).join(' '));
    add(frame, 'path', {
      ...{ d: `M${start}Q${bend} ${end}`, fill: 'none', stroke: inks.accent, 'stroke-opacity': 0.75 },
      ...{ 'stroke-width': arcWidth(weight), 'stroke-dasharray': DASHES[kind].join(' ') || 'none' },
    });
  }
  for (const mark of [...scene.marks].sort((one, two) => two.radius - one.radius)) addMark(frame, mark, drawn, view);
  add(
    svg,
    'text',
    { x: 4, y: size.height + 14, 'font-size': 10, 'font-family': inks.font, fill: inks.text },
    `${asked.borders === 'none' ? '' : `${map.disclaimer} `}${map.landSource}`,
  );
  return svg;
}

function addMark(frame: Element, mark: SceneMark, { camera, size, inks }: Drawn, view: MapView) {
  const [x, y] = placeOf(mark, camera, size).map(rounded) as [number, number];
  const { radius, shape } = mark;
  const isFilled = shape !== 'group' && !mark.isOpen;
  const look = { fill: isFilled ? inks.accent : inks.page, stroke: inks.accent, 'stroke-width': 1.75 };
  if (mark.isApproximate)
    add(frame, 'circle', {
      ...{ cx: x, cy: y, r: radius + RING, fill: 'none' },
      ...{ stroke: inks.accent, 'stroke-dasharray': '2 3' },
    });
  if (shape === 'section')
    add(frame, 'rect', {
      ...look,
      x: x - radius,
      y: y - radius,
      width: 2 * radius,
      height: 2 * radius,
      rx: radius * 0.35,
    });
  else if (shape === 'partner') {
    const reach = radius * 1.2;
    add(frame, 'path', { ...look, d: `M${x} ${y - reach}l${reach} ${reach} ${-reach} ${reach} ${-reach} ${-reach}Z` });
  } else add(frame, 'circle', { ...look, cx: x, cy: y, r: radius });
  if (mark.count !== undefined)
    add(
      frame,
      'text',
      {
        ...{ x, y: y + 4, 'text-anchor': 'middle', 'font-size': 12, 'font-weight': 600, 'font-family': inks.font },
        fill: isFilled ? inks.onAccent : inks.text,
      },
      numberOf(mark.count, view),
    );
  const [branch] = mark.branches as readonly [Branch];
  add(
    frame,
    'text',
    {
      ...{ x: x + radius + 4, y: y + 4, 'font-size': 12, 'font-family': inks.font, fill: inks.text },
      ...{ stroke: inks.page, 'stroke-width': 3, 'paint-order': 'stroke', direction: 'ltr' },
    },
    shortNameOf(branch, view).value,
  );
}

/** Throws where nothing is drawn, or the browser makes no picture of it. */
export async function savePicture(format: 'svg' | 'png', stage: MapStage, view: MapView): Promise<void> {
  const svg = svgOf(stage, view);
  if (!svg) throw new Error('Nothing has been drawn.');
  const file = new Blob([new XMLSerializer().serializeToString(svg)], { type: 'image/svg+xml' });
  keep(
    format === 'svg' ? file : await pictureOf(svg, file),
    `${view.network.roots[0]?.organization.id ?? 'map'}.${format}`,
  );
}

/** Twice as many pixels, for print. */
async function pictureOf(svg: SVGSVGElement, file: Blob): Promise<Blob> {
  const address = URL.createObjectURL(file);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [2 * svg.width.baseVal.value, 2 * svg.height.baseVal.value];
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('No picture could be made.')))),
    );
  } finally {
    URL.revokeObjectURL(address);
  }
}

function keep(file: Blob, name: string) {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the file after this task.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
