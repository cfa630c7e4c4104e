/** Points of tables: as numbers that people write, in either order, or not at all. */
import type { Source } from './source.js';

export interface PointReading {
  /** Where it stands as a whole. */
  readonly source: Source;
  readonly latitude: number;
  readonly longitude: number;
}

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
  /** Whether it stands the other way round in its source. */
  readonly isSwapped: boolean;
}

/**
 * Degrees as a number: `48.85`, `48,85`, `−17.4`, `48.85° N`. West and south are negative.
 * @returns undefined for what is none, such as `404.330.064`.
 */
export function readNumber(value: unknown): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  // No number is longer; a pattern may take long on what is.
  if (typeof value !== 'string' || value.length > 80) return undefined;
  const [, sign, digits, half] =
    /^\s*([-+\u2212\u2013]?)\s*(\d{1,9}(?:[.,]\d{0,30})?|[.,]\d{1,30}|\d{1,3}[.,]?\d{0,20}e-\d{1,3})\s*°?\s*([NSEWO])?\s*$/i.exec(
      value,
    ) ?? [];
  if (digits === undefined) return undefined;
  const number = Number(digits.replace(',', '.'));
  if (Number.isNaN(number)) return undefined;
  const isNegative = (sign !== '' && sign !== '+') !== /^[SWO]$/i.test(half ?? '');
  return isNegative && number ? -number : number;
}

/** A point that is somewhere on earth; what is wrong with it is told otherwise. */
export function readPoint({ source, latitude, longitude }: PointReading): Point | undefined {
  const found = [latitude, longitude];
  if (!latitude && !longitude) return source.fault('a point: 0, 0 is in the sea off Africa', undefined, found);
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180) return { latitude, longitude, isSwapped: false };
  // No latitude is beyond a pole: these two can only be the other way round.
  if (longitude && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90) {
    source.fault('latitude from -90 to 90, longitude from -180 to 180', `${longitude}, ${latitude}: swapped`, found);
    return { latitude: longitude, longitude: latitude, isSwapped: true };
  }
  return source.fault('latitude from -90 to 90, longitude from -180 to 180', undefined, found);
}

/** Both numbers of a cell such as `48.85, 2.35`, `48,85; 2,35`, `[48.85, 2.35]` or `POINT (2.35 48.85)`. */
export function pointOf(source: Source, isLongitudeFirst = false): PointReading | undefined {
  const { value } = source;
  let pair: readonly unknown[];
  let longitudeFirst = isLongitudeFirst;
  if (Array.isArray(value)) pair = value;
  else if (source.isRecord) {
    const [latitude, longitude] = [source.any('lat', 'latitude'), source.any('lon', 'lng', 'longitude')];
    pair = [latitude.value, longitude.value];
  } else {
    const text = (source.string() ?? '').slice(0, 200);
    const [, inner] = /^(?:SRID=\d+;\s*)?POINT\s*Z?\s*\(([^()]*)\)$/i.exec(text) ?? [];
    // Well-known text is of x and y.
    if (inner !== undefined) longitudeFirst = true;
    const bare = (inner ?? text).replace(/^[[(]|[\])]$/g, '').trim();
    // Decimal commas leave semicolons, bars or spaces between the two.
    const sign = [';', '|', ', ', ' ', ','].find((each) => bare.split(each).length === 2);
    pair = inner === undefined ? (sign ? bare.split(sign) : []) : bare.split(/\s+/);
  }
  const [one, other] = [readNumber(pair[0]), readNumber(pair[1])];
  if (one === undefined || other === undefined) return source.fault('two numbers, latitude and longitude');
  return longitudeFirst ? { source, latitude: other, longitude: one } : { source, latitude: one, longitude: other };
}
