/** Finds what is near a place among many, without a look at all of them. */
import { addTo } from '../network/add-to.js';

interface Placed {
  readonly x: number;
  readonly y: number;
}

/**
 * Looked up in squares as wide as the distance: what is near is in one of nine.
 * @returns for a place, all that may be within the distance, and few that are not
 */
export function nearby<P extends Placed>(places: readonly P[], distance: number): (place: Placed) => P[] {
  // A little wider: two places that a rounded difference finds just near enough may lie on both sides of a square.
  const side = distance * 1.001;
  const squares = new Map<number, P[]>();
  const keyOf = ({ x, y }: Placed, step = 4) =>
    (Math.floor(x / side) + (step % 3) - 1) * 0x4000000 + Math.floor(y / side) + Math.floor(step / 3) - 1;
  for (const place of places) addTo(squares, keyOf(place), place);
  return (place) => {
    const found: P[] = [];
    for (let step = 0; step < 9; step++) {
      const square = squares.get(keyOf(place, step));
      if (square) for (const each of square) found.push(each);
    }
    return found;
  };
}
