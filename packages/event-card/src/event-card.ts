import type { ContentDocument } from '@ess-kit/content';
import { allEvents } from '@ess-kit/content/find.js';
import { catalog, countryName, EssElement, heading, lazy, own, safeUrl } from '@ess-kit/core';
import { viewOf, type EventView } from '@ess-kit/core/event/event-view.js';
import { formatDate, formatWhen } from '@ess-kit/core/event/when.js';
import { attendanceOf, placesOf } from '@ess-kit/core/event/where.js';
import { html, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import { eventCardStyles } from './event-card.styles.js';
import type { Messages } from './locales/messages.js';

type Details = typeof import('@ess-kit/core/event/details.js');

/**
 * One event: when, where, who, in the reader's language and at the reader's hour, before, during and after it.
 *
 * @slot - What stands until the card is ready, without script, and if it fails: the event's text or a link to it.
 * @csspart shell - The outermost box; carries surface and text colour.
 * @csspart card - The article.
 * @csspart eyebrow - The line over the heading: kind, number, larger event.
 * @csspart heading - The event's name.
 * @csspart status - Cancelled, postponed, happening now and so on.
 * @csspart when - Date and hours.
 * @csspart where - Places and platforms.
 * @csspart abstract - The summary.
 * @csspart image - The image with its credit.
 * @csspart conflict - What the source says of the time, where it contradicts itself.
 * @csspart provenance - Where the facts come from.
 * @csspart facts - Languages, capacity, registration, people.
 * @csspart actions - Links and buttons.
 * @csspart primary - The main link: register, join, watch.
 * @cssprop --ess-font - Font family; the page's without it.
 * @cssprop --ess-heading-font - Font family of the heading.
 * @cssprop --ess-text - Colour of text; the page's without it.
 * @cssprop --ess-muted - Colour of secondary text.
 * @cssprop --ess-surface - Background; transparent without it.
 * @cssprop --ess-line - Colour of hairlines.
 * @cssprop --ess-accent - The one accent; what stands on it chooses black or white by itself.
 * @cssprop --ess-on-accent - Colour of text on the accent.
 * @cssprop --ess-radius - Corner radius of buttons.
 * @cssprop --ess-space - Factor of all distances; 1 without it.
 * @cssprop --ess-size - Factor of all sizes; 1 without it.
 * @fires ess-load - Content is there. `detail`: the item's id.
 * @fires ess-error - Content is missing or partly wrong. `detail`: code, message, faults with their paths.
 * @fires ess-select - The reader followed the main link. `detail`: the item's id.
 */
export class EssEventCard extends EssElement<Messages, Details> {
  static override styles = [...[EssElement.styles].flat(), eventCardStyles];
  static override catalog = catalog<Messages>({
    fr: () => import('./locales/fr.js'),
    en: () => import('./locales/en.js'),
    es: () => import('./locales/es.js'),
    pt: () => import('./locales/pt.js'),
    ar: () => import('./locales/ar.js'),
  });
  static override parts = lazy(() => import('@ess-kit/core/event/details.js'));

  /** `compact` leaves out summary, documents and all people but the organisers. */
  @property() variant?: 'compact';

  /** @internal Stands in a list that says for all its cards what each would say itself. */
  @property({ attribute: false }) inList = false;

  #view?: EventView;

  protected override renderContent(document: ContentDocument, id: string | undefined) {
    this.#view = undefined;
    const event = [...allEvents(document.events)].find((event) => !id || event.id === id);
    if (!event) return undefined;
    const view = (this.#view = viewOf(document, event, {
      words: this.words,
      language: this.formatLanguage,
      contentLanguage: this.contentLanguage,
      now: this.clock,
      visitorZone: this.visitorZone,
      compact: this.variant === 'compact',
      pick: (text) => this.speech.pick(text),
      say: (text) => this.speech.say(text),
      sayBlocks: (text) => this.speech.sayBlocks(text),
      imageUrl: (url) => this.late?.imageUrl(url, this),
      announce: (message) => this.announce(message),
      select: () => this.tell('ess-select', { id: event.id }),
    }));
    const { parts } = this;
    return html`<article class="card ${this.variant === 'compact' ? 'compact' : ''}" part="card">
      <header>${eyebrow(view)} ${heading(this.headingLevel, this.#name(view))} ${status(view)} ${where(view)}</header>
      <div class="when" part="when">${when(view)} ${parts?.clocks(view)}</div>
      ${parts?.body(view, () => (this.inList ? [] : [...this.speech.others]))}
    </article>`;
  }

  protected override nextChange() {
    return this.#view && this.parts?.nextChange(this.#view);
  }

  protected override updated() {
    super.updated();
    this.parts?.describeEvent(this, this.noStructuredData || this.inList ? undefined : this.#view);
  }

  /** A list tells of the document that its cards share. */
  protected override tells() {
    return !this.inList;
  }

  protected override get itemId() {
    return this.#view?.event.id;
  }

  #name({ event, say, select }: EventView) {
    const url = safeUrl(event.url) ?? this.fallbackLink;
    const name = say(event.name);
    return url ? html`<a href=${url} @click=${select}>${name}</a>` : name;
  }
}

