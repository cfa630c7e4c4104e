/** The map that stands on a page: it owns the canvas, the names on it, the camera and the focused mark. */
import { fold } from '@ess-kit/core/language/fold.js';
import { countriesOf } from '../../land/areas.js';
import type { Land } from '../../land/unpack.js';
import type { Branch } from '../../network/branches.js';
import { forward, type Orientation, type Point } from '../../projection/equal-earth.js';
import { mainlands, outline } from '../../land/rings.js';
import type { MapView } from '../context.js';
import { between, type Camera, DOCK, fit, held, type Size, worldBox, zoomed } from './camera.js';
import { nearestTowards, nextByLetter } from './directions.js';
import { areaPath, type Borders, geographyOf, pathsOf, type Paths } from './geography.js';
import { follow } from './gestures.js';
import { readInks } from './inks.js';
import { placeNames } from './name-layer.js';
import { nameOf, spokenName } from './names.js';
import { type Inks, paint, placeOf } from './paint.js';
import { type Scene, type SceneMark, sceneOf } from './scene.js';

/** What the element asks of its map. */
export interface Asked extends Orientation {
  readonly borders: Borders;
}

/** Milliseconds of a move, where the reader has nothing against motion. */
const MOVE = 260;
/** Nearer than this many times the world, finer coasts are wanted. */
const FINE = 4;

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class MapStage {
  #land: Land;
  #view?: MapView;
  #asked: Asked = { borders: 'light' };
  #root: HTMLElement | null = null;
  #size: Size = { width: 0, height: 0 };
  #camera?: Camera;
  #scene?: Scene;
  #paths?: Paths;
  #inks?: Inks;
  #area?: { readonly of: string; readonly path: Path2D };
  #current?: string;
  #hovered?: SceneMark;
  #frame = 0;
  #moving?: { readonly from: Camera; readonly to: Camera; readonly since: number };
  #stop?: () => void;
  /** The branch to look at once its members are marks. */
  #towards?: string;
  #finer?: () => Promise<Land>;
  /** Something stands below the world. */
  #hasDock = false;
  /** The scale for which marks were merged. */
  #sceneScale = 0;

  /**
   * @param changed told when what is under the map has to change: a hint, the members of a crowded mark
   * @param finer loads the coasts of a close view
   */
  constructor(
    land: Land,
    private readonly changed: () => void,
    finer: () => Promise<Land>,
  ) {
    this.#land = land;
    this.#finer = finer;
  }

  /** Where marks cover each other however near one looks: what the last one chosen holds. */
  together: readonly Branch[] = [];
  /** The reader turned the wheel: how the map is zoomed is told once. */
  hint = false;

  /** The element in which the map stands; null when it has left. */
  stand(root: HTMLElement | null): void {
    if (root === this.#root) return;
    this.#stop?.();
    this.#root = root;
    this.#stop = root ? this.#listen(root) : undefined;
  }

  /** Shows this state of the network. */
  show(view: MapView, asked: Asked): void {
    const turned = asked.centerLongitude !== this.#asked.centerLongitude || asked.southUp !== this.#asked.southUp;
    const before = this.#view;
    this.#view = view;
    this.#asked = asked;
    if (turned) this.#paths = this.#area = this.#camera = undefined;
    if (
      turned ||
      before?.branches !== view.branches ||
      before?.opened !== view.opened ||
      before?.words !== view.words
    ) {
      this.#scene = undefined;
      if (before?.branches !== view.branches) this.together = [];
    }
    if (before?.selected !== view.selected && view.selected) this.#goTo(view.selected.organization.id);
    this.#inks = undefined;
    this.#request();
  }

  home(): void {
    this.together = [];
    this.#move(fit(this.#world, this.#field));
  }

  zoomBy(factor: number): void {
    if (this.#camera)
      this.#move(zoomed(this.#moving?.to ?? this.#camera, factor, [this.#size.width / 2, this.#size.height / 2]));
  }

  /** Shows an area (ISO 3166-1 or M49 code) as large as it can be seen whole. */
  goToArea(area: string): void {
    const rings = outline(this.#land, new Set(countriesOf(area)));
    const points = mainlands(rings).flatMap((ring) =>
      Array.from({ length: ring.length / 2 }, (_, at) => forward([ring[2 * at]!, ring[2 * at + 1]!], this.#asked)),
    );
    this.#lookAt(points, 8);
  }

  async toggleFullScreen(): Promise<void> {
    const { ownerDocument } = this.#root!;
    await (ownerDocument.fullscreenElement ? ownerDocument.exitFullscreen() : this.#root!.requestFullscreen());
  }

  /** What is drawn, for a picture to keep. */
  get drawn() {
    const [scene, camera] = [this.#scene, this.#camera];
    return scene && camera
      ? { scene, camera, size: this.#size, land: this.#land, asked: this.#asked, inks: this.#inksNow() }
      : undefined;
  }

  readonly keydown = (event: KeyboardEvent): void => {
    const view = this.#view;
    const marks = this.#scene?.marks ?? [];
    const mark = this.#currentMark();
    if (!view || event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    const next =
      (mark && this.#towardsKey(marks, mark, key)) ??
      (/^\p{L}$/u.test(key)
        ? nextByLetter(marks, mark, fold(key), ({ branches }) => fold(nameOf(branches[0], view).value))
        : undefined);
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
    const mark = this.#currentMark();
    if (mark) this.#activate(mark);
  };

  /** The picture without the dock. */
  get #field(): Size {
    const { width, height } = this.#size;
    return { width, height: height - (this.#hasDock ? DOCK : 0) };
  }

  #at(mark: SceneMark): Point {
    return placeOf(mark, this.#camera!, this.#size);
  }

  get #world() {
    return worldBox(this.#asked);
  }

  #listen(root: HTMLElement): () => void {
    const canvas = root.querySelector('canvas')!;
    const resized = new ResizeObserver(() => this.#request());
    resized.observe(root);
    const scheme = matchMedia('(prefers-color-scheme: dark)');
    const recolour = () => {
      this.#inks = undefined;
      this.#request();
    };
    scheme.addEventListener('change', recolour);
    const unfollow = follow(root, {
      pan: (dx, dy) =>
        this.#camera && this.#put({ ...this.#camera, left: this.#camera.left + dx, top: this.#camera.top + dy }),
      zoom: (factor, at) => this.#camera && this.#put(zoomed(this.#camera, factor, at)),
      tap: (at) => {
        const mark = this.#markAt(at);
        if (!mark) return;
        this.#focus(mark);
        this.#activate(mark);
      },
      hover: (at) => {
        const mark = at && this.#markAt(at);
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
    return () => {
      resized.disconnect();
      scheme.removeEventListener('change', recolour);
      unfollow();
      cancelAnimationFrame(this.#frame);
      this.#frame = 0;
    };
  }

  #request() {
    if (this.#root && !this.#frame) this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  /** A move of the reader's hand: at once. */
  #put(camera: Camera) {
    this.#moving = undefined;
    this.#camera = held(camera, this.#field, this.#world);
    this.#request();
  }

  #move(to: Camera) {
    if (!this.#camera || still()) return this.#put(to);
    this.#moving = { from: this.#camera, to: held(to, this.#field, this.#world), since: performance.now() };
    this.#request();
  }

  #lookAt(points: readonly Point[], most: number) {
    if (!points.length || !this.#size.width) return;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
    const greatest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
    const box = { left: least(xs), right: greatest(xs), top: least(ys), bottom: greatest(ys) };
    this.#move(fit(box, this.#field, 48, fit(this.#world, this.#field).scale * most));
  }

  /** A map that stood whole stands whole again, at whatever size. */
  #measure({ clientWidth: width, clientHeight: height }: HTMLElement) {
    if (width === this.#size.width && height === this.#size.height) return;
    const isWhole = this.#isWhole;
    this.#size = { width, height };
    this.#camera =
      isWhole || !this.#camera ? fit(this.#world, this.#field) : held(this.#camera, this.#field, this.#world);
    this.#moving = undefined;
  }

  #draw(now: number) {
    this.#frame = 0;
    const root = this.#root;
    const view = this.#view;
    if (root) this.#measure(root);
    if (!root || !view || !this.#size.width || !this.#camera) return;
    if (this.#moving) {
      const { from, to, since } = this.#moving;
      const part = Math.min(1, Math.max(0, (now - since) / MOVE));
      this.#camera = part === 1 ? to : between(from, to, 1 - (1 - part) ** 3);
      if (part === 1) this.#moving = undefined;
      else this.#request();
    }
    const camera = this.#camera;
    // Marks merge and part as one looks nearer; in between they stay the same.
    if (
      !this.#scene ||
      Math.abs(Math.log2(camera.scale / this.#sceneScale)) > 0.5 ||
      (!this.#moving && camera.scale !== this.#sceneScale)
    ) {
      this.#scene = sceneOf(view, this.#asked, camera.scale, this.#size.width);
      this.#sceneScale = camera.scale;
      this.#makeRoom();
    }
    this.#arrive();
    this.#paths ??= pathsOf(geographyOf(this.#land, this.#asked));
    const canvas = root.querySelector('canvas')!;
    const density = Math.min(2, devicePixelRatio || 1);
    const [width, height] = [Math.round(this.#size.width * density), Math.round(this.#size.height * density)];
    if (canvas.width !== width || canvas.height !== height) [canvas.width, canvas.height] = [width, height];
    const inks = this.#inksNow();
    const current = this.#hovered ?? (this.#hasFocus ? this.#currentMark() : this.#selectedMark());
    paint(canvas.getContext('2d')!, {
      ...{
        size: this.#size,
        density,
        camera,
        paths: this.#paths,
        borders: this.#asked.borders,
        scene: this.#scene,
        inks,
      },
      ...{ area: this.#areaOf(current), current, number: (value: number) => value.toLocaleString(view.language) },
    });
    this.#placeButton();
    placeNames(
      root.querySelector('.names')!,
      this.#scene.marks.map((mark) => ({ mark, at: this.#at(mark) })),
      { current, size: this.#size, view },
    );
    if (camera.scale > fit(this.#world, this.#field).scale * FINE) this.#refine();
  }

  /** A map that stood whole stands whole above the dock, or without it. */
  #makeRoom() {
    const hasDock = this.#scene!.marks.some(({ dock }) => dock);
    if (hasDock === this.#hasDock) return;
    const isWhole = this.#isWhole;
    this.#hasDock = hasDock;
    if (isWhole) this.#camera = fit(this.#world, this.#field);
    this.#request();
  }

  get #isWhole() {
    const camera = this.#moving?.to ?? this.#camera;
    return !camera || camera.scale <= fit(this.#world, this.#field).scale * 1.001;
  }

  /** Finer coasts, once. */
  #refine() {
    const finer = this.#finer;
    this.#finer = undefined;
    finer?.().then(
      (land) => {
        this.#land = land;
        this.#paths = this.#area = undefined;
        this.#request();
      },
      // The coarse ones stay.
      () => undefined,
    );
  }

  #inksNow(): Inks {
    return (this.#inks ??= readInks(this.#root!));
  }

  /** The area of a mark that has no seat. */
  #areaOf(mark: SceneMark | undefined): Path2D | undefined {
    const position = mark?.branches[0].node?.position;
    if (position?.kind !== 'area') return undefined;
    const of = position.areas.join();
    if (this.#area?.of !== of) this.#area = { of, path: areaPath(this.#land, position.areas, this.#asked) };
    return this.#area.path;
  }

  /** Looks at the members of what was opened, once they are marks. */
  #arrive() {
    if (this.#towards === undefined || !this.#scene) return;
    const address = this.#towards;
    this.#towards = undefined;
    const marks = this.#scene.marks.filter(
      ({ within, branches }) => within?.address === address || branches[0].address === address,
    );
    this.#lookAt(
      marks.map(({ x, y }): Point => [x, y]),
      16,
    );
  }

  /** Where the reader's choice came from the list, the panel or a link. */
  #goTo(id: string) {
    const mark = this.#scene?.marks.find(({ branches }) => branches.some(({ node }) => node?.organization.id === id));
    if (!mark) return;
    this.#current = mark.branches[0].address;
    const [x, y] = this.#camera ? this.#at(mark) : [0, 0];
    const isInSight = !!mark.dock || (x > 24 && y > 24 && x < this.#size.width - 24 && y < this.#size.height - 24);
    if (this.#camera && !isInSight) {
      const { width, height } = this.#size;
      const { scale } = this.#camera;
      this.#move({ scale, left: width / 2 - mark.x * scale, top: height / 2 - mark.y * scale });
    }
  }

  #markAt(at: Point): SceneMark | undefined {
    if (!this.#camera) return undefined;
    let [nearest, least]: [SceneMark | undefined, number] = [undefined, Infinity];
    for (const mark of this.#scene?.marks ?? []) {
      const [x, y] = this.#at(mark);
      // Smaller ones lie above; each is at least as large as a finger can meet.
      const distance = Math.hypot(at[0] - x, at[1] - y) - Math.max(12, mark.radius);
      if (distance <= 0 && distance + mark.radius / 1000 < least)
        [nearest, least] = [mark, distance + mark.radius / 1000];
    }
    return nearest;
  }

  get #button() {
    return this.#root?.querySelector<HTMLButtonElement>('.mark');
  }

  get #hasFocus() {
    return !!this.#button && (this.#button.getRootNode() as ShadowRoot).activeElement === this.#button;
  }

  #currentMark(): SceneMark | undefined {
    const marks = this.#scene?.marks ?? [];
    return (
      marks.find(({ branches }) => branches.some(({ address }) => address === this.#current)) ??
      marks.reduce<SceneMark | undefined>((best, mark) => (best && best.radius >= mark.radius ? best : mark), undefined)
    );
  }

  #selectedMark() {
    const id = this.#view?.selected?.organization.id;
    return this.#scene?.marks.find(({ branches }) => branches.some(({ node }) => id && node?.organization.id === id));
  }

  #towardsKey(marks: readonly SceneMark[], from: SceneMark, key: string): SceneMark | undefined {
    const seen = (mark: SceneMark) => {
      const [x, y] = this.#at(mark);
      return { mark, x, y };
    };
    const all = marks.map(seen);
    return nearestTowards(all, all[marks.indexOf(from)]!, key)?.mark;
  }

  #focus(mark: SceneMark) {
    this.#current = mark.branches[0].address;
    const [x, y] = this.#at(mark);
    const { width, height } = this.#size;
    if (x < 0 || y < 0 || x > width || y > height) {
      const { scale } = this.#camera!;
      this.#put({ scale, left: width / 2 - mark.x * scale, top: height / 2 - mark.y * scale });
    }
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
      this.#lookAt(places, 48);
      this.together = mark.branches;
      this.changed();
    } else if (branch.children.length) {
      if (!mark.isOpen) {
        this.#towards = branch.address;
        view.open(branch.address, true);
      }
      view.select(branch.node);
    } else view.select(branch.node);
  }

  /** From details to the mark, from a mark to the branch in which it is, from there to all. */
  #goUp(): boolean {
    const view = this.#view!;
    const mark = this.#currentMark();
    if (this.together.length) {
      this.together = [];
      this.changed();
    } else if (view.selected) view.select(undefined);
    else {
      const open = mark?.isOpen ? mark.branches[0] : mark?.within;
      if (open) {
        this.#current = open.address;
        view.open(open.address, false);
        if (![...view.opened].some((address) => address !== open.address)) this.home();
      } else if (this.#camera!.scale > fit(this.#world, this.#field).scale * 1.01) this.home();
      else return false;
    }
    return true;
  }

  /** The one tab stop of the map is a real button over the focused mark. */
  #placeButton() {
    const button = this.#button;
    const mark = this.#currentMark();
    if (!button) return;
    button.hidden = !mark;
    if (!mark || !this.#camera || !this.#view) return;
    const [x, y] = this.#at(mark);
    const size = 2 * Math.max(14, mark.radius + 4);
    button.style.translate = `${x - size / 2}px ${y - size / 2}px`;
    button.style.inlineSize = button.style.blockSize = `${size}px`;
    const name = spokenName(mark, this.#view);
    if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name);
    const opens = mark.branches.length === 1 && mark.branches[0].children.length > 0;
    if (opens) button.setAttribute('aria-expanded', String(mark.isOpen));
    else button.removeAttribute('aria-expanded');
  }
}
