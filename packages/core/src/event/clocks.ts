import { formatLocale } from '../language/format.js';
import { html, nothing } from 'lit';
import type { EventView } from './event-view.js';
import { countdown, lifeOf } from './life.js';
import { clocksOf } from './zones.js';

/** Whose time it is, what the visitor's clock shows then, and where the event stands in its life. */
export function clocks(view: EventView) {
  const { schedule, words, language, visitorZone } = view;
  const clocks = clocksOf(schedule, language, visitorZone);
  const moment = momentOf(view);
  return html`${clocks ? html`<p class="zone">${clocks.zone}</p>` : nothing}
  ${
    clocks?.visitor
      ? html`<p class="visitor">
          <span class="label">${words.yourTime}</span>
          <span class="time"><bdi>${clocks.visitor.time}</bdi></span>
          ${clocks.visitor.dayShift ? html`<span class="shift">${words.dayShift(clocks.visitor.dayShift)}</span>` : nothing}
          <span class="zone">${clocks.visitor.zone}</span>
        </p>`
      : nothing
  }
  ${moment ?? nothing}`;
}

/** Where an event that takes place stands in its life, in words. */
function momentOf({ event, schedule, words, language, now, visitorZone }: EventView) {
  if (event.eventStatus === 'EventCancelled' || event.eventStatus === 'EventPostponed') return undefined;
  const { phase, start = 0 } = lifeOf(event, schedule, now, visitorZone);
  const badge = (text: string) => html`<p class="badge ${phase}"><span>${text}</span></p>`;
  if (phase === 'live') return badge(words.live);
  if (phase === 'past') return badge(words.past);
  if (phase !== 'soon') return undefined;
  const { count, unit } = countdown(start - now);
  return badge(
    words.soon(new Intl.RelativeTimeFormat(formatLocale(language), { numeric: 'auto' }).format(count, unit)),
  );
}
