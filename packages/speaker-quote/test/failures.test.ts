import type { EssSpeakerQuote } from '../src/index.js';
import { collectWarnings } from '@ess-kit/tooling/browser/console.js';
import { json, never, refused, serve, type Answer } from '@ess-kit/tooling/browser/network.js';
import {
  complaints,
  content,
  errors,
  ids,
  loads,
  one,
  partText,
  place,
  ready,
  seen,
  show,
  textOf,
  words,
} from './fixtures/quotes.js';
import { uclg } from './fixtures/samples.js';
import { limits } from '@ess-kit/core';
import { expect } from '@ess-kit/tooling/browser/assert.js';

const fallback = '<a href="https://example.org/quotation">Emilia Saiz, 15 February 2021</a>';
const usual = { ...limits };

beforeEach(() => {
  limits.retryAfter = 1;
});
afterEach(() => {
  Object.assign(limits, usual);
});

/** What a host sees: its own content, and the state by which it can style the element. */
function expectFallback(element: EssSpeakerQuote) {
  expect(one(element, 'slot'), 'slot').to.not.equal(null);
  expect(textOf(element.querySelector('a'))).to.equal('Emilia Saiz, 15 February 2021');
  expect(element.querySelector('a')!.getClientRects()).to.have.lengthOf(1);
  expect(element.matches(':state(error)')).to.equal(true);
  expect(element.getBoundingClientRect().height).to.be.below(100);
}

const failures: Record<string, readonly [code: string, answer: Answer, says: RegExp]> = {
  'a 404': ['http', () => new Response('', { status: 404 }), /answered 404/],
  'a missing CORS header': ['network', refused, /Access-Control-Allow-Origin: \*/],
  'HTML instead of JSON': ['not-json', () => new Response('<!doctype html>'), /is a web page, not JSON/],
  'JSON that is no document': ['invalid-content', json([1, 2]), /not a content document/],
  'a document without quotations': ['unknown-id', json({}), /no item to show/],
};

describe('content that cannot be had', () => {
  for (const [what, [code, answer, says]] of Object.entries(failures))
    for (const attributes of [{}, { reading: true, collection: true }])
      it(`${what} leaves the children, and is told once${'reading' in attributes ? ', by a collection too' : ''}`, async () => {
        const warnings = collectWarnings();
        const element = await place(
          { src: serve(answer).address, style: 'min-block-size: 500px', ...attributes },
          fallback,
        );
        const told = await complaints(element);
        expectFallback(element);
        expect(told.map((error) => error.code)).to.deep.equal([code]);
        expect(told[0]!.message).to.match(says);
        expect(warnings).to.deep.equal([`<ess-speaker-quote> ${told[0]!.message}`]);
        expect(loads(element)).to.deep.equal([]);
      });

  it('that never comes is given up', async () => {
    limits.timeout = 20;
    const element = await place({ src: serve(never).address }, fallback);
    expect((await complaints(element)).map(({ code }) => code)).to.deep.equal(['timeout']);
    expectFallback(element);
  });

  it('an unknown id leaves the children, and is named', async () => {
    const warnings = collectWarnings();
    const element = await place({ src: `${serve(json(uclg)).address}#nobody` }, fallback);
    const told = await complaints(element);
    expect(told.map(({ code, message }) => [code, message])).to.deep.equal([
      ['unknown-id', 'No item has the id "nobody".'],
    ]);
    expectFallback(element);
    expect(warnings).to.have.lengthOf(1);
  });

  it('the id of a place or a post names nothing that was said', async () => {
    const document = content(
      {},
      { places: [{ id: 'dakar', name: 'Dakar' }], posts: [{ id: 'news', headline: 'News' }] },
    );
    for (const id of ['dakar', 'news']) {
      const element = await place({ src: `#${id}`, 'data-content': JSON.stringify(document) }, fallback);
      expect(
        (await complaints(element)).map(({ code }) => code),
        id,
      ).to.deep.equal(['unknown-id']);
    }
  });
});

