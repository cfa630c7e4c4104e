/** Organisations and how they belong together, as schema.org JSON-LD: exactly the facts that are known. */
import { find } from '../find.js';
import type { ContentDocument, Organization } from '../model.js';
import { context, image, type JsonLd, known, type Say, textsOf } from './jsonld-parts.js';

export interface OrganizationsOptions {
  /** BCP 47 tag of the reader; each text falls back by itself. */
  readonly language: string;
  /** Which are described; all of the document without it. Others that these name are named only. */
  readonly organizations?: readonly Organization[];
  /** Address of the content document: `@id`s start from it. Without one they are relative, which JSON-LD allows. */
  readonly base?: string;
}

/**
 * What a network calls those who belong to it, and they it. Partners and observers do not belong to it, and of whom
 * the document does not say what they are nobody knows it.
 */
const properties = {
  section: ['subOrganization', 'parentOrganization'],
  member: ['member', 'memberOf'],
  founder: ['member', 'memberOf'],
} as const;

/** Both sides of every bond, by the organisation that says it. */
function bondsOf({ organizations = [] }: ContentDocument): ReadonlyMap<string, ReadonlyMap<string, Set<string>>> {
  const bonds = new Map<string, Map<string, Set<string>>>();
  const add = (subject: string, property: string, object: string) => {
    let own = bonds.get(subject);
    if (!own) bonds.set(subject, (own = new Map<string, Set<string>>()));
    const objects = own.get(property);
    if (objects) objects.add(object);
    else own.set(property, new Set([object]));
  };
  for (const { id, members = [], parentOrganization } of organizations) {
    for (const { organization, relation } of members) {
      if (!relation || !Object.hasOwn(properties, relation) || organization === id) continue;
      const [below, above] = properties[relation as keyof typeof properties];
      add(id, below, organization);
      add(organization, above, id);
      if (relation === 'founder') add(id, 'founder', organization);
    }
    if (parentOrganization && parentOrganization !== id) {
      add(id, 'parentOrganization', parentOrganization);
      add(parentOrganization, 'subOrganization', id);
    }
  }
  return bonds;
}

function seat(document: ContentDocument, { location }: Organization, say: Say): JsonLd | undefined {
  const place = find(document, 'places', location);
  if (!place) return undefined;
  const { addressCountry, geo, url } = place;
  const street = say(place.address);
  return known({
    '@type': 'Place',
    name: say(place.name),
    // An address is one text with us, which schema.org allows; only a country makes it a PostalAddress.
    address: addressCountry ? known({ '@type': 'PostalAddress', name: street, addressCountry }) : street,
    geo: geo && { '@type': 'GeoCoordinates', ...geo },
    url,
  });
}

/** Areas by their codes, and in words where these are known. */
function areas({ areaServed = [] }: Organization, language: string): readonly JsonLd[] {
  const names = new Intl.DisplayNames([language, 'en'], { type: 'region', fallback: 'none' });
  const nameOf = (code: string) => {
    try {
      return names.of(code);
    } catch {
      return undefined;
    }
  };
  return areaServed.map((code) =>
    known({
      '@type': /^[a-z]{2}$/i.test(code) ? 'Country' : 'Place',
      name: nameOf(code) ?? code,
      identifier: code,
    }),
  );
}

/**
 * Organisations as one graph of schema.org `Organization`s that name each other by `@id`.
 * @returns undefined when there are none with a name.
 */
export function organizationsJsonLd(
  document: ContentDocument,
  { language, organizations = document.organizations ?? [], base = '' }: OrganizationsOptions,
): JsonLd | undefined {
  const say = textsOf(document, language);
  const idOf = (id: string) => `${base}#${id}`;
  const bonds = bondsOf(document);
  const described = new Set(organizations.map(({ id }) => id));
  /** Of one that has a node of its own the `@id` is enough. */
  const named = (id: string): JsonLd | undefined => {
    const found = find(document, 'organizations', id);
    if (!found) return undefined;
    if (described.has(id)) return { '@id': idOf(id) };
    return known({ '@type': 'Organization', '@id': idOf(id), name: say(found.name), url: found.url });
  };
  const graph: JsonLd[] = [];
  for (const id of described) {
    const organization = find(document, 'organizations', id) ?? organizations.find((each) => each.id === id)!;
    const name = say(organization.name);
    if (!name) continue;
    const { alternateName, foundingDate, knowsLanguage, url, sameAs } = organization;
    const own: Record<string, unknown> = {};
    for (const [property, others] of bonds.get(id) ?? [])
      own[property] = [...others].map(named).filter((node) => node !== undefined);
    graph.push(
      known({
        '@type': 'Organization',
        '@id': idOf(id),
        name,
        alternateName,
        description: say(organization.description),
        url,
        sameAs,
        image: image(organization.image, say),
        foundingDate,
        location: seat(document, organization, say),
        areaServed: areas(organization, language),
        knowsLanguage,
        ...own,
      }),
    );
  }
  return graph.length ? { '@context': context, '@graph': graph } : undefined;
}
