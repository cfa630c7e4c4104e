/** What some pages of the lab expect besides. Each says what is wrong, or nothing. */
Object.assign(window.lab.checks, {
  hostLitStands: () =>
    document.querySelector('host-lit')?.shadowRoot?.textContent.trim() === 'made by the host’s Lit'
      ? ''
      : 'the host’s own element does not stand',

  inShadowRoot: () => (window.lab.roots.length > 1 ? '' : 'nothing is inside a shadow root'),

  moved: () => (document.querySelector('aside .frame') ? '' : 'nothing was moved'),

  dressed: () => {
    const bare = [...document.querySelectorAll('.frame [class="place"] > *')]
      .filter(({ shadowRoot }) => shadowRoot)
      .filter((element) => getComputedStyle(element.shadowRoot.querySelector('.box')).display !== 'inline-block');
    return bare.length ? `${bare.map(({ localName }) => localName)} have lost their style sheets` : '';
  },

  cloned: () => {
    const copy = document.querySelector('.copy');
    if (!copy) return 'there is no copy';
    const empty = [
      ...copy.querySelectorAll('ess-event-card, ess-event-list, ess-speaker-quote, ess-network-map'),
    ].filter((element) => !element.shadowRoot?.querySelector('.shell'));
    if (empty.length) return `${empty.length} copies do not stand`;
    return copy.querySelector('ess-event-card ess-event-card') ? 'a copy stands in itself' : '';
  },

  fiveHundred: () => {
    const standing = [...document.querySelectorAll('.copies ess-event-card')].filter((card) =>
      card.shadowRoot?.querySelector('.shell'),
    );
    if (standing.length !== 500) return `${standing.length} of 500 stand`;
    if (!window.lab.figures) return 'not measured yet';
    const requests = performance.getEntriesByType('resource').filter(({ name }) => name.includes('led-forum.json'));
    return requests.length > 1 ? `the document was asked for ${requests.length} times` : '';
  },

  foreignCard: () => {
    const card = document.querySelector('[data-widget="event-card"] ess-event-card');
    if (card && card.dataset.foreign !== 'yes') return 'their card is not as they made it';
    const others = ['event-list', 'speaker-quote', 'programme-timeline', 'network-map', 'language-switcher'];
    const fallen = others.filter((name) => name !== 'event-list' && window.lab.widgets[name] !== 'stands');
    return fallen.length ? `${fallen} fell with it` : '';
  },

  rewritten: () => (window.hostRewritten ? '' : 'the page was not written anew'),
});
