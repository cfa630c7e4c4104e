/** The light parts, fit for browsers. What is heavier has its own address: `@ess-kit/content/check.js` and so on. */
export * from './dates.js';
export * from './find.js';
export * from './model.js';
export * from './read.js';
export type { Infer, Shape } from './shape.js';
export * from './super-events.js';
