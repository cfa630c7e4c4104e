import {
  at,
  all,
  complaints,
  day,
  errors,
  item,
  loads,
  one,
  place,
  programme,
  ready,
  seen,
  session,
  shownDays,
  shownIds,
  showProgramme,
  textOf,
} from './fixtures/programmes.js';
import { collectWarnings } from '@ess-kit/tooling/browser/console.js';
import { json, never, refused, serve, type Answer } from '@ess-kit/tooling/browser/network.js';
import { uclg } from './fixtures/samples.js';
import type { EssProgrammeTimeline } from '../src/index.js';
import { limits } from '@ess-kit/core';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';
import { generateProgramme } from '@ess-kit/tooling/programme.js';

const fallback = '<a href="https://example.org/programme">The whole programme</a>';
const usual = { ...limits };

beforeEach(() => {
  limits.retryAfter = 1;
});
afterEach(() => {
  Object.assign(limits, usual);
});

/** What a host sees: its own content, and the state by which it can style the element. */
function expectFallback(element: EssProgrammeTimeline) {
  expect(one(element, 'slot'), 'slot').to.not.equal(null);
  expect(element.querySelector('a')!.getClientRects().length, 'visible link').to.equal(1);
  expect(element.matches(':state(error)')).to.equal(true);
}

const failures: Record<string, readonly [code: string, answer: Answer]> = {
  'a 404': ['http', () => new Response('', { status: 404 })],
  'a 500': ['http', () => new Response('', { status: 500 })],
  'a missing CORS header': ['network', refused],
  'HTML instead of JSON': ['not-json', () => new Response('<!doctype html><title>Not found</title>')],
  'broken JSON': ['not-json', () => new Response('{"events": [')],
  'JSON that is no document': ['invalid-content', json([1, 2])],
};

describe('Independent of one server: content that cannot be had', () => {
  for (const [what, [code, answer]] of Object.entries(failures))
    it(`${what} leaves the children, and is told once`, async () => {
      const warnings = collectWarnings();
      const element = await place({ src: serve(answer).address }, fallback);
      expect((await complaints(element)).map((error) => error.code)).to.deep.equal([code]);
      expectFallback(element);
      expect(warnings).to.have.lengthOf(1);
      expect(loads(element)).to.deep.equal([]);
    });

  it('a timeout leaves the children', async () => {
    limits.timeout = 20;
    collectWarnings();
    const element = await place({ src: serve(never).address }, fallback);
    expect((await complaints(element)).map(({ code }) => code)).to.deep.equal(['timeout']);
    expectFallback(element);
  });

  it('an unknown id leaves the children, and names the id', async () => {
    collectWarnings();
    const element = await place({ src: `${serve(json(uclg)).address}#nobody` }, fallback);
    const told = await complaints(element);
    expect(told.map(({ code, message }) => [code, message])).to.deep.equal([
      ['unknown-id', 'No item has the id "nobody".'],
    ]);
    expectFallback(element);
  });

  it('the children stand until the content is there, then the programme', async () => {
    let give = (_response: Response) => undefined as void;
    const server = serve(() => new Promise((resolve) => (give = resolve)));
    const element = await place({ src: server.address }, fallback);
    expect(element.matches(':state(loading)')).to.equal(true);
    expect(element.querySelector('a')!.getClientRects().length).to.equal(1);
    give(Response.json(uclg));
    await ready(element);
    expect(shownIds(element)).to.have.lengthOf(34);
    expect(server.requests).to.have.lengthOf(1);
  });

  it('Live update while open: new data keeps choices, filters and place', async () => {
    const element = await showProgramme(programme([at('a', '10:00'), at('b', '11:00')]), { query: 'name' });
    element.data = programme([at('a', '10:30'), at('b', '11:00'), at('c', '12:00')]);
    await settled(element);
    expect(textOf(item(element, 'a').querySelector<HTMLElement>('.hours'))).to.equal('10:30');
    expect(shownIds(element)).to.deep.equal(['a', 'b', 'c']);
    expect(one<HTMLInputElement>(element, 'input')!.value).to.equal('name');
  });
});

