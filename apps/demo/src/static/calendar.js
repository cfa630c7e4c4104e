/** @typedef {import('@ess-kit/content').Event} Event */

const aDay = 86_400_000;

/** How many sessions a day has, or that nobody told of it. @param {Event} day */
const sessionsOf = ({ subEvent = [] }) =>
  subEvent.length
    ? `<span class="count"><bdi translate="no">${subEvent.length}</bdi> sessions</span>`
    : '<span class="count">sans compte rendu</span>';

/**
 * The days of an event as a strip of a calendar, those without sessions left blank; each leads to the programme on the
 * same page.
 *
 * @param {import('./teller.js').Teller} tell
 */
export function calendar(tell) {
  const { startDate = '', endDate = startDate, subEvent = [] } = tell.event();
  const cells = [];
  for (let at = Date.parse(startDate); at <= Date.parse(endDate); at += aDay) {
    const date = new Date(at).toISOString().slice(0, 10);
    const number = tell.sayDate('b', date, { day: 'numeric' });
    const day = subEvent.find((event) => event.startDate === date);
    if (!day) {
      cells.push(`<li class="blank" aria-hidden="true">${number}</li>`);
      continue;
    }
    cells.push(
      `<li><a href="#ess=${day.id}">` +
        `<time datetime="${date}">${number} ${tell.sayDate('span', date, { weekday: 'long' })}</time> ` +
        `${tell.say('strong', day.name)} ${sessionsOf(day)}</a></li>`,
    );
  }
  return `<ol class="calendar">${cells.join('')}</ol>`;
}
