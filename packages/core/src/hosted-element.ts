import { adoptStyles, isServer, LitElement, type CSSResultOrNative } from 'lit';

/**
 * An element that a page may carry into another document, such as one that a script has fetched and not shown yet, and
 * back. A style sheet is of one document: there the element waits, its fallback stands, and it throws nothing; leaving
 * took its style sheets off, and when it comes home it wears them again.
 */
export abstract class HostedElement extends LitElement {
  override connectedCallback() {
    if (isServer || this.ownerDocument === document) super.connectedCallback();
  }

  adoptedCallback() {
    this.wear();
  }

  /** Its style sheets at this moment. */
  protected get sheets(): CSSResultOrNative[] {
    return (this.constructor as typeof LitElement).elementStyles;
  }

  /** Puts on its style sheets, where it is at home. */
  protected wear() {
    const root = this.renderRoot as ShadowRoot | undefined;
    if (root?.ownerDocument === document) adoptStyles(root, this.sheets);
  }
}
