/** What several views say of an organisation, and the button by which each is selected. */
import { parseDate } from '@ess-kit/content/dates.js';
import { countryName, writeNumber } from '@ess-kit/core';
import { formatDate, isoDate } from '@ess-kit/core/event/when.js';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Branch } from '../network/branches.js';
import { isPart, type Relation } from '../network/memberships.js';
import type { Network, Node } from '../network/network.js';
import type { MapView } from './context.js';

export const nameOf = ({ organization }: Node, { say }: MapView) => say(organization.name) ?? organization.id;

/** Its name as plain text, for labels that hold no elements. */
export const plainName = ({ organization }: Node, { pick }: MapView) =>
  pick(organization.name)?.value ?? organization.id;

export const numberOf = (count: number, { language }: MapView) => writeNumber(language, count);

/** What it calls itself; where the document does not say, what it is in the networks. */
export const kindOf = ({ organization: { kind }, role }: Node, { words: { network } }: MapView): string =>
  kind && Object.hasOwn(network.kindOf, kind) ? network.kindOf[kind] : network.role[role];

/** Once what was asked for stands: leads the keyboard on. */
export function afterwards({ currentTarget }: Event, lead: (root: ShadowRoot) => void) {
  const root = (currentTarget as Element).getRootNode() as ShadowRoot;
  void (root.host as ReactiveElement).updateComplete.then(() => lead(root));
}

/** Whose details the reader has asked for: they may have to be loaded. */
let awaited: Node | undefined;

/** Called when details stand: the keyboard goes on to those that a name has opened. */
export function arrived(node: Node, details: Element | undefined) {
  if (!details || awaited !== node) return;
  awaited = undefined;
  // They stand in the page at the end of this rendering.
  queueMicrotask(() => details.querySelector<HTMLElement>('.heading')?.focus());
}

/** A name that shows an organisation's details, to which the keyboard goes on. */
export function selectButton(node: Node, view: MapView, content: unknown = nameOf(node, view)): TemplateResult {
  const { id } = node.organization;
  return html`<button
    class="pick"
    data-id=${id}
    aria-current=${view.selected === node ? 'true' : nothing}
    @click=${(event: Event) => {
      awaited = node;
      view.select(node);
      // Those that stood already.
      afterwards(event, (root) => arrived(node, root.querySelector('.details') ?? undefined));
    }}
  >
    ${content}
  </button>`;
}

/** Names that go on being one list where some are in other languages. */
export const selectButtons = (nodes: readonly Node[], view: MapView): unknown =>
  nodes.map((node, index) => [index ? view.words.comma : nothing, selectButton(node, view)]);

/** Its other names, but for the one that it is called by here. */
export function alternateNames(node: Node, view: MapView): unknown {
  const name = plainName(node, view);
  const others = (node.organization.alternateName ?? []).filter((other) => other !== name);
  return others.length
    ? html`<span class="alternate"
        >${others.map((other, index) => html`${index ? ' · ' : nothing}<bdi>${other}</bdi>`)}</span
      >`
    : nothing;
}

/** When it was founded, as precisely as is known. */
export function foundedOf({ organization }: Node, { language }: MapView): TemplateResult | undefined {
  const date = parseDate(organization.foundingDate ?? '');
  return date && html`<time datetime=${isoDate(date)}>${formatDate(date, language)}</time>`;
}

/** The name of a country or region; a code that nobody knows stands for itself. */
export function areaName(area: string, { words: { network }, language }: MapView): string {
  return Object.hasOwn(network.region, area)
    ? network.region[area as keyof typeof network.region]
    : countryName(area.toUpperCase(), language);
}

export const areaNames = (areas: readonly string[], view: MapView): string[] =>
  areas.map((area) => areaName(area, view));

/** Direct members of a network, wherever they are listed. */
const members = new WeakMap<MapView['network'], Map<Node, Node[]>>();

export function membersOf(node: Node, { network }: MapView): readonly Node[] {
  let known = members.get(network);
  if (!known) {
    members.set(network, (known = new Map()));
    for (const each of network.nodes)
      for (const of of each.networks) {
        const list = known.get(of);
        if (list) list.push(each);
        else known.set(of, [each]);
      }
  }
  return known.get(node) ?? [];
}

/** A tie that makes nobody a part of anybody, or one into another network than where it is listed. */
export interface Tie {
  readonly to: Node;
  readonly relation: 'partner' | 'observer';
  /** Whose partner or observer: of the other one, or the other one is. */
  readonly isTheirs: boolean;
}

const ties = new WeakMap<MapView['network'], Map<Node, Tie[]>>();

/** Partners and observers, from both sides. */
export function tiesOf(node: Node, { network }: MapView): readonly Tie[] {
  let known = ties.get(network);
  if (!known) {
    ties.set(network, (known = new Map()));
    const add = (from: Node, tie: Tie) => known!.set(from, [...(known!.get(from) ?? []), tie]);
    for (const membership of network.memberships) {
      const [one, other] = [network.find(membership.network), network.find(membership.member)];
      if (isPart(membership) || !one || !other) continue;
      const relation = membership.relation as Tie['relation'];
      add(one, { to: other, relation, isTheirs: true });
      add(other, { to: one, relation, isTheirs: false });
    }
  }
  return known.get(node) ?? [];
}

