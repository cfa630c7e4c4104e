import '@ess-kit/network-map/define.js';

/** @type {import('./page.js').MapPage['mount']} */
export async function mount(host, text) {
  await /** @type {any} */ (customElements.get('ess-network-map')).prepare('en');
  const element = /** @type {any} */ (document.createElement('ess-network-map'));
  element.lang = 'en';
  element.data = JSON.parse(text);
  host.append(element);
  await element.updateComplete;
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
    async filter(theme) {
      if (theme === undefined) return click(root.querySelector('.chip'));
      if (!root.querySelector('.values')) await click(root.querySelector('[data-facet=theme]'));
      return click(box(theme));
    },
    count: () => Number(/[\d,]+/.exec(root.querySelector('.summary').textContent)[0].replace(/\D/g, '')),
  };
}
