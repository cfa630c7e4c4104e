import { basename } from 'node:path';

const language = /[\\/]locales[\\/]([a-z]{2,3})\.js$/;
const elementPackage = /[\\/](event-card|speaker-quote|programme-timeline|network-map|language-switcher)[\\/]dist[\\/]/;
/** Elements whose words are many, and wanted on few pages: a pack of their own beside the shared one. */
const ownPack = { 'programme-timeline': 'programme', 'network-map': 'map' };
/** What every element loads once its first view stands. */
const lateModule = /[\\/]core[\\/]dist[\\/]late\.js$/;
/** What an element loads next. */
const partsModule = /[\\/]parts\.js$/;

/**
 * Decides which chunk each module goes to, so that Rollup makes none of its own, which nobody would know to load:
 *
 * - what core needs, and what several elements take from the floors below them, is core;
 * - what an element needs is its own chunk, also where another element builds on it (a list of cards on the card);
 * - the words of one language are one pack;
 * - a part that is loaded later is a chunk, with what it needs; what two parts of an element need goes with the first;
 * - what parts of several elements need goes with what all of them load later;
 * - what a part of one element and the start of another need is core as well.
 *
 * @param {Record<string, string>} entries Chunk → entry module: core, then elements, each after those it builds on.
 */
export function groupChunks(entries) {
  let places;
  return (id, graph) => (places ??= placeModules(entries, graph)).get(id);
}

/** A chunk is called as its module; the parts of an element, as the element. */
function nameOf(part, element) {
  const tag = language.exec(part)?.[1];
  const prefix = tag && ownPack[elementPackage.exec(part)?.[1]];
  if (tag) return prefix ? `${prefix}-${tag}` : tag;
  const name = basename(part, '.js');
  return name === 'parts' ? `${element}-parts` : name;
}

function placeModules(entries, { getModuleInfo, getModuleIds }) {
  const ids = [...getModuleIds()];
  const places = new Map();
  /** For a module that is loaded later: the element that brought it first. */
  const owners = new Map();

  const late = nameOf(ids.find((id) => lateModule.test(id)) ?? 'late.js');

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
  const placeParts = (element, modules, present) => {
    const parts = [...new Set([...modules].flatMap((id) => getModuleInfo(id).dynamicallyImportedIds))];
    // What every element loads comes first, then what this one does: others share what they bring.
    const rank = (part) => 2 * lateModule.test(part) + partsModule.test(part);
    for (const part of parts.sort((a, b) => rank(b) - rank(a))) {
      // What an element builds on loads its parts itself.
      if (present.has(part) || places.has(part)) continue;
      const needed = arrivingWith(part);
      const chunk = nameOf(part, element);
      for (const id of needed) {
        const place = places.get(id);
        if (!place) {
          places.set(id, chunk);
          owners.set(id, element);
        } else if (place !== 'core' && place in entries && !present.has(id)) places.set(id, 'core');
        else if (owners.has(id) && owners.get(id) !== element && !language.test(id)) places.set(id, late);
      }
      placeParts(element, needed, new Set([...present, ...needed]));
    }
  };
  starts.forEach(({ chunk, modules }) => placeParts(chunk, modules, modules));
  return places;
}