describe('script embed on other sites', () => {
  it('takes its content from another origin, by one request for all, its children standing until then', async () => {
    let give = (_response: Response) => undefined as void;
    const server = serve(() => new Promise((resolve) => (give = resolve)));
    const one_ = await place({ src: `${server.address}#saiz-1`, lang: 'fr' }, fallback);
    const all_ = await place({ src: server.address, lang: 'fr' }, fallback);
    for (const element of [one_, all_]) {
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(element.querySelector('a')!.getClientRects()).to.have.lengthOf(1);
    }
    give(Response.json(uclg));
    await Promise.all([ready(one_), ready(all_)]);
    expect(partText(one_, 'name')).to.equal('Emilia Saiz');
    expect(ids(all_)).to.have.lengthOf(29);
    expect(server.requests).to.have.lengthOf(1);
    expect(server.requests[0]).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(loads(one_)).to.deep.equal([{ id: 'saiz-1' }]);
  });

  it('leaves the page around it as it was', async () => {
    const attributes = () => document.body.getAttributeNames().join();
    const before = [attributes(), document.title, location.href];
    const element = await show(uclg, { 'no-structured-data': true }, fallback);
    expect([attributes(), document.title, location.href]).to.deep.equal(before);
    expect(element.innerHTML).to.equal(fallback);
    expect(element.hasAttribute('style')).to.equal(false);
  });
});

describe('quotations with wrong types', () => {
  it('what is good is shown, what is bad is told once with its path', async () => {
    const warnings = collectWarnings();
    const quotations = [
      {
        id: 'good',
        text: 'Good.',
        creatorLabel: 7,
        affiliations: [{ roleName: 'mayor' }, 'mayor', { organization: {} }],
        dateCreated: 'yesterday',
        citation: 'javascript:alert(1)',
        mediaFragment: 'soon',
        isPartOfBasis: 'guessed',
      },
      { id: 'wordless' },
    ];
    const element = await show({ quotations });
    expect(words(element)).to.deep.equal(['Good.']);
    expect(seen(element))
      .to.contain('mayor')
      .and.to.not.match(/yesterday|undefined|null|NaN|guessed|\[object/);
    const [error, ...more] = errors(element);
    expect(more).to.deep.equal([]);
    expect(error!.code).to.equal('invalid-content');
    expect(error!.faults.map(({ path }) => path)).to.have.members([
      '/quotations/0/creatorLabel',
      '/quotations/0/affiliations/1',
      '/quotations/0/affiliations/2/organization',
      '/quotations/0/dateCreated',
      '/quotations/0/citation',
      '/quotations/0/mediaFragment',
      '/quotations/0/isPartOfBasis',
      '/quotations/1/text',
    ]);
    expect(warnings).to.have.lengthOf(1);
  });

  it('references that lead nowhere are left out', async () => {
    const element = await show(content({ creator: 'nobody', isPartOf: 'never', about: ['nothing'] }));
    expect(words(element)).to.deep.equal(['We are not alone.']);
    expect(one(element, '[part~="name"]')).to.equal(null);
    expect(one(element, 'cite')).to.equal(null);
  });

  it('data of any kind throws nothing', async () => {
    for (const data of [null, 0, '', 'text', [], true, () => 1, Symbol('s'), new Date(NaN), Object.create(null)]) {
      const element = await place({}, fallback);
      element.data = data;
      await complaints(element);
      expect(element.querySelector('a')!.getClientRects().length, String(typeof data)).to.equal(1);
    }
  });

  it('a document that contains itself throws nothing', async () => {
    const document: Record<string, unknown> = { ...content({}) };
    document['events'] = [document];
    const element = await place({}, fallback);
    element.data = document;
    await ready(element);
    expect(words(element)).to.deep.equal(['We are not alone.']);
  });
});
