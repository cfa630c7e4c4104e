/** Looking for words in a programme, however they are written. */
import type { ContentDocument, Event, Text } from '@ess-kit/content';
import { find, findAgent } from '@ess-kit/content/find.js';
import { fold } from '@ess-kit/core/language/fold.js';
import type { Session } from '../programme/programme.js';

const all = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** All that is said of a session, in every language: a reader may know it by its title in another. */
function textOf(document: ContentDocument, event: Event): string {
  const people = (event.participants ?? []).flatMap(({ agent, label, roleName }) => {
    const { name, alternateName = [] } = findAgent(document, agent) ?? {};
    return [...all(label), ...all(name), ...alternateName, ...all(roleName)];
  });
  const places = (event.location ?? []).flatMap(({ name, place }) => [
    ...all(name),
    ...all(find(document, 'places', place)?.name),
  ]);
  const topics = [...(event.about ?? []), event.track].flatMap((id) => all(find(document, 'topics', id)?.name));
  return fold(
    [
      ...[event.name, event.abstract, event.description, event.identifier].flatMap(all),
      ...[...(event.alternateName ?? []), ...(event.keywords ?? [])].flatMap(all),
      ...[...people, ...places, ...topics],
      ...(event.documents ?? []).flatMap(({ name }) => all(name)),
    ].join(' '),
  );
}

const texts = new WeakMap<Session, string>();

/**
 * A test for these words, all of which must be there, in any order.
 * Texts are folded once, when somebody first looks for something.
 */
export function searchFor(document: ContentDocument, query: string): (session: Session) => boolean {
  const words = fold(query).split(' ').filter(Boolean);
  return (session) => {
    if (!words.length) return true;
    let text = texts.get(session);
    if (text === undefined) texts.set(session, (text = textOf(document, session.event)));
    return words.every((word) => text.includes(word));
  };
}

/** Makes the first search as quick as those after it. */
export const prepareSearch = (document: ContentDocument, sessions: readonly Session[]) => {
  const test = searchFor(document, 'a');
  for (const session of sessions) test(session);
};
