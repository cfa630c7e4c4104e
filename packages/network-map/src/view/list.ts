import { countryName, heading } from '@ess-kit/core';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Branch } from '../network/branches.js';
import type { MapView } from './context.js';
import { alternateNames, facts, foundedOf, labelled, selectButtons, whereOf } from './facts.js';
import { stepped } from './steps.js';
import { holdings, kindOf, nameOf, numberOf, selectButton } from './words.js';

/** Network → section → country → city → member, each level behind a disclosure; what is closed is not drawn. */
export function list(view: MapView) {
  const networks = view.branches.filter(({ kind }) => kind === 'network');
  const others = view.branches.filter(({ kind }) => kind !== 'network');
  return html`<div class="list" part="list">
    ${networks.length ? branches(':list', networks, view) : nothing}
    ${
      others.length
        ? html`<section>
            ${networks.length ? heading(view.headingLevel + 1, view.words.network.otherOrganizations) : nothing}
            ${branches(':others', others, view)}
          </section>`
        : nothing
    }
  </div>`;
}

function branches(address: string, all: readonly Branch[], view: MapView, within?: Branch): unknown {
  const { rows, more } = stepped(address, all, view, (shown) =>
    repeat(
      shown,
      ({ address }) => address,
      (branch) => item(branch, view, within),
    ),
  );
  return html`<div class="branches">
    <ul class="rows">
      ${rows}
    </ul>
    ${more}
  </div>`;
}

function item(branch: Branch, view: MapView, within?: Branch) {
  const { address, kind } = branch;
  const isOpen = view.opened.has(address);
  const hasMore = branch.opens || branch.elsewhere.length > 0;
  return html`<li class="branch ${kind === 'country' || kind === 'city' ? 'group' : ''}">
    ${kind === 'country' || kind === 'city' ? group(branch, isOpen, view) : organization(branch, isOpen, hasMore, view, within)}
    ${
      isOpen && hasMore
        ? html`${branch.opens ? branches(address, branch.children, view, branch) : nothing} ${alsoListed(branch, view)}`
        : nothing
    }
  </li>`;
}

/** A country or a city, which is nothing but what it holds. */
function group(branch: Branch, isOpen: boolean, view: MapView) {
  const { kind, country, seat, members, address } = branch;
  return html`<button
    class="toggle wide"
    data-branch=${address}
    aria-expanded=${isOpen}
    @click=${() => view.open(address, !isOpen)}
  >
    <span>${kind === 'city' ? view.say(seat!.name) : countryName(country!, view.language)}</span>
    <span class="number" aria-hidden="true">${numberOf(members, view)}</span>
    <span class="unseen">${view.words.network.members(members)}</span>
  </button>`;
}

function organization(branch: Branch, isOpen: boolean, hasMore: boolean, view: MapView, within?: Branch) {
  const node = branch.node!;
  const { network, colon } = view.words;
  const founded = foundedOf(node, view);
  // What is in a city or a country says so by where it stands.
  const where = within?.kind === 'city' ? undefined : whereOf(node, view);
  const others = node.networks.filter((each) => each !== node.home);
  return html`<div class="row">
    ${
      hasMore
        ? html`<button
            class="toggle"
            data-branch=${branch.address}
            aria-expanded=${isOpen}
            @click=${() => view.open(branch.address, !isOpen)}
          >
            <span class="unseen">${network.membersOf}${colon}${nameOf(node, view)}</span>
          </button>`
        : nothing
    }
    <div class="what">
      <p class="title">${selectButton(node, view)}${alternateNames(node, view)}</p>
      ${facts([kindOf(node, view), where, ...holdings(branch, view), founded && labelled(network.founded, founded, view)])}
      ${others.length ? html`<p class="facts also">${labelled(network.alsoMemberOf, selectButtons(others, view), view)}</p>` : nothing}
    </div>
  </div>`;
}

/** Members that are listed under another network are named here, not repeated with all that is said of them. */
const alsoListed = ({ elsewhere }: Branch, view: MapView) =>
  elsewhere.length
    ? html`<p class="facts elsewhere">
        ${labelled(view.words.network.alsoListed, selectButtons(elsewhere, view), view)}
      </p>`
    : nothing;
