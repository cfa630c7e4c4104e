import { html, type TemplateResult } from 'lit';

/** Deepest and highest heading that an element may write: the page's `h1` is the page's own. */
export const headingLevels = [2, 3, 4, 5, 6] as const;

/** A real heading of this level; it can be focused by script, so that a link can lead to it. */
export function heading(level: number, content: unknown): TemplateResult {
  switch (level) {
    case 2:
      return html`<h2 class="heading" part="heading" tabindex="-1">${content}</h2>`;
    case 4:
      return html`<h4 class="heading" part="heading" tabindex="-1">${content}</h4>`;
    case 5:
      return html`<h5 class="heading" part="heading" tabindex="-1">${content}</h5>`;
    case 6:
      return html`<h6 class="heading" part="heading" tabindex="-1">${content}</h6>`;
    default:
      return html`<h3 class="heading" part="heading" tabindex="-1">${content}</h3>`;
  }
}
