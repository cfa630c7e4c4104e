import { complaints, content, errors, loads, one, place, ready, seen, textOf } from './fixtures/cards.js';
import { collectWarnings } from '@ess-kit/tooling/browser/console.js';
import { json, never, refused, serve, type Answer } from '@ess-kit/tooling/browser/network.js';
import type { EssEventCard } from '../src/index.js';
import { limits } from '@ess-kit/core';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

const fallback = '<a href="https://example.org/forum">Forum, 1 June 2021</a>';
const usual = { ...limits };

beforeEach(() => {
  limits.retryAfter = 1;
});
afterEach(() => {
  Object.assign(limits, usual);
});

/** What a host sees: its own content, and the state by which it can style the element. */
function expectFallback(card: EssEventCard) {
  const link = card.querySelector('a')!;
  expect(one(card, 'slot'), 'slot').to.not.equal(null);
  expect(link.getClientRects().length, 'visible link').to.equal(1);
  expect(textOf(link)).to.equal('Forum, 1 June 2021');
  expect(card.matches(':state(error)')).to.equal(true);
  expect(one(card, '[part~="card"]')).to.equal(null);
}

/** A document of this many bytes. */
const large = (bytes: number) => JSON.stringify({ ...content({}), name: 'x'.repeat(bytes) });

interface Failure {
  readonly code: string;
  readonly answer: Answer;
  readonly requests: number;
  /** What helps a webmaster. */
  readonly says: RegExp;
}

const failures: Record<string, Failure> = {
  'a 404': { code: 'http', answer: () => new Response('', { status: 404 }), requests: 1, says: /answered 404/ },
  'a 500': { code: 'http', answer: () => new Response('', { status: 500 }), requests: 2, says: /answered 500/ },
  'a 429': { code: 'http', answer: () => new Response('', { status: 429 }), requests: 2, says: /answered 429/ },
  'a missing CORS header': { code: 'network', answer: refused, requests: 2, says: /Access-Control-Allow-Origin: \*/ },
  'no network': { code: 'network', answer: refused, requests: 2, says: /could not be read/ },
  'HTML instead of JSON': {
    code: 'not-json',
    answer: () => new Response('<!doctype html><title>Not found</title>', { headers: { 'content-type': 'text/html' } }),
    requests: 1,
    says: /is a web page, not JSON/,
  },
  'broken JSON': {
    code: 'not-json',
    answer: () => new Response('{"events": ['),
    requests: 1,
    says: /is not valid JSON/,
  },
  'an empty answer': {
    code: 'not-json',
    answer: () => new Response(''),
    requests: 1,
    says: /is not a content document.*this is empty/,
  },
  'JSON that is no document': {
    code: 'invalid-content',
    answer: json([1, 2]),
    requests: 1,
    says: /not a content document/,
  },
  'a document without events': { code: 'unknown-id', answer: json({}), requests: 1, says: /no item to show/ },
  'a document of 3 MB': {
    code: 'too-large',
    answer: () => new Response(large(3 * 1024 * 1024)),
    requests: 1,
    says: /larger than 2 MB/,
  },
  'a body that breaks off': {
    code: 'network',
    answer: () => new Response(new ReadableStream({ pull: (stream) => stream.error(new TypeError('reset')) })),
    requests: 2,
    says: /could not be read/,
  },
};

describe('content that cannot be had', () => {
  for (const [what, { code, answer, requests, says }] of Object.entries(failures))
    it(`${what} leaves the children, and is told once`, async () => {
      const warnings = collectWarnings();
      const server = serve(answer);
      const card = await place('ess-event-card', { src: server.address }, fallback);
      const told = await complaints(card);
      expectFallback(card);
      expect(told.map((error) => error.code)).to.deep.equal([code]);
      expect(told[0]!.message).to.match(says);
      expect(warnings).to.deep.equal([`<ess-event-card> ${told[0]!.message}`]);
      expect(server.requests).to.have.lengthOf(requests);
      expect(loads(card)).to.deep.equal([]);
    });

  it('a timeout leaves the children, and is told once', async () => {
    limits.timeout = 20;
    const warnings = collectWarnings();
    const server = serve(never);
    const card = await place('ess-event-card', { src: server.address }, fallback);
    expect((await complaints(card)).map(({ code }) => code)).to.deep.equal(['timeout']);
    expectFallback(card);
    expect(warnings).to.have.lengthOf(1);
    expect(server.requests).to.have.lengthOf(1);
  });

  it('a body that never ends times out', async () => {
    limits.timeout = 20;
    const server = serve(() => new Response(new ReadableStream({ pull: () => new Promise(() => undefined) })));
    const card = await place('ess-event-card', { src: server.address }, fallback);
    expect((await complaints(card)).map(({ code }) => code)).to.deep.equal(['timeout']);
  });

  it('an address that is none is not asked for', async () => {
    const warnings = collectWarnings();
    for (const src of [
      'javascript:alert(1)',
      'data:application/json,{}',
      'https://user:word@example.org/',
      'ftp://a/b',
    ]) {
      const card = await place('ess-event-card', { src }, fallback);
      expect(
        (await complaints(card)).map(({ code }) => code),
        src,
      ).to.deep.equal(['bad-address']);
      expectFallback(card);
    }
    expect(warnings).to.have.lengthOf(4);
  });

  it('an unknown id leaves the children, and names the id', async () => {
    const warnings = collectWarnings();
    const server = serve(json(content({})));
    const card = await place('ess-event-card', { src: `${server.address}#nobody` }, fallback);
    const told = await complaints(card);
    expectFallback(card);
    expect(told.map(({ code, message }) => [code, message])).to.deep.equal([
      ['unknown-id', 'No item has the id "nobody".'],
    ]);
    expect(warnings).to.have.lengthOf(1);
  });

  it('a widget that failed gives its reserved space back', async () => {
    const card = await place(
      'ess-event-card',
      { src: serve(refused).address, style: 'min-block-size: 500px' },
      fallback,
    );
    await complaints(card);
    expect(card.getBoundingClientRect().height).to.be.below(100);
  });
});

