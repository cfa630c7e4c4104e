/** The map that stands on a page: it owns the canvas, the names on it, the camera and the focused mark. */
import { fold } from '@ess-kit/core/language/fold.js';
import { pageColour } from '@ess-kit/core/controls/page-colour.js';
import { placeLabels } from '../../labels.js';
import { countriesOf } from '../../land/areas.js';
import type { Land } from '../../land/unpack.js';
import type { Branch } from '../../network/branches.js';
import { forward, type Orientation, type Point } from '../../projection/equal-earth.js';
import { outline } from '../../land/rings.js';
import type { MapView } from '../context.js';
import { between, type Camera, fit, held, seen, type Size, worldBox, zoomed } from './camera.js';
import { nearestTowards, nextByLetter } from './directions.js';
import { areaPath, type Borders, geographyOf, pathsOf, type Paths } from './geography.js';
import { follow } from './gestures.js';
import { nameOf, shortNameOf, spokenName } from './names.js';
import { type Inks, paint } from './paint.js';
import { type Scene, type SceneMark, sceneOf } from './scene.js';

/** What the element asks of its map. */
export interface Asked extends Orientation {
  readonly borders: Borders;
}

/** Names at most; more would be a text to read, and the list is there for that. */
const MOST_LABELS = 40;
/** Milliseconds of a move, where the reader has nothing against motion. */
const MOVE = 260;
/** Nearer than this many times the world, finer coasts are wanted. */
const FINE = 4;

const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

export class MapStage {
  #land: Land;
  #view?: MapView;
  #asked: Asked = { borders: 'light' };
  #root?: HTMLElement;
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

