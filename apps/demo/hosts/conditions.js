import { brokenPages } from './conditions/broken-pages.js';
import { inclusion } from './conditions/inclusion.js';
import { markup } from './conditions/markup.js';
import { network } from './conditions/network.js';
import { policies } from './conditions/policies.js';
import { room } from './conditions/room.js';
import { stylesheets } from './conditions/stylesheets.js';
import { versions } from './conditions/versions.js';

/** @typedef {import('./types.d.ts').Condition} Condition */
/** @typedef {import('./types.d.ts').Placed} Placed */
/** @typedef {import('./types.d.ts').Group} Group */

/** Forms that need the loader, and the two that do without. */
export const loaded = /** @type {const} */ (['link', 'tag']);
export const forms = /** @type {const} */ ([...loaded, 'modules', 'whole']);

/** @type {readonly { group: Group, about: string, conditions: readonly Condition[] }[]} */
export const groups = [
  { group: 'policies', about: 'Content-Security-Policy, Trusted Types, sandboxes', conditions: policies },
  { group: 'inclusion', about: 'How the script tag comes into the page', conditions: inclusion },
  { group: 'markup', about: 'How embeds come into the page, and what happens to them', conditions: markup },
  { group: 'versions', about: 'Other copies, other releases, other libraries', conditions: versions },
  { group: 'stylesheets', about: 'Stylesheets that style everything', conditions: stylesheets },
  { group: 'network', about: 'A network or a server that fails', conditions: network },
  { group: 'broken pages', about: 'Pages whose scripts change or break the browser', conditions: brokenPages },
  { group: 'room', about: 'Room that is kept for embeds, or not', conditions: room },
];

/**
 * Every condition of the lab. Pages, tests and the compatibility table all come from this list.
 *
 * @type {readonly Placed[]}
 */
export const conditions = groups.flatMap(({ group, conditions }) =>
  conditions.map((condition) => ({ forms: loaded, ...condition, group })),
);

/** @param {string} id */
export const conditionOf = (id) => conditions.find((condition) => condition.id === id);

/** Whether its pages need a server that is not in order. @param {Condition} condition */
export const needsServer = ({ fault, release, id }) => !!(fault ?? release) || /^newer-/.test(id);

/** The address of a condition's page. @param {Condition} condition @param {string} form @param {string} [victim] */
export const addressOf = ({ id }, form, victim) => `/hosts/${id}/${form}${victim ? `-${victim}` : ''}.html`;
