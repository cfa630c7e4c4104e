/** Where an organisation is: at its seat, somewhere in the area that it serves, or nowhere on earth. */
import type { Organization, Place } from '@ess-kit/content';
import { countries, countriesOf } from '../land/areas.js';
import type { Point } from '../projection/equal-earth.js';

export type Position =
  /** A seat that the document gives by latitude and longitude. */
  | { readonly kind: 'seat'; readonly place: Point; readonly seat: Place }
  /** The middle of an area or of the seat's country: true to some hundreds of kilometres, and drawn as an area. */
  | { readonly kind: 'area'; readonly place: Point; readonly areas: readonly string[] }
  /** No seat, and no area or the whole world: shown on a rail beside the map, not at a false point in the sea. */
  | { readonly kind: 'nowhere' };

/** The middle of some areas, from the land that is loaded. */
export type Middle = (areas: readonly string[]) => Point | undefined;

/** Where the organisations of a document are; what is the same for many is worked out once. */
export interface Placing {
  positionOf(organization: Organization, seat: Place | undefined): Position;
  /** The countries that it is of: its seat's, else those that it serves by name. Regions name none. */
  countriesOf(organization: Organization, seat: Place | undefined): readonly string[];
}

const WORLD = '001';
const NOWHERE: Position = { kind: 'nowhere' };
const countryCodes = new Set(countries);
/** Whether a seat has coordinates. */
export const isPoint = (seat: Place | undefined) =>
  Number.isFinite(seat?.geo?.latitude) && Number.isFinite(seat?.geo?.longitude);

export function placing(middle: Middle): Placing {
  const areas = new Map<string, Position>();
  const inAreas = (codes: readonly string[]): Position => {
    const key = codes.join();
    let position = areas.get(key);
    if (!position) {
      const known = codes.filter((code) => code !== WORLD && countriesOf(code).length);
      const place = known.length ? middle(known) : undefined;
      areas.set(key, (position = place ? { kind: 'area', place, areas: known } : NOWHERE));
    }
    return position;
  };
  const lists = new Map<string, readonly string[]>();
  const listed = (codes: readonly string[]) => {
    const key = codes.join();
    let list = lists.get(key);
    if (!list) {
      const own = new Set(codes.map((code) => code.toUpperCase()));
      lists.set(key, (list = [...own].filter((code) => countryCodes.has(code))));
    }
    return list;
  };
  const alone = new Map<string, readonly string[]>();
  const listedAlone = (code: string) => {
    let list = alone.get(code);
    if (!list) alone.set(code, (list = listed([code])));
    return list;
  };
  return {
    positionOf(organization, seat) {
      if (seat && isPoint(seat)) return { kind: 'seat', place: [seat.geo!.longitude!, seat.geo!.latitude!], seat };
      const ofSeat = seat?.addressCountry ? inAreas([seat.addressCountry]) : NOWHERE;
      return ofSeat === NOWHERE ? inAreas(organization.areaServed ?? []) : ofSeat;
    },
    countriesOf({ areaServed = [] }, seat) {
      // One country is nearly all there is, and needs no list to be told from others.
      return seat?.addressCountry ? listedAlone(seat.addressCountry) : listed(areaServed);
    },
  };
}
