/**
 * What an element does once its first view stands, loaded with its details: reading its document
 * strictly, following the page's language, answering links to its items, keeping time.
 */
import type { Fault, Reading } from '@ess-kit/content';
import { readDocument } from '@ess-kit/content/read.js';
import { feedFaults } from './content/load.js';
import { observeLanguage } from './language/observe.js';
import { holdItems, type Holder } from './links/item-links.js';
import { setAlarm } from './time/clock.js';

export { isHeld, itemFragment } from './links/item-links.js';
export { imageUrl } from './safety/image-url.js';
export { setAlarm } from './time/clock.js';

const readings = new WeakMap<object, Reading>();

/**
 * Reads a document, given as parsed JSON; elements that show the same one share the reading.
 * @param isOurs the page has no hand on it
 */
export function readOnce(value: object, isOurs = false): Reading {
  let reading = readings.get(value);
  if (reading) return reading;
  const { document, faults } = readDocument(value, isOurs);
  readings.set(value, (reading = { document, faults: [...(feedFaults.get(value) ?? []), ...faults] }));
  return reading;
}

/** Faults in a few lines for the console. */
export const summary = (faults: readonly Fault[]): string =>
  `Some content was left out:\n${faults
    .slice(0, 10)
    .map(({ path, expected, found }) => `  ${path}: ${found === undefined ? 'missing' : `${found} is not ${expected}`}`)
    .join('\n')}${faults.length > 10 ? `\n  and ${faults.length - 10} more` : ''}`;

/** Tells an element when the language around it changes and when the page links to an item; returns the way to stop. */
export function accompany(element: Element, languageChanged: () => void, holder: Holder): () => void {
  const stops = [observeLanguage(element, languageChanged), holdItems(holder)];
  return () => {
    stops.forEach((stop) => stop());
    setAlarm(element, undefined, () => undefined);
  };
}
