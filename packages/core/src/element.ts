import type { ContentDocument, Fault, Text } from '@ess-kit/content';
import { pickText } from '@ess-kit/content/text.js';
import {
  adoptStyles,
  html,
  isServer,
  LitElement,
  nothing,
  ReactiveElement,
  type CSSResult,
  type CSSResultGroup,
  type PropertyValues,
} from 'lit';
import { property } from 'lit/decorators.js';
import { asContent, ContentError, loadContent, parseContent } from './content/load.js';
import { parseSource } from './content/source.js';
import type { Catalog } from './language/messages.js';
import { preferredLanguages } from './language/resolve.js';
import { say, sayBlocks, type Said } from './language/say.js';
import { baseOf, directionOf, interfaceLanguage, interfaceLanguages, type InterfaceLanguage } from './language/tag.js';
import { whenIdle, type Lazy } from './lazy.js';
import { safeUrl } from './safety/safe-url.js';
import { shellStyles } from './shell.styles.js';

/** What an element loads once its first view stands; each adds what it needs itself. */
export interface Parts {
  readonly styles: CSSResult;
  readonly late: typeof import('./late.js');
}

/** What an element has to show: content, the item asked for, words and languages. All or nothing. */
interface Ready<M> {
  readonly content: object;
  readonly id: string | undefined;
  readonly words: M;
  readonly language: InterfaceLanguage;
  readonly contentLanguage: string;
}

/** Gives every instance of an element, those to come included, the styles of its parts. */
function dress({ parts, elementStyles }: typeof EssElement) {
  const { styles } = parts.here!;
  if (!elementStyles.includes(styles)) elementStyles.push(styles);
}

type State = 'loading' | 'ready' | 'error' | 'empty';

/** Details of `ess-load` and `ess-select`: the item's id. */
export interface EssItemDetail {
  readonly id: string | undefined;
}

/** Details of `ess-error`. */
export interface EssErrorDetail {
  readonly code: string;
  readonly message: string;
  readonly faults: readonly Fault[];
}

declare global {
  interface HTMLElementEventMap {
    'ess-load': CustomEvent<EssItemDetail>;
    'ess-error': CustomEvent<EssErrorDetail>;
    'ess-select': CustomEvent<EssItemDetail>;
  }
}

/**
 * What every element shares: where its content comes from, in which language it speaks, and that
 * its own children stay visible until something better is ready.
 */
export abstract class EssElement<M extends object = object, P extends Parts = Parts> extends LitElement {
  static override styles: CSSResultGroup = [shellStyles];
  /** The words of the element's interface. */
  static catalog: Catalog<object>;
  /** What is loaded once the first view stands. */
  static parts: Lazy<Parts>;

  /** Loads all that rendering in this language needs; for servers, and before hydration. */
  static async prepare(language: InterfaceLanguage): Promise<void> {
    await Promise.all([this.catalog[language].load(), this.parts.load()]);
    dress(this);
  }

  /** Address of the content document, with the item's id as its fragment. */
  @property() src?: string;
  /** The content document itself, set by script. */
  @property({ attribute: false }) data?: unknown;
  /** The content document as JSON text; survives editors that strip scripts. */
  @property({ attribute: 'data-content' }) dataContent?: string;
  /** Language (BCP 47); else that of the page around the element. */
  @property({ reflect: true, useDefault: true }) override lang = '';
  /** Level of the element's main heading, 2 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;
  /** Fixes the clock at a moment (RFC 3339), for previews, tests and archives. */
  @property() now?: string;
  /** Fixes the visitor's time zone (IANA name). */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** `any` lets images come from every origin; else only from the page's, the script's and the content's. */
  @property() images?: string;
  /** When a server rendered the element (RFC 3339): the first render on the page repeats that moment. */
  @property({ attribute: 'rendered-at' }) renderedAt?: string;
  /** Leaves out the description for search engines. */
  @property({ attribute: 'no-structured-data', type: Boolean }) noStructuredData = false;

