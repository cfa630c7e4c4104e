/** What an element shows and does once its first view stands, and all of a collection. */
export { collection } from './collection/collection.js';
export * from './details/details.js';
export { mixed } from './details/mixed.js';
