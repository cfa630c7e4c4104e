import { version } from './version.js';

/** On each class that was registered here, for other copies of ESS Kit on the page to read. */
const key = Symbol.for('ess-kit.version');

type Registered = CustomElementConstructor & { [key]?: string };

/**
 * Registers an element, once. A second copy of the same tag is left out, as two scripts on one page are no fault of its
 * reader; where it is of another version, or not ours, one line in the console says so. Without a registry (a server
 * without DOM) nothing happens.
 *
 * @param tag - `ess-event-card`, or a name of your own: a class may stand under several.
 * @param registry - The page's, or that of a shadow tree.
 */
export function define(
  tag: string,
  constructor: CustomElementConstructor,
  registry: CustomElementRegistry | undefined = globalThis.customElements,
): void {
  if (!registry) return;
  const present: Registered | undefined = registry.get(tag);
  if (present) return compare(tag, present);
  // A registry takes a class under one name only: a second name gets a class of its own.
  registry.define(tag, Object.hasOwn(constructor, key) ? class extends constructor {} : constructor);
  (constructor as Registered)[key] ??= version;
}

/** Says so where what stands there is something else. */
function compare(tag: string, present: Registered) {
  const scriptTag = (globalThis as Record<symbol, { version?: string } | undefined>)[Symbol.for('ess-kit')];
  const theirs = present[key] ?? scriptTag?.version;
  if (theirs === version) return;
  const whose = theirs ? `ESS Kit ${theirs}` : 'another script';
  console.warn(`<${tag}> is registered already, by ${whose}; that of ESS Kit ${version} is left out.`);
}
