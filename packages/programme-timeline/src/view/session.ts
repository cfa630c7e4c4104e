import type { Event, Participant } from '@ess-kit/content';
import { find, findAgent } from '@ess-kit/content/find.js';
import { heading, languageName, own } from '@ess-kit/core';
import { mainLink } from '@ess-kit/core/event/main-link.js';
import { formatDate } from '@ess-kit/core/event/when.js';
import { parseDate } from '@ess-kit/content/dates.js';
import { html, nothing } from 'lit';
import type { Session } from '../programme/programme.js';
import type { ProgrammeView } from './context.js';
import { daysOf, hoursOf } from './hours.js';
import { more } from './more.js';

const isOff = ({ eventStatus }: Event) => eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed';

/** One session with its parts. */
export function sessionItem(session: Session, view: ProgrammeView, level: number): unknown {
  const { event, parts } = session;
  const { kind = 'session' } = event;
  return html`<li
    class="session ${kind} ${parts.length ? 'whole' : ''} ${view.phases.of.get(session) ?? ''} ${isOff(event) ? 'off' : ''}"
    data-id=${event.id}
  >
    ${hours(session, view)}
    <div class="what">
      ${labels(session, view)} ${heading(Math.min(level, 6), view.say(event.name))} ${meta(event, view)}
      ${people(event, view)} ${link(session, view)} ${more(event, view)}
    </div>
    ${kind === 'break' ? nothing : star(session, view)}
    ${
      parts.length
        ? html`<ol class="parts" role="list">
            ${parts.map((part) => sessionItem(part, view, level + 1))}
          </ol>`
        : nothing
    }
  </li>`;
}

/** Its hours on the event's clock and on the visitor's. */
function hours(session: Session, view: ProgrammeView) {
  const { words, language } = view;
  const hours = hoursOf(session, view);
  const days = daysOf(session, language);
  if (days) return html`<p class="hours"><time datetime=${days.datetime}>${days.date}</time></p>`;
  if (!hours) return nothing;
  const { visitor } = hours;
  return html`<p class="hours">
    <time datetime=${hours.datetime}><bdi>${hours.text}</bdi></time
    >${
      visitor
        ? html`<span class="visitor"
            ><span class="unseen">${words.yourTime}${words.colon}</span><bdi>${visitor.text}</bdi>${
              visitor.dayShift ? html` <span class="shift">${words.dayShift(visitor.dayShift)}</span>` : nothing
            }</span
          >`
        : nothing
    }
  </p>`;
}

/** What kind of session it is, and what has become of it. */
function labels(session: Session, { words, language, phases, document, say }: ProgrammeView) {
  const { event } = session;
  const { kind = 'session', identifier, eventStatus = 'EventScheduled', registration, track } = event;
  const plain = kind === 'session' || kind === 'intervention' || kind === 'event' || kind === 'break';
  const named = plain && !identifier ? undefined : [own(words.kind, kind), identifier].filter(Boolean).join(' ');
  const phase = phases.of.get(session);
  const full =
    registration?.state === 'full' || registration?.state === 'waitlist' || event.remainingAttendeeCapacity === 0;
  const previous = parseDate(event.previousStartDate ?? '');
  const trackName = find(document, 'topics', track)?.name;
  const badge = (text: string, kind = '') => html`<strong class="badge ${kind}"><span>${text}</span></strong>`;
  // Only what is there: each place in a template that stays empty costs a node, and there are a thousand sessions.
  const labels = [
    phase === 'live' && badge(words.live, 'live'),
    phase === 'next' && badge(words.programme.next),
    eventStatus !== 'EventScheduled' && badge(own(words.status, eventStatus), eventStatus),
    full &&
      !isOff(event) &&
      html`<span class="badge"
        >${words.registrationState[registration?.state === 'waitlist' ? 'waitlist' : 'full']}</span
      >`,
    named && html`<span>${named}</span>`,
    trackName && html`<span class="track">${say(trackName)}</span>`,
    previous && html`<span class="previous">${words.previously(formatDate(previous, language))}</span>`,
  ].filter(Boolean);
  return labels.length ? html`<p class="labels">${labels}</p>` : nothing;
}

/** Where it is and in which languages it can be followed. */
function meta(event: Event, { document, words, language, say }: ProgrammeView) {
  const { location = [], inLanguage = [], languageServices = [], statusNote, about = [] } = event;
  const topics = about.map((id) => find(document, 'topics', id)?.name).filter((name) => name !== undefined);
  const places = location
    .map(({ name, place }) => name ?? find(document, 'places', place)?.name)
    .filter((name) => name !== undefined);
  const names = (tags: readonly string[]) => tags.map((tag) => languageName(tag, language)).join(words.comma);
  const modes = [...new Set(languageServices.map(({ mode = 'unspecified' }) => mode))];
  const servicesOf = (asked: string) =>
    names(languageServices.flatMap(({ mode = 'unspecified', language }) => (mode === asked ? [language] : [])));
  const facts = [
    ...places.map(say),
    inLanguage.length ? names(inLanguage) : undefined,
    ...modes.map((mode) => [words.interpretation[mode], words.colon, servicesOf(mode)].join('')),
    ...topics.map(say),
    statusNote && say(statusNote),
  ].filter(Boolean);
  return facts.length ? html`<p class="meta">${facts.map((fact) => html`<span>${fact}</span>`)}</p>` : nothing;
}

const heard: readonly Participant['roles'][number][] = ['speaker', 'moderator', 'rapporteur'];

/** Who is to be heard; who else takes part is told in the details. */
function people({ participants = [] }: Event, { document, words, say }: ProgrammeView) {
  const names = participants
    .filter(({ roles }) => roles.some((role) => heard.includes(role)))
    .map(({ agent, label, status }) => ({ name: label ?? findAgent(document, agent)?.name, status }))
    .filter(({ name }) => name !== undefined);
  if (!names.length) return nothing;
  return html`<p class="who">
    ${names.flatMap(({ name, status }, index) => [
      ...(index ? [words.comma] : []),
      html`<span>${status === 'withdrawn' ? html`<s>${say(name)}</s>` : say(name)}</span>`,
      ...(status === 'tbc' ? [html` <span class="tbc">${words.toBeConfirmed}</span>`] : []),
    ])}
  </p>`;
}

/** The one thing to do with it now: register, join, watch. */
function link(session: Session, view: ProgrammeView) {
  const phase = view.phases.of.get(session);
  const found = mainLink({
    ...view,
    event: session.event,
    phase: phase === 'past' ? phase : phase === 'live' || phase === 'today' ? 'live' : 'before',
    timeZone: session.timeZone ?? view.visitorZone ?? 'UTC',
  });
  return found ? html`<p><a class="go" href=${found.href} @click=${view.select}>${found.name}</a></p>` : nothing;
}

function star(session: Session, { words, isFavourite, toggleFavourite, pick }: ProgrammeView) {
  const { event } = session;
  const name = pick(event.name)?.value ?? '';
  const chosen = isFavourite(event.id);
  return html`<button class="star ${chosen ? 'chosen' : ''}" @click=${() => toggleFavourite(session)}>
    <span class="unseen">${chosen ? words.programme.removeFavourite(name) : words.programme.addFavourite(name)}</span>
    <svg viewBox="0 0 24 24" aria-hidden="true">
      <path d="m12 3.6 2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z" />
    </svg>
  </button>`;
}
