import { findAgent } from '@ess-kit/content/find.js';

/** @type {Record<string, string>} */
const roles = {
  host: 'accueil',
  inMemoriam: 'en hommage',
  moderator: 'animation',
  organizer: 'organisation',
  speaker: 'intervention',
};

/**
 * Who took part, each with the role that the source prints, or else with what they did.
 *
 * @param {import('@ess-kit/content').Event} event
 * @param {import('./teller.js').Teller} tell
 */
export function participants({ participants: all = [] }, tell) {
  const lines = all.map((participant) => {
    const name = tell.say('b', findAgent(tell.document, participant.agent)?.name ?? participant.label);
    const role = tell.say('span', participant.roleName);
    const did = participant.roles
      .filter((word) => !role || word === 'inMemoriam')
      .map((word) => `<span>${roles[word] ?? word}</span>`);
    return `<li>${[name, role, ...did].filter(Boolean).join(', ')}</li>`;
  });
  return lines.length ? `<ul class="people">${lines.join('')}</ul>` : '';
}
