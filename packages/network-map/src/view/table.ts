import { asUtc, parseDate } from '@ess-kit/content/dates.js';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Network } from '../network/network.js';
import type { Node } from '../network/node.js';
import { sorted, type SortKey } from '../network/sort.js';
import { COLUMNS, type Column, type MapView } from './context.js';
import { membersOf } from '../network/branches.js';
import { alternateNames, areaNames, foundedOf, selectButtons } from './facts.js';
import { stepped } from './steps.js';
import { kindOf, numberOf, plainName, selectButton } from './words.js';

/** Every organisation in a row; by each column the rows can be sorted. */
export function table(view: MapView) {
  const { words, sort } = view;
  const { network } = words;
  const { rows, more } = stepped(':table', rowsOf(view), view, (shown) =>
    repeat(
      shown,
      ({ organization }) => organization.id,
      (node) => row(node, view),
    ),
  );
  return html`<div class="table" part="table">
    <table>
      <caption>
        <span class="unseen"
          >${network.organizations(view.filtered.nodes.length)}.
          ${network.sorted(network.column[sort.column], sort.descending)}</span
        >
      </caption>
      <thead>
        <tr>
          ${COLUMNS.map(
            (column) =>
              html`<th
                scope="col"
                class="for-${column}"
                aria-sort=${sort.column === column ? (sort.descending ? 'descending' : 'ascending') : nothing}
              >
                <button
                  @click=${() => {
                    view.sortBy(column);
                  }}
                >
                  ${network.column[column]}
                </button>
              </th>`,
          )}
        </tr>
      </thead>
      <tbody class="rows">
        ${rows}
      </tbody>
    </table>
    ${more}
  </div>`;
}

function row(node: Node, view: MapView) {
  const { words } = view;
  const { column } = words.network;
  const countries = areaNames(node.countries, view);
  const isNetwork = node.role === 'network' || node.role === 'section';
  const count = membersOf(node, view.network).length;
  const cell = (name: Column, content: unknown, isKnown: boolean) =>
    html`<td class="for-${name}" data-label=${column[name]}>${isKnown ? content : unknown(view)}</td>`;
  return html`<tr>
    <th scope="row" class="who">${selectButton(node, view)}${alternateNames(node, view)}</th>
    ${cell('kind', kindOf(node, view), true)}
    ${
      node.networks.length
        ? cell('network', selectButtons(node.networks, view), true)
        : html`<td class="for-network empty"></td>`
    }
    ${cell('country', countries.join(words.comma), countries.length > 0)}
    ${cell('founded', foundedOf(node, view), !!parseDate(node.organization.foundingDate ?? ''))}
    ${isNetwork || count ? cell('members', numberOf(count, view), count > 0) : html`<td class="for-members empty"></td>`}
  </tr>`;
}

/** A dash for the eye, words for who does not see it. */
const unknown = ({ words }: MapView) =>
  html`<span class="unknown"
    ><span aria-hidden="true">–</span><span class="unseen">${words.network.unknown}</span></span
  >`;

/** All are sorted once for each order, and then filtered: comparing ten thousand names takes longer than a keystroke. */
const known = new WeakMap<Network, { readonly key: string; readonly rows: readonly Node[] }>();

function rowsOf(view: MapView): readonly Node[] {
  const { network, filtered, sort, language, contentLanguage } = view;
  const key = [sort.column, sort.descending, language, contentLanguage].join();
  let last = known.get(network);
  if (last?.key !== key) {
    const rows = sorted(network.nodes, (node) => keyOf(node, sort.column, view), sort.descending, language);
    known.set(network, (last = { key, rows }));
  }
  if (filtered.nodes.length === network.nodes.length) return last.rows;
  const left = new Set(filtered.nodes);
  return last.rows.filter((node) => left.has(node));
}

function keyOf(node: Node, column: Column, view: MapView): SortKey {
  switch (column) {
    case 'name':
      return plainName(node, view);
    case 'kind':
      return kindOf(node, view);
    case 'network':
      return node.networks[0] && plainName(node.networks[0], view);
    case 'country':
      return areaNames(node.countries.slice(0, 1), view)[0];
    case 'founded': {
      const date = parseDate(node.organization.foundingDate ?? '');
      return date && asUtc(date);
    }
    case 'members':
      return membersOf(node, view.network).length || undefined;
  }
}
