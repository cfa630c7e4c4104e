/** Draws a scene on a canvas. Sizes are CSS pixels; the world itself is scaled, what stands on it is not. */
import type { Relation } from '../../network/ties.js';
import type { Point } from '../../projection/equal-earth.js';
import { type Arc, arcBetween } from '../../arcs.js';
import { RING } from './apart.js';
import { type Camera, DOCK, seen, type Size } from './camera.js';
import type { Borders, Paths } from './geography.js';
import type { Scene, SceneArc, SceneMark } from './scene.js';

/** Colours as the page's style resolves them. */
export interface Inks {
  readonly land: string;
  readonly border: string;
  readonly text: string;
  readonly accent: string;
  readonly onAccent: string;
  /** What the map stands on. */
  readonly page: string;
  readonly font: string;
}

export interface Picture {
  readonly size: Size;
  /** Device pixels of one CSS pixel. */
  readonly density: number;
  readonly camera: Camera;
  readonly paths: Paths;
  readonly borders: Borders;
  readonly scene: Scene;
  readonly inks: Inks;
  /** The area of what is selected or focused. */
  readonly area?: Path2D;
  /** Its lines stand out. */
  readonly current?: SceneMark;
  number(value: number): string;
}

/** Ties are told apart by their dashes. */
export const DASHES: Readonly<Record<Relation, readonly number[]>> = {
  section: [],
  founder: [],
  member: [],
  partner: [6, 4],
  observer: [1, 4],
};

/** Nearer than this many CSS pixels, a mark stands where it belongs. */
export const AWAY = 8;

export const arcWidth = (weight: number) => Math.min(5, 1 + Math.log2(weight) / 2);

/** Where a mark is seen: on the world, or on the dock below it. */
export const placeOf = ({ x, y, dock }: SceneMark, camera: Camera, { width, height }: Size): Point =>
  dock ? [((dock[0] + 0.5) / dock[1]) * width, height - DOCK / 2 - 8] : seen(camera, [x, y]);

/** Between two on the dock a line rises at most so many CSS pixels. */
const LOW = 36;

/** The curve between two marks, as it is seen: flat along the dock, so that it does not cross the world. */
export function curveOf({ ends: [one, two] }: SceneArc, camera: Camera, size: Size): Arc {
  const [from, to] = [placeOf(one, camera, size), placeOf(two, camera, size)];
  const { width: right, height: bottom } = size;
  if (!one.dock || !two.dock) return arcBetween(from, to, { left: 0, top: 0, right, bottom });
  const rise = Math.min(LOW, Math.abs(to[0] - from[0]) / 6);
  return { from, control: [(from[0] + to[0]) / 2, from[1] - 2 * rise], to };
}

export function paint(context: CanvasRenderingContext2D, picture: Picture): void {
  const { size, density, camera, paths, borders, scene, inks, area } = picture;
  const { scale } = camera;
  const world = () =>
    context.setTransform(density * scale, 0, 0, density * scale, density * camera.left, density * camera.top);
  const screen = () => context.setTransform(density, 0, 0, density, 0, 0);
  const line = (width: number) => (context.lineWidth = width / scale);

  screen();
  context.clearRect(0, 0, size.width, size.height);
  context.lineJoin = context.lineCap = 'round';
  world();
  context.fillStyle = inks.land;
  context.fill(paths.land);
  if (area) {
    context.globalAlpha = 0.28;
    context.fillStyle = inks.accent;
    context.fill(area);
    context.globalAlpha = 1;
  }
  if (borders !== 'none') {
    context.strokeStyle = borders === 'all' ? inks.border : inks.page;
    line(borders === 'all' ? 0.6 : 0.8);
    context.stroke(paths.borders);
    context.setLineDash([3 / scale, 3 / scale]);
    context.stroke(paths.disputed);
    context.setLineDash([]);
  }
  if (area) {
    context.strokeStyle = inks.accent;
    line(1);
    context.stroke(area);
  }
  screen();
  context.fillStyle = inks.land;
  for (const dot of paths.dots) {
    const [x, y] = seen(camera, dot);
    context.beginPath();
    context.arc(x, y, 1.6, 0, 2 * Math.PI);
    context.fill();
  }
  if (scene.marks.some(({ dock }) => dock)) paintDock(context, picture);
  paintArcs(context, picture);
  for (const mark of [...scene.marks].sort((one, two) => two.radius - one.radius)) paintMark(context, picture, mark);
}

/** What lies on the dock stands on the page's own colour, apart from the world. */
function paintDock(context: CanvasRenderingContext2D, { size: { width, height }, inks }: Picture) {
  context.fillStyle = inks.page;
  context.fillRect(0, height - DOCK, width, DOCK);
  context.fillStyle = inks.border;
  context.globalAlpha = 0.5;
  context.fillRect(0, height - DOCK, width, 1);
  context.globalAlpha = 1;
}

