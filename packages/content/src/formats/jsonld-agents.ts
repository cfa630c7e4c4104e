/** Who takes part in events of JSON-LD: people and organisations as entries, each once, and bare names. */
import { parseDate } from '../dates.js';
import type { Organization, Participant, Person, Text } from '../model.js';
import { feedText } from './html-to-text.js';
import type { Ids } from './ids.js';
import { imageOf } from './jsonld-facts.js';
import { isOrganizationType, type Nodes, textOf, typesOf } from './jsonld-nodes.js';
import { titleText } from './programme.js';
import { isWebAddress, type Source } from './source.js';

type Role = Participant['roles'][number];

const roles: readonly Role[] = [
  'organizer',
  'host',
  'moderator',
  'speaker',
  'rapporteur',
  'sponsor',
  'partner',
  'inMemoriam',
];

/** Which properties name participants, and in which role. */
const participation: readonly (readonly [property: string, role: Role])[] = [
  ['organizer', 'organizer'],
  ['performer', 'speaker'],
  ['actor', 'speaker'],
  ['sponsor', 'sponsor'],
  ['funder', 'sponsor'],
  ['contributor', 'partner'],
];

/** The text itself, in whichever language comes first. */
export const first = (text: Text): string => (typeof text === 'string' ? text : Object.values(text)[0]!);

/** An id by the `@id` or address of a node: its fragment, else the last part of its path; else by its name. */
export function idOf(ids: Ids, source: Source, name: string): string {
  const address = source.any('@id', 'url').string() ?? '';
  const [, fragment] = /#(.+)$/.exec(address) ?? [];
  const [, last] = /\/([^/?#]+)\/?(?:[?#].*)?$/.exec(address.replace(/^[a-z]+:\/\/[^/]*/i, '')) ?? [];
  return ids.take(fragment ?? last ?? name).id;
}

/** An entry of the document, or a bare name. */
export type Agent = { readonly agent: string } | { readonly label: Text };

export class Agents {
  readonly people = new Map<string, Person>();
  readonly organizations = new Map<string, Organization>();

  constructor(
    readonly nodes: Nodes,
    readonly ids: Ids,
  ) {}

  /** Somebody who takes part: an entry where it says what they are, else the bare name. */
  agent(source: Source): Agent | undefined {
    const node = this.nodes.resolve(source);
    if (!node.isRecord) {
      const label = node.text(titleText);
      return label && !isWebAddress(first(label)) ? { label } : undefined;
    }
    const name = textOf(node.any('name', 'legalName'), titleText);
    if (!name) return node.fault('name');
    const types = typesOf(node);
    const isPerson = types.includes('Person');
    if (!isPerson && !types.some(isOrganizationType)) return { label: name };
    const key =
      node.at('@id').string() ?? `${String(isPerson)} ${JSON.stringify(name)} ${node.at('url').string() ?? ''}`;
    const known = (isPerson ? this.people : this.organizations).get(key);
    if (known) return { agent: known.id };
    const description = textOf(node.at('description'), feedText);
    const image = imageOf(node.any('image', 'logo'));
    const url = node.at('url').isKnown ? node.at('url').url() : undefined;
    const sameAs = node
      .at('sameAs')
      .each()
      .map((each) => each.url())
      .filter((each) => each !== undefined);
    const alternateName = node
      .at('alternateName')
      .each()
      .map((each) => each.string())
      .filter((each) => each !== undefined);
    const honorificPrefix = textOf(node.at('honorificPrefix'), titleText);
    const founded = node.at('foundingDate').string();
    const entry = {
      id: idOf(this.ids, node, first(name)),
      name,
      ...(description ? { description } : {}),
      ...(image ? { image } : {}),
      ...(url ? { url } : {}),
      ...(sameAs.length ? { sameAs } : {}),
      ...(alternateName.length ? { alternateName } : {}),
    };
    if (isPerson) this.people.set(key, { ...entry, ...(honorificPrefix ? { honorificPrefix } : {}) });
    else this.organizations.set(key, { ...entry, ...(founded && parseDate(founded) ? { foundingDate: founded } : {}) });
    return { agent: entry.id };
  }

  /** Everybody whom an event names, each once, with all roles. */
  participants(event: Source): readonly Participant[] {
    const all: Participant[] = [];
    for (const [property, role] of participation)
      for (const each of event.at(property).each()) {
        // A Role stands between an event and whoever has it.
        const isRole = typesOf(each).some((type) => /Role$/.test(type)) && each.at(property).isKnown;
        const said = isRole ? textOf(each.at('roleName'), titleText) : undefined;
        const own = said ? roles.find((one) => one === first(said)) : undefined;
        const who = this.agent(isRole ? (each.at(property).each()[0] ?? each) : each);
        if (!who) continue;
        const others = all.findIndex(
          (one) => 'agent' in who && one.agent === who.agent && !one.roleName && (!said || own),
        );
        if (others >= 0) all[others] = { ...all[others]!, roles: [...new Set([...all[others]!.roles, own ?? role])] };
        else all.push({ ...who, roles: [own ?? role], ...(said && !own ? { roleName: said } : {}) });
      }
    return all;
  }
}
