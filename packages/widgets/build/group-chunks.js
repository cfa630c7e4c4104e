import { basename } from 'node:path';

const language = /[\\/]locales[\\/]([a-z]{2,3})\.js$/;
const elementPackage = /[\\/](event-card|speaker-quote|programme-timeline|network-map|language-switcher)[\\/]dist[\\/]/;

/**
 * Decides which chunk each module goes to, so that Rollup makes none of its own, which nobody would know to load:
 *
 * - what core needs, and what several elements take from the floors below them, is core;
 * - what an element needs is its own chunk, also where another element builds on it (a list of cards on the card);
 * - the words of one language are one pack;
 * - a part that is loaded later is a chunk, with what it needs; what two parts need goes with the first;
 * - what a part of one element and the start of another need goes with the part: the other starts with that part there.
 *
 * @param {Record<string, string>} entries Chunk → entry module: core, then elements, each after those it builds on.
 */
export function groupChunks(entries) {
  let places;
  return (id, graph) => (places ??= placeModules(entries, graph)).get(id);
}

function placeModules(entries, { getModuleInfo, getModuleIds }) {
  const ids = [...getModuleIds()];
  const places = new Map();

  /** All modules that come with one, without a dynamic import. */
  const arrivingWith = (id, found = new Set()) => {
    if (found.has(id)) return found;
    found.add(id);
    getModuleInfo(id).importedIds.forEach((imported) => arrivingWith(imported, found));
    return found;
  };
  const starts = Object.entries(entries).map(([chunk, entry]) => ({
    chunk,
    modules: arrivingWith(ids.find((id) => id.endsWith(entry))),
  }));

  for (const id of ids) {
    const users = starts.filter(({ modules }) => modules.has(id)).map(({ chunk }) => chunk);
    if (users.length) places.set(id, users.length > 1 && !elementPackage.test(id) ? 'core' : users[0]);
  }

  /** Places what `modules` load later, at a time when `present` are there; parts may load parts. */
  const placeParts = (modules, present) => {
    for (const part of new Set([...modules].flatMap((id) => getModuleInfo(id).dynamicallyImportedIds))) {
      if (present.has(part)) continue;
      const needed = arrivingWith(part);
      const chunk = language.exec(part)?.[1] ?? basename(part, '.js');
      for (const id of needed) {
        const place = places.get(id);
        if (!place) places.set(id, chunk);
        else if (place !== 'core' && place in entries && !present.has(id)) places.set(id, chunk);
      }
      placeParts(needed, new Set([...present, ...needed]));
    }
  };
  starts.forEach(({ modules }) => placeParts(modules, modules));
  return places;
}
