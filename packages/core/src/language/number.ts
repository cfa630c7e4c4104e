import { formatLocale } from './format.js';
import { baseOf } from './tag.js';

/** The tag by which the numbers of a language are written, where an element has named one. */
const tags = new Map<string, string>();

/**
 * Has numbers of a language written as a tag says: `ar-EG` and `ar-u-nu-arab` have digits of their own. An element tells
 * before it renders, as packs of words know no region.
 */
export const writeNumbersAs = (tag: string) => {
  tags.set(baseOf(tag), tag);
};

/**
 * A number as a language writes it. Every count, position and length that a reader sees goes through here: no number is
 * put into a text by itself.
 * @param language by itself it stands for the tag that the element told; with a region or digits it holds as it is.
 */
export const writeNumber = (language: string, value: number, options?: Intl.NumberFormatOptions): string =>
  value.toLocaleString(formatLocale(tags.get(language) ?? language), options);
