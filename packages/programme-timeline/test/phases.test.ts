import fc from 'fast-check';
import type { Event } from '@ess-kit/content';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { laneKindOf } from '../src/programme/lanes.js';
import { phasesOf } from '../src/programme/phases.js';
import { programmeOf } from '../src/programme/programme.js';

const event = (id: string, start?: string, end?: string, facts: Partial<Event> = {}): Event => ({
  id,
  name: id,
  startDate: start && (start.includes('-') ? start : `2021-06-01T${start}`),
  endDate: end && (end.includes('-') ? end : `2021-06-01T${end}`),
  ...facts,
});

const utc = (moment: string) => Date.parse(moment.includes('-') ? moment : `2021-06-01T${moment}:00Z`);

function phasesAt(now: number | string, ...subEvent: Event[]) {
  const programme = programmeOf({ events: [{ id: 'forum', name: 'Forum', timeZone: 'UTC', subEvent }] }, undefined)!;
  const { of, line, ...rest } = phasesOf(
    programme,
    laneKindOf(programme.days),
    typeof now === 'string' ? utc(now) : now,
  );
  return {
    ...rest,
    line: line?.event.id,
    of: Object.fromEntries([...of].map(([{ event }, phase]) => [event.id, phase])),
  };
}

const one = { track: 'one' };
const two = { track: 'two' };

describe('phases', () => {
  const day = [
    event('opening', '09:00', '10:00'),
    event('a', '10:00', '11:00', one),
    event('b', '10:00', '12:00', two),
    event('c', '11:00', '12:00', one),
    event('lunch', '12:00', '13:00'),
  ];

  it('of sessions before, while and after they run', () => {
    expect(phasesAt('11:30', ...day).of).to.deep.equal({
      opening: 'past',
      a: 'past',
      b: 'live',
      c: 'live',
      lunch: 'next',
    });
    expect(phasesAt('12:59', ...day).of['lunch']).to.equal('live');
    expect(phasesAt('13:00', ...day)).to.deep.include({ isOn: false, line: undefined, nextChange: undefined });
  });

  it('“next” is what a visitor of each track sees next', () => {
    expect(phasesAt('09:30', ...day).of).to.include({ a: 'next', b: 'next', c: 'later', lunch: 'later' });
    expect(phasesAt('10:30', ...day).of).to.include({ c: 'next', lunch: 'later' });
    expect(phasesAt('08:00', ...day).of).to.include({ opening: 'next', a: 'later' });
    expect(phasesAt('2021-05-30T10:00Z', ...day).of['opening'], 'nothing is next days before').to.equal('later');
  });

  it('the line of now runs before what has not begun, on a day that has', () => {
    expect(phasesAt('08:00', ...day).line).to.equal(undefined);
    expect(phasesAt('09:30', ...day).line).to.equal('a');
    expect(phasesAt('11:30', ...day).line).to.equal('lunch');
  });

  it('a session whose end nobody gave is over when others follow it, or after an hour', () => {
    const open = [event('a', '09:00'), event('b', '09:30', '10:00'), event('last', '11:00')];
    expect(phasesAt('09:29', ...open).of['a']).to.equal('live');
    expect(phasesAt('09:30', ...open).of['a']).to.equal('past');
    expect(phasesAt('11:59', ...open).of['last']).to.equal('live');
    expect(phasesAt('12:00', ...open).of['last']).to.equal('past');
    const beside = [event('a', '09:00', undefined, one), event('b', '09:30', '10:00', two)];
    expect(phasesAt('09:45', ...beside).of['a'], 'another track’s session does not end it').to.equal('live');
  });

  it('what is cancelled or postponed has none', () => {
    const off = [
      event('a', '09:00', '10:00', { eventStatus: 'EventCancelled' }),
      event('b', '09:00', '10:00', { eventStatus: 'EventPostponed' }),
    ];
    expect(phasesAt('09:30', ...off)).to.deep.include({ of: {}, isOn: false });
  });

  it('of a session without an hour are told by its day', () => {
    const dated = event('dated', '2021-06-01');
    expect(phasesAt('2021-05-31T23:59Z', dated).of['dated']).to.equal('later');
    expect(phasesAt('00:00', dated).of['dated']).to.equal('today');
    expect(phasesAt('2021-06-02T00:00Z', dated).of['dated']).to.equal('past');
    expect(phasesAt('12:00', dated)).to.include({ isOn: false, nextChange: utc('2021-06-02T00:00Z') });
    expect(phasesAt('12:00', event('undated')).of['undated']).to.equal('later');
  });

  it('of parts are their own, else those of what they are part of', () => {
    const workshop = event('workshop', '09:00', '11:00', {
      subEvent: [event('first', '09:00', '10:00'), event('second', '10:00', '11:00'), event('hourless')],
    });
    expect(phasesAt('09:30', workshop).of).to.deep.equal({
      workshop: 'live',
      first: 'live',
      second: 'later',
      hourless: 'today',
    });
    expect(phasesAt('11:00', workshop).of).to.deep.equal({
      workshop: 'past',
      first: 'past',
      second: 'past',
      hourless: 'past',
    });
  });

  it('change when registration opens or closes', () => {
    const registration = { opens: '2021-05-01T09:00', closes: '2021-05-20T18:00' };
    const before = phasesAt('2021-04-01T00:00Z', event('a', '09:00', '10:00', { registration }));
    expect(before.nextChange).to.equal(utc('2021-05-01T09:00Z'));
  });

  const slot = fc.integer({ min: 0, max: 40 });
  const sketch = fc.tuple(slot, fc.option(fc.integer({ min: 1, max: 12 })), fc.constantFrom('one', 'two', undefined));
  const clock = (quarter: number) => new Date(utc('00:00') + quarter * 900_000).toISOString().slice(0, 16);

  it('stay as they are until nextChange, and are other from then on', () => {
    fc.assert(
      fc.property(fc.array(sketch, { minLength: 1, maxLength: 8 }), slot, (sketches, at) => {
        const events = sketches.map(([start, length, track], index) =>
          event(`s${index}`, clock(start), length ? clock(start + length) : undefined, { track }),
        );
        const now = utc('00:00') + at * 900_000 + 60_000;
        const before = phasesAt(now, ...events);
        const { nextChange } = before;
        const told = ({ of, line }: typeof before) => JSON.stringify([of, line]);
        if (nextChange === undefined) {
          expect(Object.values(before.of).every((phase) => phase === 'past')).to.equal(true);
          return;
        }
        expect(nextChange).to.be.above(now);
        expect(told(phasesAt(nextChange - 1, ...events))).to.equal(told(before));
        expect(told(phasesAt(nextChange, ...events))).to.not.equal(told(before));
      }),
      { numRuns: 300 },
    );
  });
});