describe('content that comes late or again', () => {
  it('a passing failure is tried once more', async () => {
    const warnings = collectWarnings();
    for (const first of [refused, () => new Response('', { status: 503 })]) {
      const server = serve((attempt) => (attempt === 1 ? first() : Response.json(content({ name: 'At last' }))));
      const card = await ready(await place('ess-event-card', { src: server.address }, fallback));
      expect(textOf(one(card, 'h3'))).to.equal('At last');
      expect(server.requests).to.have.lengthOf(2);
      expect(errors(card)).to.deep.equal([]);
    }
    expect(warnings).to.deep.equal([]);
  });

  it('elements with the same address share one request, without cookies or referrer', async () => {
    const document = {
      events: [
        { id: 'one', name: 'One' },
        { id: 'two', name: 'Two' },
      ],
    };
    const server = serve(json(document));
    const cards = await Promise.all(
      ['one', 'two'].map((id) => place('ess-event-card', { src: `${server.address}#${id}` }).then(ready)),
    );
    expect(cards.map((card) => textOf(one(card, 'h3')))).to.deep.equal(['One', 'Two']);
    expect(server.requests).to.have.lengthOf(1);
    expect(server.requests[0]).to.include({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  it('the children stand until the content is there', async () => {
    let give = (_response: Response) => undefined as void;
    const server = serve(() => new Promise((resolve) => (give = resolve)));
    const card = await place('ess-event-card', { src: server.address }, fallback);
    expect(card.matches(':state(loading)')).to.equal(true);
    expect(card.querySelector('a')!.getClientRects().length).to.equal(1);
    give(Response.json(content({ name: 'Here' })));
    await ready(card);
    expect(card.matches(':state(ready)')).to.equal(true);
    expect(textOf(one(card, 'h3'))).to.equal('Here');
  });

  it('what stands stays when the next content fails, and the last address wins', async () => {
    const good = serve(json(content({ name: 'Good' })));
    const bad = serve(refused);
    let giveSlow = (_response: Response) => undefined as void;
    const slow = serve(() => new Promise((resolve) => (giveSlow = resolve)));
    const card = await ready(await place('ess-event-card', { src: good.address }, fallback));
    card.src = bad.address;
    expect((await complaints(card)).map(({ code }) => code)).to.deep.equal(['network']);
    expect(seen(card)).to.contain('Good');
    card.src = slow.address;
    await settled(card);
    card.src = good.address;
    await settled(card);
    giveSlow(Response.json(content({ name: 'Too late' })));
    await settled(card);
    expect(textOf(one(card, 'h3'))).to.equal('Good');
  });

  it('a failure is not remembered by an element that is added later', async () => {
    const server = serve((attempt) => (attempt <= 2 ? refused() : Response.json(content({ name: 'Back' }))));
    await complaints(await place('ess-event-card', { src: server.address }));
    const later = await ready(await place('ess-event-card', { src: server.address }));
    expect(textOf(one(later, 'h3'))).to.equal('Back');
  });

  it('an element that has left the page tells nothing', async () => {
    const warnings = collectWarnings();
    let fail = (_error: Error) => undefined as void;
    const server = serve((attempt) => (attempt > 1 ? refused() : new Promise((_, reject) => (fail = reject))));
    const card = await place('ess-event-card', { src: server.address }, fallback);
    const other = await place('ess-event-card', { src: server.address }, fallback);
    card.remove();
    fail(new TypeError('reset'));
    await complaints(other);
    expect(errors(card)).to.deep.equal([]);
    expect(warnings).to.have.lengthOf(1);
  });

  it('an element without any content is empty, in silence', async () => {
    const warnings = collectWarnings();
    const card = await place('ess-event-card', {}, fallback);
    expect(card.matches(':state(empty)')).to.equal(true);
    expect(card.querySelector('a')!.getClientRects().length).to.equal(1);
    expect(warnings).to.deep.equal([]);
  });
});
