import { find } from '@ess-kit/content/find.js';
import { escape } from './teller.js';

/** @typedef {import('@ess-kit/content').Organization} Organization */
/** @typedef {import('./teller.js').Teller} Teller */

/** @type {Record<string, string>} */
const kinds = {
  federation: 'Fédération',
  government: 'Collectivité',
  member: 'Membre',
  network: 'Réseau',
  organization: 'Organisation',
  partner: 'Partenaire',
  section: 'Section',
};

/**
 * The organisations of each collection of a document, sections within their network: what stands in the place of the
 * map until it is there. Each has the fragment by which the map is addressed.
 *
 * @param {Teller} tell
 */
export function networks(tell) {
  const { topics = [], organizations = [] } = tell.document;
  /** @type {Set<string>} */
  const told = new Set();
  const collections = topics.filter(({ kind }) => kind === 'collection');
  return collections
    .map(({ id, name }) => {
      const all = organizations.filter(({ about }) => about?.includes(id));
      const isWithin = new Set(all.flatMap(({ members = [] }) => members.map(({ organization }) => organization)));
      const items = all.filter((each) => !isWithin.has(each.id)).map((each) => item(each, tell, told));
      return `<section class="family"><h3 id="${id}">${tell.say('span', name)}</h3><ul class="networks">${items.join('')}</ul></section>`;
    })
    .join('');
}

/**
 * @param {Organization} organization
 * @param {Teller} tell
 * @param {Set<string>} told those who have their place already: one that two collections name stands in the first
 * @returns {string}
 */
function item(organization, tell, told) {
  const { id, url, alternateName = [], description, members = [] } = organization;
  const name = tell.say('b', organization.name);
  if (told.has(id)) return `<li><a href="#ess=${id}">${name}</a> <small>déjà nommé plus haut</small></li>`;
  told.add(id);
  const others = alternateName.map((other) => `<span translate="no">${escape(other)}</span>`).join(', ');
  const sections = members
    .filter(({ relation }) => relation === 'section')
    .map((member) => find(tell.document, 'organizations', member.organization))
    .filter((section) => section !== undefined);
  return [
    `<li id="ess=${id}">${url ? `<a href="${escape(url)}">${name}</a>` : name}`,
    others && ` <span class="others">${others}</span>`,
    `<ul class="facts">${factsOf(organization, tell)
      .map((fact) => `<li>${fact}</li>`)
      .join('')}</ul>`,
    tell.say('p', description),
    sections.length ? `<ul class="networks">${sections.map((section) => item(section, tell, told)).join('')}</ul>` : '',
    '</li>',
  ].join('');
}

/**
 * What it is, since when, where, and of what it is a part.
 *
 * @param {Organization} organization
 * @param {Teller} tell
 */
function factsOf({ kind, foundingDate, location, areaServed = [], parentOrganization }, tell) {
  const place = find(tell.document, 'places', location);
  const parent = find(tell.document, 'organizations', parentOrganization);
  const areas = new Intl.DisplayNames(tell.language, { type: 'region' });
  const known = parent?.alternateName?.[0];
  return [
    kind && `<span>${kinds[kind]}</span>`,
    parent &&
      `<span>section de</span> ${known ? `<span translate="no">${escape(known)}</span>` : tell.say('span', parent.name)}`,
    foundingDate && `<span>depuis</span> ${tell.sayDate('time', foundingDate, { year: 'numeric' })}`,
    place && `<span>siège</span> ${tell.say('span', place.name)}`,
    ...areaServed.map((area) => `<span lang="${tell.language}">${areas.of(area)}</span>`),
  ].filter(Boolean);
}
