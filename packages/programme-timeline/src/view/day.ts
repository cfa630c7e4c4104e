import { find } from '@ess-kit/content/find.js';
import { heading, own } from '@ess-kit/core';
import { formatDate, isoDate } from '@ess-kit/core/event/when.js';
import { html, nothing } from 'lit';
import { lanesOf, type Lanes } from '../programme/lanes.js';
import type { Day } from '../programme/programme.js';
import { slotsOf, type Slot } from '../programme/slots.js';
import type { ProgrammeView } from './context.js';
import { status } from './head.js';
import { more } from './more.js';
import { sessionItem } from './session.js';

const lanes = new WeakMap<Day, Lanes | undefined>();

/** The lanes in which a day is read where there is room; a day is read as a list where there is not. */
export function lanesOfDay(day: Day, { groupBy, laneKind }: ProgrammeView): Lanes | undefined {
  if (groupBy !== 'time') return undefined;
  if (!lanes.has(day)) lanes.set(day, lanesOf(day, laneKind));
  return lanes.get(day);
}

/** A day with its sessions, in the one order in which they are read. */
export function daySection(day: Day, view: ProgrammeView) {
  const { event, sessions } = day;
  const { words, sayBlocks } = view;
  const inLanes = lanesOfDay(day, view);
  const slots = slotsOf(day, view.groupBy);
  const timed = slots.filter(({ start }) => start);
  const head = dayHead(day, view);
  // Sessions follow the day's heading, or where it has none, the programme's.
  const level = view.headingLevel + (head === nothing ? 1 : 2);
  const group = (slot: Slot) => slotGroup(slot, slots.length, level, view);
  return html`<section class="day ${head === nothing || inLanes ? '' : 'railed'}" part="day" data-day=${day.id}>
    ${head}
    <div class="content">
      ${event?.abstract ? html`<div class="abstract">${sayBlocks(event.abstract)}</div>` : nothing}
      ${event ? more(event, view, false) : nothing}
      ${
        sessions.length
          ? html`${inLanes ? laneHeads(inLanes, view) : nothing}
              <div class="slots ${inLanes ? `lanes lanes-${inLanes.count} by-${view.laneKind}` : ''}">
                ${(inLanes ? timed : slots).map(group)}
              </div>
              ${inLanes && timed.length < slots.length ? html`<div class="slots">${slots.filter(({ start }) => !start).map(group)}</div>` : nothing}`
          : html`<p class="note">${words.programme.announcedDay}</p>`
      }
    </div>
  </section>`;
}

/** What names a day, for eyes: its theme or else its date. */
export const dateOf = ({ date }: Day, language: string, options?: Intl.DateTimeFormatOptions) =>
  date && formatDate(date, language, date.precision === 'day' ? { weekday: 'long', ...options } : options);

function dayHead(day: Day, view: ProgrammeView) {
  const { event, date } = day;
  const { words, language, headingLevel, programme, say } = view;
  const text = dateOf(day, language);
  const written = text && html`<time datetime=${isoDate(date!)}>${text}</time>`;
  if (!event && !date && programme.days.length < 2) return nothing;
  // A schedule that gives its days no title has their dates in its place.
  const title = event && event.name !== event.startDate ? say(event.name) : undefined;
  return html`<div class="head" part="head">
    ${
      title || event?.identifier
        ? html`<p class="eyebrow">
            <span>${[own(words.kind, 'day'), event!.identifier].filter(Boolean).join(' ')}</span
            >${title && written ? html`<span>${written}</span>` : nothing}
          </p>`
        : nothing
    }
    ${event ? status(event, view) : nothing}
    ${heading(Math.min(headingLevel + 1, 6), title ?? written ?? words.programme.unscheduled)}
  </div>`;
}

/** The names of the lanes; each session says its own as well. */
function laneHeads({ heads, count }: Lanes, view: ProgrammeView) {
  return html`<div class="lane-heads lanes-${count}" aria-hidden="true">
    ${heads.map(({ id, span }) => html`<span class="lane span-${span}">${laneName(id, view)}</span>`)}
  </div>`;
}

const laneName = (id: string, { document, laneKind, say }: ProgrammeView) =>
  say(find(document, laneKind === 'track' ? 'topics' : 'places', id)?.name);

/** More than these at one hour are not all in view: those that are not wait to be laid out. */
const fewSessions = 8;

function slotGroup({ start, lane, sessions }: Slot, count: number, level: number, view: ProgrammeView) {
  const { words, phases, groupBy } = view;
  const first = sessions[0]!;
  const label =
    groupBy !== 'time' ? laneName(lane ?? '', view) : !start && count > 1 ? words.programme.hourUnknown : undefined;
  return html`${
      sessions.some((session) => session === phases.line)
        ? html`<p class="now-line" part="now"><span>${words.programme.now}</span></p>`
        : nothing
    }
    <div class="slot" data-first=${first.event.id}>
      ${label ? html`<p class="slot-head">${label}</p>` : nothing}
      <ol class="sessions ${sessions.length > fewSessions ? 'many' : ''}" role="list">
        ${sessions.map((session) => sessionItem(session, view, level))}
      </ol>
    </div>`;
}
