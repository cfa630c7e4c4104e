import type { ContentDocument, Quotation } from '@ess-kit/content';
import { find } from '@ess-kit/content/find.js';
import { catalog, EssElement, lazy } from '@ess-kit/core';
import { html, isServer } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Choices, Stage } from './collection/collection.js';
import type { Messages } from './locales/messages.js';
import { speakerQuoteStyles } from './speaker-quote.styles.js';
import { linesOf, offerRest } from './view/clamp.js';
import { quote } from './view/quote.js';
import { viewOf, type Audience, type QuoteView } from './view/quote-view.js';
import { tableStyles } from './view/table.styles.js';
import type { Show } from './view/versions.js';

type Parts = typeof import('./parts.js');

/** A set with a value in it, or without, whichever it was not. */
const toggled = (set: ReadonlySet<string>, value: string): ReadonlySet<string> =>
  new Set(set.has(value) ? [...set].filter((other) => other !== value) : [...set, value]);

/**
 * What somebody said, in the reader's language where there is a translation, and in the original; or a collection of it.
 *
 * @slot - What stands until the quotation is ready, without script, and if it fails: its text or a link to it.
 * @csspart shell - The outermost box; carries surface and text colour.
 * @csspart quote - A quotation with its attribution.
 * @csspart text - What was said.
 * @csspart version - From which language it was translated, or in which it is.
 * @csspart attribution - Who said it, and where.
 * @csspart portrait - The speaker's portrait.
 * @csspart name - The speaker's name.
 * @csspart role - A role of the speaker, with its organisation.
 * @csspart source - The event, the date, the recording.
 * @csspart actions - Copying and handing on.
 * @csspart provenance - Where the quotation is taken from.
 * @csspart collection - Choices and quotations of a collection.
 * @csspart filters - The reader's choices.
 * @csspart count - How many quotations they leave.
 * @csspart pager - The way from one quotation to the next, where they are read one at a time.
 * @csspart position - Which of how many is read.
 * @csspart quotes - The quotations of a collection.
 * @cssprop --ess-font - Font family; the page's without it.
 * @cssprop --ess-heading-font - Font family of what was said.
 * @cssprop --ess-text - Colour of text; the page's without it.
 * @cssprop --ess-muted - Colour of secondary text.
 * @cssprop --ess-surface - Background; transparent without it.
 * @cssprop --ess-line - Colour of hairlines.
 * @cssprop --ess-accent - The one accent: that of the quotation marks.
 * @cssprop --ess-radius - Corner radius of portraits and choices.
 * @cssprop --ess-space - Factor of all distances; 1 without it.
 * @cssprop --ess-size - Factor of all sizes; 1 without it.
 * @fires ess-load - Content is there. `detail`: the item's id.
 * @fires ess-error - Content is missing or partly wrong. `detail`: code, message, faults with their paths.
 * @fires ess-select - The reader followed a link. `detail`: the quotation's id.
 */
export class EssSpeakerQuote extends EssElement<Messages, Parts> {
  static override styles = [...[EssElement.styles].flat(), tableStyles, speakerQuoteStyles];
  static override catalog = catalog<Messages>({
    fr: () => import('./locales/fr.js'),
    en: () => import('./locales/en.js'),
    es: () => import('./locales/es.js'),
    pt: () => import('./locales/pt.js'),
    ar: () => import('./locales/ar.js'),
  });
  static override parts = lazy(() => import('./parts.js'));

  /** The version that stands first: `translation` (the reader's language, where there is one), `original` or `both`. */
  @property() show: Show = 'translation';
  /** Shows all quotations of the document, also where the address names one. */
  @property({ type: Boolean }) collection = false;
  /** Shows a collection one quotation at a time. */
  @property({ type: Boolean }) reading = false;
  /** Only what this person or organisation said: its id, or the bare name. */
  @property() speaker?: string;
  /** Only what was said at this event, day or session: its id. */
  @property() event?: string;
  /** Only what can be read in this language (BCP 47), and in it. */
  @property({ attribute: 'in-language' }) inLanguage?: string;
  /** Only what is about this topic: its id. */
  @property() topic?: string;
  /** Shows at most this many, with a button for the rest. */
  @property({ type: Number }) limit?: number;
  /** Cuts each quotation to this many lines, 2 to 12, with a button for the rest. */
  @property({ type: Number }) clamp?: number;
  /** Leaves the reader's filters out. */
  @property({ attribute: 'no-filters', type: Boolean }) noFilters = false;

