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

/** The values of one facet as numbers: of each node those from its start to the next one's. */
interface Column {
  readonly names: readonly string[];
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

/** What is asked of all organisations, worked out once and asked at every keystroke. */
export interface Values {
  readonly nodes: readonly Node[];
  readonly columns: Readonly<Record<Facet, Column>>;
}

const NONE: readonly string[] = [];

/** A network holds itself; a country is in its regions, and so is what serves one. */
export function valuesOf(nodes: readonly Node[]): Values {
  // Most are alike in this: what they have is one list, made once.
  const areas = new Map<readonly string[], readonly string[]>();
  const around = (codes: readonly string[]) => [...new Set(codes.flatMap((area) => [area, ...regionsAround(area)]))];
  const areasOf = ({ organization: { areaServed }, countries }: Node) => {
    if (areaServed?.length)
      return around([
        ...countries,
        ...areaServed.map((area) => area.toUpperCase()).filter((area) => countriesOf(area).length),
      ]);
    let list = areas.get(countries);
    if (!list) areas.set(countries, (list = around(countries)));
    return list;
  };
  const above = new Map<Node, readonly string[]>();
  const named = (networks: Iterable<Node>) => [...new Set([...networks].map(({ organization }) => organization.id))];
  const networksOf = (node: Node) => {
    const { role, networks } = node;
    if (role !== 'member' && role !== 'partner') return named([...networksAbove(node), node]);
    if (networks.length !== 1) return networks.length ? named(networksAbove(node)) : NONE;
    const [only] = networks as [Node];
    let list = above.get(only);
    if (!list) above.set(only, (list = named(networksAbove(node))));
    return list;
  };
  return {
    nodes,
    columns: {
      network: columnOf(nodes, networksOf),
      kind: columnOf(nodes, ({ organization: { kind } }) => kind),
      area: columnOf(nodes, areasOf),
      theme: columnOf(nodes, ({ organization: { about } }) => about && [...new Set(about)]),
      language: columnOf(
        nodes,
        ({ organization: { knowsLanguage } }) => knowsLanguage && [...new Set(knowsLanguage.map(baseOf))],
      ),
    },
  };
}

function columnOf(nodes: readonly Node[], valuesOf: (node: Node) => string | readonly string[] | undefined): Column {
  const numbers = new Map<string, number>();
  const numberOf = (name: string) => {
    let number = numbers.get(name);
    if (number === undefined) numbers.set(name, (number = numbers.size));
    return number;
  };
  const known = new Map<readonly string[], readonly number[]>();
  const starts = new Uint32Array(nodes.length + 1);
  const values: number[] = [];
  for (const [index, node] of nodes.entries()) {
    const own = valuesOf(node);
    if (typeof own === 'string') values.push(numberOf(own));
    else if (own?.length) {
      let list = known.get(own);
      if (!list) known.set(own, (list = own.map(numberOf)));
      for (const value of list) values.push(value);
    }
    starts[index + 1] = values.length;
  }
  return { names: [...numbers.keys()], starts, values: Uint32Array.from(values) };
}

/**
 * @param isFound whether the reader's search leaves an organisation
 */
export function filter({ nodes, columns }: Values, choice: Choice, isFound?: (node: Node) => boolean): Filtered {
  /** Of each node the facets that it fails, a bit each; all of them where the search leaves it out. */
  const failed = new Uint8Array(nodes.length);
  if (isFound) for (const [index, node] of nodes.entries()) if (!isFound(node)) failed[index] = 0xff;
  for (const [bit, facet] of FACETS.entries()) {
    const wanted = choice[facet];
    if (!wanted?.length) continue;
    const { names, starts, values } = columns[facet];
    const isWanted = Uint8Array.from(names, (name) => Number(wanted.includes(name)));
    for (let node = 0, at = 0; node < nodes.length; node++) {
      let has = 0;
      for (const end = starts[node + 1]!; at < end; at++) has |= isWanted[values[at]!]!;
      if (!has) failed[node]! |= 1 << bit;
    }
  }
  const counts = {} as Record<Facet, ReadonlyMap<string, number>>;
  for (const [bit, facet] of FACETS.entries()) {
    const { names, starts, values } = columns[facet];
    const sums = new Uint32Array(names.length);
    // Who fails this facet only would be there, were another value of it chosen.
    const others = ~(1 << bit) & 0xff;
    for (let node = 0; node < nodes.length; node++)
      if (!(failed[node]! & others))
        for (let at = starts[node]!, end = starts[node + 1]!; at < end; at++) sums[values[at]!]!++;
    counts[facet] = new Map(names.flatMap((name, value) => (sums[value] ? [[name, sums[value]!]] : [])));
  }
  return { nodes: nodes.filter((_, index) => !failed[index]), counts };
}
