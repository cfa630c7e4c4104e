import fc from 'fast-check';
import type { Event } from '@ess-kit/content';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { laneKindOf, lanesOf, mostLanes, type Cell } from '../src/programme/lanes.js';
import { programmeOf } from '../src/programme/programme.js';

type Sketch = readonly [id: string, start: number, minutes: number | undefined, track?: string];

const clock = (minutes: number) =>
  `2021-06-01T${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** The lanes of one day. */
function lanes(sketches: readonly Sketch[]) {
  const subEvent = sketches.map(([id, start, minutes, track]): Event => ({
    id,
    name: id,
    track,
    startDate: clock(540 + start),
    endDate: minutes === undefined ? undefined : clock(540 + start + minutes),
  }));
  const { days } = programmeOf({ events: [{ id: 'forum', name: 'Forum', timeZone: 'UTC', subEvent }] }, undefined)!;
  const lanes = lanesOf(days[0]!, laneKindOf(days));
  return lanes && { ...lanes, cells: new Map([...lanes.cells].map(([{ event }, cell]) => [event.id, cell])) };
}

const overlap = (one: Cell, other: Cell) =>
  one.row < other.rowEnd && other.row < one.rowEnd && one.column < other.columnEnd && other.column < one.columnEnd;

describe('lanes', () => {
  it('stand where two things run side by side, by track', () => {
    const { heads, count, cells } = lanes([
      ['plenary', 0, 60],
      ['a', 60, 30, 'one'],
      ['b', 60, 60, 'two'],
      ['c', 90, 30, 'one'],
    ])!;
    expect([heads.map(({ id }) => id), count]).to.deep.equal([['one', 'two'], 2]);
    expect([cells.get('plenary')!.column, cells.get('plenary')!.columnEnd]).to.deep.equal([1, 3]);
    expect(cells.get('a')!.row).to.equal(cells.get('b')!.row);
    expect(cells.get('c')!.rowEnd).to.equal(cells.get('b')!.rowEnd);
  });

  it('do not stand for one track, or for more than there is room for', () => {
    expect(lanes([['a', 0, 60, 'one']])).to.equal(undefined);
    const many = Array.from({ length: mostLanes + 1 }, (_, index): Sketch => [`${index}`, 0, 60, `${index}`]);
    expect(lanes(many)).to.equal(undefined);
    expect(lanes(many.slice(1))!.count).to.equal(mostLanes);
  });

  it('of one track are as many as keep its sessions apart', () => {
    const { heads, count } = lanes([
      ['a', 0, 60, 'one'],
      ['b', 30, 60, 'one'],
      ['c', 0, 60, 'two'],
    ])!;
    expect([heads, count]).to.deep.equal([
      [
        { id: 'one', span: 2 },
        { id: 'two', span: 1 },
      ],
      3,
    ]);
  });

  it('keep sessions without an end apart', () => {
    const { cells } = lanes([
      ['a', 0, undefined, 'one'],
      ['b', 0, undefined, 'one'],
      ['c', 0, undefined, 'two'],
      ['d', 0, undefined],
    ])!;
    const all = [...cells.values()];
    all.forEach((cell, index) => all.slice(index + 1).forEach((other) => expect(overlap(cell, other)).to.equal(false)));
  });

  const sketch = fc.tuple(
    fc.integer({ min: 0, max: 12 }).map((slot) => slot * 15),
    fc.option(fc.constantFrom(5, 15, 30, 45, 90, 120), { nil: undefined }),
    fc.option(fc.constantFrom('one', 'two', 'three'), { nil: undefined }),
  );
  const anyDay = fc
    .array(sketch, { minLength: 1, maxLength: 14 })
    .map((all) => all.map(([start, minutes, track], index): Sketch => [`s${index}`, start, minutes, track]));

  it('never have two sessions in one cell, lose none, and keep time', () => {
    fc.assert(
      fc.property(anyDay, (sketches) => {
        const found = lanes(sketches);
        if (!found) return;
        const { cells, heads, count } = found;
        expect([...cells.keys()]).to.have.members(sketches.map(([id]) => id));
        expect(heads.reduce((sum, { span }) => sum + span, 0)).to.equal(count);
        for (const [id, start, minutes = 0] of sketches) {
          const cell = cells.get(id)!;
          expect(cell.row < cell.rowEnd && cell.column < cell.columnEnd && cell.columnEnd <= count + 1).to.equal(true);
          for (const [otherId, otherStart, otherMinutes = 0] of sketches) {
            if (otherId === id) continue;
            const other = cells.get(otherId)!;
            expect(overlap(cell, other), `${id} ${otherId}`).to.equal(false);
            expect(Math.sign(cell.row - other.row)).to.equal(Math.sign(start - otherStart));
            if (start + minutes === otherStart + otherMinutes && minutes && otherMinutes)
              expect(cell.rowEnd).to.equal(other.rowEnd);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