  @state() private choices: Choices = { chosen: {}, all: false };
  @state() private turned: ReadonlySet<string> = new Set();
  @state() private unfolded: ReadonlySet<string> = new Set();

  #views: readonly QuoteView[] = [];
  /** Ids of all that a collection may show. */
  #held: readonly string[] = [];
  #resized = typeof ResizeObserver === 'undefined' ? undefined : new ResizeObserver(() => offerRest(this.renderRoot));

  protected override renderContent(document: ContentDocument, id: string | undefined) {
    this.#views = this.#held = [];
    const { quotations = [] } = document;
    // Where there is but one, it needs no id.
    const quotation = id || quotations.length > 1 ? find(document, 'quotations', id) : quotations[0];
    return quotation && !this.collection ? this.#single(document, quotation) : this.#collection(document, id);
  }

  protected override updated() {
    super.updated();
    if (this.clamp) offerRest(this.renderRoot);
    this.#resized?.disconnect();
    if (this.clamp) this.#resized?.observe(this);
    this.parts?.describeQuotations(this, this.noStructuredData ? [] : this.#views);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#resized?.disconnect();
  }

  protected override holds(id: string) {
    return this.#held.includes(id);
  }

  protected override showItem(id: string) {
    const stands = this.#views.some(({ quotation }) => quotation.id === id);
    this.#change({ current: id, ...(stands ? {} : { chosen: {}, all: true }) });
    this.#lead(id);
  }

  #single(document: ContentDocument, quotation: Quotation) {
    const view = this.#view(document, quotation, this.#audience(), false);
    if (!view) return undefined;
    this.#views = [view];
    this.#held = [quotation.id];
    return quote(view, this.parts, () => this.#mixed());
  }

  #collection(document: ContentDocument, id: string | undefined) {
    const { parts } = this;
    // A collection that grew would push what is below it: it stands when all of it can, so its parts come at once.
    if (!parts) return void this.loadParts();
    const audience = this.#audience();
    const stage: Stage = {
      ...audience,
      ...this.choices,
      selection: this,
      viewOf: (quotation) => this.#view(document, quotation, audience, !this.reading),
      change: (choices) => this.#change(choices),
      lead: (id) => this.#lead(id),
    };
    const standing = parts.collection(document, id, stage, parts);
    if (!standing) return undefined;
    this.#views = standing.views;
    this.#held = standing.held;
    return html`${standing.template} ${this.#mixed()}`;
  }

  /** Comes last, as the texts before it tell which languages there are. */
  #mixed() {
    return this.parts?.mixed(this.words, this.language, this.speech.others, this.#views);
  }

  #audience(): Audience {
    return {
      words: this.words,
      language: this.formatLanguage,
      interfaceLanguage: this.language,
      show: this.show,
      clamp: linesOf(this.clamp),
      pick: (text) => this.speech.pick(text),
      say: (text) => this.speech.say(text),
      imageUrl: (url) => this.late?.imageUrl(url, this),
      knowsImages: !!this.late,
      // What a server cannot know comes once its root has been taken over.
      leadsTo: (id) => (this.servedLanguage ? undefined : this.leadsTo(id)),
      shares: !isServer && !this.servedLanguage && 'share' in navigator,
      announce: (message) => this.announce(message),
    };
  }

  #view(document: ContentDocument, quotation: Quotation, audience: Audience, compact: boolean) {
    const { id } = quotation;
    return viewOf(document, quotation, {
      ...audience,
      wanted: [this.choices.chosen.language ?? this.inLanguage ?? this.contentLanguage, this.language],
      compact,
      turned: this.turned.has(id),
      unfolded: this.unfolded.has(id),
      turn: () => (this.turned = toggled(this.turned, id)),
      unfold: () => (this.unfolded = toggled(this.unfolded, id)),
      select: () => this.tell('ess-select', { id }),
    });
  }

  #change(choices: Partial<Choices>) {
    this.choices = { ...this.choices, ...choices };
  }

  /** Leads the reader to a quotation that stands, or is about to. */
  #lead(id: string) {
    void this.updateComplete.then(() => {
      const target = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
      target?.scrollIntoView({ block: 'start' });
      target?.focus({ preventScroll: true });
    });
  }
}
