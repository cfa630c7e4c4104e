import '@ess-kit/event-card/define.js';
import '@ess-kit/network-map/define.js';
import '@ess-kit/speaker-quote/define.js';

const tags = {
  cards: 'ess-event-card',
  switch: 'ess-event-card',
  quotes: 'ess-speaker-quote',
  maps: 'ess-network-map',
};

/** Brings code and words of both languages. @param {keyof typeof tags} kind */
export async function load(kind) {
  const element = /** @type {any} */ (customElements.get(tags[kind]));
  await element.prepare('en');
  await element.prepare('fr');
}

/** @type {import('./page.js').ManyPage['mount']} */
export async function mount(host, kind, text, count) {
  const content = JSON.parse(text);
  const make = (/** @type {number} */ index) => {
    const element = /** @type {any} */ (document.createElement(tags[kind]));
    if (kind === 'cards' || kind === 'switch') element.src = `#session-${index + 1}`;
    if (kind === 'quotes') element.collection = true;
    element.data = content;
    return element;
  };
  const elements = Array.from({ length: kind === 'quotes' ? 1 : count }, (_, index) => make(index));
  host.append(...elements);
  const settled = () => Promise.all(elements.map(({ updateComplete }) => updateComplete));
  await settled();
  const said = () => elements.map(({ shadowRoot }) => shadowRoot.textContent).join();
  return {
    count: () =>
      kind === 'quotes'
        ? elements[0].shadowRoot.querySelectorAll('blockquote').length
        : elements.filter(({ shadowRoot }) => shadowRoot.querySelector('.heading, canvas')).length,
    async turn() {
      const before = said();
      document.documentElement.lang = 'fr';
      // Followed by observers: all in one task, some microtasks on.
      for (let task = 0; task < 100 && said() === before; task++) await new Promise((resolve) => setTimeout(resolve));
      await settled();
    },
  };
}
