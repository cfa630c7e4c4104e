/** What is counted again and again, of each node in a column: a hundred thousand objects are slow to visit. */
import type { Node } from './node.js';

export const ROLES = ['network', 'section', 'member', 'partner'] as const;

export interface Columns {
  /** As a place in `ROLES`. */
  readonly roles: Uint8Array;
  readonly nowhere: Uint8Array;
  /** Its first country as a number, −1 for none; what more it has is apart, as hardly one has more. */
  readonly countries: Int16Array;
  readonly moreCountries: ReadonlyMap<number, readonly number[]>;
  /** How many countries there are. */
  readonly countryCount: number;
}

const known = new WeakMap<readonly Node[], Columns>();

export function columnsOf(nodes: readonly Node[]): Columns {
  let columns = known.get(nodes);
  if (!columns) known.set(nodes, (columns = write(nodes)));
  return columns;
}

function write(nodes: readonly Node[]): Columns {
  const roles = new Uint8Array(nodes.length);
  const nowhere = new Uint8Array(nodes.length);
  const first = new Int16Array(nodes.length).fill(-1);
  const more = new Map<number, readonly number[]>();
  const numbers = new Map<string, number>();
  const numberOf = (country: string) => {
    let number = numbers.get(country);
    if (number === undefined) numbers.set(country, (number = numbers.size));
    return number;
  };
  for (const node of nodes) {
    const { index, countries } = node;
    roles[index] = ROLES.indexOf(node.role);
    nowhere[index] = Number(node.isNowhere);
    if (countries.length) first[index] = numberOf(countries[0]!);
    if (countries.length > 1) more.set(index, countries.slice(1).map(numberOf));
  }
  return { roles, nowhere, countries: first, moreCountries: more, countryCount: numbers.size };
}

/** Counts different countries. */
export class CountryTally {
  readonly #met: Uint8Array;
  size = 0;

  constructor(private readonly columns: Columns) {
    this.#met = new Uint8Array(columns.countryCount);
  }

  add(node: number): void {
    const { countries, moreCountries } = this.columns;
    if (countries[node]! >= 0) this.#meet(countries[node]!);
    if (moreCountries.size) for (const country of moreCountries.get(node) ?? []) this.#meet(country);
  }

  #meet(country: number) {
    this.size += 1 - this.#met[country]!;
    this.#met[country] = 1;
  }
}
