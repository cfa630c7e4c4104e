import type { Event } from '@ess-kit/content';
import { content, control, fact, mainLink, partText, renderedCards, seen, showCard } from './fixtures/cards.js';
import { stopClock, untilChanged } from '@ess-kit/tooling/browser/time.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';

const event: Partial<Event> = {
  startDate: '2021-06-01T11:05',
  endDate: '2021-06-01T13:45',
  timeZone: 'America/Argentina/Cordoba',
  registration: { required: true, state: 'open', url: 'https://example.org/register' },
  location: [{ type: 'VirtualLocation', name: 'Zoom', url: 'https://zoom.example/1' }],
  recordings: [{ name: 'Film', url: 'https://example.org/film' }],
};
// 11:05 in Córdoba is 14:05 UTC.
const moments = [
  ['before', '2021-05-31T14:04:00Z', undefined, 'Register'],
  ['soon', '2021-05-31T14:05:00Z', 'Starts in 24 hours', 'Register'],
  ['an hour before', '2021-06-01T13:05:00Z', 'Starts in 1 hour', 'Register'],
  ['a minute before', '2021-06-01T14:04:00Z', 'Starts in 1 minute', 'Register'],
  ['live', '2021-06-01T14:05:00Z', 'Happening now', 'Join online'],
  ['at the last minute', '2021-06-01T16:44:59Z', 'Happening now', 'Join online'],
  ['past', '2021-06-01T16:45:00Z', 'Past event', 'Watch the recording'],
] as const;

for (const { name, show } of renderedCards) {
  describe(`the life of an event on a card ${name}`, () => {
    for (const [phase, now, said, action] of moments)
      it(phase, async () => {
        const card = await show(content(event), { now });
        if (said) expect(partText(card, 'when')).to.contain(said);
        else expect(seen(card)).to.not.match(/Starts|Happening|Past/);
        expect(plain(mainLink(card)?.textContent)).to.equal(action);
        expect(Boolean(control(card, 'Add to calendar'))).to.equal(phase !== 'past');
      });

    it('unknown', async () => {
      const card = await show(content({ ...event, startDate: undefined, endDate: undefined }));
      expect(partText(card, 'when')).to.equal('Date not given');
      expect(seen(card)).to.not.match(/Starts|Happening|Past/);
    });

    it('a day is live until it ends where the event is', async () => {
      const day = content({ startDate: '2021-06-01', timeZone: 'America/Argentina/Cordoba' });
      const at = async (now: string) => partText(await show(day, { now }), 'when');
      expect(await at('2021-06-01T03:00:00Z')).to.contain('Happening now');
      expect(await at('2021-06-02T02:59:59Z')).to.contain('Happening now');
      expect(await at('2021-06-02T03:00:00Z')).to.contain('Past event');
    });

    it('nothing is imminent about a month or a year', async () => {
      const at = async (startDate: string, now: string) =>
        partText(await show(content({ startDate }), { now }), 'when');
      expect(await at('2021-06', '2021-05-31T23:00:00+02:00')).to.equal('June 2021');
      expect(await at('2021-06', '2021-06-30T12:00:00Z'), 'some day of June, nobody knows which').to.equal('June 2021');
      expect(await at('2021', '2022-01-01T12:00:00Z')).to.contain('Past event');
    });

    it('an event whose end nobody gave lasts for its duration, else until its day ends', async () => {
      const open = { ...event, endDate: undefined };
      const at = async (event: Partial<Event>, now: string) => partText(await show(content(event), { now }), 'when');
      expect(await at({ ...open, duration: 'PT1H' }, '2021-06-01T15:05:00Z')).to.contain('Past event');
      expect(await at(open, '2021-06-02T02:59:00Z')).to.contain('Happening now');
      expect(await at(open, '2021-06-02T03:00:00Z')).to.contain('Past event');
    });
  });
}

describe('a card changes by itself', () => {
  const changes = [
    ['when the event is a day ahead', '2021-05-31T14:05:00Z', 'Starts in 24 hours'],
    ['as the hours go by', '2021-06-01T11:36:00Z', 'Starts in 2 hours'],
    ['as the minutes go by', '2021-06-01T14:00:00Z', 'Starts in 5 minutes'],
    ['when the event begins', '2021-06-01T14:05:00Z', 'Happening now'],
    ['when it ends', '2021-06-01T16:45:00Z', 'Past event'],
  ] as const;
  for (const [when, moment, said] of changes)
    it(when, async () => {
      const run = stopClock(Date.parse(moment) - 100);
      const card = await showCard(content(event), { now: undefined });
      expect(seen(card)).to.not.contain(said);
      run();
      await untilChanged(card, () => seen(card).includes(said));
      expect(Date.now()).to.be.at.least(Date.parse(moment));
    });

  it('when registration opens and closes', async () => {
    const registration = { url: 'https://example.org/register', opens: '2021-05-01T09:00', closes: '2021-05-20T18:00' };
    let run = stopClock('2021-05-01T11:59:59.900Z');
    const opening = await showCard(content({ ...event, registration }), { now: undefined });
    expect(mainLink(opening)).to.equal(null);
    run();
    await untilChanged(opening, () => mainLink(opening)?.href === registration.url);
    run = stopClock('2021-05-20T20:59:59.900Z');
    const closing = await showCard(content({ ...event, registration }), { now: undefined });
    expect(mainLink(closing)).to.not.equal(null);
    run();
    await untilChanged(closing, () => mainLink(closing) === null);
    expect(fact(closing, 'Registration')).to.equal('Closed');
  });

  it('but not where the clock is fixed', async () => {
    const run = stopClock('2021-06-01T14:04:59.900Z');
    const fixed = await showCard(content(event), { now: '2021-05-01T00:00:00Z' });
    const running = await showCard(content({ ...event, id: 'other' }), { now: undefined });
    run();
    await untilChanged(running, () => seen(running).includes('Happening now'));
    expect(seen(fixed)).to.not.contain('Happening now');
  });
});