function eyebrow({ event, superEvent, words, say }: EventView) {
  const { kind = 'event', identifier } = event;
  // An edition is not the event's number: "Session 2.3.2", but not "Event 7".
  const label = kind === 'event' || !identifier ? own(words.kind, kind) : `${own(words.kind, kind)} ${identifier}`;
  return html`<p class="eyebrow" part="eyebrow">
    <span>${label}</span>${superEvent ? html`<span class="in">${say(superEvent.name)}</span>` : nothing}
  </p>`;
}

/** What has been changed: cancelled, postponed, moved. */
function status({ event: { eventStatus = 'EventScheduled', statusNote }, schedule, words, language, say }: EventView) {
  if (eventStatus === 'EventScheduled' && !statusNote) return nothing;
  return html`<p class="status" part="status">
    ${
      eventStatus === 'EventScheduled'
        ? nothing
        : html`<strong class="badge ${eventStatus}"><span>${own(words.status, eventStatus)}</span></strong>`
    }
    ${schedule.previousStart ? html`<span class="previous">${words.previously(formatDate(schedule.previousStart, language))}</span>` : nothing}
    ${statusNote ? html`<span>${say(statusNote)}</span>` : nothing}
  </p>`;
}

/** The day and the hours on the event's own clock. */
function when({ schedule, event: { eventStatus }, words, language }: EventView) {
  const when = formatWhen(schedule, language);
  if (!when) return html`<p class="date unknown">${words.dateUnknown}</p>`;
  const off = eventStatus === 'EventCancelled' || eventStatus === 'EventPostponed';
  return html`<p class="date"><time datetime=${when.datetime} class=${off ? 'off' : ''}>${when.date}</time></p>
    ${when.time ? html`<p class="time ${off ? 'off' : ''}"><bdi>${when.time}</bdi></p>` : nothing}`;
}

/** Places and platforms. */
function where({ document, event, words, language, say }: EventView) {
  const attendance = attendanceOf(event);
  const mode = attendance === 'online' ? words.online : attendance === 'hybrid' ? words.hybrid : undefined;
  const places = placesOf(document, event).map(
    ({ name, address, country }) =>
      html`<span
        >${say(name)}${address ? html` <span class="address">${say(address)}</span>` : nothing}${
          country ? html` <span class="country">${countryName(country, language)}</span>` : nothing
        }</span
      >`,
  );
  if (!mode && !places.length) return event.location ? html`<p class="where">${words.placeUnknown}</p>` : nothing;
  return html`<p class="where" part="where">${mode ? html`<strong>${mode}</strong>` : nothing}${places}</p>`;
}
