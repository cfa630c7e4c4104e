/** The land under the marks as paths: made once for each way in which the world stands, finer once one looks near. */
import { inTurn } from '@ess-kit/core';
import { countriesOf } from '../../land/areas.js';
import { mainlands, outline } from '../../land/rings.js';
import type { Land } from '../../land/unpack.js';
import { forward, type Orientation, type Point } from '../../projection/equal-earth.js';
import { areaPath, geographyOf, type Paths, pathsOf } from './geography.js';

export class Coasts {
  #paths?: Paths;
  #area?: { readonly of: string; readonly path: Path2D };
  #orientation: Orientation = {};
  #finer?: () => Promise<Land>;

  /**
   * @param finer loads the coasts of a close view
   * @param changed told when they are there
   */
  constructor(
    public land: Land,
    finer: () => Promise<Land>,
    private readonly changed: () => void,
  ) {
    this.#finer = finer;
  }

  turn(orientation: Orientation): void {
    this.#orientation = orientation;
    this.#paths = this.#area = undefined;
  }

  get paths(): Paths {
    return (this.#paths ??= pathsOf(geographyOf(this.land, this.#orientation)));
  }

  /** The shape of areas (ISO 3166-1 or M49 codes); the last one is kept. */
  areaOf(areas: readonly string[]): Path2D {
    const of = areas.join();
    if (this.#area?.of !== of) this.#area = { of, path: areaPath(this.land, areas, this.#orientation) };
    return this.#area.path;
  }

  /** What is looked at to see an area whole: its mainlands, for far islands would make it small. */
  outlineOf(area: string): readonly Point[] {
    return mainlands(outline(this.land, new Set(countriesOf(area)))).flatMap((ring) =>
      Array.from({ length: ring.length / 2 }, (_, at) =>
        forward([ring[2 * at]!, ring[2 * at + 1]!], this.#orientation),
      ),
    );
  }

  /** Finer coasts, once; the coarse ones stay where these cannot be had. */
  refine(): void {
    const finer = this.#finer;
    this.#finer = undefined;
    finer?.().then(
      (land) =>
        inTurn(() => {
          this.land = land;
          this.turn(this.#orientation);
          this.changed();
        }),
      () => undefined,
    );
  }
}
