export { type Content, prerenderPage, type Prerendered, type PrerenderOptions } from './prerender.js';
export { type ContentPlace, contentReader, readContent } from './content/read.js';
export { type PageText, readPage } from './page/page-text.js';
export { type Problem, Refusal } from './problem.js';
