import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { generateProgramme, type GeneratedProgramme } from '../../src/programme.js';

const sessionsOf = ({ events: [{ subEvent }] }: GeneratedProgramme) => subEvent.flatMap((day) => day.subEvent);
const minutesOf = (date: string) => Number(date.slice(11, 13)) * 60 + Number(date.slice(14));

describe('a generated programme', () => {
  const programme = generateProgramme({ sessions: 1000, tracks: 40, days: 5 });
  const sessions = sessionsOf(programme);

  it('is the same for the same seed, and another for another', () => {
    assert.deepEqual(generateProgramme({ sessions: 1000, tracks: 40, days: 5, seed: 1 }), programme);
    assert.notDeepEqual(generateProgramme({ sessions: 1000, tracks: 40, days: 5, seed: 2 }), programme);
  });

  it('has as many sessions, tracks and days as asked for', () => {
    assert.equal(programme.events[0].subEvent.length, 5);
    assert.equal(new Set(sessions.flatMap(({ track }) => track ?? [])).size, 40);
    for (const size of [1, 7, 300, 1000]) {
      assert.equal(sessionsOf(generateProgramme({ sessions: size, tracks: 3, days: 3 })).length, size);
    }
  });

  it('has sessions of 5 to 120 minutes, on their day', () => {
    for (const { subEvent, startDate } of programme.events[0].subEvent) {
      for (const session of subEvent) {
        assert.ok(session.startDate.startsWith(startDate));
        if (!session.endDate) continue;
        assert.ok(session.endDate.startsWith(startDate));
        const minutes = minutesOf(session.endDate) - minutesOf(session.startDate);
        assert.ok(minutes >= 5 && minutes <= 120, session.id);
      }
    }
  });

  it('has no two sessions in one room at a time', () => {
    const until = new Map<string, string>();
    const timed = sessions.filter(({ endDate, location }) => endDate && location);
    for (const { id, startDate, endDate, location } of timed.toSorted((a, b) => (a.startDate < b.startDate ? -1 : 1))) {
      const { place } = location![0]!;
      assert.ok((until.get(place) ?? '') <= startDate, id);
      until.set(place, endDate!);
    }
  });

  it('has a few that are cancelled, that have no hour, and that say nothing of themselves', () => {
    const share = (test: (session: (typeof sessions)[number]) => boolean) =>
      sessions.filter(test).length / sessions.length;
    const isFew = (share: number) => share > 0.01 && share < 0.06;
    assert.ok(isFew(share(({ eventStatus }) => eventStatus === 'EventCancelled')));
    assert.ok(isFew(share(({ startDate }) => startDate.length === 10)));
    assert.ok(share(({ abstract }) => !abstract) > 0.3);
  });

  it('speaks the languages asked for', () => {
    const french = generateProgramme({ sessions: 20, tracks: 2, days: 1, languages: ['fr'] });
    assert.deepEqual(Object.keys(sessionsOf(french)[3]!.name), ['fr']);
    assert.doesNotMatch(JSON.stringify(french), /\{\w\}|undefined/);
  });

  it('needs whole numbers', () => {
    for (const sessions of [0, -1, 1.5, NaN]) {
      assert.throws(() => generateProgramme({ sessions, tracks: 1, days: 1 }), RangeError);
    }
  });
});
