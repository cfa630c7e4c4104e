import type { Event, EventDocument } from '@ess-kit/content';
import { asUtc, parseDate } from '@ess-kit/content/dates.js';
import { find } from '@ess-kit/content/find.js';
import { contradict, statedTimes, type StatedTime } from '@ess-kit/content/time-statements.js';
import { languageName, listOf } from '../language/format.js';
import { writeNumber } from '../language/number.js';
import { safeUrl } from '../safety/safe-url.js';
import { html, nothing } from 'lit';
import type { DetailedView } from './details.js';
import { formatDate, formatMoment } from './when.js';
import { peopleByRole, type Somebody } from './people.js';
import { registrationOf } from './registration.js';
import { formatOffset } from './zones.js';

/** What a card tells beside when and where, each fact with its name. */
export function facts(view: DetailedView) {
  const { event, words, compact } = view;
  const rows: (readonly [string, unknown])[] = [
    [words.languages, languages(view)],
    [words.capacity, capacity(view)],
    [words.registration, registration(view)],
    ...people(view),
    ...(compact
      ? []
      : ([
          [words.recordings, documents(event.recordings, view)],
          [words.documents, documents(event.documents, view)],
          [words.topics, topics(view)],
          [words.figures, figures(view)],
        ] as const)),
  ];
  const known = rows.filter(([, fact]) => fact !== nothing);
  return html`${timeConflict(view)}
  ${
    known.length
      ? html`<dl class="facts" part="facts">
          ${known.map(
            ([name, fact]) =>
              html`<div class="fact">
                <dt>${name}</dt>
                <dd>${fact}</dd>
              </div>`,
          )}
        </dl>`
      : nothing
  }`;
}

function figures({ event: { figures = [] }, words, language, say }: DetailedView) {
  if (!figures.length) return nothing;
  return html`<ul class="people">
    ${figures.map(({ value, qualifier = 'exact', unitText }) => {
      const number = writeNumber(language, value);
      return html`<li>${qualifier === 'exact' ? number : words.figure[qualifier](number)} ${say(unitText)}</li>`;
    })}
  </ul>`;
}

function topics({ document, event: { about = [], keywords = [] }, say }: DetailedView) {
  const names = [...about.map((id) => find(document, 'topics', id)?.name), ...keywords].filter(
    (name) => name !== undefined,
  );
  return names.length
    ? html`<ul class="people">
        ${names.map((name) => html`<li>${say(name)}</li>`)}
      </ul>`
    : nothing;
}

function languages({ event, words, language }: DetailedView) {
  const { inLanguage = [], languageServices = [] } = event;
  if (!inLanguage.length && !languageServices.length) return nothing;
  const name = (tag: string) => languageName(tag, language);
  const modes = [...new Set(languageServices.map(({ mode = 'unspecified' }) => mode))];
  return html`${inLanguage.length ? html`<p>${listOf(language, inLanguage.map(name))}</p>` : nothing}
  ${modes.map((mode) => {
    const tags = languageServices
      .filter((service) => (service.mode ?? 'unspecified') === mode)
      .map(({ language }) => name(language));
    return html`<p>${words.interpretation[mode]}${words.colon}${listOf(language, tags)}</p>`;
  })}`;
}

const seatsOf = (event: Event) =>
  event.maximumAttendeeCapacity ??
  ([event.maximumPhysicalAttendeeCapacity, event.maximumVirtualAttendeeCapacity].some((seats) => seats !== undefined)
    ? (event.maximumPhysicalAttendeeCapacity ?? 0) + (event.maximumVirtualAttendeeCapacity ?? 0)
    : undefined);

function capacity({ event, words, life }: DetailedView) {
  const seats = seatsOf(event);
  // None left is said by the registration.
  const left = life.phase === 'past' ? 0 : (event.remainingAttendeeCapacity ?? 0);
  const said = [seats !== undefined && words.seats(seats), left > 0 && words.seatsLeft(left)].filter(Boolean);
  return said.length ? html`${said.join(' · ')}` : nothing;
}

