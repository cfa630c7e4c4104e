import { adoptStyles, isServer, LitElement, type CSSResultOrNative } from 'lit';

/**
 * An element that a page may carry into another document, such as one that a script has fetched and not shown yet, and
 * back. A style sheet is of one document: there the element waits, its fallback stands, and it throws nothing; leaving
 * took its style sheets off, and when it comes home it wears them again.
 */
export abstract class HostedElement extends LitElement {
  #worn = (this.constructor as typeof LitElement).elementStyles;

  override connectedCallback() {
    if (isServer || this.ownerDocument === document) super.connectedCallback();
  }

  adoptedCallback() {
    this.wear(this.#worn);
  }

  /** Puts on these style sheets, here or as soon as it is home. */
  protected wear(styles: CSSResultOrNative[]) {
    this.#worn = styles;
    const root = this.renderRoot as ShadowRoot | undefined;
    if (root?.ownerDocument === document) adoptStyles(root, styles);
  }
}
