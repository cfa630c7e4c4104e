/**
 * How a map is moved by mouse, pen and fingers without taking the page's scroll: the wheel scrolls the page unless a
 * key is held, one finger scrolls it up and down, two fingers and a sideways one move the map.
 */
import type { Point } from '../../projection/equal-earth.js';

export interface Moves {
  pan(dx: number, dy: number): void;
  zoom(factor: number, at: Point): void;
  /** A click or tap that moved nothing. */
  tap(at: Point): void;
  hover(at: Point | undefined): void;
  /** Everything moves the map: it fills the screen. */
  isFree(): boolean;
  /** The wheel was turned, and scrolled the page. */
  passed(): void;
}

/** Up to this many CSS pixels a pointer has not moved. */
const STILL = 5;

/** Listens on an element; returns the way to stop. */
export function follow(target: HTMLElement, moves: Moves): () => void {
  const abort = new AbortController();
  const { signal } = abort;
  const pointers = new Map<number, Point>();
  let [travelled, wasMany] = [0, false];

  const at = ({ clientX, clientY }: MouseEvent): Point => {
    const { left, top, width, height } = target.getBoundingClientRect();
    // A page may scale what it shows.
    return [
      ((clientX - left) * target.clientWidth) / (width || 1),
      ((clientY - top) * target.clientHeight) / (height || 1),
    ];
  };
  const middle = (points: readonly Point[]): Point => [
    points.reduce((sum, [x]) => sum + x, 0) / points.length,
    points.reduce((sum, [, y]) => sum + y, 0) / points.length,
  ];
  const spread = ([one, two]: readonly Point[]) => (two ? Math.hypot(one![0] - two[0], one![1] - two[1]) : 0);

  target.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button || (event.target as Element).closest('button, a, select, .steer')) return;
      if (!pointers.size) [travelled, wasMany] = [0, false];
      pointers.set(event.pointerId, at(event));
      wasMany ||= pointers.size > 1;
    },
    { signal },
  );
  target.addEventListener(
    'pointermove',
    (event) => {
      const here = at(event);
      const before = pointers.get(event.pointerId);
      if (!before) {
        if (event.pointerType === 'mouse') moves.hover(here);
        return;
      }
      const all = [...pointers.values()];
      pointers.set(event.pointerId, here);
      const now = [...pointers.values()];
      travelled += Math.hypot(here[0] - before[0], here[1] - before[1]);
      if (travelled <= STILL) return;
      // From here on the pointer is the map's, also outside it.
      if (!target.hasPointerCapture(event.pointerId)) target.setPointerCapture(event.pointerId);
      const [from, to] = [middle(all), middle(now)];
      moves.pan(to[0] - from[0], to[1] - from[1]);
      if (now.length > 1 && spread(all)) moves.zoom(spread(now) / spread(all), to);
    },
    { signal },
  );
  for (const type of ['pointerup', 'pointercancel'] as const)
    target.addEventListener(
      type,
      (event) => {
        const here = pointers.get(event.pointerId);
        pointers.delete(event.pointerId);
        if (here && type === 'pointerup' && travelled <= STILL && !wasMany) moves.tap(here);
      },
      { signal },
    );
  target.addEventListener('pointerleave', () => moves.hover(undefined), { signal });
  target.addEventListener(
    'wheel',
    (event) => {
      if (!event.ctrlKey && !event.metaKey && !moves.isFree()) return moves.passed();
      event.preventDefault();
      // Lines and pages of a wheel are some pixels; a pinch on a pad comes as small steps with the key held.
      const pixels = event.deltaY * [1, 16, 100][event.deltaMode]!;
      moves.zoom(Math.exp(Math.max(-1, Math.min(1, -pixels / 240))), at(event));
    },
    { signal, passive: false },
  );
  return () => abort.abort();
}
