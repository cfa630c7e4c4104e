/** Looking for words in a programme, however they are written. */
import type { ContentDocument, Quotation, Text } from '@ess-kit/content';
import { find, findAgent } from '@ess-kit/content/find.js';
import { fold } from '@ess-kit/core/language/fold.js';
import type { Session } from '../programme/programme.js';

const all = (text: Text | undefined): readonly string[] =>
  text === undefined ? [] : typeof text === 'string' ? [text] : Object.values(text);

/** Of a programme what is looked through: its document, and what was said in its sessions. */
export interface Searchable {
  readonly document: ContentDocument;
  readonly quotations: ReadonlyMap<string, readonly Quotation[]>;
}

/** All that is said of a session and in it, in every language: a reader may know it by its title in another. */
function textOf({ document, quotations }: Searchable, { event }: Session): string {
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
      ...[...(event.documents ?? []), ...(event.recordings ?? [])].flatMap(({ name }) => all(name)),
      ...(quotations.get(event.id) ?? []).flatMap(({ text, creator, creatorLabel }) => [
        ...all(text),
        ...all(creatorLabel ?? findAgent(document, creator)?.name),
      ]),
    ].join(' '),
  );
}

const texts = new WeakMap<Session, string>();

/**
 * A test for these words, all of which must be there, in any order.
 * Texts are folded once, when somebody first looks for something.
 */
export function searchFor(searchable: Searchable, query: string): (session: Session) => boolean {
  const words = fold(query).split(' ').filter(Boolean);
  return (session) => {
    if (!words.length) return true;
    let text = texts.get(session);
    if (text === undefined) texts.set(session, (text = textOf(searchable, session)));
    return words.every((word) => text.includes(word));
  };
}

/** Makes the first search as quick as those after it. */
export const prepareSearch = (searchable: Searchable, sessions: readonly Session[]) => {
  const test = searchFor(searchable, 'a');
  for (const session of sessions) test(session);
};
