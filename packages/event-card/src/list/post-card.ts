import type { ContentDocument, Post, Text } from '@ess-kit/content';
import { parseDate, parseDuration } from '@ess-kit/content/dates.js';
import { find, findAgent } from '@ess-kit/content/find.js';
import { baseOf, heading, languageName, safeUrl } from '@ess-kit/core';
import { html, nothing } from 'lit';
import type { Messages } from '../locales/messages.js';
import { formatDate } from '@ess-kit/core/event/when.js';

/** What a post's card needs of the list in which it stands. */
export interface PostContext {
  readonly document: ContentDocument;
  readonly words: Messages;
  readonly language: string;
  readonly headingLevel: number;
  say(text: Text | undefined): unknown;
  sayBlocks(text: Text | undefined): unknown;
  select(id: string): void;
}

/** A post: who wrote it and when, how long it takes, what it is about and which event it reports on. */
export function postCard(post: Post, context: PostContext) {
  const { document, words, language, headingLevel, say, sayBlocks, select } = context;
  const href = safeUrl(post.url);
  const headline = say(post.headline);
  const published = parseDate(post.datePublished ?? '');
  const updated = post.dateModified === post.datePublished ? undefined : parseDate(post.dateModified ?? '');
  const minutes = parseDuration(post.timeRequired ?? '');
  const foreign = post.inLanguage && baseOf(post.inLanguage) !== baseOf(language);
  const topics = (post.articleSection ?? []).flatMap((id) => find(document, 'topics', id) ?? []);
  const events = (post.about ?? []).flatMap((id) => find(document, 'events', id) ?? []);
  return html`<article class="card compact post" part="post">
    <header>
      <p class="eyebrow">
        <span>${words.list.post}</span
        >${post.author ? html`<span>${say(findAgent(document, post.author)?.name)}</span>` : nothing}
        ${foreign ? html`<span>${languageName(post.inLanguage!, language)}</span>` : nothing}
      </p>
      ${heading(headingLevel, href ? html`<a href=${href} @click=${() => select(post.id)}>${headline}</a>` : headline)}
      <p class="facts-line">
        ${published ? html`<span>${words.list.published(formatDate(published, language))}</span>` : nothing}
        ${updated ? html`<span>${words.updated(formatDate(updated, language))}</span>` : nothing}
        ${minutes ? html`<span>${words.list.readingTime(minutes)}</span>` : nothing}
      </p>
    </header>
    ${post.abstract ? html`<div class="abstract">${sayBlocks(post.abstract)}</div>` : nothing}
    ${
      events.length
        ? html`<p class="reports">
            <span class="label">${words.list.reportsOn}</span>
            ${events.map((event) => html`<a href="#ess=${event.id}">${say(event.name)}</a>`)}
          </p>`
        : nothing
    }
    ${
      topics.length
        ? html`<ul class="topics">
            ${topics.map(({ name }) => html`<li>${say(name)}</li>`)}
          </ul>`
        : nothing
    }
  </article>`;
}
