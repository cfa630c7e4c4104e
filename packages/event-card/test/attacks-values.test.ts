import { all, complaints, content, errors, loads, one, place, ready, seen, showCard } from './fixtures/cards.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { everyAddress, trespasses } from './fixtures/attacks.js';
import type { EssEventCard } from '../src/index.js';
import { interfaceLanguages } from '@ess-kit/core';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

const moments = ['2021-05-01T00:00:00Z', '2021-06-01T09:30:00Z', '2021-07-01T00:00:00Z'];
/** Addresses of a card, but for those of calendars, which hold content only as parameters. */
const addresses = (card: EssEventCard) =>
  all<HTMLAnchorElement & HTMLImageElement>(card, '[href], [src]')
    .filter((node) => !node.closest('.menu'))
    .map((node) => node.getAttribute('href') ?? node.getAttribute('src')!);

describe('addresses from content', () => {
  for (const kind of ['url-block', 'url-host', 'url-odd', 'redos'])
    it(`of kind ${kind} lead nowhere but where they say`, async () => {
      for (const { id, value } of attackStrings(kind))
        for (const now of moments) {
          const card = await showCard(everyAddress(value), { now });
          for (const address of addresses(card)) {
            const { protocol, username, password, href } = new URL(address);
            expect(['https:', 'http:', 'mailto:', 'tel:'], `${id}: ${address}`).to.include(protocol);
            expect(username + password, id).to.equal('');
            // Written as it is understood: the host that is shown is the host that is reached.
            expect(address, id).to.equal(href);
          }
          if (kind === 'url-block') expect(addresses(card), id).to.deep.equal([]);
          expect(seen(card), id).to.contain('Forum').and.to.contain('Document');
          expect(trespasses(), id).to.deep.equal([]);
          card.remove();
        }
    });

  it('of kind url-ok survive', async () => {
    for (const { id, value } of attackStrings('url-ok')) {
      // An address in content is a complete one: what it is relative to depends on the page.
      if (!/^[a-z]+:/i.test(value)) continue;
      const card = await showCard(everyAddress(value), { now: moments[2] });
      expect(addresses(card), id).to.include(new URL(value).href);
      expect(errors(card), id).to.deep.equal([]);
      card.remove();
    }
  });

  it('of images are fetched from the page’s own origins only', async () => {
    for (const { id, value } of attackStrings('url-host', 'url-block', 'source')) {
      const card = await showCard(everyAddress(value));
      expect(one(card, 'img'), id).to.equal(null);
      card.remove();
    }
  });

  it('of content are asked for over the web only', async () => {
    const { fetch } = globalThis;
    const asked: string[] = [];
    globalThis.fetch = (input) => {
      asked.push(String(input));
      return Promise.resolve(Response.json(content({})));
    };
    try {
      for (const { id, value } of attackStrings('source', 'url-block', 'url-odd')) {
        const card = await place('ess-event-card', { src: value }, '<a href="/">Forum</a>');
        await settled(card);
        expect(trespasses(), id).to.deep.equal([]);
        card.remove();
      }
    } finally {
      globalThis.fetch = fetch;
    }
    for (const address of asked) expect(new URL(address).protocol, address).to.match(/^https?:$/);
  });
});

describe('dates from content', () => {
  for (const field of ['startDate', 'endDate', 'previousStartDate', 'duration'])
    it(`never give nonsense as ${field}`, async () => {
      for (const { id, value } of attackStrings('date', 'number')) {
        const event = { startDate: '2021-06-01T11:05', timeZone: 'Europe/Paris', eventStatus: 'EventRescheduled' };
        const registration = { required: true, opens: value, closes: value };
        const document = content({ ...(event as object), registration, [field]: value });
        const card = await showCard(document);
        expect(seen(card), id).to.not.match(/Invalid|NaN|undefined|null|Infinity/);
        expect(card.textContent, id).to.not.match(/Invalid|NaN|undefined|null|Infinity/);
        card.remove();
      }
    });

  it('that are right are shown', async () => {
    for (const startDate of ['2024-02-29', '1970-01-01', '9999-12-31', '0001-01-01']) {
      const card = await showCard(content({ startDate }));
      expect(one<HTMLTimeElement>(card, 'time')!.dateTime).to.equal(startDate);
      expect(errors(card)).to.deep.equal([]);
    }
  });

  it('of attributes are left aside when they are none', async () => {
    for (const { id, value } of attackStrings('date', 'lang')) {
      const document = content({ startDate: '2021-06-01T11:05', timeZone: 'Europe/Paris' });
      const card = await showCard(document, { now: value, 'time-zone': value });
      expect(seen(card), id)
        .to.contain('1 June 2021')
        .and.to.not.match(/Invalid|NaN|undefined|null/);
      card.remove();
    }
  });
});

