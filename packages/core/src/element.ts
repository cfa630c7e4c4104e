import type { ContentDocument, Fault } from '@ess-kit/content';
import { html, isServer, nothing, type CSSResult, type CSSResultGroup, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { inlineContent } from './content/inline.js';
import { ContentError, loadContent } from './content/load.js';
import { parseSource } from './content/source.js';
import type { EssErrorDetail, EssItemDetail } from './events.js';
import { followChoice, inStep, leaveStep } from './language/choice.js';
import type { Catalog } from './language/messages.js';
import { writeNumbersAs } from './language/number.js';
import { preferredLanguages } from './language/resolve.js';
import { Speech } from './language/speech.js';
import { baseOf, directionOf, interfaceLanguage, type InterfaceLanguage } from './language/tag.js';
import { lazy, whenIdle, type Lazy } from './lazy.js';
import { ServedElement } from './served-element.js';
import { shellStyles } from './shell.styles.js';
import { inTurn } from './turn.js';

/** What an element loads once its first view stands; each adds what it needs itself. */
export interface Parts {
  readonly styles: readonly CSSResult[];
}

/** What every element does then. */
const late = lazy(() => import('./late.js'));

/** What an element has to show: content, the item asked for, words and languages. All or nothing. */
interface Ready<M> {
  readonly content: object;
  /** The page has no hand on it. */
  readonly isOurs: boolean;
  readonly id: string | undefined;
  readonly words: M;
  readonly language: InterfaceLanguage;
  readonly contentLanguage: string;
}

type State = 'loading' | 'ready' | 'error' | 'empty';

/** Gives every instance of an element that is yet to come these styles too. */
function dress({ elementStyles }: typeof EssElement, parts: Parts) {
  for (const styles of parts.styles) if (!elementStyles.includes(styles)) elementStyles.push(styles);
}

/**
 * What every element shares: where its content comes from, in which language it speaks, and that
 * its own children stay visible until something better is ready.
 *
 * @csspart shell - The outermost box; carries surface and text colour.
 * @cssprop --ess-font - Font family; the page's without it.
 * @cssprop --ess-heading-font - Font family of headings; that of the text without it.
 * @cssprop --ess-text - Colour of text; the page's without it.
 * @cssprop --ess-muted - Colour of secondary text.
 * @cssprop --ess-surface - Background; transparent without it.
 * @cssprop --ess-line - Colour of hairlines.
 * @cssprop --ess-accent - The one accent; what stands on it chooses black or white by itself.
 * @cssprop --ess-on-accent - Colour of text on the accent.
 * @cssprop --ess-radius - Corner radius.
 * @cssprop --ess-space - Factor of all distances; 1 without it.
 * @cssprop --ess-size - Factor of all sizes; 1 without it.
 * @cssstate loading - Content is on its way.
 * @cssstate ready - Content is there, and shown.
 * @cssstate error - Content could not be had; the element's own children stand.
 * @cssstate empty - There is no content to ask for.
 */
export abstract class EssElement<M extends object = object, P extends Parts = Parts> extends ServedElement {
  static override styles: CSSResultGroup = [shellStyles];
  /** The words of the element's interface. */
  static catalog: Catalog<object>;
  /** What is loaded once the first view stands. */
  static parts: Lazy<Parts>;
  /** There is no first view without the parts: they are loaded at once. */
  static eager = false;

  /** Loads all that rendering in this language needs; for servers, and before hydration. */
  static async prepare(language: InterfaceLanguage): Promise<void> {
    await Promise.all([this.catalog[language].load(), this.parts.load(), late.load()]);
    dress(this, this.parts.here!);
  }

  /** Address of the content document, with the id of what is shown as its fragment. */
  @property() src?: string;
  /** The content document itself, set by script. */
  @property({ attribute: false }) data?: unknown;
  /** The content document as JSON text; survives editors that strip scripts. */
  @property({ attribute: 'data-content' }) dataContent?: string;
  /** Language (BCP 47); else that of the page around the element. */
  @property({ reflect: true, useDefault: true }) override lang = '';
  /** Level of the element's main heading, 2 to 6. */
  @property({ attribute: 'heading-level', type: Number }) headingLevel = 3;
  /** `any` lets images come from every origin; else only from the page's, the script's and the content's. */
  @property() images?: 'any';
  /** Leaves out the description for search engines. */
  @property({ attribute: 'no-structured-data', type: Boolean }) noStructuredData = false;

  #ready?: Ready<M>;
  #speech?: Speech;
  #state: State = 'empty';
  #announcement = '';
  #broken = false;
  #internals = this.attachInternals();
  /** How many there were: one that was overtaken is not shown. */
  #preparations = 0;
  #dressed = false;
  /** It is about to show what it had not shown before. */
  #arrives = false;
  #loading?: Promise<void>;
  /** It shows links to what other elements hold. */
  #asked = false;
  /** Changes when other elements hold something else: links may lead somewhere that led nowhere. */
  protected held = 0;
  /** The document of which was told what is wrong with it. */
  #reported?: object;
  #leave?: () => void;
  #unfollow?: () => void;

  /** What the element shows of this document; undefined when the id names nothing of its kind. */
  protected abstract renderContent(document: ContentDocument, id: string | undefined): unknown;

  override connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    // The parser may not have reached the child script yet.
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#parsed);
    this.#unfollow = followChoice(() => this.hasUpdated && this.prepare());
    if (this.hasUpdated) this.prepare();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#preparations++;
    document.removeEventListener('DOMContentLoaded', this.#parsed);
    this.#leave?.();
    this.#leave = undefined;
    this.#unfollow?.();
    leaveStep(this);
  }

  /** What stands changes at once, in step with what stands beside it; what arrives waits until the page has had its turn. */
  protected override async scheduleUpdate() {
    const draw = () => super.scheduleUpdate();
    if (!this.#arrives) return draw();
    for (let isDrawn = false; !isDrawn;) {
      this.#arrives = false;
      await inTurn(() => this.#readAhead());
      // What came meanwhile is read ahead as well.
      await inTurn(() => (isDrawn = !this.#arrives) && draw());
    }
  }

  /** What fails while it draws is the element's own failure, never an error of the page; its fallback comes back, once. */
  protected override performUpdate() {
    try {
      super.performUpdate();
    } catch (error) {
      if (this.#broken) return;
      this.#broken = true;
      this.#ready = undefined;
      this.fail(error);
    }
  }

  protected override willUpdate(changed: PropertyValues) {
    if (this.parts && !this.#dressed && !isServer) {
      this.#dressed = true;
      this.dress(this.parts);
    }
    if (!this.hasUpdated || ['src', 'data', 'dataContent', 'lang'].some((name) => changed.has(name))) this.prepare();
  }

  protected override render() {
    const content = this.#ready && this.#renderSafely(this.#ready);
    return html`<div class="unseen" role="status">${this.#announcement || nothing}</div>
      ${
        content
          ? html`<div class="shell" part="shell" lang=${this.language} dir=${directionOf(this.language)}>
              <div class="box" lang=${this.language}>${content}</div>
            </div>`
          : html`<slot></slot>`
      }`;
  }

  protected override updated() {
    // One that has left the page asks for nothing more.
    if (isServer || !this.#ready || !this.isConnected) return;
    if (!this.parts && !this.#class.eager) whenIdle(() => this.loadParts());
    this.late?.setAlarm(this, this.now ? undefined : this.nextChange(), () => this.requestUpdate());
  }

  /** Language of the interface. */
  protected get language(): InterfaceLanguage {
    return this.#ready!.language;
  }

  /** The language that is asked of content (BCP 47); the interface may not have it. */
  protected get contentLanguage(): string {
    return this.#ready!.contentLanguage;
  }

  /** The tag by which dates are written: with the region that the page names, if it is the interface's language. */
  protected get formatLanguage(): string {
    return baseOf(this.contentLanguage) === this.language ? this.contentLanguage : this.language;
  }

  /** The interface's words. */
  protected get words(): M {
    return this.#ready!.words;
  }

  /** How the document's texts are said to this reader. */
  protected get speech(): Speech {
    return this.#speech!;
  }

  /** What is loaded after the first view, if it is here. */
  protected get parts(): P | undefined {
    return late.here && (this.#class.parts.here as P | undefined);
  }

  /** What every element does after it, if it is here. */
  protected get late() {
    return this.parts && late.here;
  }

  /** When the element next looks different by itself. */
  protected nextChange(): number | undefined {
    return undefined;
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
  protected showItem(_id: string, _state?: URLSearchParams) {
    const target = this.renderRoot.querySelector<HTMLElement>('.heading');
    target?.scrollIntoView({ block: 'start' });
    target?.focus({ preventScroll: true });
  }

  /** Loads what comes after the first view, once; for one that finds that it has no first view. */
  protected loadParts() {
    this.#loading ??= Promise.all([this.#class.parts.load(), late.load()]).then(
      () => this.arrive(),
      (error: unknown) => this.fail(error),
    );
  }

  /** Works out what is drawn of a document later, in a turn of its own. */
  protected workOut(_document: ContentDocument, _id: string | undefined): unknown {
    return undefined;
  }

  /** Draws what it had not shown before, as soon as the page has had its turn. */
  protected arrive() {
    this.#arrives = true;
    this.requestUpdate();
  }

  /** Takes on the styles of what has been loaded. */
  protected dress(parts: Parts) {
    dress(this.#class, parts);
    this.wear();
  }

  /** The fragment of this page's address that leads to an item; undefined where no element shows it. */
  protected leadsTo(id: string): string | undefined {
    this.#asked = true;
    return this.late?.isHeld(id) ? this.late.itemFragment(id) : undefined;
  }

  /** Whether it tells what became of its content; one that stands in another leaves that to it. */
  protected tells(): boolean {
    return true;
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

  /** Makes content, words and languages ready: at once where all is here, else when it is. */
  protected override prepare() {
    const preparation = ++this.#preparations;
    const wishes = preferredLanguages(this);
    // Hydration repeats the server's language, then turns to the reader's.
    const served = this.servedLanguage;
    const tags = served && served !== interfaceLanguage(wishes) ? [served] : wishes;
    const language = interfaceLanguage(tags);
    const isOurs = this.data === undefined;
    const show = (content: object, id: string | undefined, words: object, arrives = false) => {
      if (preparation !== this.#preparations) return;
      this.#arrives ||= arrives && !this.#ready;
      this.#ready = { content, isOurs, id, words: words as M, language, contentLanguage: tags[0] ?? language };
      this.#become('ready');
    };
    try {
      const { url, id } = parseSource(this.src, isServer ? 'https://server.invalid/' : this.baseURI);
      const content = inlineContent(this) ?? (url && !isServer ? loadContent(url) : undefined);
      if (!content) {
        this.#ready = undefined;
        return this.#become('empty');
      }
      if (this.#class.eager && !this.parts && !isServer) this.loadParts();
      const words = this.#class.catalog[language].here;
      // What stands changes its language together with all that stands beside it.
      const changes = !isServer && this.#ready && this.#ready.language !== language;
      if (!changes) leaveStep(this);
      if (words && !changes && !(content instanceof Promise)) return show(content, id, words);
      if (!this.#ready) {
        this.#become('loading');
        // Meanwhile: the first formatter of a page takes fifteen milliseconds.
        if (!isServer) inTurn(() => this.visitorZone).catch(() => undefined);
      }
      const load = Promise.all([content, words ?? this.#loadWords(language)]);
      (changes ? inStep(this, load).then(() => load) : load).then(
        ([content, words]) => {
          show(content, id, words, true);
          // At once, also where more was about to arrive.
          if (changes) this.performUpdate();
        },
        (error: unknown) => preparation === this.#preparations && this.fail(error),
      );
    } catch (error) {
      this.fail(error);
    }
  }

  protected override async prepareFor(language: InterfaceLanguage) {
    await this.#loadWords(language);
    await this.#class.prepare(language);
  }

  protected override get isComplete() {
    return this.#state === 'ready' && !!this.parts;
  }

  protected override fail(error: unknown, faults: readonly Fault[] = []) {
    // What already stands is better than nothing.
    if (!this.#ready) this.#become('error');
    const { code, message } = error instanceof ContentError ? error : { code: 'render', message: String(error) };
    this.#complain(code, message, faults);
  }

  get #class() {
    return this.constructor as typeof EssElement;
  }

  #parsed = () => {
    if (this.#state === 'empty') this.prepare();
  };

  async #loadWords(language: InterfaceLanguage) {
    try {
      return await this.#class.catalog[language].load();
    } catch (error) {
      throw new ContentError('language-pack', `The words for "${language}" could not be loaded (${String(error)}).`);
    }
  }

  async #readAhead() {
    const { late } = this;
    if (!late || !this.#ready) return;
    const { content, isOurs, id } = this.#ready;
    try {
      await this.workOut(late.readOnce(content, isOurs).document, id);
    } catch {
      // It will fail again where it is drawn, and is told there.
    }
  }

  /** The first view shows a document as it came; whatever fails then is judged by the strict reading. */
  #renderSafely({ content, isOurs, id, language, contentLanguage }: Ready<M>): unknown {
    const reading = this.late?.readOnce(content, isOurs);
    const document = reading?.document ?? (content as ContentDocument);
    try {
      this.#speech = new Speech(document, language, contentLanguage);
      writeNumbersAs(contentLanguage);
      const shown = this.renderContent(document, id);
      if (!shown)
        throw new ContentError('unknown-id', id ? `No item has the id "${id}".` : 'There is no item to show.');
      if (reading) this.#settle(content, reading.faults);
      return shown;
    } catch (error) {
      if (reading) {
        this.#ready = undefined;
        this.fail(error, reading.faults);
      }
      return undefined;
    }
  }

  /** Once the document is read: follows the page, and tells once what was wrong. */
  #settle(content: object, faults: readonly Fault[]) {
    // One that has left may still render what it was about to.
    if (isServer || !this.late || !this.isConnected) return;
    const { accompany, summary } = this.late;
    if (!this.#leave) {
      this.#leave = accompany(this, () => this.prepare(), {
        holds: (id) => this.holds(id),
        show: ({ id, state }) => void this.updateComplete.then(() => this.showItem(id, state)),
        othersChanged: () => {
          this.held++;
          if (this.#asked) this.requestUpdate();
        },
      });
      // The language around it may have changed since the first view.
      if (preferredLanguages(this)[0] !== this.#ready?.contentLanguage) queueMicrotask(() => this.prepare());
    }
    if (content === this.#reported) return;
    this.#reported = content;
    void this.updateComplete.then(() => {
      if (!this.tells()) return;
      this.tell('ess-load', { id: this.itemId } satisfies EssItemDetail);
      if (faults.length) this.#complain('invalid-content', summary(faults), faults);
    });
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
