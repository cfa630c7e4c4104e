/** The numbers of the sentence that stands for the map: “128 members of 6 networks in 54 countries”. */
import type { Node } from './network.js';

export interface Summary {
  readonly members: number;
  readonly networks: number;
  readonly sections: number;
  /** Of the members; of all where no member is shown. */
  readonly countries: number;
  /** Those on the rail. */
  readonly nowhere: number;
}

export function summarise(nodes: Iterable<Node>): Summary {
  const all = [...nodes];
  const having = (role: Node['role']) => all.filter((node) => node.role === role);
  const members = having('member');
  return {
    members: members.length,
    networks: having('network').length,
    sections: having('section').length,
    countries: new Set((members.length ? members : all).flatMap(({ countries }) => countries)).size,
    nowhere: all.filter(({ position }) => position.kind === 'nowhere').length,
  };
}