const relations = new WeakMap<Network, Map<Node, Map<Node, Relation>>>();

/** What a direct member is to its network. */
export function relationOf(home: Node, node: Node, { network }: MapView): Relation | undefined {
  let known = relations.get(network);
  if (!known) {
    relations.set(network, (known = new Map()));
    for (const membership of network.memberships) {
      const [one, other] = [network.find(membership.network)!, network.find(membership.member)!];
      let ofOne = known.get(one);
      if (!ofOne) known.set(one, (ofOne = new Map()));
      ofOne.set(other, membership.relation);
    }
  }
  return known.get(home)?.get(node);
}

/** Direct members as they are counted: a network that another one calls its section is that to it. */
export function byRole(
  home: Node,
  members: readonly Node[],
  view: MapView,
): Record<'network' | 'section' | 'member', Node[]> {
  const roles: Record<'network' | 'section' | 'member', Node[]> = { network: [], section: [], member: [] };
  for (const member of members) {
    const isSection = member.role === 'section' || relationOf(home, member, view) === 'section';
    roles[isSection ? 'section' : member.role === 'network' ? 'network' : 'member'].push(member);
  }
  return roles;
}

/** What is in a network: “8 sections · 35 members · 21 countries”. */
export function holdings(branch: Branch, view: MapView): string[] {
  const { kind, node, members, countries, networks: below, elsewhere } = branch;
  if (kind !== 'network' || !node) return [];
  const { network: networks, section: sections } = byRole(node, [...below, ...elsewhere], view);
  const { network } = view.words;
  return [
    ...(networks.length ? [network.networks(networks.length)] : []),
    ...(sections.length ? [network.sections(sections.length)] : []),
    ...(members ? [network.members(members)] : []),
    ...(countries ? [network.countries(countries)] : []),
  ];
}

/** Where it is: its seat, else its area; undefined where neither is given. */
export function whereOf(node: Node, view: MapView): unknown {
  const { position, countries, organization } = node;
  if (position.kind === 'seat') {
    const country = countries[0] && countryName(countries[0], view.language);
    const seat = view.say(position.seat.name);
    const isCountry = view.pick(position.seat.name)?.value === country;
    return country && !isCountry ? html`${seat}${view.words.comma}${country}` : seat;
  }
  const areas = organization.areaServed?.length ? organization.areaServed : countries;
  return areas.length ? areaNames(areas, view).join(view.words.comma) : undefined;
}

/** Facts in one line, parted by a dot that nobody reads out. */
export const facts = (all: readonly unknown[]) => {
  const known = all.filter((one) => one !== undefined && one !== nothing);
  return known.length ? html`<p class="facts">${known.map((one) => html`<span>${one}</span> `)}</p>` : nothing;
};

/** A label and what it labels, as in a sentence. */
export const labelled = (label: string, content: unknown, { words }: MapView) =>
  html`<span class="label">${label}${words.colon}</span> ${content}`;

/** Rows of a long group that are shown at first, and that each further step adds. */
export const STEP = 200;

/** As much of a long group as was asked for, and the way to more. */
export function stepped<Item>(
  address: string,
  items: readonly Item[],
  view: MapView,
  row: (items: readonly Item[]) => unknown,
): { readonly rows: unknown; readonly more: unknown } {
  const shown = view.shownRows.get(address) ?? STEP;
  const { network } = view.words;
  if (items.length <= shown) return { rows: row(items), more: nothing };
  const next = Math.min(STEP, items.length - shown);
  return {
    rows: row(items.slice(0, shown)),
    more: html`<p class="more-rows">
      <button
        class="quiet"
        @click=${(event: Event) => {
          const before = (event.currentTarget as Element).closest('.more-rows')!.parentElement!;
          view.showRows(address, shown + next);
          // The reader goes on where the new rows begin.
          afterwards(event, () => {
            const rows = before.querySelectorAll<HTMLElement>(':scope > .rows > *, :scope > * > .rows > *');
            rows[shown]?.querySelector<HTMLElement>('button')?.focus();
          });
        }}
      >
        ${network.showMore(next)}
      </button>
      <span class="muted">${network.showing(shown, items.length)}</span>
    </p>`,
  };
}

/** Names that select, one below the other. */
export function names(address: string, nodes: readonly Node[], view: MapView): unknown {
  const { rows, more } = stepped(address, nodes, view, (shown) =>
    repeat(
      shown,
      ({ organization }) => organization.id,
      (node) => html`<li>${selectButton(node, view)}</li>`,
    ),
  );
  return html`<ul class="rows">
      ${rows}
    </ul>
    ${more}`;
}
