/** What a reader has chosen as it stands in this page's address, after `#ess=<id>`. */
import type { AddressState } from '@ess-kit/core/page-address.js';
import { type Choice, FACETS, type Values } from './network/filters.js';
import { type ViewName, VIEWS } from './view/context.js';

export { keepInAddress } from '@ess-kit/core/page-address.js';

export interface Chosen {
  readonly view?: ViewName;
  readonly choice: Choice;
  readonly query: string;
  /** The details of the organisation stand open to which the address leads. */
  readonly details: boolean;
}

/**
 * What an address asks for; undefined for one that leads to an organisation and says no more. Values that nothing in
 * the document has are left out: an address may be older than the content.
 */
export function chosenIn(state: URLSearchParams, { columns }: Values): Chosen | undefined {
  if (!['view', 'q', 'details', ...FACETS].some((key) => state.get(key))) return undefined;
  const view = VIEWS.find((name) => name === state.get('view'));
  const choice: { -readonly [F in keyof Choice]: Choice[F] } = {};
  for (const facet of FACETS) {
    const asked = state.get(facet)?.split(',') ?? [];
    const known = asked.filter((value) => columns[facet].names.includes(value));
    if (known.length) choice[facet] = [...new Set(known)];
  }
  return { ...(view ? { view } : {}), choice, query: state.get('q') ?? '', details: !!state.get('details') };
}

/** And back: neither ids nor codes have a comma. */
export const stateOf = ({ view, choice, query, details }: Chosen): AddressState => ({
  view,
  ...Object.fromEntries(FACETS.map((facet) => [facet, choice[facet]?.join(',')])),
  q: query || undefined,
  details: details ? 'open' : undefined,
});
