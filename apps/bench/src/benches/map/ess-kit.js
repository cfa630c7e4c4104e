import { nextFrame } from '../../page/steps.js';

/** @type {import('./page.js').MapPage['mount']} */
export async function mount(host, text) {
  const element = /** @type {any} */ (document.createElement('ess-network-map'));
  element.lang = 'en';
  element.setAttribute('data-content', text);
  const loaded = new Promise((resolve, reject) => {
    element.addEventListener('ess-load', resolve);
    // What is left out of the document is not shown, and nothing to compare.
    element.addEventListener('ess-error', ({ detail }) => reject(new Error(detail.message)));
  });
  const script = document.createElement('script');
  script.src = '/cdn/ess.js';
  host.append(element, script);
  await loaded;
  const root = element.shadowRoot;
  const click = async (button) => {
    button.click();
    await element.updateComplete;
  };
  const box = (theme) =>
    [...root.querySelectorAll('.values label')]
      .find(({ textContent }) => textContent.includes(theme))
      ?.querySelector('input');
  return {
    zoom: () => root.querySelector('.zoom-in').click(),
    async offer(theme) {
      await click(root.querySelector('[data-facet=theme]'));
      // What is chosen from comes once the first view stands.
      while (!box(theme)) await nextFrame();
    },
    filter: (theme) => click(theme === undefined ? root.querySelector('.chip') : box(theme)),
    count: () => Number(/[\d,]+/.exec(root.querySelector('.summary').textContent)[0].replace(/\D/g, '')),
  };
}
