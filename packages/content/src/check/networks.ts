/** Networks: bonds that do not contradict each other, areas that exist, points that are where they should be. */
import { areaOf, countryOf, isArea } from '../areas.js';
import { asUtc, parseDate } from '../dates.js';
import { field, isRecord, nameOf, type Node } from './nodes.js';
import { type Report, show } from './problem.js';

/** One statement about two organisations: `network` says what `member` is to it, or the member names its parent. */
interface Bond {
  readonly network: string;
  readonly member: string;
  readonly relation: string;
  readonly path: string;
  readonly isParent: boolean;
}

/** Inside a network, and beside it: nobody is both. */
const inside = ['section', 'member', 'founder'];

function bondsOf(organizations: readonly Node[]): readonly Bond[] {
  const bonds: Bond[] = [];
  for (const { value, path } of organizations) {
    const id = field(value, 'id');
    if (typeof id !== 'string') continue;
    const members = field(value, 'members');
    for (const [index, each] of Array.isArray(members) ? members.entries() : []) {
      const [member, relation] = [field(each, 'organization'), field(each, 'relation')];
      if (typeof member !== 'string') continue;
      const own = typeof relation === 'string' ? relation : 'member';
      bonds.push({ network: id, member, relation: own, path: `${path}/members/${index}`, isParent: false });
    }
    const parent = field(value, 'parentOrganization');
    const relation = field(value, 'kind') === 'section' ? 'section' : 'member';
    if (typeof parent === 'string' && parent)
      bonds.push({ network: parent, member: id, relation, path: `${path}/parentOrganization`, isParent: true });
  }
  return bonds;
}

const key = (one: string, other: string) => JSON.stringify([one, other]);

/**
 * Reports bonds that exclude each other. Circles of membership are none of these: networks are members of each other,
 * and of networks of networks.
 */
function checkBonds(report: Report, organizations: readonly Node[]): void {
  const bonds = bondsOf(organizations);
  const byPair = new Map<string, Bond>();
  const parents = new Map<string, Bond>();
  for (const bond of bonds) {
    const { network, member, relation, path, isParent } = bond;
    const wherever = isParent ? path : `${path}/relation`;
    if (network === member) {
      report.error(
        isParent ? path : `${path}/organization`,
        `"${member}" is a part of itself.`,
        'another organisation',
      );
      continue;
    }
    const own = key(network, member);
    const said = byPair.get(own);
    // A parent confirms what its members list says in more detail.
    if (said && !isParent) {
      if (said.relation === relation) report.warning(path, `${said.path} says the same.`, 'each organisation once');
      else if (inside.includes(said.relation) !== inside.includes(relation))
        report.error(
          wherever,
          `"${member}" is ${relation} of "${network}", and by ${said.path} ${said.relation} of it.`,
          'one of the two',
        );
    }
    if (!said) byPair.set(own, bond);
    if (relation !== 'section' && !isParent) continue;
    const back = byPair.get(key(member, network));
    if (back && (back.relation === 'section' || back.isParent))
      report.error(
        wherever,
        `"${member}" is ${relation === 'section' ? 'a section' : 'a part'} of "${network}", and by ${back.path} the other way round.`,
        'one of the two',
      );
    const other = parents.get(member);
    if (other && other.network !== network)
      report.warning(
        wherever,
        `"${member}" is ${relation === 'section' ? 'a section' : 'a part'} of "${network}", and by ${other.path} of "${other.network}".`,
        'one of the two; what belongs to several networks is a member of the others',
      );
    if (!other) parents.set(member, bond);
  }
}

function checkAreas(report: Report, node: Node): void {
  const areas = field(node.value, 'areaServed');
  for (const [index, area] of Array.isArray(areas) ? areas.entries() : []) {
    if (typeof area !== 'string' || !area || isArea(area)) continue;
    const meant = areaOf(area);
    report.error(
      `${node.path}/areaServed/${index}`,
      `${show(area)} is not the code of an area.`,
      meant ? `"${meant}"` : 'a UN M49 region such as "002" (Africa), or a country of ISO 3166 such as "SN"',
    );
  }
}

/** @param now milliseconds since 1970 */
function checkFounding(report: Report, node: Node, now: number): void {
  const written = field(node.value, 'foundingDate');
  const date = typeof written === 'string' ? parseDate(written) : undefined;
  // The present may be tomorrow already where it was founded.
  if (date && asUtc(date) > now + 86_400_000)
    report.warning(`${node.path}/foundingDate`, `${show(written)} is still to come.`, 'a date that is past');
}

function checkPlace(report: Report, node: Node): void {
  const country = field(node.value, 'addressCountry');
  if (typeof country === 'string' && country && !(isArea(country) && /^[A-Z]/.test(country))) {
    const meant = countryOf(country);
    report.error(
      `${node.path}/addressCountry`,
      `${show(country)} is not the code of a country.`,
      meant ? `"${meant}"` : 'two letters of ISO 3166 such as "SN"',
    );
  }
  const geo = field(node.value, 'geo');
  const [latitude, longitude] = [field(geo, 'latitude'), field(geo, 'longitude')];
  if (!isRecord(geo) || typeof latitude !== 'number' || typeof longitude !== 'number') return;
  // That the latitude is out of range is told with the values.
  if (longitude && Math.abs(latitude) > 90 && Math.abs(latitude) <= 180 && Math.abs(longitude) <= 90)
    report.error(
      `${node.path}/geo`,
      'These coordinates are the other way round.',
      `latitude ${longitude} and longitude ${latitude}`,
    );
}

/** Reports what cannot be of networks, their members and their places. */
export function checkNetworks(report: Report, nodes: readonly Node[], now: number): void {
  const organizations = nodes.filter((node) => nameOf(node) === 'Organization');
  checkBonds(report, organizations);
  for (const organization of organizations) {
    checkAreas(report, organization);
    checkFounding(report, organization, now);
  }
  for (const node of nodes) if (nameOf(node) === 'Place') checkPlace(report, node);
}