describe('a document that is partly wrong', () => {
  it('shows what is good, and tells the rest once with its paths', async () => {
    const warnings = collectWarnings();
    const document = programme([
      day('d', '2021-06-01', [
        at('good', '10:00', '11:00'),
        at('dateless', '10:00', '11:00', { startDate: 'around ten' }),
        at('reversed', '12:00', '11:00'),
        { id: 'nameless' } as never,
        { name: 'No id' } as never,
        session('odd', { kind: 'party' as never, track: 7 as never }),
      ]),
      'nothing' as never,
    ]);
    const element = await showProgramme(document);
    expect(shownIds(element)).to.have.members(['good', 'dateless', 'reversed', 'odd']);
    expect(seen(element)).to.not.match(/Invalid|NaN|undefined|null|party/);
    expect(textOf(item(element, 'reversed').querySelector<HTMLElement>('.hours'))).to.equal('12:00');
    const [error, ...more] = errors(element);
    expect(more).to.deep.equal([]);
    expect(error!.code).to.equal('invalid-content');
    const path = '/events/0/subEvent/0/subEvent';
    expect(error!.faults.map(({ path }) => path)).to.include.members([
      `${path}/1/startDate`,
      `${path}/3/name`,
      `${path}/4/id`,
      `${path}/5/kind`,
      '/events/0/subEvent/1',
    ]);
    expect(warnings).to.have.lengthOf(1);
  });

  it('with ids twice shows both', async () => {
    const element = await showProgramme(
      programme([day('d', '2021-06-01', [session('a'), session('a', { name: 'Again' })])]),
    );
    expect(shownIds(element)).to.deep.equal(['a', 'a']);
    expect(seen(element)).to.contain('Again');
    const [{ faults } = { faults: [] }] = await complaints(element);
    expect(faults.map(({ path, expected }) => [path, expected])).to.deep.equal([
      ['/events/0/subEvent/0/subEvent/1/id', 'unique'],
    ]);
  });

  it('with events that contain each other in a circle ends', async () => {
    const circle = {
      inLanguage: 'en',
      events: [session('a', { superEvent: 'b' }), session('b', { superEvent: 'a' }), session('c')],
    };
    expect(shownIds(await showProgramme(circle, { src: '#a' }))).to.deep.equal(['b']);
    const self = { events: [{ id: 'a', name: 'A', subEvent: [] as unknown[] }] };
    self.events[0]!.subEvent.push(self.events[0]);
    const element = await place({}, fallback);
    element.data = self;
    collectWarnings();
    await ready(element);
    expect(seen(element)).to.contain('A');
  });

  it('with a day within a session shows it', async () => {
    const element = await showProgramme(
      programme([session('part-of-more', { subEvent: [session('nested', { kind: 'day', startDate: '2021-06-01' })] })]),
    );
    expect(textOf(item(element, 'nested'))).to.contain('Name of nested');
  });

  it('without any session says that the programme is not published', async () => {
    const element = await showProgramme(programme([]));
    expect(seen(element)).to.contain('The programme has not been published yet.');
    expect(one(element, 'input')).to.equal(null);
    expect(errors(element)).to.deep.equal([]);
  });

  it('without events is an error, and leaves the children', async () => {
    collectWarnings();
    const element = await place({ 'data-content': '{"events": []}' }, fallback);
    await Promise.race([complaints(element), ready(element)]);
    expect(element.querySelector('a')!.getClientRects().length + all(element, '.none').length).to.equal(1);
  });
});

describe('a programme of ten thousand sessions', () => {
  it('renders, filters and finds, and hangs nothing', async () => {
    const began = performance.now();
    const element = await place({});
    element.data = generateProgramme({ sessions: 10_000, tracks: 6, days: 30 });
    await new Promise<void>((resolve) => element.addEventListener('ess-load', () => resolve(), { once: true }));
    expect(all(element, 'li[data-id]')).to.have.lengthOf(10_000);
    expect(shownDays(element)).to.have.lengthOf(30);
    const input = one<HTMLInputElement>(element, 'input')!;
    input.value = 'nowhere-to-be-found';
    input.dispatchEvent(new Event('input'));
    await element.updateComplete;
    expect(shownIds(element)).to.deep.equal([]);
    expect(performance.now() - began).to.be.below(40_000);
  }).timeout(60_000);
});
