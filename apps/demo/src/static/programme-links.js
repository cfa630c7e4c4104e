/** @typedef {import('@ess-kit/content').Event} Event */

/**
 * All parts of an event, as links to the page that tells of them without script. Each has the fragment by which the
 * programme is addressed: what leads to `#ess=<id>` leads here, as long as the programme is not there.
 *
 * @param {import('./teller.js').Teller} tell
 */
export const programmeLinks = (tell) => `<ol class="programme-links">${linksOf(tell.event(), tell)}</ol>`;

/**
 * @param {Event} event
 * @param {import('./teller.js').Teller} tell
 * @returns {string}
 */
function linksOf({ subEvent = [] }, tell) {
  const links = subEvent.map((part) => {
    const date =
      part.kind === 'day' && part.startDate
        ? `${tell.sayDate('time', part.startDate, { weekday: 'long', day: 'numeric', month: 'long' })} `
        : '';
    const link = `<a href="${tell.address(part.id)}">${date}${tell.say('span', part.name)}</a>`;
    return `<li id="ess=${part.id}">${link}${part.subEvent ? `<ol>${linksOf(part, tell)}</ol>` : ''}</li>`;
  });
  return links.join('');
}