  /** For `ref`: the element in which the map stands, and leaves. */
  readonly attach = (root: Element | undefined): void => {
    if (root === this.#root) return;
    this.#stop?.();
    this.#stop = undefined;
    this.#root = root as HTMLElement | undefined;
    if (this.#root) this.#stop = this.#listen(this.#root);
  };

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
    this.#move(fit(this.#world, this.#size));
  }

  zoomBy(factor: number): void {
    if (this.#camera)
      this.#move(zoomed(this.#moving?.to ?? this.#camera, factor, [this.#size.width / 2, this.#size.height / 2]));
  }

  /** Shows an area (ISO 3166-1 or M49 code) as large as it can be seen whole. */
  goToArea(area: string): void {
    const rings = outline(this.#land, new Set(countriesOf(area)));
    const points = rings.flatMap((ring) => {
      const found: Point[] = [];
      for (let at = 0; at < ring.length; at += 2) found.push(forward([ring[at]!, ring[at + 1]!], this.#asked));
      return found;
    });
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
      (mark && nearestTowards(marks, mark, key)) ??
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

  get #world() {
    return worldBox(this.#asked);
  }

  #listen(root: HTMLElement): () => void {
    const canvas = root.querySelector('canvas')!;
    const resized = new ResizeObserver(() => {
      const size = { width: root.clientWidth, height: root.clientHeight };
      if (size.width === this.#size.width && size.height === this.#size.height) return;
      // A map that stood whole stands whole again.
      const isWhole = !this.#camera || this.#camera.scale <= fit(this.#world, this.#size).scale * 1.001;
      this.#size = size;
      this.#camera = isWhole || !this.#camera ? fit(this.#world, size) : held(this.#camera, size, this.#world);
      this.#moving = undefined;
      this.#request();
    });
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
    this.#camera = held(camera, this.#size, this.#world);
    this.#request();
  }

  #move(to: Camera) {
    if (!this.#camera || still()) return this.#put(to);
    this.#moving = { from: this.#camera, to: held(to, this.#size, this.#world), since: performance.now() };
    this.#request();
  }

  #lookAt(points: readonly Point[], most: number) {
    if (!points.length || !this.#size.width) return;
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
    const least = (values: readonly number[]) => values.reduce((a, b) => Math.min(a, b));
    const greatest = (values: readonly number[]) => values.reduce((a, b) => Math.max(a, b));
    const box = { left: least(xs), right: greatest(xs), top: least(ys), bottom: greatest(ys) };
    this.#move(fit(box, this.#size, 48, fit(this.#world, this.#size).scale * most));
  }

  #draw(now: number) {
    this.#frame = 0;
    const root = this.#root;
    const view = this.#view;
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
      this.#scene = sceneOf(view, this.#asked, camera.scale, this.#world, this.#size.width);
      this.#sceneScale = camera.scale;
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
    this.#label(current);
    if (camera.scale > fit(this.#world, this.#size).scale * FINE) this.#refine();
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
    if (this.#inks) return this.#inks;
    const root = this.#root!;
    const colour = (name: string) => getComputedStyle(root.querySelector(`.ink-${name}`)!).color;
    const page = pageColour(root) ?? (matchMedia('(forced-colors: active)').matches ? 'Canvas' : colour('page'));
    // What stands over the map covers it.
    if (root.style.getPropertyValue('--page') !== page) root.style.setProperty('--page', page);
    return (this.#inks = {
      land: colour('land'),
      border: colour('border'),
      text: colour('text'),
      accent: colour('accent'),
      onAccent: colour('on-accent'),
      page,
      font: getComputedStyle(root).fontFamily,
    });
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
    const [x, y] = this.#camera ? seen(this.#camera, [mark.x, mark.y]) : [0, 0];
    const isInSight = x > 24 && y > 24 && x < this.#size.width - 24 && y < this.#size.height - 24;
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
      const [x, y] = seen(this.#camera, [mark.x, mark.y]);
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

  #focus(mark: SceneMark) {
    this.#current = mark.branches[0].address;
    const [x, y] = seen(this.#camera!, [mark.x, mark.y]);
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
      } else if (this.#camera!.scale > fit(this.#world, this.#size).scale * 1.01) this.home();
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
    const [x, y] = seen(this.#camera, [mark.x, mark.y]);
    const size = 2 * Math.max(14, mark.radius + 4);
    button.style.translate = `${x - size / 2}px ${y - size / 2}px`;
    button.style.inlineSize = button.style.blockSize = `${size}px`;
    const name = spokenName(mark, this.#view);
    if (button.getAttribute('aria-label') !== name) button.setAttribute('aria-label', name);
    const opens = mark.branches.length === 1 && mark.branches[0].children.length > 0;
    if (opens) button.setAttribute('aria-expanded', String(mark.isOpen));
    else button.removeAttribute('aria-expanded');
  }

  /** Names beside their marks: real text, so that every script is drawn as the browser draws it. */
  #label(current: SceneMark | undefined) {
    const layer = this.#root!.querySelector('.names')!;
    const view = this.#view!;
    const camera = this.#camera!;
    const { width, height } = this.#size;
    const marks = this.#scene!.marks.map((mark) => ({ mark, at: seen(camera, [mark.x, mark.y]) }))
      .filter(({ at: [x, y] }) => x > -8 && y > -8 && x < width + 8 && y < height + 8)
      .sort(
        (one, two) => Number(two.mark === current) - Number(one.mark === current) || two.mark.radius - one.mark.radius,
      )
      .slice(0, 3 * MOST_LABELS);
    while (layer.children.length < marks.length) layer.append(document.createElement('span'));
    const spans = [...layer.children] as HTMLElement[];
    spans.slice(marks.length).forEach((span) => span.remove());
    marks.forEach(({ mark }, index) => {
      const [branch] = mark.branches;
      const { value, language } = (mark === current ? nameOf : shortNameOf)(branch, view);
      const span = spans[index]!;
      span.className = `name of-${mark.shape}${mark === current ? ' current' : ''}`;
      if (span.textContent !== value) span.textContent = value;
      if (span.lang !== language) span.lang = language;
      span.dir = 'auto';
    });
    // All are measured before one is moved.
    const sizes = marks.map((_, index) => ({ width: spans[index]!.offsetWidth, height: spans[index]!.offsetHeight }));
    const placed = placeLabels(
      marks.map(({ mark, at: [x, y] }, index) => ({
        ...{ x, y, radius: mark.radius + (mark.networks > 1 ? 6 : 2), ...sizes[index]! },
        ...{ weight: mark.radius, isPinned: mark === current },
      })),
      { left: 4, top: 4, right: width - 4, bottom: height - 4 },
      getComputedStyle(this.#root!).direction === 'rtl',
    ).slice(0, MOST_LABELS);
    const shown = new Map(placed.map((placement) => [placement.label, placement]));
    spans.slice(0, marks.length).forEach((span, index) => {
      const place = shown.get(index);
      span.classList.toggle('out', !place);
      if (place) span.style.translate = `${Math.round(place.left)}px ${Math.round(place.top)}px`;
    });
  }
}
