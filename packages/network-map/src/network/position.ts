/** Where an organisation is: at its seat, somewhere in the area that it serves, or nowhere on earth. */
import { type ContentDocument, find, type Organization, type Place } from '@ess-kit/content';
import { countries, countriesOf } from '../land/areas.js';
import type { Point } from '../projection/equal-earth.js';

export type Position =
  /** A seat that the document gives by latitude and longitude. */
  | { readonly kind: 'seat'; readonly place: Point; readonly seat: Place }
  /** The middle of an area or of the seat's country: true to some hundreds of kilometres, and drawn as an area. */
  | { readonly kind: 'area'; readonly place: Point; readonly areas: readonly string[] }
  /** No seat and no area, as a world body has it: shown on a rail beside the map, not at a false point in the sea. */
  | { readonly kind: 'nowhere' };

/** The middle of some areas, from the land that is loaded. */
export type Middle = (areas: readonly string[]) => Point | undefined;

export function positionOf(document: ContentDocument, organization: Organization, middle: Middle): Position {
  const seat = find(document, 'places', organization.location);
  const { latitude, longitude } = seat?.geo ?? {};
  if (seat && Number.isFinite(latitude) && Number.isFinite(longitude))
    return { kind: 'seat', place: [longitude!, latitude!], seat };
  for (const areas of [seat?.addressCountry ? [seat.addressCountry] : [], organization.areaServed ?? []]) {
    const known = areas.filter((area) => countriesOf(area).length);
    const place = known.length ? middle(known) : undefined;
    if (place) return { kind: 'area', place, areas: known };
  }
  return { kind: 'nowhere' };
}

const countryCodes = new Set(countries);

/** The countries that an organisation is of: its seat's, else those that it serves by name. Regions name none. */
export function countriesOfOrganization(document: ContentDocument, organization: Organization): readonly string[] {
  const seat = find(document, 'places', organization.location)?.addressCountry;
  const codes = (seat ? [seat] : (organization.areaServed ?? [])).map((code) => code.toUpperCase());
  return [...new Set(codes)].filter((code) => countryCodes.has(code));
}
