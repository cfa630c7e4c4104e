/** Names of branches and marks, as they are written beside them and as they are said. */
import { baseOf, type Said } from '@ess-kit/core';
import type { Branch } from '../../network/branches.js';
import type { MapView } from '../context.js';
import { areaName, kindOf } from '../words.js';
import { shortFor } from './abbreviation.js';
import type { SceneMark } from './scene.js';

/** A branch's own name, with the language in which it is. */
export function nameOf({ node, country, seat }: Branch, view: MapView): Said {
  const { pick, language } = view;
  if (node) return pick(node.organization.name) ?? { value: node.organization.id, language: '' };
  if (seat) return pick(seat.name) ?? { value: seat.id, language: '' };
  return { value: areaName(country!, view), language: baseOf(language) };
}

/** Longer names have no room on a map. */
const LONG = 18;

/** Short enough to stand on a map: another name, where the name itself is long. */
export function shortNameOf(branch: Branch, view: MapView): Said {
  const name = nameOf(branch, view);
  if (name.value.length <= LONG) return name;
  const short = shortFor(name.value, branch.node?.organization.alternateName ?? []);
  return short ? { value: short, language: '' } : name;
}

/** “RIPESS Europe, network, 42 members, 18 countries”. */
export function spokenName({ branches, count, isApproximate }: SceneMark, view: MapView): string {
  const { network, comma } = view.words;
  const [branch, ...others] = branches;
  const { node, members, countries, kind } = branch;
  const name = nameOf(branch, view).value;
  if (others.length)
    return [network.map.together(branches.length), name, count && network.members(count)].filter(Boolean).join(comma);
  return [
    name,
    node && kindOf(node, view),
    kind !== 'organization' &&
      (members ? network.members(members) : branch.opens && network.organizations(branch.children.length)),
    kind !== 'organization' && kind !== 'country' && countries > 1 && network.countries(countries),
    node && node.networks.length > 1 && `${network.belongsTo} ${network.networks(node.networks.length)}`,
    isApproximate && network.map.approximate,
  ]
    .filter(Boolean)
    .join(comma);
}
