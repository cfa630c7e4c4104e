/** Organisations as rows of cells, the names of which `columns.ts` reads: what tables and GeoJSON have in common. */
import { find } from '../find.js';
import type { ContentDocument, Organization, Text } from '../model.js';
import { pointer } from '../read.js';
import { type Field, written } from './columns.js';
import { type Held, type Loss, lossesOf } from './losses.js';
import { join } from './table-row.js';

/** What rows hold of a document. */
export const heldByRows: Held = {
  // Plain texts say in their column which language they are in.
  ContentDocument: ['inLanguage', 'organizations', 'places', 'topics'],
  Organization: [
    'name',
    'alternateName',
    'description',
    'url',
    'sameAs',
    'source',
    'kind',
    'foundingDate',
    'location',
    'areaServed',
    'knowsLanguage',
    'about',
    'parentOrganization',
    'members',
  ],
  Membership: ['organization', 'relation'],
  Place: ['name', 'addressCountry', 'address', 'geo', 'url', 'source'],
  Geo: ['latitude', 'longitude'],
  Topic: ['name', 'kind'],
};

/** A row: cells by the name of their column, in the order in which tables show them. */
export type Cells = ReadonlyMap<string, string>;

export interface OrganizationRow {
  readonly organization: Organization;
  readonly cells: Cells;
  readonly geo?: { readonly latitude: number; readonly longitude: number };
}

export interface OrganizationRows {
  readonly rows: readonly OrganizationRow[];
  readonly losses: readonly Loss[];
}

/** The order of columns; those of one text follow each other, one for each language. */
export const order = Object.keys(written) as Field[];

/** The name of a column. Plain texts are in the language of the document, and say so where it has one. */
const columnName = (field: Field, language?: string) => `${written[field]}${language ? `:${language}` : ''}`;

class Row {
  readonly cells = new Map<string, string>();
  readonly #language: string | undefined;

  constructor(language: string | undefined) {
    this.#language = language;
  }

  set(field: Field, text: string | undefined): void {
    if (text?.trim()) this.cells.set(columnName(field), text.trim());
  }

  list(field: Field, parts: readonly string[]): void {
    if (parts.some(Boolean)) this.set(field, join(parts));
  }

  text(field: Field, text: Text | undefined): void {
    for (const [language, own] of this.#texts(text))
      if (own.trim()) this.cells.set(columnName(field, language), own.trim());
  }

  /** Texts of several things at once: in each language a list in the same order. */
  texts(field: Field, all: readonly Text[]): void {
    const byLanguage = new Map<string | undefined, string[]>();
    all.forEach((text, index) => {
      for (const [language, own] of this.#texts(text)) {
        const list = byLanguage.get(language) ?? all.map(() => '');
        list[index] = own.trim();
        byLanguage.set(language, list);
      }
    });
    for (const [language, list] of byLanguage)
      if (list.some(Boolean)) this.cells.set(columnName(field, language), join(list));
  }

  #texts(text: Text | undefined): readonly (readonly [language: string | undefined, text: string])[] {
    if (text === undefined) return [];
    return typeof text === 'string' ? [[this.#language, text]] : Object.entries(text);
  }
}

/** By member: the networks that name it, in the order of the document. */
function networksOf({ organizations = [] }: ContentDocument) {
  const networks = new Map<string, { readonly network: string; readonly relation: string }[]>();
  for (const { id, members = [] } of organizations)
    for (const { organization, relation = '' } of members) {
      const tie = { network: id, relation };
      const known = networks.get(organization);
      if (known) known.push(tie);
      else networks.set(organization, [tie]);
    }
  return networks;
}

/** All organisations of a document as rows, and what of the document is in none. */
export function organizationRows(document: ContentDocument): OrganizationRows {
  const losses: Loss[] = [...lossesOf(document, heldByRows)];
  const lose = (path: string, what: string, isItem = false) => void losses.push({ path, what, isItem });
  const networks = networksOf(document);
  const used = new Set<unknown>();
  const rows: OrganizationRow[] = [];
  for (const [index, organization] of (document.organizations ?? []).entries()) {
    const path = pointer('/organizations', index);
    if (find(document, 'organizations', organization.id) !== organization) {
      lose(path, 'another organisation with the same id', true);
      continue;
    }
    organization.members?.forEach(({ organization: member }, at) => {
      const memberPath = `${path}/members/${at}`;
      if (member === organization.id) lose(memberPath, 'an organisation that is a member of itself');
      else if (!find(document, 'organizations', member)) lose(memberPath, 'a member that is not in the document');
    });
    const place = find(document, 'places', organization.location);
    if (organization.location && !place) lose(`${path}/location`, 'a place that is not in the document');
    const topics = (organization.about ?? []).flatMap((id, at) => {
      const topic = find(document, 'topics', id);
      if (!topic) lose(`${path}/about/${at}`, 'a topic that is not in the document');
      return topic ?? [];
    });
    const parent = find(document, 'organizations', organization.parentOrganization);
    if (organization.parentOrganization && !parent)
      lose(`${path}/parentOrganization`, 'an organisation that is not in the document');
    for (const each of [place, ...topics]) used.add(each);

    const row = new Row(document.inLanguage);
    const ties = (networks.get(organization.id) ?? []).filter(({ network }) => network !== organization.id);
    row.set('id', organization.id);
    row.text('name', organization.name);
    row.list('alternateName', organization.alternateName ?? []);
    row.set('kind', organization.kind);
    row.text('description', organization.description);
    row.set('url', organization.url);
    row.list('sameAs', organization.sameAs ?? []);
    row.set('founded', organization.foundingDate);
    row.set('latitude', place?.geo && String(place.geo.latitude));
    row.set('longitude', place?.geo && String(place.geo.longitude));
    row.set('placeId', place?.id);
    row.text('city', place?.name);
    row.text('address', place?.address);
    row.set('country', place?.addressCountry);
    row.set('placeUrl', place?.url);
    row.set('placeSource', place?.source);
    row.list('area', organization.areaServed ?? []);
    row.list('language', organization.knowsLanguage ?? []);
    row.texts(
      'theme',
      topics.map(({ name }) => name),
    );
    row.list(
      'themeId',
      topics.map(({ id }) => id),
    );
    row.list(
      'themeKind',
      topics.map(({ kind = '' }) => kind),
    );
    row.list(
      'network',
      ties.map(({ network }) => network),
    );
    row.list(
      'relation',
      ties.map(({ relation }) => relation),
    );
    row.set('parent', parent?.id);
    row.set('source', organization.source);
    rows.push({ organization, cells: row.cells, ...(place?.geo ? { geo: place.geo } : {}) });
  }
  for (const [collection, what] of [
    ['places', 'a place of no organisation'],
    ['topics', 'a topic of no organisation'],
  ] as const)
    for (const [index, item] of (document[collection] ?? []).entries())
      if (!used.has(item)) lose(pointer(`/${collection}`, index), what);
  return { rows, losses };
}
