import { allEvents, find } from '@ess-kit/content/find.js';

/**
 * The places that a programme tells of, as a book has them at its end: each with the numbers of what tells of it, which
 * lead to it in the programme on the same page.
 *
 * @param {import('./teller.js').Teller} tell
 */
export function topicPlaces(tell) {
  const { document, language } = tell;
  /** @type {Map<string, string[]>} */
  const found = new Map();
  for (const { id, identifier, about = [] } of allEvents(tell.event().subEvent)) {
    for (const topic of about.filter((name) => name.startsWith('about-'))) {
      const link = `<a href="#ess=${id}"><bdi translate="no">${identifier}</bdi></a>`;
      found.set(topic, [...(found.get(topic) ?? []), link]);
    }
  }
  const collator = new Intl.Collator(language);
  const lines = [...found]
    .map(([topic, links]) => ({ name: find(document, 'topics', topic)?.name, links }))
    .sort((a, b) => collator.compare(tell.pick(a.name)?.value ?? '', tell.pick(b.name)?.value ?? ''))
    .map(({ name, links }) => `<li>${tell.say('b', name)} <span class="numbers">${links.join(', ')}</span></li>`);
  return `<ul class="topic-places">${lines.join('')}</ul>`;
}
