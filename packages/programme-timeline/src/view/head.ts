import type { Event } from '@ess-kit/content';
import { parseDate } from '@ess-kit/content/dates.js';
import { formatDate, formatWhen } from '@ess-kit/core/event/when.js';
import { attendanceOf, placesOf } from '@ess-kit/core/event/where.js';
import { scheduleOf } from '@ess-kit/core/event/schedule.js';
import { heading, listOf, own } from '@ess-kit/core';
import { zoneName } from '@ess-kit/core/event/zones.js';
import { html, nothing } from 'lit';
import type { Session } from '../programme/programme.js';
import type { ProgrammeView } from './context.js';
import { clocksDiffer } from './hours.js';
import { more } from './more.js';

/** Whose programme it is, when, and whose hours it gives. */
export function programmeHead(view: ProgrammeView) {
  const { document, programme, language, headingLevel, say, sayBlocks } = view;
  const { event, name } = programme;
  const when = event && formatWhen(scheduleOf(document, event), language);
  const where = event ? whereOf(event, view) : [];
  return html`<header class="title">
    ${
      when || where.length
        ? html`<p class="eyebrow">
            ${when ? html`<time datetime=${when.datetime}>${when.date}</time>` : nothing}
            ${where.map((place) => html`<span>${place}</span>`)}
          </p>`
        : nothing
    }
    ${event ? status(event, view) : nothing} ${name ? heading(headingLevel, say(name)) : nothing}
    ${event?.abstract ? html`<div class="abstract">${sayBlocks(event.abstract)}</div>` : nothing}
    ${event ? more(event, view, false) : nothing} ${zones(view)}
  </header>`;
}

/** Where it takes place, and how one takes part. */
function whereOf(event: Event, { document, words, say }: ProgrammeView): unknown[] {
  const attendance = attendanceOf(event);
  return [
    ...placesOf(document, event).flatMap(({ name }) => (name ? [say(name)] : [])),
    ...(attendance === 'online' ? [words.online] : attendance === 'hybrid' ? [words.hybrid] : []),
  ];
}

/** What has become of it, where it does not take place as planned. */
export function status({ eventStatus = 'EventScheduled', statusNote, previousStartDate }: Event, view: ProgrammeView) {
  const { words, language, say } = view;
  const previous = parseDate(previousStartDate ?? '');
  if (eventStatus === 'EventScheduled' && !previous) return nothing;
  return html`<p class="labels">
    ${
      eventStatus === 'EventScheduled'
        ? nothing
        : html`<strong class="badge ${eventStatus}"><span>${own(words.status, eventStatus)}</span></strong>`
    }
    ${statusNote ? html`<span>${say(statusNote)}</span>` : nothing}
    ${previous ? html`<span>${words.previously(formatDate(previous, language))}</span>` : nothing}
  </p>`;
}

/** Whose hours the programme gives; the visitor's zone is named where some hour differs. */
function zones({ programme: { sessions }, words, language, visitorZone }: ProgrammeView) {
  const timed = sessions.filter(({ timeZone, startsAt }) => timeZone && startsAt !== undefined);
  if (!timed.length) return nothing;
  /** As of the first session and, where clocks change in between, of the last. */
  const names = (zoneOf: (session: Session) => string) =>
    listOf(language, [
      ...new Set([timed[0]!, timed.at(-1)!].map((session) => zoneName(session.startsAt!, zoneOf(session), language))),
    ]);
  return html`<p class="zone">
    <span>${words.programme.hoursIn(names(({ timeZone }) => timeZone!))}</span>${
      clocksDiffer(sessions, visitorZone)
        ? html` <span class="visitor">${words.yourTime}${words.colon}${names(() => visitorZone!)}</span>`
        : nothing
    }
  </p>`;
}
