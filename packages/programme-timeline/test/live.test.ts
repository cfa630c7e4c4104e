import type { Event } from '@ess-kit/content';
import {
  all,
  at,
  control,
  day,
  focused,
  item,
  one,
  programme,
  renderedProgrammes,
  session,
  showProgramme,
  textOf,
} from './fixtures/programmes.js';
import { stopClock, untilChanged } from '@ess-kit/tooling/browser/time.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { click } from '@ess-kit/tooling/browser/commands.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

const topics = ['one', 'two'].map((id) => ({ id, kind: 'track' as const, name: `Track ${id}` }));
const talks = programme(
  [
    day('d1', '2021-06-01', [
      at('a', '10:00', '11:00', { track: 'one' }),
      at('b', '10:00', '12:00', { track: 'two' }),
      at('c', '11:00', '12:00', { track: 'one' }),
    ]),
    day('d2', '2021-06-02', [at('e', '2021-06-02T10:00', '2021-06-02T11:00')]),
  ],
  {},
  { topics },
);
const badges = (element: Element, id: string) =>
  [...item(element, id).querySelectorAll<HTMLElement>('.badge')].map(textOf);
const line = (element: Element) => one(element, '[part~="now"]');

for (const { name, show } of renderedProgrammes)
  describe(`what goes on ${name}`, () => {
    it('Simulated clock for tests: `now` fixes the moment', async () => {
      const element = await show(talks, { now: '2021-06-01T10:30:00+02:00' });
      expect(badges(element, 'a')).to.deep.equal(['Happening now']);
      expect(badges(element, 'b')).to.deep.equal(['Happening now']);
      expect(badges(element, 'e')).to.deep.equal([]);
    });

    it('Now line / live label', async () => {
      const element = await show(talks, { now: '2021-06-01T10:30:00+02:00' });
      expect(textOf(line(element))).to.equal('Now');
      const { DOCUMENT_POSITION_FOLLOWING } = Node;
      expect(line(element)!.compareDocumentPosition(item(element, 'c'))).to.equal(DOCUMENT_POSITION_FOLLOWING);
      expect(item(element, 'b').compareDocumentPosition(line(element)!)).to.equal(DOCUMENT_POSITION_FOLLOWING);
      expect(line(await show(talks, { now: '2021-05-01T10:30:00Z' }))).to.equal(null);
      expect(line(await show(talks, { now: '2021-07-01T10:30:00Z' }))).to.equal(null);
    });

    it('“Next” per track', async () => {
      const element = await show(talks, { now: '2021-06-01T10:30:00+02:00' });
      expect(badges(element, 'c')).to.deep.equal(['Next']);
    });

    it('what is over is told by more than its colour: it is no longer live, and offers what is left', async () => {
      const past = programme([
        at('a', '10:00', '11:00', { recordings: [{ name: 'Film', url: 'https://example.org/film' }] }),
      ]);
      const element = await show(past, { now: '2021-06-02T10:30:00Z' });
      expect(badges(element, 'a')).to.deep.equal([]);
      expect(control(element, 'Watch the recording')).to.not.equal(undefined);
    });

    it('Jump to now', async () => {
      const element = await show(talks, { now: '2021-06-01T10:30:00+02:00' });
      await click(control(element, 'Jump to now')!);
      await settled(element);
      expect(focused(element)).to.equal('Name of a');
      expect(control(await show(talks), 'Jump to now')).to.equal(undefined);
    });

    it('Jump to now leads out of a filter that hides it', async () => {
      const element = await show(talks, { now: '2021-06-01T10:30:00+02:00', query: 'Name of e' });
      control(element, 'Jump to now')!.click();
      await settled(element);
      await new Promise(requestAnimationFrame);
      expect(focused(element)).to.equal('Name of a');
    });
  });

const links: Partial<Event> = {
  registration: { state: 'open', url: 'https://example.org/register' },
  location: [{ type: 'VirtualLocation', name: 'Zoom', url: 'https://zoom.example/1' }],
  recordings: [{ name: 'Film', url: 'https://example.org/film' }],
};
const go = (element: Element, id: string) =>
  plain(item(element, id).querySelector(':scope > .what .go')?.textContent ?? 'none');

describe('Links by phase (register, join, watch)', () => {
  const moments = [
    ['2021-05-31T10:00:00Z', 'Register'],
    ['2021-06-01T08:00:00Z', 'Join online'],
    ['2021-06-01T09:00:00Z', 'Watch the recording'],
  ] as const;
  for (const [now, link] of moments)
    it(`${link}, at ${now}`, async () => {
      const element = await showProgramme(programme([at('a', '10:00', '11:00', links)]), { now });
      expect(go(element, 'a')).to.equal(link);
    });

  it('of a part with hours of its own', async () => {
    const workshop = at('w', '10:00', '12:00', { subEvent: [at('p', '10:00', '11:00', links), session('q', links)] });
    const at1130 = await showProgramme(programme([workshop]), { now: '2021-06-01T09:30:00Z' });
    expect([go(at1130, 'p'), go(at1130, 'q')]).to.deep.equal(['Watch the recording', 'Join online']);
  });

  it('of a session without an hour, by its day', async () => {
    const dated = programme([day('d', '2021-06-01', [session('a', links)])]);
    const linkAt = async (now: string) => go(await showProgramme(dated, { now }), 'a');
    expect(await linkAt('2021-05-31T21:59:00Z')).to.equal('Register');
    expect(await linkAt('2021-05-31T22:00:00Z')).to.equal('Join online');
    expect(await linkAt('2021-06-01T22:00:00Z')).to.equal('Watch the recording');
  });

  it('none leads to what is cancelled', async () => {
    const off = programme([at('a', '10:00', '11:00', { ...links, eventStatus: 'EventCancelled' })]);
    expect(go(await showProgramme(off), 'a')).to.equal('none');
  });
});

