import { parseDuration } from '@ess-kit/content/dates.js';
import { itemLink } from '../links/item-links.js';
import { html, nothing } from 'lit';
import { asShown } from './as-shown.js';
import { copy } from '../controls/copy.js';
import { save } from '../controls/save.js';
import type { DetailedView } from './details.js';
import { safeUrl } from '../safety/safe-url.js';
import { placesOf } from './where.js';
import { calendarServices, type CalendarEntry } from './calendar-links.js';
import { mainLink } from './main-link.js';
import { withDates } from './with-dates.js';

/** What the reader can do now: one main thing, and what is always possible. */
export function actions(view: DetailedView) {
  const { words, compact, select } = view;
  const { life, schedule, visitorZone = 'UTC' } = view;
  const main = mainLink({ ...view, phase: life.phase, timeZone: schedule.timeZone ?? visitorZone });
  const possible = [
    main
      ? html`<a class="primary" part="primary" href=${main.href} @click=${select}><span>${main.name}</span></a>`
      : nothing,
    calendar(view),
    compact ? nothing : html`<button class="quiet" @click=${() => copyLink(view)}>${words.copyLink}</button>`,
  ].filter((action) => action !== nothing);
  return possible.length ? html`<div class="actions" part="actions">${possible}</div>` : nothing;
}

function calendar(view: DetailedView) {
  const { event, life, schedule, words, pick } = view;
  if (life.phase === 'past' || event.eventStatus === 'EventCancelled' || event.eventStatus === 'EventPostponed')
    return nothing;
  const entry: CalendarEntry = {
    name: pick(event.name)?.value ?? '',
    description: pick(event.abstract ?? event.description)?.value,
    location: placesOf(view.document, event)
      .map(({ name }) => pick(name)?.value)
      .filter(Boolean)
      .join(', '),
    schedule,
    duration: parseDuration(event.duration ?? schedule.effective?.duration ?? ''),
  };
  const services = calendarServices.flatMap(({ name, address }) => {
    const href = safeUrl(address(entry));
    return href ? [{ name, href }] : [];
  });
  if (!services.length) return nothing;
  return html`<details class="menu">
    <summary class="quiet">${words.addToCalendar}</summary>
    <ul>
      <li><button class="quiet" @click=${() => download(view)}>${words.calendarFile}</button></li>
      ${services.map(({ name, href }) => html`<li><a href=${href} rel="noreferrer">${name}</a></li>`)}
    </ul>
  </details>`;
}

/** Saves the event as a calendar file, made on this page. */
async function download(view: DetailedView) {
  const { event, schedule, contentLanguage: language, now } = view;
  const { calendarFileName, writeCalendar } = await import('@ess-kit/content/icalendar-write.js');
  const text = writeCalendar(asShown(view), [withDates(event, schedule)], { language, now });
  save(calendarFileName(event, language), text, 'text/calendar');
}

const copyLink = ({ event, words, announce }: DetailedView) =>
  copy(itemLink(event.id, location.href), words.linkCopied, words.linkNotCopied, announce);
