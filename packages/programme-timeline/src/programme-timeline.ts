import type { ContentDocument } from '@ess-kit/content';
import { catalog, EssElement, headingLevels, lazy } from '@ess-kit/core';
import { html, isServer, nothing, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import { Choices } from './choices.js';
import type { Filter } from './filter/facets.js';
import type { Messages } from './locales/messages.js';
import type { Basis } from './programme/basis.js';
import type { LaneKind } from './programme/lanes.js';
import type { Phases } from './programme/phases.js';
import type { Day, Programme, Session } from './programme/programme.js';
import type { ProgrammeView } from './view/context.js';
import type { Controls } from './view/toolbar.js';

type Parts = typeof import('./parts.js');

/** What is shown behind a disclosure, loaded when the first one opens. */
const details = lazy(() => import('@ess-kit/core/event/details.js'));

/** How many sessions come before the page has its turn again; a day is drawn in one go. */
const AT_ONCE = 5;

/**
 * A programme: days, tracks, sessions and their parts, at the event's hours and at the reader's, to search, filter,
 * keep and print.
 *
 * @slot - What stands until the programme is ready, without script, and if it fails.
 * @csspart shell - The outermost box; carries surface and text colour.
 * @csspart programme - All of the programme.
 * @csspart heading - The names of the event, its days and sessions.
 * @csspart filters - Search, filters and what can be done with what they leave.
 * @csspart count - How much is shown.
 * @csspart tabs - The days to choose from.
 * @csspart day - A day.
 * @csspart head - What names a day.
 * @csspart now - The line between what has begun and what has not.
 * @csspart details - What more there is to know of a session.
 * @cssprop --ess-sticky - How far from the top heads stay in view: the height of a page's own fixed header.
 * @fires ess-load - Content is there. `detail`: the event's id.
 * @fires ess-error - Content is missing or partly wrong. `detail`: code, message, faults with their paths.
 * @fires ess-select - The reader opened a session. `detail`: its id.
 */
export class EssProgrammeTimeline extends EssElement<Messages, Parts> {
  static override styles = [EssElement.styles].flat();
  static override catalog = catalog<Messages>({
    fr: () => import('./locales/fr.js'),
    en: () => import('./locales/en.js'),
    es: () => import('./locales/es.js'),
    pt: () => import('./locales/pt.js'),
    ar: () => import('./locales/ar.js'),
  });
  static override parts = lazy(() => import('./parts.js'));
  // A thousand sessions are drawn once.
  static override eager = true;

  /** Only this day: its id, or its date. */
  @property() day?: string;
  /** Only what is about this topic: its id. */
  @property() topic?: string;
  /** Only this track: its id. */
  @property() track?: string;
  /** Only what is at this place: its id. */
  @property() place?: string;
  /** Only what can be followed in this language (BCP 47): spoken, interpreted, signed, written. */
  @property({ attribute: 'in-language' }) inLanguage?: string;
  /** Only sessions of this kind: `workshop`, `intervention`, `plenary` and so on. */
  @property() kind?: string;
  /** Words to look for; the reader's search starts with them. */
  @property() query?: string;
  /** By what a day is read: `time` (the default), `track` or `place`. */
  @property({ attribute: 'group-by' }) groupBy?: 'time' | 'track' | 'place';
  /** Details stand open. */
  @property({ type: Boolean }) expanded = false;
  /** Leaves search, filters and days to choose from out. */
  @property({ attribute: 'no-filters', type: Boolean }) noFilters = false;
  /** Keeps day and filter in the page's address, so that it can be shared and gone back to. */
  @property({ attribute: 'url-state', type: Boolean }) urlState = false;

  #choices = new Choices(() => this.requestUpdate());
  #basis?: Basis;
  #basisKey?: string;
  /** What the reader's selection was read for. */
  #favouritesOf?: string;
  #phases?: { readonly programme: Programme; readonly at: number; readonly phases: Phases };
  #view?: ProgrammeView;
  /** How many days stand: they come one after another, so that the page answers in between. */
  #days = 0;
  #shown: ReadonlySet<Session> = new Set();
  #hadFocus = false;
  /** The colour of the page below. */
  #page?: string;
  /** What stands of days, slots and sessions, until a day is drawn anew. */
  #standing?: ReturnType<Parts['standingIn']>;
  /** What the description for search engines was made of. */
  #described: readonly unknown[] = [];
  /** Languages other than the interface's in which something is said. */
  #others = new Set<string>();

  protected override renderContent(document: ContentDocument, id: string | undefined) {
    const { parts } = this;
    const basis = parts && this.#basisOf(document, id);
    if (!basis) return undefined;
    this.#readFavourites();
    const { days, sessions } = basis.programme;
    this.#days = this.#reach(days);
    const view = (this.#view = this.#viewOf(basis));
    const controls = this.#controlsOf(basis, view);
    const { programme, filter } = this.words;
    const tab = this.noFilters ? undefined : parts!.currentTab(view, controls);
    return html`<div class="programme clock-${this.#choices.clock}" part="programme">
      ${guard(this.#seen(basis.programme, view), () => parts!.programmeHead(view))}
      ${
        sessions.length || days.length
          ? html`${this.noFilters ? nothing : parts!.toolbar(view, controls)}
              ${this.noFilters ? nothing : parts!.dayTabs(view, controls)}
              <div class="days" id="panel" role=${tab ? 'tabpanel' : nothing} aria-labelledby=${tab ?? nothing}>
                ${days.slice(0, this.#days).map((day) => guard(this.#seen(day, view), () => this.#draw(day, view)))}
              </div>
              ${controls.count || days.some(({ id, sessions }) => !sessions.length && this.#keepsDay(id)) ? nothing : html`<p class="none">${filter.none}</p>`}`
          : html`<p class="none">${basis.isNarrowed ? filter.none : programme.empty}</p>`
      }
      ${guard([view], () => this.#mixedLanguages())}
    </div>`;
  }

  protected override workOut(document: ContentDocument, id: string | undefined) {
    this.#basisOf(document, id);
  }

  protected override willUpdate(changed: PropertyValues) {
    super.willUpdate(changed);
    this.#hadFocus = this.hasUpdated && !!(this.renderRoot as ShadowRoot).activeElement;
    // Asked before anything is drawn: asked after, all that was drawn would have to be styled first, and then again.
    if (!isServer && (!this.#view || this.#isWhole)) this.#page = this.parts?.pageColour(this);
    if (changed.has('query' as keyof this))
      this.#choices.filter = { ...this.#choices.filter, q: this.query || undefined };
  }

  protected override updated() {
    super.updated();
    const { parts } = this;
    const view = this.#view;
    if (isServer || !parts || !view || !this.isConnected) return;
    const ids = new Set([...this.#shown].map(({ event }) => event.id));
    const isShown = (id: string) => ids.has(id);
    parts.show((this.#standing ??= parts.standingIn(this.renderRoot)), isShown, (day) => this.#keepsDay(day));
    this.#keepFocus();
    parts.place(this.renderRoot, view.programme.days, view, isShown);
    parts.standOn(this.renderRoot.querySelector<HTMLElement>('.box')!, this.#page);
    this.#describe(view);
    if (!this.#isWhole) this.arrive();
  }

  /** Complete is what stands to its last day. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    return this.#isWhole || !this.isUpdatePending ? isComplete : this.getUpdateComplete();
  }

  protected override nextChange() {
    return this.#phases?.phases.nextChange;
  }

  protected override get itemId() {
    return this.#basis?.programme.event?.id;
  }

  protected override holds(id: string) {
    return !!this.#basis?.ids.has(id);
  }

  /** Leads to a session, a day, or the programme as somebody shared it. */
  protected override async showItem(id: string, state = new URLSearchParams()) {
    const { parts } = this;
    if (!parts || !this.#view) return;
    const { days } = this.#view.programme;
    const shared = this.noFilters ? undefined : parts.sharedOf(state, (id) => this.holds(id));
    if (id === this.itemId || shared) {
      const filter = this.urlState && !this.noFilters ? parts.filterOf(state, days) : undefined;
      this.#choices.choose({ shared, filter: filter ?? this.#choices.filter });
      return super.showItem(id);
    }
    const isShown = [...this.#shown].some(({ event }) => event.id === id);
    // The address stays the one that leads to it.
    if (!isShown) this.#choices.reset();
    const session = this.#view.programme.sessions.find(({ event }) => event.id === id);
    if (session && !this.#view.isOpen(id)) this.#opened(id, true);
    await this.updateComplete;
    const place = this.renderRoot.querySelector(`[data-id="${CSS.escape(id)}"], [data-day="${CSS.escape(id)}"]`);
    this.#lead(place?.querySelector<HTMLElement>('.heading'));
  }

  /** As many days as come next; what a server wrote, or was asked to write, is whole. */
  #reach(days: readonly Day[]): number {
    if (isServer || this.renderedAt) return days.length;
    // First comes what stands above them.
    if (!this.#view) return 0;
    let count = this.#days;
    for (let sessions = 0; count < days.length && sessions < AT_ONCE; count++) sessions += days[count]!.sessions.length;
    return count;
  }

  get #isWhole() {
    return !this.#view || this.#days >= this.#view.programme.days.length;
  }

  #draw(day: Day, view: ProgrammeView) {
    this.#standing = undefined;
    return this.parts!.daySection(day, view);
  }

  /** Describes what is shown to search engines, when there is time for that. */
  #describe(view: ProgrammeView) {
    const key = [this.noStructuredData, view.programme, view.contentLanguage, view.language];
    if (key.every((value, index) => value === this.#described[index])) return;
    this.#described = key;
    this.parts!.describeProgramme(this, this.noStructuredData ? undefined : view, () => this.#described === key);
  }

  /** Whether a day is shown also when it holds no session that is. */
  #keepsDay(day: string) {
    return !this.#choices.isFiltered && [undefined, day].includes(this.#choices.filter.day);
  }

  /** Who used a button that is gone once it has done its work goes on at how much is shown. */
  #keepFocus() {
    const { activeElement } = this.renderRoot as ShadowRoot;
    if (this.#hadFocus && (!activeElement || activeElement.closest('[hidden]')))
      this.renderRoot.querySelector<HTMLElement>('.count')?.focus({ preventScroll: true });
  }

  #lead(heading: HTMLElement | null | undefined) {
    // What is far away has no size until it is drawn, and what stands above would move when it is.
    const days = this.renderRoot.querySelector('.days');
    days?.classList.add('drawn');
    heading?.scrollIntoView({ block: 'start' });
    heading?.focus({ preventScroll: true });
    // By the second frame its size is remembered.
    requestAnimationFrame(() => requestAnimationFrame(() => days?.classList.remove('drawn')));
  }

  #basisOf(document: ContentDocument, id: string | undefined): Basis | undefined {
    const { day, topic, track, place, inLanguage: language, kind, visitorZone } = this;
    const asked = { day, topic, track, place, language, kind };
    const key = JSON.stringify([id, visitorZone, asked, this.language]);
    if (this.#basis?.document === document && this.#basisKey === key) return this.#basis;
    this.#basisKey = key;
    this.#basis = this.parts!.basisOf(document, id, visitorZone, asked);
    this.#others = new Set();
    return this.#basis;
  }

  /** Once for each programme: where nothing can be kept, what the reader has chosen lasts as long as the page. */
  #readFavourites() {
    // A server knows of none, and its rendering is repeated first.
    const isServed = isServer || (!this.hasUpdated && !!this.renderedAt);
    if (isServed || this.#favouritesOf === this.#favouritesKey) return;
    this.#favouritesOf = this.#favouritesKey;
    this.#choices.favourites = this.parts!.readFavourites(this.#favouritesKey);
  }

  #viewOf({ document, programme, laneKind, quotations }: Basis): ProgrammeView {
    const { words, clock: now } = this;
    return {
      words,
      document,
      programme,
      laneKind,
      now,
      phases: this.#phasesOf(programme, laneKind, now),
      language: this.formatLanguage,
      contentLanguage: this.contentLanguage,
      visitorZone: this.visitorZone,
      groupBy: this.groupBy ?? 'time',
      headingLevel: headingLevels.find((level) => level === this.headingLevel) ?? 3,
      expanded: this.expanded,
      compact: false,
      pick: (text) => this.speech.pick(text),
      say: (text) => this.speech.say(text),
      sayBlocks: (text) => this.speech.sayBlocks(text),
      imageUrl: (url) => this.late?.imageUrl(url, this),
      announce: (message) => this.announce(message),
      select: () => undefined,
      quotationsOf: (id) => quotations.get(id) ?? [],
      isFavourite: (id) => this.#choices.favourites.has(id),
      toggleFavourite: ({ event }) => this.#keep(() => this.#choices.toggle('favourites', event.id)),
      isOpen: (id) => this.#choices.toggled.has(id) !== this.expanded,
      opened: (id, open) => this.#opened(id, open),
      further: (view) => details.here?.furtherDetails(view),
      leadsTo: (id) => this.leadsTo(id),
    };
  }

  /** Where sessions stand now; the same until one of them begins or ends. */
  #phasesOf(programme: Programme, kind: LaneKind, now: number): Phases {
    const last = this.#phases;
    if (last?.programme === programme && now >= last.at && now < (last.phases.nextChange ?? Infinity))
      return last.phases;
    const phases = this.parts!.phasesOf(programme, kind, now, this.visitorZone);
    this.#phases = { programme, at: now, phases };
    return phases;
  }

  /** What the looks of a day, or of the head, depend on: it is drawn again only where one of these has changed. */
  #seen(part: Day | Programme, view: ProgrammeView) {
    return [
      ...[part, view.words, view.contentLanguage, view.phases, view.groupBy, view.headingLevel, this.expanded],
      ...[this.#choices.toggled, this.#choices.favourites, details.here, this.visitorZone, this.held],
    ];
  }

  /** Comes last in what is drawn, and is asked only then: what days say is known once they are drawn. */
  #mixedLanguages() {
    this.speech.others.forEach((language) => this.#others.add(language));
    return this.parts!.mixedLanguages(this.words, this.language, [...this.#others]);
  }

  #controlsOf(basis: Basis, view: ProgrammeView): Controls {
    const { copy, itemLink, prepareSearch, selectionOf } = this.parts!;
    const { favourites, shared } = this.#choices;
    const { shown, ...selection } = selectionOf(basis, this.#choices, view.visitorZone);
    this.#shown = shown;
    return {
      ...selection,
      chosen: this.#choices,
      choose: (filter) => this.#choose(filter),
      addShared: () =>
        this.#keep(() =>
          this.#choices.choose({
            favourites: new Set([...favourites, ...(shared ?? [])]),
            onlyFavourites: true,
            shared: undefined,
          }),
        ),
      searching: () => prepareSearch(basis, basis.programme.sessions),
      share: () =>
        void copy(
          itemLink(this.#linkId, location.href, { favourites: [...favourites].join(',') }),
          this.words.linkCopied,
          this.words.linkNotCopied,
          view.announce,
        ),
      saveCalendar: () => void this.#saveCalendar(view),
      jumpToNow: () => void this.#jumpToNow(),
    };
  }

  #choose(filter: Filter) {
    if (Object.values(filter).some(Boolean)) this.#choices.choose({ filter });
    else this.#choices.reset();
    if (this.urlState) this.parts!.writeFilter(this.#linkId, filter);
  }

  /** By what a link leads here: the event, or something that stands in a document without one. */
  get #linkId() {
    return this.itemId ?? this.#basis?.programme.sessions[0]?.event.id ?? '';
  }

  #opened(id: string, open: boolean) {
    if (this.#view!.isOpen(id) !== open) {
      this.#choices.toggle('toggled', id);
      if (open) this.tell('ess-select', { id });
    }
    if (open && !details.here)
      details.load().then(
        (loaded) => {
          this.dress(loaded);
          this.requestUpdate();
        },
        (error: unknown) => this.fail(error),
      );
    else if (open) this.dress(details.here!);
  }

  /** What the reader's selection belongs to. */
  get #favouritesKey() {
    return `${(this.src ?? '').split('#')[0]}#${this.itemId ?? ''}`;
  }

  /** Changes the reader's selection, and keeps it for the next visit. */
  #keep(change: () => void) {
    change();
    this.parts!.keepFavourites(this.#favouritesKey, this.#choices.favourites);
  }

  async #saveCalendar(view: ProgrammeView) {
    // A part without an hour of its own is in the calendar with the session that it is a part of.
    const parts = new Set(view.programme.sessions.flatMap(({ parts }) => parts));
    const sessions = [...this.#shown].filter((session) => session.event.startDate || !parts.has(session));
    const leftOut = await this.parts!.saveCalendar(sessions, view);
    if (leftOut) this.announce(this.words.programme.leftOut(leftOut));
  }

  async #jumpToNow() {
    this.#choose({});
    await this.updateComplete;
    const now = ['.session.live', '.session.next']
      .map((selector) => this.renderRoot.querySelector(selector))
      .find(Boolean);
    this.#lead(now?.querySelector<HTMLElement>('.heading'));
  }
}
