import type { EssSpeakerQuote } from '../src/index.js';
import { everyAddress, trespasses } from './fixtures/attacks.js';
import { all, complaints, content, control, errors, one, place, ready, seen, show } from './fixtures/quotes.js';
import { interfaceLanguages } from '@ess-kit/core';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

/** Where an element leads and what it loads, with the sources that its quotations name. */
const addresses = (element: EssSpeakerQuote) =>
  all<HTMLAnchorElement & HTMLImageElement>(element, '[href], [src], [cite]').flatMap((node) =>
    ['href', 'src', 'cite'].flatMap((name) => node.getAttribute(name) ?? []),
  );

describe('addresses from content', () => {
  for (const kind of ['url-block', 'url-host', 'url-odd', 'redos'])
    it(`of kind ${kind} lead nowhere but where they say`, async () => {
      for (const { id, value } of attackStrings(kind))
        for (const src of ['#said', '#by', '']) {
          const element = await show(everyAddress(value), { src });
          for (const address of addresses(element)) {
            const { protocol, username, password, href } = new URL(address);
            expect(['https:', 'http:', 'mailto:', 'tel:'], `${id}: ${address}`).to.include(protocol);
            expect(username + password, id).to.equal('');
            // Written as it is understood: the host that is shown is the host that is reached.
            expect(address, id).to.equal(href);
          }
          if (kind === 'url-block') expect(addresses(element), id).to.deep.equal([]);
          expect(seen(element), id).to.contain('Body');
          expect(trespasses(), id).to.deep.equal([]);
          element.remove();
        }
    });

  it('of kind url-ok survive', async () => {
    for (const { id, value } of attackStrings('url-ok')) {
      if (!/^[a-z]+:/i.test(value)) continue;
      const element = await show(everyAddress(value), { src: '#said' });
      const { href } = new URL(value);
      for (const name of ['Body', 'Event', 'Page'])
        expect(control<HTMLAnchorElement>(element, name)!.getAttribute('href'), id).to.equal(href);
      expect(one(element, 'blockquote')!.getAttribute('cite'), id).to.equal(href);
      expect(errors(element), id).to.deep.equal([]);
      element.remove();
    }
  });

  it('of portraits are fetched from the page’s own origins only', async () => {
    for (const { id, value } of attackStrings('url-host', 'url-block', 'source')) {
      const element = await show(everyAddress(value), { src: '#said' });
      expect(one(element, 'img'), id).to.equal(null);
      element.remove();
    }
  });
});

describe('values from content', () => {
  it('of dates and numbers never give nonsense', async () => {
    for (const { id, value } of attackStrings('date', 'number')) {
      const facts = { dateCreated: value, mediaFragment: value as unknown as number };
      const element = await show(content(facts), { clamp: value, limit: value });
      for (const text of [seen(element), element.textContent])
        expect(text, id).to.not.match(/Invalid|NaN|undefined|null|Infinity/);
      element.remove();
    }
  });

  it('of languages throw nothing, and end in a language that there is', async () => {
    for (const { id, value } of attackStrings('lang', 'proto', 'html')) {
      const document = content({
        text: { [value || 'fr']: 'Nommé', en: 'Named' },
        inLanguage: value,
        translations: { [value || 'fr']: 'human' },
        asPrinted: { text: 'x', lang: value },
      });
      const element = await show(document, { lang: value, 'in-language': 'en', src: '#said' });
      expect(interfaceLanguages, id).to.include(one(element, '.shell')!.lang);
      expect(seen(element), id).to.contain('Named');
      expect(trespasses(), id).to.deep.equal([]);
      element.remove();
    }
  });

  it('of attributes choose nothing that is not there', async () => {
    for (const { id, value } of attackStrings('proto', 'html', 'css', 'unicode')) {
      const element = await place(
        {
          speaker: value || 'x',
          topic: value,
          event: value,
          show: value,
          'data-content': JSON.stringify(
            content(
              {},
              {
                quotations: [
                  { id: 'a', text: 'A' },
                  { id: 'b', text: 'B' },
                ],
              },
            ),
          ),
        },
        '<a href="/">Quotations</a>',
      );
      expect(
        (await complaints(element)).map(({ code }) => code),
        id,
      ).to.deep.equal(['unknown-id']);
      expect(trespasses(), id).to.deep.equal([]);
      element.remove();
    }
  });
});

describe('JSON', () => {
  const fallback = '<a href="https://example.org/">Quotation</a>';
  /** Loaded or told that it is not; whatever came, its children or a quotation stand. */
  const settle = async (element: EssSpeakerQuote) => {
    await Promise.race([ready(element), complaints(element)]);
    const stands = one(element, '[part~="quote"]') ?? element.querySelector('a')!;
    expect(stands.getClientRects().length).to.equal(1);
  };

  for (const kind of ['json-bad', 'json-shape', 'proto'])
    it(`of kind ${kind} leaves the children, with one error`, async () => {
      for (const { id, value } of attackStrings(kind)) {
        if (!value) continue;
        const element = await place({ 'data-content': value }, fallback);
        await settle(element);
        expect(errors(element).length, `${id}: ${value}`).to.equal(1);
        expect(trespasses(), id).to.deep.equal([]);
        element.remove();
      }
    });

  for (const kind of ['json-shape', 'proto'])
    it(`of kind ${kind} in place of a quotation’s fields leaves what is good`, async () => {
      for (const { id, value } of attackStrings(kind)) {
        const hostile = JSON.parse(value.replaceAll('"title"', '"text"')) as object;
        const fields = JSON.stringify(hostile).slice(1, -1) || '"x":1';
        const quotation = `{"id":"said",${fields},"affiliations":[${value}],"about":${value},"asPrinted":${value}}`;
        const element = await place(
          { 'data-content': `{"quotations":[${quotation},{"id":"b","text":"B"}]}`, collection: true },
          fallback,
        );
        await settle(element);
        expect(seen(element), id).to.not.match(/\[object|undefined|null/);
        expect(errors(element).length, id).to.equal(1);
        expect(trespasses(), id).to.deep.equal([]);
        element.remove();
      }
    });

  it('may use the names of Object.prototype as ids', async () => {
    for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'then']) {
      const document = content(
        { id, creator: id, affiliations: [{ organization: id }], isPartOf: id, about: [id] },
        { people: [{ id, name: 'Person' }], events: [{ id, name: 'Event' }], topics: [{ id, name: 'Topic' }] },
      );
      for (const attributes of [{ src: `#${id}` }, { collection: true }, { speaker: id }]) {
        const element = await show(document, attributes);
        for (const name of ['We are not alone.', 'Person', 'Event']) expect(seen(element), id).to.contain(name);
        element.remove();
      }
    }
  });

  it('with unknown names of things is no name of ours', async () => {
    for (const name of ['constructor', 'toString', '__proto__', 'valueOf']) {
      const facts = {
        translations: { en: name },
        isPartOfBasis: name,
        text: { fr: 'Voilà.', en: 'There.' },
        inLanguage: 'fr',
      };
      expect(seen(await show(content(facts as object))), name).to.not.match(/native code|\[object/);
    }
  });
});
