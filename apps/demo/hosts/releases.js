import { bareHash, files, hashOf, readRelease, version } from './release-files.js';
import { conditionOf } from './conditions.js';

import { widgets } from './widgets.js';

/** @typedef {'renamed' | 'previous' | 'previous-gone' | 'newer'} ReleaseKind */
/** @typedef {Map<string, Buffer>} Release */

/** @type {Map<string, Release>} */
const made = new Map();

/**
 * The files of a release as a server holds them: the built one, or what another one would be.
 *
 * @param {ReleaseKind | undefined} kind
 * @param {string} [victim] the widget whose file a bad build has spoilt
 * @param {string} [id] the condition
 */
export function releaseOf(kind, victim, id) {
  const key = `${kind} ${kind === 'renamed' ? `${victim} ${id}` : ''}`;
  const known = made.get(key) ?? make(kind, victim, id);
  made.set(key, known);
  return known;
}

/** @param {ReleaseKind | undefined} kind @param {string} [victim] @param {string} [id] @returns {Release} */
function make(kind, victim, id) {
  const built = new Map(files.map(({ name }) => [name, readRelease(name)]));
  if (kind === 'newer') return otherVersion(built, '99.0.0');
  if (kind === 'previous') return new Map([...built, ...rewritten(built, () => true)]);
  if (kind === 'previous-gone')
    return new Map([...built, ...[...rewritten(built, () => true)].filter(([name]) => name === 'ess.js')]);
  if (kind === 'renamed') {
    const spoilt = conditionOf(id ?? '')?.fault?.answer(1)?.body;
    return rewritten(
      built,
      (label) => isWidget(label) && (!victim || label === victim),
      spoilt === undefined ? undefined : String(spoilt),
    );
  }
  return built;
}

/** @param {string} label */
const isWidget = (label) => widgets.some(({ name }) => name === label);

/** Files whose text differs carry other hashes in their names; the loader of that release knows them. @param {Release} built @param {(label: string) => boolean} changes @param {string} [text] */
function rewritten(built, changes, text) {
  const release = new Map(built);
  let loader = readRelease('ess.js').toString();
  for (const { name, label, role, integrity } of files) {
    if (!['core', 'element', 'pack'].includes(role) || !changes(label)) continue;
    const body = text ?? `${built.get(name)}// Of another release.\n`;
    const hash = bareHash(hashOf(body));
    release.delete(name);
    release.set(`${label}.${hash.slice(0, 8).replaceAll(/\W/g, '-')}.js`, Buffer.from(body));
    loader = loader.replace(bareHash(integrity.sha256), hash);
  }
  return release.set('ess.js', Buffer.from(loader));
}

/** @param {Release} built @param {string} other @returns {Release} */
const otherVersion = (built, other) =>
  new Map([
    ...built,
    ['ess.js', Buffer.from(readRelease('ess.js').toString().replaceAll(`"${version}"`, `"${other}"`))],
  ]);
