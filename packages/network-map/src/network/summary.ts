/** The numbers of the sentence that stands for the map: “128 members of 6 networks in 54 countries”. */
import { columnsOf, CountryTally, ROLES } from './columns.js';
import type { Network } from './network.js';

export interface Summary {
  readonly members: number;
  readonly networks: number;
  readonly sections: number;
  /** Of the members; of all where no member is shown. */
  readonly countries: number;
  /** Those on the rail. */
  readonly nowhere: number;
}

/** @param shown numbers of nodes */
export function summarise(shown: Iterable<number>, network: Network): Summary {
  const columns = columnsOf(network.nodes);
  const [ofMembers, ofAll] = [new CountryTally(columns), new CountryTally(columns)];
  const counts = new Uint32Array(ROLES.length);
  let nowhere = 0;
  for (const index of shown) {
    const role = columns.roles[index]!;
    counts[role]!++;
    nowhere += columns.nowhere[index]!;
    ofAll.add(index);
    if (ROLES[role] === 'member') ofMembers.add(index);
  }
  const [networks, sections, members] = counts as unknown as [number, number, number];
  return { members, networks, sections, countries: (members ? ofMembers : ofAll).size, nowhere };
}
