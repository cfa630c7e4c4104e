import { html } from 'lit';

/** What a story's `paste` parameter says: an element's snippet in both its forms. */
export interface Paste {
  /** The element's name without `ess-`. */
  readonly element: string;
  /** Address of the content. */
  readonly src: string;
  /** Where the link leads, and its text. */
  readonly href: string;
  readonly text: string;
}

const script = '<script src="https://cdn.example/ess-kit/1/ess.js" async></script>';

const linkForm = ({ element, src, href, text }: Paste, language: string) => `${script}
<a data-ess="${element}" lang="${language}"
   data-src="${src}"
   href="${href}">${text}</a>`;

const tagForm = ({ element, src, href, text }: Paste, language: string) => `${script}
<ess-${element} lang="${language}" src="${src}">
  <a href="${href}">${text}</a>
</ess-${element}>`;

const snippet = (name: string, when: string, text: string) => html`
  <section>
    <h2>${name}</h2>
    <p>${when}</p>
    <pre class="snippet" tabindex="0" role="region" aria-label=${name}><code>${text}</code></pre>
    <button @click=${() => navigator.clipboard.writeText(text)}>Copy</button>
  </section>
`;

/** What a webmaster pastes into a page, a post or an HTML block. */
export const pasteThis = (paste: Paste, language: string) => html`
  <div class="stack" lang="en" dir="ltr">
    ${snippet(
      'Link form',
      'A link that becomes the element. It survives editors that keep no unknown tags, feeds and blocked scripts.',
      linkForm(paste, language),
    )}
    ${snippet(
      'Tag form',
      'Where the editor keeps HTML as it is typed. What stands inside shows until the element is ready.',
      tagForm(paste, language),
    )}
  </div>
`;
