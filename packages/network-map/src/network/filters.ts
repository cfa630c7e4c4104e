/** Choosing among the organisations, with the count that each further choice would leave. */
import { baseOf } from '@ess-kit/core/language/tag.js';
import { countriesOf, regionsAround } from '../land/areas.js';
import { networksAbove, type Node } from './node.js';

export const FACETS = ['network', 'kind', 'area', 'theme', 'language'] as const;
export type Facet = (typeof FACETS)[number];

/** Of each facet the chosen values: any of them will do, and every facet with a choice must be met. */
export type Choice = Partial<Record<Facet, readonly string[]>>;

export interface Filtered {
  readonly nodes: readonly Node[];
  /** The same as numbers. */
  readonly indexes: Uint32Array;
  /** Of each value, how many organisations there are with it among those that the other facets leave. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** The values of one facet. Many nodes have the same: what they have is one list, known by its number. */
interface Column {
  readonly names: readonly string[];
  /** Each different list, of numbers of names. */
  readonly lists: readonly (readonly number[])[];
  /** Of each node the number of its list. */
  readonly listOf: Uint8Array | Uint16Array | Uint32Array;
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
      theme: columnOf(nodes, ({ organization: { about } }) => about),
      language: columnOf(nodes, ({ organization: { knowsLanguage } }) => knowsLanguage?.map(baseOf)),
    },
  };
}

function columnOf(nodes: readonly Node[], valuesOf: (node: Node) => string | readonly string[] | undefined): Column {
  const numbers = new Map<string, number>();
  const lists: (readonly number[])[] = [];
  const numberOf = (name: string) => once(numbers, name, () => numbers.size);
  const add = (values: readonly string[]) => lists.push([...new Set(values)].map(numberOf)) - 1;
  const none = add([]);
  const alone = new Map<string, number>();
  const together = new Map<string, number>();
  const shared = new Map<readonly string[], number>();
  const find = (values: string | readonly string[] | undefined): number => {
    // One value is nearly all there is.
    const value = typeof values === 'string' ? values : values?.[0];
    if (!values || value === undefined) return none;
    if (typeof values === 'string' || values.length === 1) return once(alone, value, () => add([value]));
    return once(shared, values, () => once(together, values.join('\n'), () => add(values)));
  };
  const listOf = Uint32Array.from(nodes, (node) => find(valuesOf(node)));
  const Numbers = lists.length <= 0x100 ? Uint8Array : lists.length <= 0x10000 ? Uint16Array : Uint32Array;
  return { names: [...numbers.keys()], lists, listOf: new Numbers(listOf) };
}

function once<Key>(known: Map<Key, number>, key: Key, make: () => number): number {
  let number = known.get(key);
  if (number === undefined) known.set(key, (number = make()));
  return number;
}

/**
 * @param isFound whether the reader's search leaves an organisation
 */
export function filter({ nodes, columns }: Values, choice: Choice, isFound?: (node: Node) => boolean): Filtered {
  /** Of each facet with a choice: of each list of values whether it has one of those wanted. */
  const tests = FACETS.flatMap((facet) => {
    const wanted = choice[facet];
    if (!wanted?.length) return [];
    const { names, lists, listOf } = columns[facet];
    const has = Uint8Array.from(lists, (values) => Number(values.some((value) => wanted.includes(names[value]!))));
    return [{ listOf, has, ofLists: new Uint32Array(lists.length) }];
  });
  const indexes = new Uint32Array(nodes.length);
  let count = 0;
  for (let index = 0; index < nodes.length; index++) {
    if (isFound && !isFound(nodes[index]!)) continue;
    let failed: (typeof tests)[number] | undefined;
    let fails = 0;
    for (const test of tests) {
      if (test.has[test.listOf[index]!]) continue;
      failed = test;
      fails++;
    }
    if (!fails) indexes[count++] = index;
    // Were another value of this facet chosen, it would be there.
    else if (fails === 1) failed!.ofLists[failed!.listOf[index]!]!++;
  }
  const left = indexes.slice(0, count);
  const counts = {} as Record<Facet, ReadonlyMap<string, number>>;
  for (const facet of FACETS) {
    const { names, lists, listOf } = columns[facet];
    const ofLists = tests.find((test) => test.listOf === listOf)?.ofLists ?? new Uint32Array(lists.length);
    for (const index of left) ofLists[listOf[index]!]!++;
    const sums = new Uint32Array(names.length);
    for (const [list, values] of lists.entries()) for (const value of values) sums[value]! += ofLists[list]!;
    counts[facet] = new Map(names.flatMap((name, value) => (sums[value] ? [[name, sums[value]!]] : [])));
  }
  return { nodes: count < nodes.length ? Array.from(left, (index) => nodes[index]!) : nodes, indexes: left, counts };
}
