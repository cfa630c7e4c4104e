/** Choosing among the organisations, with the count that each further choice would leave. */
import { baseOf } from '@ess-kit/core/language/tag.js';
import { countriesOf, regionsAround } from '../land/areas.js';
import { networksAbove, type Node } from './network.js';

export const FACETS = ['network', 'kind', 'area', 'theme', 'language'] as const;
export type Facet = (typeof FACETS)[number];

/** Of each facet the chosen values: any of them will do, and every facet with a choice must be met. */
export type Choice = Partial<Record<Facet, readonly string[]>>;

export interface Filtered {
  readonly nodes: readonly Node[];
  /** Of each value, how many organisations there are with it among those that the other facets leave. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** What is asked of each organisation, worked out once and asked at every keystroke. */
export interface Values {
  readonly node: Node;
  readonly values: Readonly<Record<Facet, readonly string[]>>;
}

/** A network holds itself; a country is in its regions, and so is what serves one. */
export const valuesOf = (nodes: readonly Node[]): Values[] =>
  nodes.map((node) => {
    const { organization, countries, role } = node;
    const served = (organization.areaServed ?? []).map((area) => area.toUpperCase());
    const areas = [...countries, ...served.filter((area) => countriesOf(area).length)];
    const networks = [...networksAbove(node), ...(role === 'member' || role === 'partner' ? [] : [node])];
    return {
      node,
      values: {
        network: [...new Set(networks.map((network) => network.organization.id))],
        kind: organization.kind ? [organization.kind] : [],
        area: [...new Set(areas.flatMap((area) => [area, ...regionsAround(area)]))],
        theme: [...new Set(organization.about)],
        language: [...new Set(organization.knowsLanguage?.map(baseOf))],
      },
    };
  });

/**
 * @param isFound whether the reader's search leaves an organisation
 */
export function filter(
  all: readonly Values[],
  choice: Choice,
  isFound: (node: Node) => boolean = () => true,
): Filtered {
  const chosen = FACETS.map((facet) => new Set(choice[facet]));
  const counts = { network: new Map(), kind: new Map(), area: new Map(), theme: new Map(), language: new Map() };
  const nodes: Node[] = [];
  for (const { node, values } of all) {
    if (!isFound(node)) continue;
    const failed = FACETS.filter((facet, index) => {
      const wanted = chosen[index]!;
      return wanted.size > 0 && !values[facet].some((value) => wanted.has(value));
    });
    if (!failed.length) nodes.push(node);
    // Who fails one facet only would be there, were another value of it chosen.
    for (const facet of failed.length ? failed.slice(0, failed.length === 1 ? 1 : 0) : FACETS)
      for (const value of values[facet]) counts[facet].set(value, (counts[facet].get(value) ?? 0) + 1);
  }
  return { nodes, counts };
}
