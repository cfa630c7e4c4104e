/** Writes organisations as GeoJSON (RFC 7946): a feature each, with a point where the seat has one. */
import type { ContentDocument } from '../model.js';
import { written } from './columns.js';
import type { Loss } from './losses.js';
import { organizationRows } from './organization-cells.js';

export interface FeatureCollection {
  readonly type: 'FeatureCollection';
  readonly features: readonly Feature[];
}

export interface Feature {
  readonly type: 'Feature';
  readonly id: string;
  /** Longitude before latitude. */
  readonly geometry: { readonly type: 'Point'; readonly coordinates: readonly [number, number] } | null;
  readonly properties: Readonly<Record<string, string>>;
}

/** GeoJSON, and what of the document is not in it. */
export interface WrittenGeoJson {
  /** Undefined when the document has no organisation. */
  readonly collection: FeatureCollection | undefined;
  readonly losses: readonly Loss[];
}

/** What stands beside the properties of a feature. */
const beside: readonly string[] = [written.id, written.latitude, written.longitude];

/** Writes the organisations of a document, each with its seat, themes and networks, as one feature. */
export function writeGeoJson(document: ContentDocument): WrittenGeoJson {
  const { rows, losses } = organizationRows(document);
  const features = rows.map(({ organization, cells, geo }): Feature => ({
    type: 'Feature',
    id: organization.id,
    geometry: geo ? { type: 'Point', coordinates: [geo.longitude, geo.latitude] } : null,
    properties: Object.fromEntries([...cells].filter(([name]) => !beside.includes(name))),
  }));
  return { collection: features.length ? { type: 'FeatureCollection', features } : undefined, losses };
}
