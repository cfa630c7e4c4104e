import { documents } from './documents.js';
import { participants } from './participants.js';
import { quoted } from './quotations.js';

/** @typedef {import('@ess-kit/content').Event} Event */

/** @type {Partial<Record<NonNullable<Event['kind']>, string>>} */
const kinds = {
  day: 'Jour',
  session: 'Session',
  plenary: 'Plénière',
  breakout: 'Groupe de travail',
  workshop: 'Atelier',
  intervention: 'Intervention',
};

/**
 * All parts of an event under headings, each with an anchor: what it is about, who took part, what was said there.
 *
 * @param {import('./teller.js').Teller} tell
 */
export function programme(tell) {
  const { subEvent = [] } = tell.event();
  return `<div class="programme">${subEvent.map((part) => partOf(part, 2, tell)).join('')}</div>`;
}

/**
 * @param {Event} event
 * @param {number} level of its heading
 * @param {import('./teller.js').Teller} tell
 * @returns {string}
 */
function partOf(event, level, tell) {
  const { id, kind = 'session', identifier, startDate, subEvent = [] } = event;
  const quotations = (tell.document.quotations ?? []).filter(({ isPartOf }) => isPartOf === id);
  const number = identifier ? ` <bdi translate="no">${identifier}</bdi>` : '';
  const date =
    startDate && kind === 'day'
      ? ` ${tell.sayDate('time', startDate, { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })}`
      : '';
  const isEmpty = kind === 'day' && !event.abstract && !subEvent.length;
  return [
    `<section id="${id}" class="${kind}">`,
    '<header>',
    `<p class="kind"><span>${kinds[kind] ?? 'Session'}</span>${number}${date}</p>`,
    tell.say(`h${level}`, event.name),
    '</header>',
    '<div class="told">',
    tell.sayParagraphs(event.abstract),
    isEmpty ? '<p class="note">Journée annoncée, sans compte rendu dans la source.</p>' : '',
    participants(event, tell),
    quotations.map((quotation) => quoted(quotation, tell)).join(''),
    event.documents ? documents(tell, event) : '',
    subEvent.map((part) => partOf(part, level + 1, tell)).join(''),
    '</div>',
    '</section>',
  ].join('');
}
