/** The map that stands on a page: it owns the canvas and the names on it, and knows which mark has the focus. */
import type { Land } from '../../land/unpack.js';
import type { Branch } from '../../network/branches.js';
import { forward, type Orientation, type Point } from '../../projection/equal-earth.js';
import type { MapView } from '../context.js';
import { numberOf } from '../words.js';
import { Coasts } from './coasts.js';
import { markOf, markOfOrganization } from './find-mark.js';
import type { Borders } from './geography.js';
import { readInks } from './inks.js';
import { placeNames } from './name-layer.js';
import { spokenName } from './names.js';
import { type Inks, paint, placeOf } from './paint.js';
import { type Scene, type SceneMark, sceneOf } from './scene.js';
import type * as Steer from './steer.js';
import { Viewfinder } from './viewfinder.js';

/** What the element asks of its map. */
export interface Asked extends Orientation {
  readonly borders: Borders;
}

/** Nearer than this many times the world, finer coasts are wanted. */
const FINE = 4;

export class MapStage {
  readonly #finder = new Viewfinder(() => this.#request());
  readonly #coasts: Coasts;
  #view?: MapView;
  #asked: Asked = { borders: 'light' };
  #root: HTMLElement | null = null;
  #scene?: Scene;
  /** The scale for which marks were merged. */
  #sceneScale = 0;
  #inks?: Inks;
  /** Address of the branch whose mark has the focus, or had it. */
  #current?: string;
  #hovered?: SceneMark;
  #frame = 0;
  #stop?: () => void;
  /** What steers the map comes after it. */
  #steer?: typeof Steer;
  #unfollow?: () => void;
  /** The branch to look at once its members are marks. */
  #towards?: string;

  /**
   * @param changed told when what is under the map has to change: a hint, the members of a crowded mark
   * @param finer loads the coasts of a close view
   */
  constructor(
    land: Land,
    private readonly changed: () => void,
    finer: () => Promise<Land>,
  ) {
    this.#coasts = new Coasts(land, finer, () => this.#request());
  }

  /** Where marks cover each other however near one looks: what the last one chosen holds. */
  together: readonly Branch[] = [];
  /** The reader turned the wheel: how the map is zoomed is told once. */
  hint = false;

  /**
   * The element in which the map stands; null when it has left.
   * @param steer what steers it, once it is there
   */
  stand(root: HTMLElement | null, steer = this.#steer): void {
    this.#steer = steer;
    if (root !== this.#root) {
      this.#stop?.();
      this.#root = root;
      this.#stop = root ? this.#listen(root) : undefined;
    }
    if (root && steer) this.#unfollow ??= this.#follow(root, steer);
  }

  /** Draws the land before it is shown: that takes as long as all the rest. */
  prepare(asked: Asked): void {
    this.#turn(asked);
    void this.#coasts.paths;
  }

  /** Shows this state of the network. */
  show(view: MapView, asked: Asked): void {
    const before = this.#view;
    this.#view = view;
    const turned = this.#turn(asked);
    const others = before?.branches !== view.branches;
    if (turned || others || before?.opened !== view.opened || before?.words !== view.words) this.#scene = undefined;
    if (others) this.together = [];
    if (before?.selected !== view.selected && view.selected) this.#goTo(view.selected.organization.id);
    this.#inks = undefined;
    this.#request();
  }

  home(): void {
    this.together = [];
    this.#finder.home();
  }

  zoomBy(factor: number): void {
    this.#finder.zoomBy(factor);
  }

  /** Shows an area (ISO 3166-1 or M49 code) as large as it can be seen whole. */
  goToArea(area: string): void {
    this.#finder.lookAt(this.#coasts.outlineOf(area), 8);
  }

