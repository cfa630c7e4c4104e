/** How a reader steers the map, once it stands: by hand, and which mark a point or a key means. */
import { fold } from '@ess-kit/core/language/fold.js';
import type { Point } from '../../projection/equal-earth.js';
import type { MapView } from '../context.js';
import { nearestTowards, nextByLetter } from './directions.js';
import { nameOf } from './names.js';
import type { SceneMark } from './scene.js';

export { follow } from './gestures.js';

/** A finger meets nothing smaller than this radius in CSS pixels. */
const FINGER = 12;

/** The mark at a point of the picture: smaller ones lie above. */
export function markAt([x, y]: Point, marks: readonly SceneMark[], placeOf: (mark: SceneMark) => Point) {
  let [nearest, least]: [SceneMark | undefined, number] = [undefined, Infinity];
  for (const mark of marks) {
    const [left, top] = placeOf(mark);
    const distance = Math.hypot(x - left, y - top) - Math.max(FINGER, mark.radius);
    if (distance <= 0 && distance + mark.radius / 1000 < least)
      [nearest, least] = [mark, distance + mark.radius / 1000];
  }
  return nearest;
}

/** The mark to which a key leads: an arrow to the nearest in its direction, a letter to the next of that name. */
export function markByKey(
  key: string,
  from: SceneMark | undefined,
  marks: readonly SceneMark[],
  placeOf: (mark: SceneMark) => Point,
  view: MapView,
): SceneMark | undefined {
  if (/^\p{L}$/u.test(key))
    return nextByLetter(marks, from, fold(key), ({ branches }) => fold(nameOf(branches[0], view).value));
  if (!from) return undefined;
  const all = marks.map((mark) => {
    const [x, y] = placeOf(mark);
    return { mark, x, y };
  });
  return nearestTowards(all, all[marks.indexOf(from)]!, key)?.mark;
}
