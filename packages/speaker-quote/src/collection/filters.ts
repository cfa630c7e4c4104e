import type { ContentDocument } from '@ess-kit/content';
import { find, findAgent } from '@ess-kit/content/find.js';
import { languageName } from '@ess-kit/core';
import { choice } from '@ess-kit/core/controls/choice.js';
import { html } from 'lit';
import { plainName } from '../view/names.js';
import type { Audience } from '../view/quote-view.js';
import { dayName, facetsOf, type Entry, type Filter } from './entries.js';

/** The reader's choices, and how many quotations they leave. */
export function filters(
  { words, language, pick }: Audience,
  document: ContentDocument,
  entries: readonly Entry[],
  chosen: Filter,
  count: number,
  choose: (chosen: Filter) => void,
) {
  const { speakers, days, languages, topics } = facetsOf(entries);
  const chooser = (name: keyof Filter, label: string, values: readonly string[], textOf: (value: string) => string) =>
    choice(
      label,
      words.filter.all,
      values.map((value) => ({ value, text: textOf(value) })),
      chosen[name],
      (value) => choose({ ...chosen, [name]: value }),
    );
  const speaker = (id: string) => plainName(findAgent(document, id)?.name, { pick }) ?? id;
  const byName = new Intl.Collator(language);
  return html`<div class="filters" part="filters" role="group" aria-label=${words.filter.filters}>
    ${chooser(
      'speaker',
      words.quote.speaker,
      [...speakers].sort((one, other) => byName.compare(speaker(one), speaker(other))),
      speaker,
    )}
    ${chooser('day', words.kind.day, days, (day) => dayName(document, day, language, (name) => pick(name)?.value))}
    ${chooser('language', words.filter.language, languages, (tag) => languageName(tag, language))}
    ${chooser('topic', words.filter.topic, topics, (id) => pick(find(document, 'topics', id)?.name)?.value ?? id)}
    <p class="count" part="count" role="status">${words.filter.count(count)}</p>
  </div>`;
}
