/** "Paste this in your CMS": an element's snippet in its three forms, the same for all elements. */
import type { Embed } from '@ess-kit/tooling/stories.js';
import { html, nothing } from 'lit';

const cdn = 'https://cdn.example/ess-kit/1';
const loader = `<script src="${cdn}/ess.js" async></script>`;

const attributes = ({ src }: Embed, name: string) => (src ? ` ${name}="${src}"` : '');

const tag = (embed: Embed, language: string) =>
  `<ess-${embed.element} lang="${language}"${attributes(embed, 'src')}>
  <a href="${embed.href}">${embed.text}</a>
</ess-${embed.element}>`;

interface Form {
  readonly name: string;
  readonly when: string;
  readonly write: (embed: Embed, language: string) => string;
}

const forms: readonly Form[] = [
  {
    name: 'Link form',
    when: 'A link that becomes the element. It survives editors that keep no unknown tags, feeds and blocked scripts: WordPress posts, SPIP, newsletters.',
    write: (embed, language) => `${loader}
<a data-ess="${embed.element}" lang="${language}"${attributes(embed, 'data-src')}
   href="${embed.href}">${embed.text}</a>`,
  },
  {
    name: 'Tag form',
    when: 'Where the editor keeps HTML as it is typed: a custom HTML block, Drupal’s full HTML, a static page. What stands inside shows until the element is ready.',
    write: (embed, language) => `${loader}
${tag(embed, language)}`,
  },
  {
    name: 'Module form',
    when: 'One module with this element alone, for hosts that take one file, as Wix does, or where you serve it yourself.',
    write: (embed, language) => `<script type="module" src="${cdn}/${embed.element}.js"></script>
${tag(embed, language)}`,
  },
];

async function copy({ currentTarget }: Event, text: string) {
  const button = currentTarget as HTMLButtonElement;
  const said = button.nextElementSibling!;
  try {
    await navigator.clipboard.writeText(text);
    said.textContent = 'Copied.';
  } catch {
    // Where the clipboard is closed to pages, the snippet is selected instead.
    getSelection()?.selectAllChildren(button.previousElementSibling!);
    said.textContent = 'Selected: copy it with the keyboard.';
  }
}

const snippet = ({ name, when, write }: Form, embed: Embed, language: string) => {
  const text = write(embed, language);
  return html`<section>
    <h2>${name}</h2>
    <p>${when}</p>
    <pre class="snippet" tabindex="0" role="region" aria-label=${name}><code>${text}</code></pre>
    <button @click=${(event: Event) => copy(event, text)}>Copy</button>
    <span class="said" role="status"></span>
  </section>`;
};

/** The switcher is no link that becomes an element: it is made of the page's own. */
const formsOf = (embed: Embed) => (embed.src ? forms : forms.slice(1));

/** What a webmaster pastes into a page, a post or an HTML block. */
export const embedForms = (embed: Embed | undefined, language: string) =>
  embed
    ? html`<div class="stack" lang="en" dir="ltr">${formsOf(embed).map((form) => snippet(form, embed, language))}</div>`
    : nothing;
