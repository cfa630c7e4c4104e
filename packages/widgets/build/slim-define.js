const coreDefine = /[\\/]core[\\/]dist[\\/]define\.js$/;

/**
 * Registers an element unless the page has it, or lacks adopted style sheets: here nothing stands in for them, and what
 * is not registered keeps its fallback, silently, in every form. What core's own `define` adds is for developers: the
 * loader takes one version of the script per page, and names it.
 */
const slim = `export const define = (tag, element) =>
  customElements.get(tag) || (document.adoptedStyleSheets && customElements.define(tag, element));`;

/** Puts the short `define` in place of core's. @returns {import('rollup').Plugin} */
export const slimDefine = () => ({
  name: 'slim-define',
  load: (id) => (coreDefine.test(id) ? slim : null),
});
