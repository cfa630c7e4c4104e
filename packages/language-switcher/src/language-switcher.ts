import {
  baseOf,
  canonicalTag,
  catalog,
  chooseLanguage,
  chosenLanguage,
  directionOf,
  followChoice,
  HostedElement,
  inStep,
  interfaceLanguage,
  interfaceLanguages,
  lazy,
  leaveStep,
  nearestLanguage,
  preferredLanguages,
  shellStyles,
  type InterfaceLanguage,
  writeNumbersAs,
} from '@ess-kit/core';
import { languageName } from '@ess-kit/core/language/format.js';
import { observeLanguage } from '@ess-kit/core/language/observe.js';
import { html, isServer, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { languageSwitcherStyles } from './language-switcher.styles.js';
import type { Messages } from './locales/messages.js';
import { alternatesIn, languagesIn, withCurrent, type Language } from './view/languages.js';
import { list } from './view/list.js';
import { followRemembered, rememberedLanguage, rememberLanguage } from './view/remembered.js';

/** Details of `ess-language-request`. */
export interface EssLanguageRequestDetail {
  readonly language: string;
  /** Where the link leads, if it is one. */
  readonly href: string | undefined;
}

declare global {
  interface HTMLElementEventMap {
    'ess-language-request': CustomEvent<EssLanguageRequestDetail>;
  }
}

/** What a long list needs. */
const longList = lazy(() => import('./view/disclosure.js'));
/** What an offer needs. */
const offers = lazy(() => import('./view/offer.js'));
/** More are opened by a button. */
const most = 6;

/**
 * The languages of a page as real links; or, where the page has none, a choice for the ESS widgets on it.
 *
 * @slot - The author's own links, with `hreflang`; they stay where there is no script.
 * @csspart shell - The outermost box; carries surface and text colour.
 * @csspart languages - The list of languages.
 * @csspart current - The current language.
 * @csspart toggle - The button that opens a long list.
 * @csspart menu - The long list.
 * @csspart offer - The line that offers the reader's language.
 * @cssprop --ess-font - Font family; the page's without it.
 * @cssprop --ess-text - Colour of text; the page's without it.
 * @cssprop --ess-muted - Colour of notes.
 * @cssprop --ess-surface - Background; transparent without it.
 * @cssprop --ess-line - Colour of hairlines.
 * @cssprop --ess-accent - The line under the current language.
 * @cssprop --ess-radius - Corner radius of the long list.
 * @cssprop --ess-space - Factor of all distances; 1 without it.
 * @cssprop --ess-size - Factor of all sizes; 1 without it.
 * @fires ess-language-request - The reader chose a language; cancelled, nothing more happens. `detail`: language, href.
 */
export class EssLanguageSwitcher extends HostedElement {
  static override styles = [shellStyles, languageSwitcherStyles];
  /** The words of its interface. */
  static catalog = catalog<Messages>({
    fr: () => import('./locales/fr.js'),
    en: () => import('./locales/en.js'),
    es: () => import('./locales/es.js'),
    pt: () => import('./locales/pt.js'),
    ar: () => import('./locales/ar.js'),
  });

  /** `links`, `widgets` or `bridge`; without it, links where page or author give any, else widgets. */
  @property() mode?: string;
  /** Language of its own words (BCP 47); else that of the page around it. */
  @property({ reflect: true, useDefault: true }) override lang = '';
  /** Languages to choose from where there are no links: BCP 47 tags between spaces. */
  @property() languages?: string;
  /** Shows short codes; assistive technology hears full names. */
  @property({ type: Boolean }) compact = false;
  /** Offers the reader's own language in one line, where the page has it. */
  @property({ type: Boolean }) offer = false;
  /** Remembers the choice for widgets in this browser. */
  @property({ type: Boolean }) remember = false;

  @state() private words?: Messages;
  @state() private query = '';
  @state() private open = false;
  @state() private offered?: TemplateResult | undefined;
  @state() private announcement: { text: string; language?: string } = { text: '' };

  #language: InterfaceLanguage = interfaceLanguages[0];
  #turn = 0;
  #dismissed?: boolean;
  /** A line has said that words are missing. */
  #told?: boolean;
  #extra = new Set<CSSResult>();
  #chosen?: string | undefined;
  #stops: (() => void)[] = [];

  override connectedCallback() {
    super.connectedCallback();
    if (isServer) return;
    const refresh = () => {
      // A site that changes its page by script may have put in another head; to observe the same again is nothing.
      [document.head ?? this, this].forEach((node) => observer.observe(node, watched));
      this.#prepare();
    };
    const observer = new MutationObserver(refresh);
    observer.observe(document.documentElement, { childList: true });
    // Its own `lang` and `mode` are properties; what it writes on itself must not call it.
    const watched = { attributeFilter: ['href', 'hreflang', 'rel', 'aria-current'], childList: true, subtree: true };
    this.#stops = [
      () => observer.disconnect(),
      followChoice(refresh),
      observeLanguage(this, refresh),
      followRemembered(() => this.#recall()),
    ];
    this.#recall();
    refresh();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#turn++;
    this.#stops.forEach((stop) => stop());
    leaveStep(this);
  }

  protected override willUpdate(changed: PropertyValues) {
    if (this.hasUpdated && ['lang', 'offer', 'mode'].some((name) => changed.has(name))) this.#prepare();
  }

  protected override render() {
    const { words } = this;
    const languages = this.#list();
    const longer = languages.length > most ? longList.here : undefined;
    const shown = words && languages.length > 1;
    const view = shown && {
      languages,
      words,
      language: this.#language,
      currentIs: this.#forWidgets ? 'true' : 'page',
      compact: this.compact,
      note: (language: Language) =>
        (language.href ? words.missingHome : words.missing)(languageName(language.tag, this.#language)),
      choose: (event: MouseEvent, language: Language) => this.#choose(event, language),
    };
    return html`<div class="unseen" role="status" lang=${this.announcement.language ?? this.#language}>
        ${this.announcement.text}
      </div>
      ${
        view
          ? html`<div class="shell" part="shell" lang=${this.#language} dir=${directionOf(this.#language)}>
              <div class="box">
                ${this.offered}
                <nav aria-label=${words.languages}>
                  ${
                    longer
                      ? longer.disclosure({
                          ...view,
                          query: this.query,
                          open: this.open,
                          search: (query, found) => {
                            this.query = query;
                            writeNumbersAs(preferredLanguages(this)[0] ?? this.#language);
                            this.announcement = { text: query && words.found(found) };
                          },
                          toggled: (open) => (this.open = open),
                        })
                      : list(view)
                  }
                </nav>
              </div>
            </div>`
          : html`<slot></slot>`
      }`;
  }

  protected override updated() {
    // The button that was pressed has become the current language's text.
    if (!this.#chosen) return;
    const current = `.toggle, .current[lang="${CSS.escape(this.#chosen)}"]`;
    const pressed = this.renderRoot.querySelector<HTMLElement>(current);
    if (!pressed) return;
    this.#chosen = undefined;
    pressed.focus({ preventScroll: true });
  }

  /** Links of the author, else of the page's head. */
  get #links(): readonly Language[] {
    if (isServer || this.mode === 'widgets') return [];
    const written = languagesIn(this, document.baseURI);
    const found = written.length ? written : alternatesIn(document, document.baseURI);
    return withCurrent(found, location.href, nearestLanguage(document.documentElement));
  }

  get #forWidgets(): boolean {
    return this.mode === 'widgets' || (!/^(?:links|bridge)$/.test(this.mode ?? '') && this.#links.length < 2);
  }

  #list(): readonly Language[] {
    if (isServer) return [];
    const links = this.#links;
    if (links.length > 1 || this.mode === 'links') return links;
    const tags = (this.languages?.split(' ') ?? interfaceLanguages).flatMap((tag) => canonicalTag(tag) ?? []);
    const page = this.mode === 'bridge' ? nearestLanguage(this.parentNode) : undefined;
    const wish = page ?? chosenLanguage() ?? interfaceLanguage(preferredLanguages(this));
    const current = tags.find((tag) => tag === wish) ?? tags.find((tag) => baseOf(tag) === baseOf(wish));
    return [...new Set(tags)].map((tag) => ({ tag, current: tag === current }));
  }

  #recall() {
    const tag = this.remember && rememberedLanguage();
    if (tag && this.#forWidgets && this.#list().some((language) => language.tag === tag)) chooseLanguage(tag);
  }

  /** Loads the words that are needed; a change is taken together with all other elements. */
  #prepare() {
    if (isServer) return;
    const turn = ++this.#turn;
    const language = interfaceLanguage(preferredLanguages(this));
    const take = (words: Messages) => {
      if (turn !== this.#turn) return;
      if (!this.words) this.attachInternals().states.add('ready');
      this.#language = language;
      this.words = words;
      this.requestUpdate();
      void this.#makeOffer();
    };
    const load = Promise.all([
      EssLanguageSwitcher.catalog[language].load(),
      this.#list().length > most && this.#loadLongList(),
    ]).then(([words]) => words);
    const changes = this.words && language !== this.#language;
    // Without words the author's links stay.
    (changes ? inStep(this, load).then(() => load) : load).then(take, (error: unknown) => {
      if (!this.#told) console.warn(`<${this.localName}> ${language}: ${String(error)}`);
      this.#told = true;
    });
  }

  async #loadLongList() {
    // Without it, the list stands open.
    const { longListStyles } = await longList.load();
    this.#dress(longListStyles);
  }

  async #makeOffer() {
    this.offered = undefined;
    if (!this.offer || this.#dismissed || this.#forWidgets) return;
    const { offerLine, offerStyles } = await offers.load();
    this.#dress(offerStyles);
    const dismiss = () => {
      this.#dismissed = true;
      this.offered = undefined;
    };
    this.offered = await offerLine(
      this.#links,
      EssLanguageSwitcher.catalog,
      (event, language) => this.#choose(event, language),
      dismiss,
    );
  }

  #dress(styles: CSSResult) {
    this.#extra.add(styles);
    this.wear();
  }

  protected override get sheets() {
    return [...super.sheets, ...this.#extra];
  }

  #choose(event: MouseEvent, { tag, href }: Language) {
    // A new tab or window is the reader's affair.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const request = new CustomEvent<EssLanguageRequestDetail>('ess-language-request', {
      detail: { language: tag, href },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    if (!this.dispatchEvent(request)) return event.preventDefault();
    if (href || !this.#forWidgets) return;
    this.renderRoot.querySelector<HTMLElement>(':popover-open')?.hidePopover();
    if (this.remember) rememberLanguage(tag);
    this.#chosen = tag;
    const { top } = this.getBoundingClientRect();
    chooseLanguage(tag);
    void this.#tellChange(tag, top);
  }

  /** Once, by the switcher that was used, in the new language. What stands above it may have grown: it stays in place. */
  async #tellChange(tag: string, top: number) {
    const language = interfaceLanguage([tag, ...preferredLanguages(this)]);
    const load = EssLanguageSwitcher.catalog[language].load();
    await inStep({}, load);
    const words = await load;
    this.announcement = { text: words.changed(languageName(tag, language)), language };
    requestAnimationFrame(() => scrollBy({ top: this.getBoundingClientRect().top - top, behavior: 'instant' }));
  }
}
