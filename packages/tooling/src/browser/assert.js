export { assert, expect } from 'chai';

/**
 * Text as a reader sees it: the spaces that `Intl` varies between browser versions become plain, runs become one.
 * @param {string | null | undefined} text
 */
export const plain = (text) => (text ?? '').replace(/[\s\u00A0\u2009\u202F]+/g, ' ').trim();
