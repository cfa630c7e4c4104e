import { formatWhen } from '@ess-kit/core/event/when.js';
import { scheduleOf } from '@ess-kit/core/event/schedule.js';
import { heading } from '@ess-kit/core';
import { zoneName } from '@ess-kit/core/event/zones.js';
import { html, nothing } from 'lit';
import type { ProgrammeView } from './context.js';
import { more } from './more.js';

/** Whose programme it is, when, and whose hours it gives. */
export function programmeHead(view: ProgrammeView) {
  const { document, programme, language, headingLevel, say, sayBlocks } = view;
  const { event, name } = programme;
  const when = event && formatWhen(scheduleOf(document, event), language);
  return html`<header class="title">
    ${when ? html`<p class="eyebrow"><time datetime=${when.datetime}>${when.date}</time></p>` : nothing}
    ${name ? heading(headingLevel, say(name)) : nothing}
    ${event?.abstract ? html`<div class="abstract">${sayBlocks(event.abstract)}</div>` : nothing}
    ${event ? more(event, view, false) : nothing} ${zones(view)}
  </header>`;
}

/** Whose hours the programme gives; the visitor's zone is named where some hour differs. */
function zones({ programme, words, language, visitorZone }: ProgrammeView) {
  const timed = programme.sessions.find(({ timeZone, startsAt }) => timeZone && startsAt !== undefined);
  if (!timed) return nothing;
  const name = (zone: string) => zoneName(timed.startsAt!, zone, language);
  const there = name(timed.timeZone!);
  const here = visitorZone && visitorZone !== timed.timeZone ? name(visitorZone) : there;
  return html`<p class="zone">
    <span>${words.programme.hoursIn(there)}</span
    >${here === there ? nothing : html` <span class="visitor">${words.yourTime}${words.colon}${here}</span>`}
  </p>`;
}
