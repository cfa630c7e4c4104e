/** Reads organisations from GeoJSON (RFC 7946): each feature one of them, with its properties as the cells of a row. */
import type { Fault, Reading } from '../read.js';
import { OrganizationTable } from './organization-table.js';
import { Source } from './source.js';
import { pointOf, type PointReading } from './table-points.js';

const shapes = [
  'Point',
  'MultiPoint',
  'LineString',
  'MultiLineString',
  'Polygon',
  'MultiPolygon',
  'GeometryCollection',
];

const isShape = (source: Source) => shapes.includes(source.at('type').value as string);

/** The features of a collection, or the only one. */
function featuresOf(root: Source): readonly Source[] {
  const features = root.at('features');
  if (features.isKnown) return features.items();
  return root.at('geometry').isKnown || root.at('properties').isKnown ? [root] : [];
}

/** The point of a feature. Of a line or an area none is a seat: a middle would be invented. */
function pointIn(geometry: Source): PointReading | undefined {
  if (!geometry.isKnown) return undefined;
  if (!isShape(geometry)) return geometry.fault('a geometry');
  const coordinates = geometry.at('coordinates');
  const type = geometry.at('type');
  if (type.value === 'Point') return pointOf(coordinates, true);
  const points = coordinates.value;
  if (type.value === 'MultiPoint' && Array.isArray(points) && points.length === 1)
    return pointOf(coordinates.at(0), true);
  return type.fault('Point: a seat is one');
}

/** Properties as a record; some servers write them as a text of JSON. */
function propertiesOf(feature: Source): Source | undefined {
  const properties = feature.at('properties');
  if (properties.isRecord) return properties;
  if (!properties.isKnown) return properties.fault('present');
  if (typeof properties.value === 'string')
    try {
      const value: unknown = JSON.parse(properties.value);
      const parsed = new Source(value, feature.faults, feature, 'properties');
      if (parsed.isRecord) {
        properties.fault('object', 'read as JSON');
        return parsed;
      }
    } catch {
      // Told below.
    }
  return properties.fault('object');
}

/** Coordinates in anything but degrees are told where they are named. */
const degrees = /CRS:?:?84|EPSG:{1,2}(?:\d*:)?4326|WGS ?84/i;

/**
 * Reads GeoJSON, given as parsed JSON.
 * @returns organisations with their places and networks, and what was wrong, by JSON Pointer. Throws nothing.
 */
export function readGeoJson(value: unknown): Reading {
  const faults: Fault[] = [];
  const root = new Source(value, faults);
  const table = new OrganizationTable(faults);
  const features = featuresOf(root);
  if (!features.length) {
    const isBare = isShape(root);
    root.fault(
      isBare
        ? 'organisations: this is GeoJSON of a shape alone, which has no name'
        : 'organisations: this is GeoJSON without features',
      undefined,
      isBare ? root.at('type').value : undefined,
    );
    return { document: {}, faults };
  }
  const crs = root.at('crs').at('properties').at('name');
  const isElsewhere = typeof crs.value === 'string' && !degrees.test(crs.value);
  if (isElsewhere) crs.fault('longitude and latitude in degrees (WGS 84): points are left out');
  for (const feature of features) {
    if (!feature.isRecord) {
      feature.fault('object');
      continue;
    }
    const properties = propertiesOf(feature);
    if (!properties) continue;
    const point = isElsewhere ? undefined : pointIn(feature.at('geometry'));
    const id = feature.at('id');
    table.add(properties, { ...(point ? { point } : {}), ...(id.isKnown ? { id } : {}) });
  }
  table.tell('/features/properties');
  if (!table.isEmpty) return { document: table.finish(), faults };
  faults.unshift({ path: '', expected: 'organisations: none of the features of this GeoJSON has a name' });
  return { document: {}, faults };
}
