import type { Event } from '@ess-kit/content';
import { parseDate } from '@ess-kit/content/dates.js';
import { allEvents, find } from '@ess-kit/content/find.js';
import { heading, languageName, safeUrl } from '@ess-kit/core';
import { formatDate, isoDate } from '@ess-kit/core/event/when.js';
import { html, nothing } from 'lit';
import type { Node } from '../network/node.js';
import type { MapView } from './context.js';
import { membersOf } from '../network/branches.js';
import { alternateNames, areaNames, foundedOf, partnershipsOf } from './facts.js';
import { names } from './steps.js';
import { afterwards, areaName, kindOf, byRole, nameOf, selectButton } from './words.js';

/** All that is known of the selected organisation. */
export function panel(view: MapView) {
  const node = view.selected;
  if (!node) return nothing;
  const { words, say, sayBlocks } = view;
  const { organization } = node;
  const { network } = words;
  const close = (event: globalThis.Event) => {
    view.select(undefined);
    afterwards(event, (root) => returnTo(organization.id, root));
  };
  const url = safeUrl(organization.url);
  const founded = foundedOf(node, view);
  const events = eventsOf(node, view);
  const topics = (organization.about ?? []).flatMap((id) => find(view.document, 'topics', id) ?? []);
  return html`<aside
    class="details"
    part="details"
    aria-label=${network.details}
    @keydown=${(event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      close(event);
    }}
  >
    <header>
      <p class="eyebrow">${kindOf(node, view)}</p>
      ${heading(view.headingLevel + 1, nameOf(node, view))} ${alternateNames(node, view)}
      <button class="close" aria-label=${network.close} @click=${close}></button>
    </header>
    ${organization.description ? html`<div class="description">${sayBlocks(organization.description)}</div>` : nothing}
    <dl>
      ${founded ? fact(network.founded, founded) : nothing} ${place(node, view)}
      ${
        url
          ? fact(
              network.website,
              html`<a href=${url} rel="noopener"><bdi dir="ltr">${url.replace(/^https?:\/\/|\/$/g, '')}</bdi></a>`,
            )
          : nothing
      }
      ${node.networks.length ? fact(network.belongsTo, names(`:networks-of/${organization.id}`, node.networks, view)) : nothing}
      ${members(node, view)} ${relations(node, view)}
      ${
        topics.length
          ? fact(
              network.themes,
              html`<ul class="inline">
                ${topics.map(({ name }) => html`<li>${say(name)}</li>`)}
              </ul>`,
            )
          : nothing
      }
      ${
        organization.knowsLanguage?.length
          ? fact(
              network.languages,
              organization.knowsLanguage.map((tag) => languageName(tag, view.language)).join(words.comma),
            )
          : nothing
      }
      ${
        events.length
          ? fact(
              network.events,
              html`<ul>
                ${events.map((event) => html`<li>${eventLine(event, view)}</li>`)}
              </ul>`,
            )
          : nothing
      }
      ${sources(node, view)}
    </dl>
  </aside>`;
}

/** The organisation's own button, else how much is shown: what opened the details may be gone. */
function returnTo(id: string, root: ShadowRoot) {
  const buttons = [...root.querySelectorAll<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)];
  (buttons.find((button) => button.getClientRects().length) ?? root.querySelector<HTMLElement>('.summary'))?.focus();
}

const fact = (label: string, content: unknown, name = '') =>
  html`<div class="fact ${name}">
    <dt>${label}</dt>
    <dd>${content}</dd>
  </div>`;

function place({ organization, position }: Node, view: MapView) {
  const { words, document, say } = view;
  const { network } = words;
  const seat = find(document, 'places', organization.location);
  const areas = organization.areaServed ?? [];
  if (!seat && !areas.length && position.kind === 'nowhere')
    return fact(network.place, html`<span class="unknown">${network.placeUnknown}</span>`);
  const country = seat?.addressCountry && areaName(seat.addressCountry, view);
  return [
    seat
      ? fact(
          network.seat,
          html`${say(seat.name)}${country ? html`${words.comma}${country}` : nothing}
          ${seat.address ? html`<span class="address">${say(seat.address)}</span>` : nothing}`,
        )
      : nothing,
    areas.length ? fact(network.area, areaNames(areas, view).join(words.comma)) : nothing,
  ];
}

/** Where what is said comes from: of the organisation, and of its seat. */
function sources({ organization }: Node, view: MapView) {
  const { words, document } = view;
  const seat = find(document, 'places', organization.location)?.source;
  if (!organization.source && !seat) return nothing;
  return fact(
    words.sourceNote,
    html`${organization.source ? html`<p>${source(organization.source, view)}</p>` : nothing}
    ${seat ? html`<p>${words.network.seat}${words.colon}${source(seat, view)}</p>` : nothing}`,
    'source',
  );
}

/** A source stands in the document's language, and is no sentence of ours. */
const source = (text: string, { document }: MapView) =>
  html`<bdi lang=${document.inLanguage ?? nothing} dir="auto">${text}</bdi>`;

/** Direct members, sections and networks among them each under their own name. */
function members(node: Node, view: MapView) {
  const { network, section, member } = byRole(node, membersOf(node, view.network), view);
  const { network: said } = view.words;
  const group = (label: string, role: string, nodes: readonly Node[]) =>
    nodes.length ? fact(label, names(`:${role}/${node.organization.id}`, nodes, view)) : nothing;
  return [
    group(said.networks(network.length), 'networks', network),
    group(said.sections(section.length), 'sections', section),
    group(said.members(member.length), 'members', member),
  ];
}

function relations(node: Node, view: MapView) {
  const ties = partnershipsOf(node, view);
  const { network } = view.words;
  return ties.length
    ? fact(
        network.relations,
        html`<ul>
          ${ties.map(
            ({ to, relation, isTheirs }) =>
              html`<li>
                ${selectButton(to, view)}${isTheirs ? html` <span class="muted">${network.relation[relation]}</span>` : nothing}
              </li>`,
          )}
        </ul>`,
      )
    : nothing;
}

/** What it takes part in, through whatever name and role. */
function eventsOf({ organization: { id } }: Node, { document }: MapView): Event[] {
  const found = [...allEvents(document.events)].filter(({ participants = [] }) =>
    participants.some(({ agent, via, status }) => (agent === id || via === id) && status !== 'withdrawn'),
  );
  return found.sort((one, two) => (one.startDate ?? '9').localeCompare(two.startDate ?? '9'));
}

function eventLine({ id, name, startDate, url, participants = [] }: Event, view: MapView) {
  const { words, language, say } = view;
  const date = parseDate(startDate ?? '');
  const href = view.leadsTo(id) ?? safeUrl(url);
  const roles = new Set(
    participants
      .filter(({ agent, via }) => [agent, via].includes(view.selected!.organization.id))
      .flatMap(({ roles }) => roles),
  );
  return html`${href ? html`<a href=${href}>${say(name)}</a>` : say(name)}
    <span class="muted"
      >${date ? html`<time datetime=${isoDate(date)}>${formatDate(date, language)}</time>` : words.dateUnknown}${[
        ...roles,
      ].map((role) => `${words.comma}${words.role(role, 1)}`)}</span
    >`;
}
