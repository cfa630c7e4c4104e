/** What a contestant without a search of its own is searched by. */

/** Folded like a reader's query: small letters without accents. @param {string} text */
export const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/** @param {readonly { id: string, name: any }[]} items */
export const byId = (items) => new Map(items.map((item) => [item.id, item]));

/**
 * All that is said of a session, in every language.
 * @param {import('@ess-kit/tooling/programme.js').GeneratedProgramme} programme
 */
export function textsOf({ people, places, topics }) {
  const [person, place, topic] = [people, places, topics].map(byId);
  return (/** @type {import('@ess-kit/tooling/programme.js').GeneratedSession} */ session) =>
    fold(
      [
        ...[session.name, session.abstract, topic.get(session.track ?? '')?.name],
        place.get(session.location?.[0]?.place ?? '')?.name,
        ...(session.participants ?? []).map(({ agent = '', label }) => label ?? person.get(agent).name),
      ]
        .flatMap((text) => (typeof text === 'object' ? Object.values(text) : (text ?? [])))
        .join(' '),
    );
}

/**
 * A test for words and a track, as a calendar's page would have it. Texts are folded when the reader turns to the field.
 * @param {import('@ess-kit/tooling/programme.js').GeneratedProgramme} programme
 */
export function finder(programme) {
  const textOf = textsOf(programme);
  const sessions = programme.events[0].subEvent.flatMap(({ subEvent }) => subEvent);
  /** @type {Map<string, string> | undefined} */
  let texts;
  return {
    sessions,
    focus: () => (texts ??= new Map(sessions.map((session) => [session.id, textOf(session)]))),
    /** @param {string} query @param {string | undefined} track */
    test(query, track) {
      const words = fold(query).split(' ').filter(Boolean);
      return (/** @type {any} */ session) =>
        (!track || session.track === track) && words.every((word) => texts?.get(session.id)?.includes(word));
    },
  };
}