/** Each by itself: one long path of many curves takes several times longer. */
function paintArcs(context: CanvasRenderingContext2D, { camera, size, scene, inks, current }: Picture) {
  for (const arc of scene.arcs) {
    const { weight, kind, ends } = arc;
    const { from: start, control: bend, to: end } = curveOf(arc, camera, size);
    const isCurrent = current !== undefined && ends.includes(current);
    const draw = (ink: string, width: number, alpha: number) => {
      context.globalAlpha = alpha;
      context.strokeStyle = ink;
      context.lineWidth = width;
      context.beginPath();
      context.moveTo(...start);
      context.quadraticCurveTo(...bend, ...end);
      context.stroke();
    };
    const width = arcWidth(weight);
    draw(inks.page, width + 2, 0.5);
    context.setLineDash([...DASHES[kind]]);
    draw(inks.accent, isCurrent ? width + 1 : width, isCurrent || !current ? 0.75 : 0.3);
    context.setLineDash([]);
  }
  context.globalAlpha = 1;
}

/** The outline of a mark's shape. */
export function outlineMark(path: CanvasPath, shape: SceneMark['shape'], [x, y]: Point, radius: number): void {
  if (shape === 'section') path.roundRect(x - radius, y - radius, 2 * radius, 2 * radius, radius * 0.35);
  else if (shape === 'partner') {
    path.moveTo(x, y - radius * 1.2);
    path.lineTo(x + radius * 1.2, y);
    path.lineTo(x, y + radius * 1.2);
    path.lineTo(x - radius * 1.2, y);
    path.closePath();
  } else path.arc(x, y, radius, 0, 2 * Math.PI);
}

/** A group is empty inside, a network full; what is open is a ring, as its members stand around it. */
const isFilled = ({ shape, isOpen }: SceneMark) => shape !== 'group' && !isOpen;

function paintMark(context: CanvasRenderingContext2D, picture: Picture, mark: SceneMark) {
  const { camera, size, inks, current, number } = picture;
  const at = placeOf(mark, camera, size);
  if (!mark.dock) paintWay(context, inks, seen(camera, mark.home), at);
  const isCurrent = mark === current;
  context.beginPath();
  outlineMark(context, mark.shape, at, mark.radius);
  context.lineWidth = 3;
  context.strokeStyle = inks.page;
  context.stroke();
  context.fillStyle = isFilled(mark) ? inks.accent : inks.page;
  context.fill();
  context.strokeStyle = isCurrent ? inks.text : inks.accent;
  context.lineWidth = isCurrent ? 2.5 : 1.75;
  context.stroke();
  if (mark.isApproximate && !isCurrent) paintApproximate(context, inks, at, mark.radius);
  if (mark.networks > 1) paintOverlap(context, inks, at, mark);
  if (mark.count === undefined) return;
  context.fillStyle = isFilled(mark) ? inks.onAccent : inks.text;
  context.font = `600 ${mark.count > 999 ? 10 : 12}px ${inks.font}`;
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillText(number(mark.count), at[0], at[1] + 0.5);
}

/** A thread from where a mark belongs, if it had to move aside. */
function paintWay(context: CanvasRenderingContext2D, inks: Inks, from: Point, to: Point) {
  if (Math.hypot(from[0] - to[0], from[1] - to[1]) < AWAY) return;
  context.strokeStyle = context.fillStyle = inks.accent;
  context.lineWidth = 0.75;
  context.beginPath();
  context.moveTo(...from);
  context.lineTo(...to);
  context.stroke();
  context.beginPath();
  context.arc(...from, 1.5, 0, 2 * Math.PI);
  context.fill();
}

/** A broken line around it: it stands for an area, not for a place. */
function paintApproximate(context: CanvasRenderingContext2D, inks: Inks, [x, y]: Point, radius: number) {
  context.lineWidth = 1;
  context.strokeStyle = inks.accent;
  context.setLineDash([2, 3]);
  context.beginPath();
  context.arc(x, y, radius + RING, 0, 2 * Math.PI);
  context.stroke();
  context.setLineDash([]);
}

/** A split ring: it is in several networks. */
function paintOverlap(context: CanvasRenderingContext2D, inks: Inks, [x, y]: Point, { radius, networks }: SceneMark) {
  const parts = Math.min(networks, 4);
  const step = (2 * Math.PI) / parts;
  context.strokeStyle = inks.accent;
  context.lineWidth = 1.75;
  for (let part = 0; part < parts; part++) {
    context.beginPath();
    context.arc(x, y, radius + RING, part * step + 0.3, (part + 1) * step - 0.3);
    context.stroke();
  }
}