describe('languages', () => {
  it('of any tag end in a language that there is', async () => {
    for (const { id, value } of attackStrings('lang', 'redos', 'html')) {
      const card = await showCard(content({ name: { fr: 'Congrès' } }), { lang: value });
      expect(interfaceLanguages, id).to.include(one(card, '.shell')!.lang);
      expect(seen(card), id).to.contain('Congrès');
      expect(trespasses(), id).to.deep.equal([]);
      card.remove();
    }
  });

  it('of any tag in content throw nothing', async () => {
    for (const { id, value } of attackStrings('lang', 'proto')) {
      const event = {
        inLanguage: [value],
        name: { [value || 'fr']: 'Named', en: 'Forum' },
        languageServices: [{ language: value }],
      };
      const card = await showCard(content(event));
      expect(seen(card), id).to.contain('Forum');
      card.remove();
    }
  });
});

describe('JSON', () => {
  /** Loaded or told that it is not; whatever came, its children or a card stand. */
  const settle = async (card: EssEventCard) => {
    await Promise.race([ready(card), complaints(card)]);
    const stands = one(card, '[part~="card"]') ?? card.querySelector('a')!;
    expect(stands.getClientRects().length).to.equal(1);
  };
  const fallback = '<a href="https://example.org/">Forum</a>';

  for (const kind of ['json-bad', 'json-shape', 'proto'])
    it(`of kind ${kind} leaves the children, with one error`, async () => {
      for (const { id, value } of attackStrings(kind)) {
        if (!value) continue;
        const card = await place('ess-event-card', { 'data-content': value }, fallback);
        await settle(card);
        expect(errors(card).length, `${id}: ${value}`).to.equal(1);
        expect(trespasses(), id).to.deep.equal([]);
        card.remove();
      }
    });

  for (const kind of ['json-shape', 'proto'])
    it(`of kind ${kind} in place of an event’s fields leaves what is good`, async () => {
      for (const { id, value } of attackStrings(kind)) {
        const hostile = JSON.parse(value.replaceAll('"title"', '"name"')) as object;
        const event = `{"id":"forum",${JSON.stringify(hostile).slice(1, -1) || '"x":1'},"participants":[${value}],"subEvent":${value}}`;
        const card = await place(
          'ess-event-card',
          { 'data-content': `{"events":[${event},{"id":"b","name":"B"}]}` },
          fallback,
        );
        await settle(card);
        expect(seen(card), id).to.not.match(/\[object|undefined|null/);
        expect(errors(card).length, id).to.equal(1);
        expect(trespasses(), id).to.deep.equal([]);
        card.remove();
      }
    });

  it('may use the names of Object.prototype as ids', async () => {
    for (const id of ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'then']) {
      const document = content(
        {
          id,
          about: [id],
          participants: [{ agent: id, roles: ['organizer'] }],
          location: [{ type: 'Place', place: id }],
        },
        { topics: [{ id, name: 'Topic' }], organizations: [{ id, name: 'Body' }], places: [{ id, name: 'Place' }] },
      );
      const card = await showCard(document, { src: `#${id}` });
      expect(loads(card)).to.have.lengthOf(1);
      for (const name of ['Forum', 'Topic', 'Body', 'Place']) expect(seen(card), id).to.contain(name);
      card.remove();
    }
  });

  it('with unknown names of things is no name of ours', async () => {
    for (const name of ['constructor', 'toString', '__proto__', 'valueOf']) {
      const roles = [name];
      const card = await showCard(
        content({ kind: name, eventStatus: name, participants: [{ label: 'x', roles }] } as object),
      );
      expect(seen(card), name).to.not.match(/native code|\[object/);
      card.remove();
    }
  });
});
