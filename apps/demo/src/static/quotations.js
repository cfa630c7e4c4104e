import { find, findAgent } from '@ess-kit/content/find.js';

/** @typedef {import('@ess-kit/content').Quotation} Quotation */
/** @typedef {import('./teller.js').Teller} Teller */

/** @param {Quotation} quotation @param {Teller} tell */
const speakerOf = ({ creator, creatorLabel }, { document }) => findAgent(document, creator)?.name ?? creatorLabel;

/**
 * The quotation that is asked for.
 *
 * @param {Teller} tell
 */
export function quotation(tell) {
  const found = find(tell.document, 'quotations', tell.id);
  if (!found) throw new Error(`There is no quotation “${tell.id}”.`);
  const session = `<p><a href="${tell.address(found.isPartOf ?? found.id)}">La session où cela fut dit</a></p>`;
  return quoted(found, tell, '') + session;
}

/**
 * What somebody said, and who it was.
 *
 * @param {Quotation} quotation
 * @param {Teller} tell
 * @param {string} [anchor] its id on the page, which stands there once
 */
export function quoted(quotation, tell, anchor = quotation.id) {
  const { text, affiliations = [] } = quotation;
  const offices = affiliations.map(({ roleName, organization, current }) => {
    const words = [tell.say('span', roleName), tell.say('span', findAgent(tell.document, organization)?.name)];
    return words.filter(Boolean).join(', ') + (current === false ? ' <span>(anciennement)</span>' : '');
  });
  const isTranslated = tell.pick(text)?.language !== quotation.inLanguage;
  return [
    `<figure class="quotation"${anchor && ` id="${anchor}"`}>`,
    `<blockquote>${tell.sayQuoted(text)}</blockquote>`,
    `<figcaption>${tell.say('b', speakerOf(quotation, tell))}`,
    ...offices.map((office) => `<br>${office}`),
    isTranslated ? '<br><small>Traduit du français par ESS Kit</small>' : '',
    quotation.isPartOfBasis === 'stated' ? '<br><small>Rattachée par la source</small>' : '',
    '</figcaption></figure>',
  ].join('');
}

/**
 * Every speaker with their first words, as links to the page that has all of what they said.
 *
 * @param {Teller} tell
 */
export function quotationLinks(tell) {
  const links = (tell.document.quotations ?? []).map((quotation) => {
    const words = tell.pick(quotation.text);
    const start = /^.{0,60}(?=[\s,;:.])/u.exec(words?.value ?? '')?.[0] ?? '';
    const name = tell.say('b', speakerOf(quotation, tell));
    return `<li><a href="${tell.address(quotation.id)}">${name}</a> ${tell.element('span', words?.language ?? '', `${start}…`)}</li>`;
  });
  return `<ul class="quotation-links">${links.join('')}</ul>`;
}
