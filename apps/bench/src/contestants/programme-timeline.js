/** @type {import('../contestant.js').Contestant} */
export default {
  label: '<ess-programme-timeline>',
  needs: 'packages/programme-timeline/dist/define.js',

  async load() {
    await import('@ess-kit/programme-timeline/define.js');
    const element = /** @type {any} */ (customElements.get('ess-programme-timeline'));
    await element.prepare('en');
  },

  async mount(host, programme) {
    const element = /** @type {any} */ (document.createElement('ess-programme-timeline'));
    element.data = programme;
    host.append(element);
    await element.updateComplete;
    const root = element.shadowRoot;
    const field = () => root.querySelector('input[type="search"]');
    return {
      root,
      session: '.session',
      focus: () => field().focus(),
      async search(words) {
        field().value = words;
        field().dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
        await element.updateComplete;
      },
    };
  },
};
