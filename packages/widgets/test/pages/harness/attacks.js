/**
 * Runs in the page, after ess.all.js: puts a string through a sink of an element and tells what it broke. A plain
 * script of the host's own, so that the page's policy holds for all that the elements do.
 */
(() => {
  /** A document with this text in every field that takes any, and this address in every field that takes one. */
  const everything = (text, url = 'https://example.org/') => ({
    inLanguage: 'en',
    organizations: [
      {
        id: 'net',
        kind: 'network',
        name: text,
        alternateName: [text],
        description: text,
        url,
        location: 'place',
        members: [{ organization: 'org', relation: 'section' }],
      },
      { id: 'org', kind: 'section', name: text, url, areaServed: ['SN'] },
    ],
    people: [{ id: 'person', name: text, url, image: { url, description: text } }],
    places: [{ id: 'place', name: text, address: text, addressCountry: 'TG', geo: { latitude: 6.1, longitude: 1.2 } }],
    topics: [{ id: 'topic', name: text }],
    events: [
      {
        id: 'whole',
        name: text,
        url,
        startDate: '2021-06-01',
        endDate: '2021-06-02',
        timeZone: 'Europe/Paris',
        subEvent: [
          {
            id: 'part',
            kind: 'session',
            identifier: text,
            name: text,
            abstract: text,
            statusNote: text,
            url,
            about: ['topic'],
            startDate: '2021-06-01T11:05',
            endDate: '2021-06-01T12:05',
            image: { url, description: text, credit: text },
            location: [
              { type: 'Place', place: 'place' },
              { type: 'VirtualLocation', name: text, url },
            ],
            registration: { state: 'open', url },
            links: ['before', 'during', 'after'].map((phase) => ({ url, phase })),
            participants: [
              { agent: 'org', roles: ['organizer'] },
              { agent: 'person', roles: ['speaker'], roleName: text },
              { label: text, roles: ['moderator'], status: 'tbc' },
            ],
            documents: [{ name: text, url }],
            recordings: [{ name: text, url }],
            source: text,
            asPrinted: [{ text, note: text }],
          },
        ],
      },
    ],
    quotations: [
      {
        id: 'said',
        text,
        creator: 'person',
        citation: url,
        about: ['topic'],
        isPartOf: 'part',
        affiliations: [{ roleName: text, organization: 'org' }],
      },
    ],
    posts: [{ id: 'post', headline: text, abstract: text, url, author: 'org', datePublished: '2020-04-17' }],
  });

  /** Its images are of a third origin, whatever the page's and the content's are. */
  const content = JSON.stringify(everything('Forum', 'https://third.example/'));
  const author = window.trustedTypes?.createPolicy('author', { createScript: (text) => text });
  /** How each element shows the document. */
  const shown = {
    'event-card': { src: '#part' },
    'event-list': {},
    'speaker-quote': { src: '#said' },
    'programme-timeline': { src: '#whole', expanded: '' },
    'network-map': { view: 'list', selected: 'net' },
    'language-switcher': {},
  };
  const fallback = () =>
    Object.assign(document.createElement('a'), { href: '/fr', hreflang: 'fr', textContent: 'Link' });

  function make(name, attributes) {
    const element = document.createElement(`ess-${name}`);
    set(element, { lang: 'en', ...shown[name], ...attributes });
    element.append(fallback());
    return element;
  }
  function set(element, attributes) {
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  }
  const observed = (name) => customElements.get(`ess-${name}`).observedAttributes;

  /** Ways into an element; each puts the string where an author, an editor or a feed could. */
  const sinks = {
    text: (name, value) => make(name, { 'data-content': JSON.stringify(everything(value)) }),
    address: (name, value) => make(name, { 'data-content': JSON.stringify(everything('Forum', value)) }),
    property: (name, value) => Object.assign(make(name, {}), { data: parsed(value) }),
    'inline data': (name, value) => make(name, { 'data-content': value }),
    'child script': (name, value) => {
      const element = make(name, {});
      const script = document.createElement('script');
      script.type = 'application/json';
      // Markup of the page's author, to whom the page's policy allows it.
      script.text = author ? author.createScript(value) : value;
      element.append(script);
      return element;
    },
    fields: (name, value) => make(name, { 'data-content': JSON.stringify(withFields(parsed(value))) }),
    attributes: (name, value) => {
      const rest = observed(name).filter((each) => !['src', 'data-content', 'data'].includes(each));
      return make(name, { ...Object.fromEntries(rest.map((each) => [each, value])), 'data-content': content });
    },
    source: (name, value) => make(name, { src: value }),
    'link form': (name, value) => {
      const link = fallback();
      const data = observed(name).map((each) => [each.startsWith('data-') ? each : `data-${each}`, value]);
      set(link, { 'data-ess': name, ...Object.fromEntries(data), 'data-onclick': value, 'data-style': value });
      return link;
    },
    fragment: (name, value) => {
      history.replaceState(
        null,
        '',
        `#ess=${encodeURIComponent(value)}&day=${encodeURIComponent(value)}&q=${value.replace(/[\ud800-\udfff]/g, '')}`,
      );
      return make(name, { 'data-content': content, 'url-state': '' });
    },
    feed: (name, value) => make(name, { src: `/feed?${encodeURIComponent(value.replace(/[\ud800-\udfff]/g, ''))}` }),
    storage: (name, value) => {
      // Whatever is asked for, this is what somebody else wrote there.
      Storage.prototype.getItem = () => value;
      return make(name, { 'data-content': content, remember: '' });
    },
    page: (name, value) => {
      document.documentElement.lang = value;
      return make(name, { 'data-content': content, lang: '' });
    },
  };

  function parsed(text) {
    try {
      return JSON.parse(text);
    } catch {
      return text;
    }
  }
  const times = [
    'startDate',
    'endDate',
    'previousStartDate',
    'duration',
    'timeZone',
    'dateCreated',
    'datePublished',
    'foundingDate',
    'mediaFragment',
    'inLanguage',
  ];
  const inPlaceOfTimes = (value) => ({ name: 'Forum', ...Object.fromEntries(times.map((name) => [name, value])) });

  /** A value of any shape in the place of the fields of each item, and as each list. */
  function withFields(value) {
    const document = everything('Forum');
    const fields = value && typeof value === 'object' && !Array.isArray(value) ? value : inPlaceOfTimes(value);
    for (const list of ['organizations', 'people', 'places', 'topics', 'events', 'quotations', 'posts'])
      document[list] = [
        { id: document[list][0].id, ...fields, members: value, subEvent: value, affiliations: value },
        value,
        ...document[list],
      ];
    return document;
  }

  /** All roots in and below an element. */
  const roots = (element) =>
    [element, ...(element.shadowRoot ? [element.shadowRoot] : [])].flatMap((root) => [
      ...(root === element ? [] : [root]),
      ...[...root.querySelectorAll('*')].flatMap((inner) => (inner.shadowRoot ? roots(inner) : [])),
    ]);
  const flat = (text) => text.replace(/\s+/g, ' ').trim();
  const textOf = (element) =>
    roots(element)
      .map(({ textContent }) => textContent)
      .join(' ');

  const noHome = ['javascript:', 'vbscript:', 'data:', 'blob:', 'file:', 'filesystem:'];
  const nonsense = /Invalid Date|\bNaN\b|\bundefined\b|\[object |\bInfinity\b/;

  /** Everything that must hold whatever came in. */
  function breaches(element) {
    const found = [];
    if ('__pwned' in window) found.push('a script ran');
    if ('polluted' in {} || Object.keys(Object.prototype).length) found.push('Object.prototype was changed');
    for (const root of roots(element)) {
      if (root.querySelector('script, iframe, object, embed, base, meta, link, frame, portal, template, noscript'))
        found.push('markup came in');
      for (const node of root.querySelectorAll('*'))
        for (const { name, value } of node.attributes) {
          if (/^on|^srcdoc$/.test(name)) found.push(`attribute ${name}`);
          if (!/^(href|src|srcset|action|formaction|poster|cite|xlink:href)$/.test(name)) continue;
          let address;
          try {
            address = new URL(value, document.baseURI);
          } catch {
            found.push(`${name} is no address: ${value}`);
            continue;
          }
          if (noHome.includes(address.protocol)) found.push(`${name} leads to ${address.protocol}`);
          if (address.username || address.password) found.push(`${name} hides its host: ${value}`);
          if (name === 'src' && address.origin !== location.origin) found.push(`an image of ${address.origin}`);
        }
    }
    return found;
  }

  const settings = { errors: [], asked: [] };
  addEventListener('error', ({ message }) => settings.errors.push(message));
  addEventListener('unhandledrejection', ({ reason }) => settings.errors.push(`unhandled ${reason}`));
  document.addEventListener('securitypolicyviolation', (event) =>
    settings.errors.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
  );
  // Of what an element asks for, only the scheme matters here: nothing leaves the page.
  window.fetch = (address) => {
    const { href, protocol, pathname, search } = new URL(address, document.baseURI);
    if (!/^https?:$/.test(protocol)) settings.errors.push(`asked for ${href}`);
    return Promise.resolve(
      new Response(pathname === '/feed' ? decodeURIComponent(search.slice(1)) : content, {
        headers: { 'content-type': 'application/json' },
      }),
    );
  };
  console.warn = () => undefined;

  const { getItem } = Storage.prototype;
  const channel = new MessageChannel();
  let resume;
  channel.port1.onmessage = () => resume();
  const tick = () => new Promise((resolve) => ((resume = resolve), channel.port2.postMessage(0)));
  const stands = (element) =>
    element.matches(':state(ready), :state(error), :state(empty)') || element.localName === 'ess-language-switcher';

  /** What the element comes to: shown, or told that it cannot be. */
  async function mounted(use) {
    document.body.append(use);
    for (let tries = 0; tries < 400; tries++) {
      const element = use.localName.startsWith('ess-') ? use : use.parentElement;
      // A link form that names nothing right stays a link.
      if (element?.updateComplete) {
        await element.updateComplete;
        if (stands(element)) {
          await tick();
          await element.updateComplete;
          return element;
        }
      }
      if (tries > 40) await new Promise((resolve) => setTimeout(resolve, 2));
      else await tick();
    }
    throw new Error('It never stands.');
  }

  const visible = (element) => element.getClientRects().length > 0 || element.localName === 'ess-language-switcher';

  /**
   * Puts strings through one sink of one element.
   * @returns what broke, each with the string's id
   */
  async function attack(name, sink, strings) {
    const failures = [];
    for (const { id, kind, value } of strings) {
      const fail = (what) => failures.push(`${name} · ${sink} · ${id}: ${what}`);
      settings.errors.length = 0;
      const began = performance.now();
      let element;
      try {
        element = await mounted(sinks[sink](name, value));
        breaches(element).forEach(fail);
        const text = textOf(element);
        if (['date', 'number', 'json-shape', 'json-bad', 'proto'].includes(kind) && nonsense.test(text))
          fail(`says ${nonsense.exec(text)[0]}`);
        if (sink === 'text' && name !== 'language-switcher' && value.trim() && !flat(text).includes(flat(value)))
          fail('is not shown as it was written');
        if (sink === 'address' && kind === 'url-ok' && name !== 'language-switcher' && /^[a-z]+:/i.test(value)) {
          const { href } = new URL(value);
          if (!roots(element).some((root) => [...root.querySelectorAll('a')].some((link) => link.href === href)))
            fail('is not linked, though it is harmless');
        }
        if (!visible(element)) fail('nothing is left to see');
        if (['redos', 'size'].includes(kind) && performance.now() - began > 2000)
          fail(`took ${performance.now() - began} ms`);
      } catch (error) {
        fail(`threw ${error}`);
      }
      settings.errors.forEach((error) => fail(error));
      (element ?? document.body.lastElementChild).remove();
      document.querySelectorAll('body > a, body > [data-ess]').forEach((rest) => rest.remove());
      Storage.prototype.getItem = getItem;
      if (sink === 'page') document.documentElement.lang = 'en';
      if (sink === 'fragment') history.replaceState(null, '', '#');
    }
    return failures;
  }

  window.attacks = { attack, sinks: Object.keys(sinks), elements: Object.keys(shown), breaches };
})();
