import type { ContentDocument, Organization } from '@ess-kit/content';
import { organizationsJsonLd } from '@ess-kit/content/organization-jsonld.js';
import { describeOnce } from '@ess-kit/core/structured-data.js';
import { isNetwork } from '../network/branches.js';
import type { MapView } from './context.js';

/** More than this are a data set that search engines would not read: of those networks and sections are told, or else the first. */
const MOST = 500;

/** Describes the organisations to search engines, in the language shown; without a view, takes the description back. */
export function describeNetworks(element: Element, view: MapView | undefined): void {
  if (!view) return describeOnce(element, '', undefined);
  const { document, network, contentLanguage: language } = view;
  const isAll = network.nodes.length <= MOST;
  const told = isAll ? network.nodes : network.nodes.filter(isNetwork);
  const nodes = (told.length ? told : network.nodes).slice(0, MOST);
  const organizations = nodes.map(({ organization }) => organization);
  const id = network.roots.map(({ organization }) => organization.id).join(' ');
  describeOnce(
    element,
    id,
    organizations.length
      ? organizationsJsonLd(isAll ? document : only(document, organizations), { language, organizations })
      : undefined,
  );
}

/** A document with these organisations and their seats alone. */
function only(document: ContentDocument, organizations: readonly Organization[]): ContentDocument {
  const seats = new Set(organizations.map(({ location }) => location));
  return { ...document, organizations, places: (document.places ?? []).filter(({ id }) => seats.has(id)) };
}