function registration({ event, words, schedule, life, language, now, visitorZone = 'UTC' }: DetailedView) {
  const registration = registrationOf(event, schedule.timeZone ?? visitorZone, now);
  if (!registration) return nothing;
  const { state, required, opens, closes } = registration;
  const ahead = life.phase !== 'past';
  const said = [
    required !== undefined && (required ? words.registrationRequired : words.registrationOptional),
    ahead && state !== 'unknown' && state !== 'opensLater' && words.registrationState[state],
    ahead && state === 'opensLater' && opens && words.registrationOpens(formatMoment(opens, language)),
    ahead && state !== 'closed' && closes && words.registrationCloses(formatMoment(closes, language)),
  ].filter(Boolean);
  return said.length ? html`${said.join(' · ')}` : nothing;
}

function people(view: DetailedView) {
  const { document, event, words, compact } = view;
  return peopleByRole(document, event.participants)
    .filter(([role]) => !compact || role === 'organizer')
    .map(
      ([role, people]) =>
        [
          words.role(role, people.length),
          html`<ul class="people">
            ${people.map((one) => html`<li>${somebody(one, view)}</li>`)}
          </ul>`,
        ] as const,
    );
}

function somebody({ name, roleName, status, via }: Somebody, { words, say, pick }: DetailedView) {
  const through = pick(via)?.value;
  const state = status === 'tbc' ? words.toBeConfirmed : status === 'withdrawn' ? words.withdrawn : undefined;
  const named = status === 'withdrawn' ? html`<s>${say(name)}</s>` : say(name);
  return html`${named}${roleName ? html`${words.comma}<span class="role">${say(roleName)}</span>` : nothing}${
    through ? html` <span class="role">${words.via(through)}</span>` : nothing
  }${state ? html` <span class="tbc">${state}</span>` : nothing}`;
}

function documents(documents: readonly EventDocument[] = [], { words, language, say, pick }: DetailedView) {
  if (!documents.length) return nothing;
  return html`<ul class="documents">
    ${documents.map(({ name, url, role, inLanguage = [], encodingFormat }) => {
      const href = safeUrl(url);
      const about = [
        // A document that is named for what it is need not say it twice.
        role && pick(name)?.value.toLowerCase() !== words.documentRole[role].toLowerCase() && words.documentRole[role],
        inLanguage.length &&
          listOf(
            language,
            inLanguage.map((tag) => languageName(tag, language)),
          ),
        encodingFormat?.split('/').pop()?.toUpperCase(),
        !href && words.missingFile,
      ].filter(Boolean);
      return html`<li class=${href ? '' : 'missing'}>
        ${href ? html`<a href=${href}>${say(name)}</a>` : html`<span>${say(name)}</span>`}
        ${about.length ? html`<span class="role">${about.join(' · ')}</span>` : nothing}
      </li>`;
    })}
  </ul>`;
}

/** What the source says of the time, where it contradicts itself: what is in force comes first. */
function timeConflict({ event, schedule, words, language, compact }: DetailedView) {
  const times = statedTimes(event.timeStatements ?? [], schedule.timeZone);
  if (compact || !contradict(times)) return nothing;
  const inForce = (time: StatedTime) => Number(time.statement.effective ?? false);
  return html`<details class="conflict" part="conflict">
    <summary>${words.timesDiffer}</summary>
    <p>${words.timesDifferNote}</p>
    <ul>
      ${[...times]
        .sort((one, other) => inForce(other) - inForce(one))
        .map(
          (time) =>
            html`<li>
              <bdi>${statedText(time, language, words.duration)}</bdi>
              ${inForce(time) ? html`<span class="role">${words.effectiveTime}</span>` : nothing}
            </li>`,
        )}
    </ul>
  </details>`;
}

const hourOnly = { year: undefined, month: undefined, day: undefined, hour: 'numeric', minute: '2-digit' } as const;

function statedText({ statement, start, says }: StatedTime, language: string, duration: string): string {
  const ends = [statement.start, statement.end].flatMap((date) => parseDate(date ?? '') ?? []);
  const [first] = ends;
  return [
    ends.map((parts) => formatDate(parts, language, hourOnly)).join(' – '),
    first && start !== undefined && `(${formatOffset((asUtc(first) - start) / 60_000, language)})`,
    says !== undefined && `${duration} ${lengthText(says, language)}`,
  ]
    .filter(Boolean)
    .join(' ');
}

/** `2 h 30 min`, as the language writes it. */
function lengthText(minutes: number, language: string): string {
  const part = (value: number, unit: string) =>
    value ? writeNumber(language, value, { style: 'unit', unit, unitDisplay: 'short' }) : '';
  return [part(Math.floor(minutes / 60), 'hour'), part(minutes % 60, 'minute')].filter(Boolean).join(' ');
}
