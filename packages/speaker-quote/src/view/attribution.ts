import { safeUrl } from '@ess-kit/core';
import { html, nothing } from 'lit';
import { nameOf } from './names.js';
import type { QuoteView } from './quote-view.js';
import { saysFormer, type Role } from './speaker.js';

/** Who said it: a portrait where there is one, a name, and what they were. */
export function attribution(view: QuoteView) {
  const { speaker } = view;
  const { name, prefix, url, roles } = speaker;
  if (!name && !roles.length) return nothing;
  const href = safeUrl(url);
  const named = html`${prefix ? html`${view.say(prefix)} ` : nothing}${nameOf(name, view)}`;
  return html`<div class="person">
    ${portrait(view)}
    <div class="who">
      ${name ? html`<p class="name" part="name">${href ? html`<a href=${href} @click=${view.select}>${named}</a>` : named}</p>` : nothing}
      ${roles.map((each) => html`<p class="role" part="role">${role(each, view)}</p>`)}
    </div>
  </div>`;
}

function role({ name, organization, former }: Role, { words, pick, say, select }: QuoteView) {
  const url = safeUrl(organization?.url);
  const body = organization && say(organization.name);
  const said = name && pick(name);
  return html`${say(name)}${name && organization ? words.comma : nothing}${url ? html`<a href=${url} @click=${select}>${body}</a>` : body}${
    former && !(said && saysFormer(said)) ? html` <span class="former">(${words.quote.former})</span>` : nothing
  }`;
}

/** Its room is kept until it is known whether this page may load the image. */
function portrait({ speaker: { image }, knowsImages, imageUrl, pick, compact }: QuoteView) {
  const url = image && imageUrl(image.url);
  if (!image || (knowsImages && !url)) return nothing;
  return html`<div class="portrait" part="portrait">
    ${
      url
        ? html`<img
            src=${url}
            alt=${pick(image.description)?.value ?? ''}
            loading=${compact ? 'lazy' : nothing}
            decoding="async"
          />`
        : nothing
    }
  </div>`;
}
