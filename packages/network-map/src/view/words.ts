/** What several views say of an organisation, and the button by which each is selected. */
import { countryName, writeNumber } from '@ess-kit/core';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Branch } from '../network/branches.js';
import { addTo } from '../network/add-to.js';
import type { Network } from '../network/network.js';
import type { Node } from '../network/node.js';
import type { Relation, Tie } from '../network/ties.js';
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
export function arrived(node: Node, details: Element | null) {
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
      afterwards(event, (root) => arrived(node, root.querySelector('.details')));
    }}
  >
    ${content}
  </button>`;
}

/** The name of a country or region; a code that nobody knows stands for itself. */
export function areaName(area: string, { words: { network }, language }: MapView): string {
  return Object.hasOwn(network.region, area)
    ? network.region[area as keyof typeof network.region]
    : countryName(area.toUpperCase(), language);
}

const elsewhere = new WeakMap<Network, Map<Node, Tie[]>>();

/** What a direct member is to its network. */
export function relationOf(home: Node, node: Node, { network }: MapView): Relation | undefined {
  if (node.home === home) return node.homeRelation;
  let known = elsewhere.get(network);
  if (!known) {
    elsewhere.set(network, (known = new Map()));
    for (const tie of network.crossLinks) addTo(known, tie.member, tie);
  }
  return known.get(node)?.find((tie) => tie.network === home)?.relation;
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
