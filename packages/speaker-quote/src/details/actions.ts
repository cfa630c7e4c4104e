import { copy } from '@ess-kit/core/controls/copy.js';
import { itemLink } from '@ess-kit/core/item-links.js';
import { html } from 'lit';
import type { QuoteView } from '../view/quote-view.js';
import { copyText } from './copy-text.js';
import { provenance } from './provenance.js';

/** What a reader can do with a quotation: quiet, and in a collection out of the way. */
export function actions(view: QuoteView) {
  const { words, shares, compact } = view;
  const { quote, copyLink } = words;
  const all = [
    button(quote.copy, () => copyQuote(view)),
    button(copyLink, () => copy(linkTo(view), words.linkCopied, words.linkNotCopied, view.announce)),
    ...(shares ? [button(quote.share, () => share(view))] : []),
  ];
  return compact
    ? html`<details class="menu actions" part="actions">
        <summary class="turn">${quote.share}</summary>
        <ul>
          ${all.map((each) => html`<li>${each}</li>`)}
        </ul>
      </details>`
    : html`<div class="actions" part="actions">${all} ${provenance(view)}</div>`;
}

const button = (name: string, act: () => unknown) => html`<button class="turn" @click=${act}>${name}</button>`;

const linkTo = ({ quotation }: QuoteView) => itemLink(quotation.id, location.href);

const copyQuote = (view: QuoteView) =>
  copy(`${copyText(view)}\n${linkTo(view)}`, view.words.quote.copied, view.words.quote.notCopied, view.announce);

/** Hands it on by what the reader's device has for that. */
async function share(view: QuoteView) {
  try {
    await navigator.share({ text: copyText(view), url: linkTo(view) });
  } catch {
    // The reader changed their mind.
  }
}