describe('a programme changes by itself', () => {
  it('when a session begins, and when it ends', async () => {
    for (const [moment, id, said] of [
      ['2021-06-01T08:00:00Z', 'a', ['Happening now']],
      ['2021-06-01T09:00:00Z', 'c', ['Happening now']],
      ['2021-06-01T09:00:00Z', 'a', []],
    ] as const) {
      const run = stopClock(Date.parse(moment) - 150);
      const element = await showProgramme(talks, { now: undefined });
      expect(badges(element, id)).to.not.deep.equal(said);
      run();
      await untilChanged(element, () => badges(element, id).join() === said.join());
      expect(Date.now()).to.be.at.least(Date.parse(moment));
      element.remove();
    }
  });

  it('when registration opens', async () => {
    const run = stopClock('2021-05-01T06:59:59.900Z');
    const registration = { url: 'https://example.org/register', opens: '2021-05-01T09:00' };
    const element = await showProgramme(programme([at('a', '10:00', '11:00', { registration })]), { now: undefined });
    expect(go(element, 'a')).to.equal('none');
    run();
    await untilChanged(element, () => go(element, 'a') === 'Register');
  });

  it('but not where the clock is fixed, and nothing is drawn again where nothing changes', async () => {
    const run = stopClock('2021-06-01T07:59:59.900Z');
    const fixed = await showProgramme(talks, { now: '2021-05-01T00:00:00Z' });
    const running = await showProgramme({ ...talks, name: 'Other' }, { now: undefined });
    const changes: MutationRecord[] = [];
    new MutationObserver((all) => changes.push(...all)).observe(fixed.shadowRoot!, { childList: true, subtree: true });
    run();
    await untilChanged(running, () => badges(running, 'a').includes('Happening now'));
    expect(badges(fixed, 'a')).to.deep.equal([]);
    expect(changes).to.deep.equal([]);
  });
});

describe('Cancelled / rescheduled', () => {
  const off = programme([
    at('cancelled', '10:00', '11:00', { eventStatus: 'EventCancelled', statusNote: 'No train.' }),
    at('postponed', '10:00', '11:00', { eventStatus: 'EventPostponed' }),
    at('moved', '12:00', '13:00', { eventStatus: 'EventRescheduled', previousStartDate: '2021-05-30' }),
    at('online', '14:00', '15:00', { eventStatus: 'EventMovedOnline' }),
  ]);
  for (const { name, show } of renderedProgrammes)
    it(`is said in words ${name}`, async () => {
      const element = await show(off, { now: '2021-06-01T08:30:00Z' });
      expect(badges(element, 'cancelled')).to.deep.equal(['Cancelled']);
      expect(textOf(item(element, 'cancelled'))).to.contain('No train.');
      expect(badges(element, 'postponed')).to.deep.equal(['Postponed']);
      expect(badges(element, 'moved')).to.include('New date');
      expect(textOf(item(element, 'moved'))).to.contain('30 May 2021');
      expect(badges(element, 'online')).to.include('Moved online');
    });

  it('of the whole event and of a day', async () => {
    const element = await showProgramme(
      programme([day('d', '2021-06-01', [session('a')], { eventStatus: 'EventCancelled' })], {
        eventStatus: 'EventPostponed',
        statusNote: 'To the autumn.',
      }),
    );
    expect(textOf(one(element, 'header')))
      .to.contain('Postponed')
      .and.to.contain('To the autumn.');
    expect(textOf(one(element, '[part~="head"]'))).to.contain('Cancelled');
  });
});

describe('Capacity / signup state', () => {
  it('full, waiting list', async () => {
    const element = await showProgramme(
      programme([
        at('full', '10:00', '11:00', { registration: { state: 'full' } }),
        at('none-left', '10:00', '11:00', { remainingAttendeeCapacity: 0 }),
        at('waitlist', '10:00', '11:00', { registration: { state: 'waitlist', url: 'https://example.org/w' } }),
        at('open', '10:00', '11:00', { registration: { state: 'open' } }),
      ]),
    );
    expect(['full', 'none-left', 'open'].map((id) => badges(element, id))).to.deep.equal([
      ['Fully booked'],
      ['Fully booked'],
      [],
    ]);
    expect(badges(element, 'waitlist')).to.have.lengthOf(1);
    expect(go(element, 'waitlist')).to.equal('Join the waiting list');
    expect(all(element, '.badge')).to.have.lengthOf(3);
  });
});
