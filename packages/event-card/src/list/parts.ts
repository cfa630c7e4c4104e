/** What a list shows and does once its first view stands. */
import type { ContentDocument } from '@ess-kit/content';
import { eventJsonLd, postJsonLd } from '@ess-kit/content/jsonld.js';
import { describeOnce } from '@ess-kit/core/structured-data.js';
import type { Entry } from './entries.js';

export { choice } from '@ess-kit/core/controls/choice.js';
export { entriesOf, facetsOf, filtered } from './entries.js';
export { postCard } from './post-card.js';

/** Describes what the list shows to search engines. */
export function describeEntries(
  element: Element,
  document: ContentDocument,
  entries: readonly Entry[],
  language: string,
) {
  const descriptions = entries.flatMap(
    ({ item }) =>
      (item.type === 'event'
        ? eventJsonLd(document, item.event, language)
        : postJsonLd(document, item.post, language)) ?? [],
  );
  describeOnce(
    element,
    `list ${entries.map(({ id }) => id).join(' ')}`,
    descriptions.length ? descriptions : undefined,
  );
}
