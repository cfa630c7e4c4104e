import { heading } from '@ess-kit/core';
import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Branch } from '../network/branches.js';
import { circlesOf } from '../network/circles.js';
import { overlaps, type Overlap } from '../network/overlaps.js';
import type { Node } from '../network/node.js';
import type { MapView } from './context.js';
import { alternateNames, facts, labelled, selectButtons, partnershipsOf } from './facts.js';
import { names, stepped } from './steps.js';
import { holdings, kindOf, nameOf, relationOf, selectButton } from './words.js';

/** Who belongs to whom: the networks with all ties, whom they share, and where membership runs in a circle. */
export function tree(view: MapView) {
  const { words, branches, headingLevel } = view;
  const isTied = (branch: Branch) =>
    branch.opens ||
    branch.elsewhere.length > 0 ||
    partnershipsOf(branch.node!, view).length > 0 ||
    branch.node!.networks.length > 0;
  const isNetwork = ({ kind }: Branch) => kind === 'network';
  const linked = branches.filter(isTied);
  const tied = [...linked.filter(isNetwork), ...linked.filter((branch) => !isNetwork(branch))];
  const alone = branches.filter((branch) => !isTied(branch));
  const { network } = words;
  return html`<div class="tree" part="tree">
    ${tied.length ? limbs(':tree', tied, view) : nothing}
    ${
      alone.length
        ? html`<section class="alone">
            ${heading(headingLevel + 1, network.alone)}
            <p class="muted">${network.aloneNote}</p>
            ${names(
              ':alone',
              alone.map(({ node }) => node!),
              view,
            )}
          </section>`
        : nothing
    }
    ${tied.length ? overlapSection(view) : nothing} ${circleSection(view)}
  </div>`;
}

const limbs = (address: string, all: readonly Branch[], view: MapView): unknown => {
  const { rows, more } = stepped(address, all, view, (shown) =>
    repeat(
      shown,
      ({ address }) => address,
      (branch) => limb(branch, view),
    ),
  );
  return html`<div class="limbs">
    <ul class="rows">
      ${rows}
    </ul>
    ${more}
  </div>`;
};

/** Members of a network however they are grouped elsewhere: here it is who that counts, not where. */
const leavesOf = ({ children }: Branch): Branch[] =>
  children.flatMap((child) =>
    child.kind === 'organization' ? [child] : child.kind === 'network' ? [] : leavesOf(child),
  );

/** Networks and sections stand open, so that the structure is seen at once; members are behind a disclosure. */
function limb(branch: Branch, view: MapView): unknown {
  const node = branch.node!;
  const parts = branch.children.filter(({ kind }) => kind === 'network');
  const leaves = leavesOf(branch);
  const isOpen = view.opened.has(branch.address);
  const { network, colon } = view.words;
  const count = network.members(leaves.length);
  const held = holdings(branch, view).filter((one) => one !== count);
  const relation = node.home && (relationOf(node.home, node, view) ?? 'member');
  // That it is a member is said by what opens the members.
  const isSaid = relation === 'member' && branch.kind === 'organization';
  return html`<li class="limb ${branch.kind === 'organization' ? 'leaf' : ''}">
    <div class="what">
      <p class="title">
        ${selectButton(node, view)}${alternateNames(node, view)}${
          relation && !isSaid ? html`<span class="relation">${network.relation[relation]}</span>` : nothing
        }
      </p>
      ${facts([node.home ? undefined : kindOf(node, view), ...held])} ${ties(node, view)}
    </div>
    ${parts.length ? limbs(`${branch.address}/:parts`, parts, view) : nothing}
    ${
      branch.elsewhere.length
        ? html`<p class="facts elsewhere">
            ${labelled(network.alsoListed, selectButtons(branch.elsewhere, view), view)}
          </p>`
        : nothing
    }
    ${
      leaves.length
        ? html`<button
              class="toggle wide"
              data-branch=${branch.address}
              aria-expanded=${isOpen}
              @click=${() => view.open(branch.address, !isOpen)}
            >
              <span>${count}<span class="unseen">${colon}${nameOf(node, view)}</span></span>
            </button>
            ${isOpen ? limbs(branch.address, leaves, view) : nothing}`
        : nothing
    }
  </li>`;
}

/** Every tie but the one by which it is listed here. */
function ties(node: Node, view: MapView) {
  const { network } = view.words;
  const mutual = node.networks.filter(({ networks }) => networks.includes(node));
  const others = node.networks.filter((each) => each !== node.home && !mutual.includes(each));
  const line = (label: string, content: unknown) => html`<p class="facts also">${labelled(label, content, view)}</p>`;
  const linked = partnershipsOf(node, view);
  return html`${others.length ? line(network.alsoMemberOf, selectButtons(others, view)) : nothing}
  ${mutual.length ? line(network.mutual, selectButtons(mutual, view)) : nothing}
  ${
    linked.length
      ? line(
          network.linkedTo,
          linked.map(
            ({ to, relation, isTheirs }, index) =>
              html`${index ? view.words.comma : nothing}${selectButton(to, view)}${isTheirs ? html` (${network.relation[relation]})` : nothing}`,
          ),
        )
      : nothing
  }`;
}

function overlapSection(view: MapView) {
  const { words, filtered, headingLevel } = view;
  const { network } = words;
  const inSeveral = filtered.nodes.filter(({ networks }) => networks.length > 1).length;
  const pairs = overlaps(filtered.nodes);
  const { rows, more } = stepped(':overlaps', pairs, view, (shown) => shown.map((pair) => overlap(pair, view)));
  return html`<section class="overlaps">
    ${heading(headingLevel + 1, network.overlaps)}
    <p class="muted">${inSeveral ? network.inSeveral(inSeveral) : network.noOverlaps}</p>
    ${
      pairs.length
        ? html`<ul class="rows">
              ${rows}
            </ul>
            ${more}`
        : nothing
    }
  </section>`;
}

function overlap({ networks, shared }: Overlap, view: MapView) {
  const [one, two] = networks;
  const address = `:overlap/${one.organization.id}/${two.organization.id}`;
  const isOpen = view.opened.has(address);
  return html`<li class="overlap">
    <p class="pair">
      ${selectButton(one, view)} <span class="and" aria-hidden="true"></span> ${selectButton(two, view)}
    </p>
    <button class="toggle wide" aria-expanded=${isOpen} @click=${() => view.open(address, !isOpen)}>
      <span
        >${view.words.network.sharedBy(shared.length)}<span class="unseen"
          >${view.words.colon}${nameOf(one, view)}${view.words.comma}${nameOf(two, view)}</span
        ></span
      >
    </button>
    ${isOpen ? html`<p class="facts shared">${selectButtons(shared, view)}</p>` : nothing}
  </li>`;
}

function circleSection(view: MapView) {
  const circles = circlesOf(view.filtered.nodes);
  const { network } = view.words;
  return circles.length
    ? html`<section class="circles">
        ${heading(view.headingLevel + 1, network.circles)}
        <p class="muted">${network.circle}</p>
        <ul>
          ${circles.map(
            (circle) =>
              html`<li>
                <ol class="circle">
                  ${circle.map((node) => html`<li>${selectButton(node, view)}</li>`)}
                </ol>
              </li>`,
          )}
        </ul>
      </section>`
    : nothing;
}
