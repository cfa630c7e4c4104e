import type { ContentDocument } from '@ess-kit/content';
import { catalog, EssElement, languageName, lazy } from '@ess-kit/core';
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { EssEventCard } from './event-card.js';
import { eventCardStyles } from './event-card.styles.js';
import type { Entry, Filter, Period } from './list/entries.js';
import { eventListStyles } from './list/event-list.styles.js';
import type { Messages } from './locales/messages.js';

type ListParts = typeof import('@ess-kit/core/event/details.js') & typeof import('./list/parts.js');

/** Words of a list attribute, separated by spaces or commas. */
const wordsOf = (value = '') => value.split(/[\s,]+/).filter(Boolean);

/**
 * The events and posts of one document, filtered by whoever embeds it and by its reader.
 *
 * @slot - What stands until the list is ready, without script, and if it fails.
 * @csspart list - Filters and cards.
 * @csspart filters - The reader's choices.
 * @csspart count - How many are shown.
 * @csspart cards - The cards.
 * @csspart post - A post's card.
 * @fires ess-load - Content is there. `detail`: the item's id.
 * @fires ess-error - Content is missing or partly wrong. `detail`: code, message, faults with their paths.
 * @fires ess-select - The reader followed a link. `detail`: the item's id.
 */
export class EssEventList extends EssElement<Messages, ListParts> {
  static override styles = [...[EssElement.styles].flat(), eventCardStyles, eventListStyles];
  static override catalog = EssEventCard.catalog as ReturnType<typeof catalog<Messages>>;
  static override parts = lazy(async () => {
    const [parts, details] = await Promise.all([import('./list/parts.js'), EssEventCard.parts.load()]);
    return { ...details, ...parts };
  });
  // Cards that grow would push each other: a list stands when all of them can stand whole.
  static override eager = true;

  /** `events`, `posts` or both. */
  @property() items: 'events' | 'posts' | 'all' = 'all';
  /** Kinds of events to show, at every depth (`session webinar`); without it, the outermost events. */
  @property() kinds?: string;
  /** Only what can be followed or read in this language (BCP 47). */
  @property({ attribute: 'in-language' }) inLanguage?: string;
  /** Only what is about this topic: its id. */
  @property() topic?: string;
  /** Only what is `upcoming` (with what goes on) or `past`. */
  @property() period?: Period;
  /** Shows at most this many, with a button for the rest. */
  @property({ type: Number }) limit?: number;
  /** Leaves the reader's filters out. */
  @property({ attribute: 'no-filters', type: Boolean }) noFilters = false;

  @state() private chosen: Filter = {};
  @state() private unfolded = false;

  #document?: ContentDocument;
  #shown: readonly Entry[] = [];

  protected override renderContent(document: ContentDocument) {
    if (!this.parts) return undefined;
    const entries = this.#entries(document);
    const shown = this.parts.filtered(entries, this.chosen);
    const first = this.limit && !this.unfolded ? shown.slice(0, this.limit) : shown;
    this.#document = document;
    this.#shown = first;
    return html`<div class="list" part="list">
      ${this.noFilters ? nothing : this.#filters(document, entries, shown.length)}
      ${
        first.length
          ? html`<ul class="cards" part="cards" role="list">
              ${first.map((entry) => html`<li>${this.#card(document, entry)}</li>`)}
            </ul>`
          : this.#none(entries.length > 0)
      }
      ${
        first.length < shown.length
          ? html`<p>
              <button class="quiet" @click=${() => this.#unfold(shown[first.length]!)}>
                ${this.words.list.more(shown.length - first.length)}
              </button>
            </p>`
          : nothing
      }
      ${this.parts.mixedLanguages(this.words, this.language, this.#languagesOf(first))}
    </div>`;
  }

  protected override updated() {
    super.updated();
    if (this.#document && !this.noStructuredData)
      this.parts?.describeEntries(this, this.#document, this.#shown, this.language);
  }

  /** Complete is what stands with its cards. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const cards = this.renderRoot.querySelectorAll<EssElement>('ess-event-card');
    await Promise.all([...cards].map((card) => card.updateComplete));
    return isComplete;
  }

  protected override holds(id: string) {
    return this.#shown.some((entry) => entry.id === id);
  }

  protected override showItem(id: string) {
    const card = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
    const target = (card?.shadowRoot ?? card)?.querySelector<HTMLElement>('.heading');
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }

  /** Shows the rest; its first entry takes the focus that the button loses. */
  #unfold(next: Entry) {
    this.unfolded = true;
    void this.updateComplete.then(() => this.showItem(next.id));
  }

  /** Languages other than the interface's in which these entries are named. */
  #languagesOf(entries: readonly Entry[]) {
    for (const { item } of entries) this.speech.pick(item.type === 'event' ? item.event.name : item.post.headline);
    return [...this.speech.others];
  }

  /** What whoever embeds the list lets it show. */
  #entries(document: ContentDocument) {
    const selection = { items: this.items, kinds: wordsOf(this.kinds) };
    const { entriesOf, filtered } = this.parts!;
    return filtered(entriesOf(document, selection, this.clock, this.visitorZone), {
      language: this.inLanguage,
      topic: this.topic,
      period: this.period,
    });
  }

  #card(document: ContentDocument, { id, item }: Entry) {
    if (item.type === 'event')
      return html`<ess-event-card
        data-id=${id}
        variant="compact"
        src="#${id}"
        .data=${document}
        lang=${this.lang || this.formatLanguage}
        now=${this.now ?? nothing}
        time-zone=${this.timeZone ?? nothing}
        heading-level=${this.headingLevel}
        .inList=${true}
      ></ess-event-card>`;
    return html`<div data-id=${id}>
      ${this.parts!.postCard(item.post, {
        document,
        words: this.words,
        language: this.formatLanguage,
        headingLevel: this.headingLevel,
        say: (text) => this.speech.say(text),
        sayBlocks: (text) => this.speech.sayBlocks(text),
        select: (id) => this.tell('ess-select', { id }),
      })}
    </div>`;
  }

  #filters(document: ContentDocument, entries: readonly Entry[], count: number) {
    const { filter, list } = this.words;
    const { choice, facetsOf } = this.parts!;
    const { languages, topics, periods } = facetsOf(document, entries);
    const chooser = (name: keyof Filter, label: string, options: readonly (readonly [string, string])[]) =>
      choice(
        label,
        filter.all,
        options.map(([value, text]) => ({ value, text })),
        this.chosen[name],
        (value) => (this.chosen = { ...this.chosen, [name]: value }),
      );
    return html`<div class="filters" part="filters" role="group" aria-label=${filter.filters}>
      ${chooser(
        'language',
        filter.language,
        languages.map((tag) => [tag, languageName(tag, this.language)]),
      )}
      ${chooser(
        'topic',
        filter.topic,
        topics.map(({ id, name }) => [id, this.speech.pick(name)?.value ?? id]),
      )}
      ${chooser(
        'period',
        list.period,
        periods.map((period) => [period, period === 'past' ? list.past : list.upcoming]),
      )}
      <p class="count" part="count" role="status">${filter.count(count)}</p>
    </div>`;
  }

  #none(canReset: boolean) {
    const { filter } = this.words;
    return html`<div class="none">
      <p>${filter.none}</p>
      ${canReset ? html`<button class="quiet" @click=${() => (this.chosen = {})}>${filter.reset}</button>` : nothing}
    </div>`;
  }
}
