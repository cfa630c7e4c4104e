/** Lets one contestant go through all of it, in the page, as it is told to from outside. */
import { nextFrame, painted, step } from '../../page/steps.js';

/** @param {() => Promise<import('./page.js').MapPage>} load */
export function drive(load) {
  const host = document.querySelector('#host');
  /** @type {import('./page.js').MapShown} */
  let shown;
  let texts = new Map();
  return {
    async prepare() {
      texts.set('', await (await fetch('/members.json')).text());
      await painted();
    },
    async first() {
      const text = texts.get('');
      texts.clear();
      await step('first', async () => (shown = await (await load()).mount(host, text)));
      return shown.count();
    },
    zoom: () => step('zoom', () => shown.zoom()),
    /** @param {string} theme */
    async filter(theme) {
      await shown.offer?.(theme);
      await painted();
      await step('filter', () => shown.filter(theme));
      const count = shown.count();
      await step('unfilter', () => shown.filter(undefined));
      return count;
    },
    /** Around a move of the mouse. @param {number} index */
    async frameBegins(index) {
      await nextFrame();
      performance.mark(`pan ${index} begins`);
    },
    /** @param {number} index */
    async frameEnds(index) {
      await painted();
      performance.mark(`pan ${index} ends`);
    },
  };
}
