/** Where a reader looks: the camera over the world, the picture's size, and the moves from one place to another. */
import type { Orientation, Point } from '../../projection/equal-earth.js';
import { between, type Camera, DOCK, fit, held, type Size, worldBox, zoomed } from './camera.js';

/** Milliseconds of a move, where the reader has nothing against motion. */
const MOVE = 260;
/** CSS pixels that stay free around what is looked at. */
const MARGIN = 48;
/** CSS pixels from the edge within which nothing is in sight. */
const EDGE = 24;

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class Viewfinder {
  size: Size = { width: 0, height: 0 };
  camera?: Camera;
  #world = worldBox();
  #moving?: { readonly from: Camera; readonly to: Camera; readonly since: number };
  /** Something stands below the world. */
  #hasDock = false;

  /** @param changed told when another part of the world is to be drawn */
  constructor(private readonly changed: () => void) {}

  /** The world stands otherwise: it is seen whole. */
  turn(orientation: Orientation): void {
    this.#world = worldBox(orientation);
    this.camera = this.#moving = undefined;
  }

  /** Room below the world for what has no place on it. */
  dock(hasDock: boolean): void {
    if (hasDock === this.#hasDock) return;
    const { isWhole } = this;
    this.#hasDock = hasDock;
    if (isWhole) this.camera = this.#whole;
    this.changed();
  }

  /** A map that stood whole stands whole again, at whatever size: that of the canvas. */
  measure({ clientWidth: width, clientHeight: height }: HTMLElement): void {
    if (width === this.size.width && height === this.size.height) return;
    const { isWhole } = this;
    this.size = { width, height };
    this.camera = isWhole || !this.camera ? this.#whole : held(this.camera, this.#field, this.#world);
    this.#moving = undefined;
  }

  /** One frame of a move. */
  step(now: number): void {
    if (!this.#moving) return;
    const { from, to, since } = this.#moving;
    const part = Math.min(1, Math.max(0, (now - since) / MOVE));
    this.camera = part === 1 ? to : between(from, to, 1 - (1 - part) ** 3);
    if (part === 1) this.#moving = undefined;
    else this.changed();
  }

  get isMoving(): boolean {
    return !!this.#moving;
  }

  /** All of the world is seen, or will be. */
  get isWhole(): boolean {
    const camera = this.#moving?.to ?? this.camera;
    return !camera || camera.scale <= this.#whole.scale * 1.001;
  }

  /** How many times nearer than the whole world. */
  get nearness(): number {
    return this.camera ? this.camera.scale / this.#whole.scale : 1;
  }

  home(): void {
    this.#move(this.#whole);
  }

  /** Nearer or farther, by a button or a key. */
  zoomBy(factor: number): void {
    if (this.camera)
      this.#move(zoomed(this.#moving?.to ?? this.camera, factor, [this.size.width / 2, this.size.height / 2]));
  }

  /** Nearer or farther, by the reader's hand. */
  zoomAt(factor: number, at: Point): void {
    if (this.camera) this.#put(zoomed(this.camera, factor, at));
  }

  pan(dx: number, dy: number): void {
    if (this.camera) this.#put({ ...this.camera, left: this.camera.left + dx, top: this.camera.top + dy });
  }

  /** @param most how many times nearer than the whole world one looks at most */
  lookAt(points: readonly Point[], most: number): void {
    if (!points.length || !this.size.width) return;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
    const greatest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
    const box = { left: least(xs), right: greatest(xs), top: least(ys), bottom: greatest(ys) };
    this.#move(fit(box, this.#field, MARGIN, this.#whole.scale * most));
  }

  /** Puts a point of the world in the middle; at once where the keyboard is already there. */
  center([x, y]: Point, atOnce = false): void {
    if (!this.camera) return;
    const { width, height } = this.size;
    const { scale } = this.camera;
    const camera = { scale, left: width / 2 - x * scale, top: height / 2 - y * scale };
    if (atOnce) this.#put(camera);
    else this.#move(camera);
  }

  /** Whether a point of the picture is seen. */
  shows([x, y]: Point, edge = EDGE): boolean {
    return x >= edge && y >= edge && x <= this.size.width - edge && y <= this.size.height - edge;
  }

  /** The picture without the dock. */
  get #field(): Size {
    const { width, height } = this.size;
    return { width, height: height - (this.#hasDock ? DOCK : 0) };
  }

  get #whole(): Camera {
    return fit(this.#world, this.#field);
  }

  #put(camera: Camera) {
    this.#moving = undefined;
    this.camera = held(camera, this.#field, this.#world);
    this.changed();
  }

  #move(to: Camera) {
    if (!this.camera || still()) return this.#put(to);
    this.#moving = { from: this.camera, to: held(to, this.#field, this.#world), since: performance.now() };
    this.changed();
  }
}
