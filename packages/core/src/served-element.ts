import { isServer, ReactiveElement, type PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { HostedElement } from './hosted-element.js';
import { preferredLanguages } from './language/resolve.js';
import { interfaceLanguage, interfaceLanguages, type InterfaceLanguage } from './language/tag.js';
import { safeUrl } from './safety/safe-url.js';

/** The zone of the reader's machine, asked once: the answer takes a formatter. */
let ownZone: string | undefined;

/**
 * An element whose root a server may have written. It stands until it can be hydrated with the very same, or, where
 * hydration support is not loaded, until it is swapped in one frame. Whatever a server cannot know (the moment, the
 * reader's zone, the page around) comes after that.
 */
export abstract class ServedElement extends HostedElement {
  /** Fixes the clock at a moment (RFC 3339), for previews, tests and archives. */
  @property() now?: string;
  /** Fixes the visitor's time zone (IANA name). */
  @property({ attribute: 'time-zone' }) timeZone?: string;
  /** When a server rendered the element (RFC 3339): the first render on the page repeats that moment. */
  @property({ attribute: 'rendered-at' }) renderedAt?: string;

  #swap = false;
  #servedLanguage?: InterfaceLanguage;

  /** Makes what is shown ready. */
  protected abstract prepare(): void;
  /** Loads all that rendering in this language needs. */
  protected abstract prepareFor(language: InterfaceLanguage): Promise<void>;
  /** Whether there is something better to show than what a server wrote. */
  protected abstract readonly isComplete: boolean;
  /** Tells what could not be had. */
  protected abstract fail(error: unknown): void;

  override connectedCallback() {
    if (!isServer && this.hasAttribute('defer-hydration')) this.#hydrate();
    super.connectedCallback();
  }

  /** The language in which a server wrote the root that is being hydrated. */
  protected get servedLanguage(): InterfaceLanguage | undefined {
    return this.#servedLanguage;
  }

  /** The moment it is, in milliseconds since 1970. */
  protected get clock(): number {
    const fixed = Date.parse(this.now ?? (this.#repeatsServer ? this.renderedAt! : ''));
    return Number.isNaN(fixed) ? Date.now() : fixed;
  }

  /** The visitor's time zone. */
  protected get visitorZone(): string | undefined {
    if (this.timeZone || isServer || this.#repeatsServer) return this.timeZone;
    return (ownZone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);
  }

  /** The address of a link among the element's own children: where its reader would go without us. */
  protected get fallbackLink(): string | undefined {
    if (isServer || this.#repeatsServer) return undefined;
    return safeUrl(this.querySelector<HTMLAnchorElement>('a[href]')?.href);
  }

  protected override createRenderRoot() {
    this.#swap = !isServer && !!this.shadowRoot && !('litElementHydrateSupport' in globalThis);
    return super.createRenderRoot();
  }

  protected override update(changed: PropertyValues) {
    if (this.#swap && !this.isComplete) {
      // What a server wrote stands: all of an update but drawing.
      (ReactiveElement.prototype as unknown as ServedElement).update.call(this, changed);
      return;
    }
    if (this.#swap) {
      this.#swap = false;
      this.renderRoot.replaceChildren();
      this.renderOptions.renderBefore = null;
    }
    super.update(changed);
  }

  protected override firstUpdated() {
    if (this.renderedAt) this.requestUpdate();
    if (!this.#servedLanguage) return;
    this.#servedLanguage = undefined;
    this.prepare();
  }

  get #repeatsServer() {
    return !this.hasUpdated && !!this.renderedAt;
  }

  #hydrate() {
    const shell = this.shadowRoot?.querySelector<HTMLElement>('.shell');
    this.#servedLanguage = interfaceLanguages.find((language) => language === shell?.lang);
    this.prepareFor(this.#servedLanguage ?? interfaceLanguage(preferredLanguages(this))).then(
      () => this.removeAttribute('defer-hydration'),
      (error: unknown) => this.fail(error),
    );
  }
}
