/** What is told of an organisation beyond its name and what it holds. */
import { parseDate } from '@ess-kit/content/dates.js';
import { countryName } from '@ess-kit/core';
import { formatDate, isoDate } from '@ess-kit/core/event/when.js';
import { html, nothing, type TemplateResult } from 'lit';
import { addTo } from '../network/add-to.js';
import type { Node } from '../network/node.js';
import { isPart } from '../network/ties.js';
import type { MapView } from './context.js';
import { areaName, plainName, selectButton } from './words.js';

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

export const areaNames = (areas: readonly string[], view: MapView): string[] =>
  areas.map((area) => areaName(area, view));

/** A tie that makes nobody a part of anybody. */
export interface Partnership {
  readonly to: Node;
  readonly relation: 'partner' | 'observer';
  /** Whose partner or observer: of the other one, or the other one is. */
  readonly isTheirs: boolean;
}

const partnerships = new WeakMap<MapView['network'], Map<Node, Partnership[]>>();

/** Partners and observers, from both sides. */
export function partnershipsOf(node: Node, { network }: MapView): readonly Partnership[] {
  let known = partnerships.get(network);
  if (!known) {
    partnerships.set(network, (known = new Map()));
    const add = (from: Node, one: Partnership) => addTo(known!, from, one);
    for (const tie of network.crossLinks) {
      if (isPart(tie)) continue;
      const relation = tie.relation as Partnership['relation'];
      add(tie.network, { to: tie.member, relation, isTheirs: true });
      add(tie.member, { to: tie.network, relation, isTheirs: false });
    }
  }
  return known.get(node) ?? [];
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