  async toggleFullScreen(): Promise<void> {
    const { ownerDocument } = this.#root!;
    await (ownerDocument.fullscreenElement ? ownerDocument.exitFullscreen() : this.#root!.requestFullscreen());
  }

  /** What is drawn, for a picture to keep. */
  get drawn() {
    const { camera, size } = this.#finder;
    const { land } = this.#coasts;
    return this.#view && camera
      ? { scene: this.#sceneNow(this.#view), camera, size, land, asked: this.#asked, inks: this.#inksNow() }
      : undefined;
  }

  readonly keydown = (event: KeyboardEvent): void => {
    if (!this.#view || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const next = this.#steer?.markByKey(key, this.#mark, this.#marks, this.#placeOf, this.#view);
    if (next) this.#focus(next);
    else if (key === 'Home') this.home();
    else if (key === '+' || key === '=') this.zoomBy(2);
    else if (key === '-') this.zoomBy(0.5);
    else if (key === 'Escape') {
      if (!this.#goUp()) return;
    } else if (!key.startsWith('Arrow')) return;
    event.preventDefault();
  };

  /** Opens what the focused mark holds, or tells of it. */
  readonly activate = (): void => {
    if (this.#mark) this.#activate(this.#mark);
  };

  get #marks(): readonly SceneMark[] {
    return this.#scene?.marks ?? [];
  }

  /** The mark that has the focus, or gets it. */
  get #mark(): SceneMark | undefined {
    return markOf(this.#current, this.#marks);
  }

  #placeOf = (mark: SceneMark): Point => placeOf(mark, this.#finder.camera!, this.#finder.size);

  #listen(root: HTMLElement): () => void {
    const canvas = root.querySelector('canvas')!;
    const resized = globalThis.ResizeObserver && new ResizeObserver(() => this.#request());
    resized?.observe(canvas);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => {
      this.#inks = undefined;
      this.#request();
    };
    scheme.addEventListener('change', recolour);
    return () => {
      resized?.disconnect();
      scheme.removeEventListener('change', recolour);
      this.#unfollow?.();
      this.#unfollow = undefined;
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
    };
  }

  #follow(root: HTMLElement, steer: typeof Steer): () => void {
    const canvas = root.querySelector('canvas')!;
    const at = (point: Point) => (this.#finder.camera ? steer.markAt(point, this.#marks, this.#placeOf) : undefined);
    return steer.follow(root, {
      pan: (dx, dy) => this.#finder.pan(dx, dy),
      zoom: (factor, point) => this.#finder.zoomAt(factor, point),
      tap: (point) => {
        const mark = at(point);
        if (!mark) return;
        this.#focus(mark);
        this.#activate(mark);
      },
      hover: (point) => {
        const mark = point && at(point);
        canvas.classList.toggle('over', !!mark);
        if (mark === this.#hovered) return;
        this.#hovered = mark;
        this.#request();
      },
      isFree: () => root.matches(':fullscreen'),
      passed: () => {
        if (this.hint) return;
        this.hint = true;
        this.changed();
      },
    });
  }

  /** Whether the world stands otherwise now. */
  #turn(asked: Asked): boolean {
    const { centerLongitude, southUp } = this.#asked;
    this.#asked = asked;
    if (asked.centerLongitude === centerLongitude && asked.southUp === southUp) return false;
    this.#finder.turn(asked);
    this.#coasts.turn(asked);
    return true;
  }

  #request() {
    if (this.#root && !this.#frame) this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  #draw(now: number) {
    this.#frame = 0;
    const [root, view, finder] = [this.#root, this.#view, this.#finder];
    const canvas = root?.querySelector('canvas');
    if (canvas) finder.measure(canvas);
    if (!root || !canvas || !view || !finder.size.width || !finder.camera) return;
    finder.step(now);
    const scene = this.#sceneNow(view);
    this.#arrive();
    this.#paint(canvas, scene, view);
    this.#placeButton();
    placeNames(
      root.querySelector('.names')!,
      scene.marks.map((mark) => ({ mark, at: this.#placeOf(mark) })),
      { current: this.#shown, size: finder.size, view },
    );
    if (finder.nearness > FINE) this.#coasts.refine();
  }

  /** Marks merge and part as one looks nearer; in between they stay the same. */
  #sceneNow(view: MapView): Scene {
    const { camera, isMoving, size } = this.#finder;
    const { scale } = camera!;
    if (this.#scene && Math.abs(Math.log2(scale / this.#sceneScale)) <= 0.5 && (isMoving || scale === this.#sceneScale))
      return this.#scene;
    this.#sceneScale = scale;
    this.#scene = sceneOf(view, this.#asked, scale, size.width);
    this.#finder.dock(this.#scene.marks.some(({ dock }) => dock));
    return this.#scene;
  }

  #paint(canvas: HTMLCanvasElement, scene: Scene, view: MapView) {
    const { camera, size } = this.#finder;
    const density = Math.min(2, devicePixelRatio || 1);
    const [width, height] = [Math.round(size.width * density), Math.round(size.height * density)];
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    const current = this.#shown;
    const position = current?.branches[0].node?.position;
    paint(canvas.getContext('2d')!, {
      ...{ size, density, camera: camera!, scene, current },
      paths: this.#coasts.paths,
      borders: this.#asked.borders,
      inks: this.#inksNow(),
      area: position?.kind === 'area' ? this.#coasts.areaOf(position.areas) : undefined,
      number: (value: number) => numberOf(value, view),
    });
  }

  /** The mark that stands out: what is pointed at, what has the focus, what is selected. */
  get #shown(): SceneMark | undefined {
    if (this.#hovered) return this.#hovered;
    return this.#hasFocus ? this.#mark : markOfOrganization(this.#view?.selected?.organization.id, this.#marks);
  }

  #inksNow(): Inks {
    return (this.#inks ??= readInks(this.#root!));
  }

  /** Looks at the members of what was opened, once they are marks. */
  #arrive() {
    const address = this.#towards;
    if (address === undefined) return;
    this.#towards = undefined;
    const marks = this.#marks.filter(
      ({ within, branches }) => within?.address === address || branches[0].address === address,
    );
    this.#finder.lookAt(
      marks.map(({ x, y }): Point => [x, y]),
      16,
    );
  }

  /** Where the reader's choice came from the list, the panel or a link. */
  #goTo(id: string) {
    const mark = markOfOrganization(id, this.#marks);
    if (!mark) return;
    this.#current = mark.branches[0].address;
    if (this.#finder.camera && !mark.dock && !this.#finder.shows(this.#placeOf(mark)))
      this.#finder.center([mark.x, mark.y]);
  }

  #focus(mark: SceneMark) {
    this.#current = mark.branches[0].address;
    if (!this.#finder.shows(this.#placeOf(mark), 0)) this.#finder.center([mark.x, mark.y], true);
    this.#placeButton();
    this.#button?.focus({ preventScroll: true });
    this.#request();
  }

  #activate(mark: SceneMark) {
    const view = this.#view!;
    const [branch, ...others] = mark.branches;
    this.together = [];
    if (others.length) {
      const places = mark.branches.flatMap(({ place }) => (place ? [forward(place, this.#asked)] : []));
      // They may be at one place: they are told as a list too.
      this.#finder.lookAt(places, 48);
      this.together = mark.branches;
      this.changed();
      return;
    }
    if (branch.opens && !mark.isOpen) {
      this.#towards = branch.address;
      view.open(branch.address, true);
    }
    view.select(branch.node);
  }

  /** From details to the mark, from a mark to the branch in which it is, from there to all. */
  #goUp(): boolean {
    const view = this.#view!;
    const mark = this.#mark;
    const open = mark?.isOpen ? mark.branches[0] : mark?.within;
    if (this.together.length) {
      this.together = [];
      this.changed();
    } else if (view.selected) view.select(undefined);
    else if (open) {
      this.#current = open.address;
      view.open(open.address, false);
      if (![...view.opened].some((address) => address !== open.address)) this.home();
    } else if (this.#finder.nearness > 1.01) this.home();
    else return false;
    return true;
  }

  get #button() {
    return this.#root?.querySelector<HTMLButtonElement>('.mark');
  }

  get #hasFocus() {
    return !!this.#button && (this.#button.getRootNode() as ShadowRoot).activeElement === this.#button;
  }

  /** The one tab stop of the map is a real button over the focused mark. */
  #placeButton() {
    const button = this.#button;
    const mark = this.#mark;
    if (!button) return;
    button.hidden = !mark;
    if (!mark || !this.#finder.camera || !this.#view) return;
    const [x, y] = this.#placeOf(mark);
    const size = 2 * Math.max(14, mark.radius + 4);
    button.style.translate = `${x - size / 2}px ${y - size / 2}px`;
    button.style.inlineSize = button.style.blockSize = `${size}px`;
    const name = spokenName(mark, this.#view);
    if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name);
    const opens = mark.branches.length === 1 && mark.branches[0].opens;
    if (opens) button.setAttribute('aria-expanded', String(mark.isOpen));
    else button.removeAttribute('aria-expanded');
  }
}
