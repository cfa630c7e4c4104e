import { organizationsJsonLd } from '@ess-kit/content/organization-jsonld.js';
import { describeOnce } from '@ess-kit/core/structured-data.js';
import type { MapView } from './context.js';

/** More than this are a data set that search engines would not read. */
const MOST = 500;

/** Describes the organisations to search engines, in the language shown; without a view, takes the description back. */
export function describeNetworks(element: Element, view: MapView | undefined): void {
  if (!view) return describeOnce(element, '', undefined);
  const { document, network, contentLanguage: language } = view;
  const organizations = network.nodes.slice(0, MOST).map(({ organization }) => organization);
  const id = network.roots.map(({ organization }) => organization.id).join(' ');
  describeOnce(
    element,
    id,
    organizations.length ? organizationsJsonLd(document, { language, organizations }) : undefined,
  );
}
