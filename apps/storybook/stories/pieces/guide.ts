/** A page of Storybook that is read rather than looked at: English, from left to right, whatever the toolbar says. */
import { html, type TemplateResult } from 'lit';

/** What all pages' files say of their one story. */
export const guideMeta = {
  tags: ['!autodocs'],
  globals: { language: 'en' },
  parameters: { controls: { disable: true } },
};

/** A heading, a sentence that says what is here, and the rest. */
export const guide = (heading: string, lead: string, body: TemplateResult) => html`
  <article class="guide" lang="en" dir="ltr">
    <h1>${heading}</h1>
    <p class="lead">${lead}</p>
    ${body}
  </article>
`;

/** Lines to copy from. */
export const code = (label: string, text: string) =>
  html`<pre class="snippet" tabindex="0" role="region" aria-label=${label}><code>${text}</code></pre>`;