  #ready?: Ready<M>;
  #state: State = 'empty';
  #announcement = '';
  #othersShown = new Set<string>();
  #internals = this.attachInternals();
  /** Counts preparations, so that one that was overtaken is not shown. */
  #turn = 0;
  #reported?: object;
  /** The text that was last read, and its document. */
  #inlined?: readonly [text: string, content: object];
  #leave?: () => void;
  #swap = false;
  /** The language in which a server wrote the root that is being hydrated. */
  #written?: InterfaceLanguage;
  #dressed = false;

  /** What the element shows of this document; undefined when the id names nothing of its kind. */
  protected abstract renderContent(document: ContentDocument, id: string | undefined): unknown;

  override connectedCallback() {
    // A server-rendered element waits with hydration until it can render the very same again.
    if (!isServer && this.hasAttribute('defer-hydration')) {
      this.#written = this.#languageOfServer();
      const language = this.#written ?? interfaceLanguage(preferredLanguages(this));
      this.#loadWords(language)
        .then(() => this.#class.prepare(language))
        .then(
          () => this.removeAttribute('defer-hydration'),
          (error: unknown) => this.#fail(error),
        );
    }
    super.connectedCallback();
    if (isServer) return;
    // The parser may not have reached the child script yet.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#parsed);
    if (this.hasUpdated) this.#prepare();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#turn++;
    document.removeEventListener('DOMContentLoaded', this.#parsed);
    this.#leave?.();
    this.#leave = undefined;
  }

  protected override createRenderRoot() {
    // Without hydration, a root that a server wrote is swapped in the frame of the first render.
    this.#swap = !isServer && !!this.shadowRoot && !('litElementHydrateSupport' in globalThis);
    return super.createRenderRoot();
  }

  protected override willUpdate(changed: PropertyValues) {
    if (this.parts && !this.#dressed && !isServer) {
      this.#dressed = true;
      dress(this.#class);
      adoptStyles(this.renderRoot as ShadowRoot, this.#class.elementStyles);
    }
    if (!this.hasUpdated || ['src', 'data', 'dataContent', 'lang'].some((name) => changed.has(name))) this.#prepare();
  }

  protected override update(changed: PropertyValues) {
    if (this.#swap && !(this.#state === 'ready' && this.parts)) {
      // What a server wrote stands until there is something better: all of an update but drawing.
      (ReactiveElement.prototype as unknown as EssElement).update.call(this, changed);
      return;
    }
    if (this.#swap) {
      this.#swap = false;
      this.renderRoot.replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    super.update(changed);
  }

  protected override render() {
    const content = this.#ready && this.#renderSafely(this.#ready);
    return html`<div class="unseen" role="status">${this.#announcement || nothing}</div>
      ${
        content
          ? html`<div class="shell" part="shell" lang=${this.language} dir=${directionOf(this.language)}>
              <div class="box">${content}</div>
            </div>`
          : html`<slot></slot>`
      }`;
  }

  protected override firstUpdated() {
    // What the server could not know (the moment, the visitor's zone) comes now.
    if (this.renderedAt) this.requestUpdate();
    if (this.#written) {
      this.#written = undefined;
      this.#prepare();
    }
  }

  protected override updated() {
    if (isServer || !this.#ready) return;
    if (!this.parts)
      whenIdle(() =>
        this.#class.parts.load().then(
          () => this.requestUpdate(),
          (error: unknown) => this.#fail(error),
        ),
      );
    this.parts?.late.setAlarm(this, this.now ? undefined : this.nextChange(), () => this.requestUpdate());
  }

  /** Language of the interface. */
  protected get language(): InterfaceLanguage {
    return this.#ready!.language;
  }

  /** The interface's words. */
  protected get words(): M {
    return this.#ready!.words;
  }

  /** What is loaded after the first view, if it is here. */
  protected get parts(): P | undefined {
    return this.#class.parts.here as P | undefined;
  }

  /** The moment it is, in milliseconds since 1970. */
  protected get clock(): number {
    const fixed = Date.parse(this.now ?? (this.#repeatsServer ? this.renderedAt! : ''));
    return Number.isNaN(fixed) ? Date.now() : fixed;
  }

  /** The visitor's time zone; a server does not know it. */
  protected get visitorZone(): string | undefined {
    if (this.timeZone || isServer || this.#repeatsServer) return this.timeZone;
    return new Intl.DateTimeFormat().resolvedOptions().timeZone;
  }

  /** The address of a link among the element's own children: where its reader would go without us. */
  protected get fallbackLink(): string | undefined {
    if (isServer || this.#repeatsServer) return undefined;
    return safeUrl(this.querySelector<HTMLAnchorElement>('a[href]')?.href);
  }

  /** The language that is asked of content (BCP 47); the interface may not have it. */
  protected get contentLanguage(): string {
    return this.#ready!.contentLanguage;
  }

  /** The tag by which dates are written: with the region that the page names, if it is the interface's language. */
  protected get formatLanguage(): string {
    const { language, contentLanguage } = this.#ready!;
    return baseOf(contentLanguage) === language ? contentLanguage : language;
  }

  /** When the element next looks different by itself. */
  protected nextChange(): number | undefined {
    return undefined;
  }

  /** A text of the content in the best language there is. */
  protected pick(text: Text | undefined): Said | undefined {
    const { content, language, contentLanguage } = this.#ready!;
    const { fallbackLanguages = [], inLanguage } = content as ContentDocument;
    const said = pickText(text, contentLanguage, [language, ...fallbackLanguages], inLanguage);
    if (said?.language && baseOf(said.language) !== language) this.#othersShown.add(said.language);
    return said;
  }

  /** As `pick`, ready to stand in a template. */
  protected say(text: Text | undefined) {
    return say(this.pick(text), this.language);
  }

  /** As `say`, for a text of several paragraphs. */
  protected sayBlocks(text: Text | undefined) {
    return sayBlocks(this.pick(text), this.language);
  }

  /** Languages other than the interface's that the last `pick`s gave. */
  protected get otherLanguages(): readonly string[] {
    return [...this.#othersShown];
  }

  /** Tells those who listen to the page. */
  protected announce(message: string) {
    this.#announcement = message;
    this.requestUpdate();
  }

  /** Tells scripts; `composed` events reach listeners outside a host's shadow tree. */
  protected tell(type: string, detail: object) {
    if (!isServer) this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /** Whether it tells what became of its content; one that stands in another leaves that to it. */
  protected tells(): boolean {
    return true;
  }

  /** Id of the item that is shown. */
  protected get itemId(): string | undefined {
    return this.#ready?.id;
  }

  /** Whether this element shows the item with this id. */
  protected holds(id: string): boolean {
    return id === this.itemId;
  }

  /** Leads the reader to an item. */
  protected showItem(_id: string) {
    const target = this.renderRoot.querySelector<HTMLElement>('.heading');
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }

  #parsed = () => {
    if (this.#state === 'empty') this.#prepare();
  };

  #languageOfServer() {
    const shell = this.shadowRoot?.querySelector<HTMLElement>('.shell');
    return interfaceLanguages.find((language) => language === shell?.lang);
  }

  get #class() {
    return this.constructor as typeof EssElement;
  }

  get #repeatsServer() {
    return !this.hasUpdated && !!this.renderedAt;
  }

  /** Makes content, words and languages ready: at once where all is here, else when it is. */
  #prepare() {
    const turn = ++this.#turn;
    const wishes = preferredLanguages(this);
    // Hydration repeats the server's language, then turns to the reader's.
    const tags = this.#written && this.#written !== interfaceLanguage(wishes) ? [this.#written] : wishes;
    const language = interfaceLanguage(tags);
    const show = (content: object, id: string | undefined, words: object) => {
      if (turn !== this.#turn) return;
      this.#ready = { content, id, words: words as M, language, contentLanguage: tags[0] ?? language };
      this.#become('ready');
    };
    try {
      const { url, id } = parseSource(this.src, isServer ? 'https://server.invalid/' : this.baseURI);
      const content = this.#inline() ?? (url && !isServer ? loadContent(url) : undefined);
      if (!content) {
        this.#ready = undefined;
        return this.#become('empty');
      }
      const words = this.#class.catalog[language].here;
      if (words && !(content instanceof Promise)) return show(content, id, words);
      if (!this.#ready) this.#become('loading');
      Promise.all([content, words ?? this.#loadWords(language)]).then(
        ([content, words]) => show(content, id, words),
        (error: unknown) => turn === this.#turn && this.#fail(error),
      );
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Content that stands in the page: the property, the attribute or a child script. */
  #inline(): object | undefined {
    if (this.data !== undefined) return asContent(this.data, 'The element’s data');
    const text =
      this.dataContent ?? (isServer ? null : this.querySelector('script[type="application/json"]')?.textContent);
    if (!text) return undefined;
    // The same text is the same document: its faults are not told again.
    if (this.#inlined?.[0] !== text) this.#inlined = [text, parseContent(text, 'The element’s content')];
    return this.#inlined[1];
  }

  async #loadWords(language: InterfaceLanguage) {
    try {
      return await this.#class.catalog[language].load();
    } catch (error) {
      throw new ContentError('language-pack', `The words for "${language}" could not be loaded (${String(error)}).`);
    }
  }

  /** The first view shows a document as it came; whatever fails then is judged by the strict reading. */
  #renderSafely({ content, id }: Ready<M>): unknown {
    this.#othersShown.clear();
    const reading = this.parts?.late.readOnce(content);
    try {
      const shown = this.renderContent(reading?.document ?? (content as ContentDocument), id);
      if (!shown)
        throw new ContentError('unknown-id', id ? `No item has the id "${id}".` : 'There is no item to show.');
      if (reading) this.#report(content, reading.faults);
      return shown;
    } catch (error) {
      if (reading) {
        this.#ready = undefined;
        this.#fail(error, reading.faults);
      }
      return undefined;
    }
  }

  /** Tells once per document what was wrong with it, and starts to follow the page. */
  #report(content: object, faults: readonly Fault[]) {
    if (isServer || !this.parts) return;
    const { accompany, summary } = this.parts.late;
    if (!this.#leave) {
      this.#leave = accompany(
        this,
        () => this.#prepare(),
        ({ id }) => {
          if (!this.holds(id)) return false;
          void this.updateComplete.then(() => this.showItem(id));
          return true;
        },
      );
      // The language around it may have changed since the first view.
      if (preferredLanguages(this)[0] !== this.#ready?.contentLanguage) queueMicrotask(() => this.#prepare());
    }
    if (content === this.#reported) return;
    this.#reported = content;
    queueMicrotask(() => {
      if (!this.tells()) return;
      this.tell('ess-load', { id: this.itemId } satisfies EssItemDetail);
      if (faults.length) this.#complain('invalid-content', summary(faults), faults);
    });
  }

  #fail(error: unknown, faults: readonly Fault[] = []) {
    // What already stands is better than nothing.
    if (!this.#ready) this.#become('error');
    const { code, message } = error instanceof ContentError ? error : { code: 'render', message: String(error) };
    this.#complain(code, message, faults);
  }

  #complain(code: string, message: string, faults: readonly Fault[]) {
    if (isServer || !this.tells()) return;
    console.warn(`<${this.localName}> ${message}`);
    this.tell('ess-error', { code, message, faults } satisfies EssErrorDetail);
  }

  #become(state: State) {
    const { states } = this.#internals;
    states?.delete(this.#state);
    states?.add(state);
    this.#state = state;
    // A widget that failed gives its reserved space back.
    if (state === 'error' && !isServer) this.style.minBlockSize = 'auto';
    this.requestUpdate();
  }
}
