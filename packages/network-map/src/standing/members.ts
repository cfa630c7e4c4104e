/** All that a map holds as a nested list, all of it open: names are links where they have addresses of their own. */
import { countryName, heading, safeUrl } from '@ess-kit/core';
import { html, nothing } from 'lit';
import type { Branch } from '../network/branches.js';
import type { Node } from '../network/node.js';
import type { MapView } from '../view/context.js';
import { alternateNames, facts, foundedOf, labelled, whereOf } from '../view/facts.js';
import { STEP } from '../view/steps.js';
import { holdings, kindOf, nameOf } from '../view/words.js';

export function members(view: MapView) {
  const networks = view.branches.filter(({ kind }) => kind === 'network');
  const others = view.branches.filter(({ kind }) => kind !== 'network');
  return html`<div class="list" part="list">
    ${networks.length ? branches(networks, view) : nothing}
    ${
      others.length
        ? html`<section>
            ${networks.length ? heading(view.headingLevel + 1, view.words.network.otherOrganizations) : nothing}
            ${branches(others, view)}
          </section>`
        : nothing
    }
  </div>`;
}

/** As many as the list shows at first; how many there are is said. */
function branches(all: readonly Branch[], view: MapView, within?: Branch): unknown {
  return html`<div class="branches">
    <ul class="rows">
      ${all.slice(0, STEP).map((branch) => item(branch, view, within))}
    </ul>
    ${all.length > STEP ? html`<p class="muted">${view.words.network.showing(STEP, all.length)}</p>` : nothing}
  </div>`;
}

function item(branch: Branch, view: MapView, within?: Branch): unknown {
  const { kind, country, seat, elsewhere } = branch;
  const { network } = view.words;
  const isGroup = kind === 'country' || kind === 'city';
  return html`<li class="branch ${isGroup ? 'group' : ''}" data-id=${branch.node?.organization.id ?? nothing}>
    ${
      isGroup
        ? html`<p class="title">
            <span>${kind === 'city' ? view.say(seat!.name) : countryName(country!, view.language)}</span>
            <span class="muted">${network.members(branch.members)}</span>
          </p>`
        : organization(branch, view, within)
    }
    ${branch.opens ? branches(branch.children, view, branch) : nothing}
    ${elsewhere.length ? html`<p class="facts elsewhere">${labelled(network.alsoListed, named(elsewhere, view), view)}</p>` : nothing}
  </li>`;
}

function organization(branch: Branch, view: MapView, within?: Branch) {
  const node = branch.node!;
  const { network } = view.words;
  const founded = foundedOf(node, view);
  const where = within?.kind === 'city' ? undefined : whereOf(node, view);
  const others = node.networks.filter((each) => each !== node.home);
  return html`<div class="what">
    <p class="title">${name(node, view)}${alternateNames(node, view)}</p>
    ${facts([kindOf(node, view), where, ...holdings(branch, view), founded && labelled(network.founded, founded, view)])}
    ${others.length ? html`<p class="facts also">${labelled(network.alsoMemberOf, named(others, view), view)}</p>` : nothing}
  </div>`;
}

function name(node: Node, view: MapView) {
  const url = safeUrl(node.organization.url);
  const text = nameOf(node, view);
  return url ? html`<a href=${url}>${text}</a>` : html`<strong>${text}</strong>`;
}

/** Names alone: each stands elsewhere in the list with all that is said of it. */
const named = (nodes: readonly Node[], view: MapView) =>
  nodes.map((node, index) => [index ? view.words.comma : nothing, nameOf(node, view)]);
