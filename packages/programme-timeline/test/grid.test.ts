import type { EssProgrammeTimeline } from '../src/index.js';
import { all, at, day, item, one, programme, session, textOf, within } from './fixtures/programmes.js';
import { generateProgramme } from '@ess-kit/tooling/programme.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { resize } from '@ess-kit/tooling/browser/commands.js';

const topics = ['one', 'two', 'three'].map((id) => ({ id, kind: 'track' as const, name: `Track ${id}` }));
const one_ = { track: 'one' };
const two = { track: 'two' };
const three = { track: 'three' };
const tracks = programme(
  [
    day('d', '2021-06-01', [
      at('plenary', '09:00', '10:00'),
      at('short', '10:00', '10:05', one_),
      at('shorter', '10:05', '10:10', one_),
      at('long', '10:00', '12:00', two),
      at('beside', '10:00', '11:00', three),
      at('after', '11:00', '12:00', one_),
      at('lunch', '13:00', '14:00', { kind: 'break' }),
      session('hourless'),
    ]),
  ],
  {},
  { topics },
);

const box = (element: Element, id: string) => item(element, id).getBoundingClientRect();

const overlap = (one: DOMRect, other: DOMRect) =>
  one.left < other.right - 1 && other.left < one.right - 1 && one.top < other.bottom - 1 && other.top < one.bottom - 1;

/** Sessions that stand on each other. */
function collisions(element: EssProgrammeTimeline) {
  const items = all(element, '.sessions > li').map(
    (node) => [node.dataset['id']!, node.getBoundingClientRect()] as const,
  );
  return items.flatMap(([id, rect], index) =>
    items.slice(index + 1).flatMap(([otherId, other]) => (overlap(rect, other) ? [`${id} ${otherId}`] : [])),
  );
}

describe('Parallel tracks as grid', () => {
  beforeEach(() => resize(1500, 900));

  it('sessions of one hour have the same top, in a column of their track', async () => {
    const element = await within(1100, tracks);
    const boxes = ['short', 'long', 'beside'].map((id) => box(element, id));
    for (const { top } of boxes) expect(top).to.be.closeTo(boxes[0]!.top, 1);
    expect(boxes.map(({ left }) => Math.round(left))).to.deep.equal(
      [...boxes].map(({ left }) => Math.round(left)).sort((one, other) => one - other),
    );
    expect(box(element, 'after').left).to.be.closeTo(boxes[0]!.left, 1);
    expect(collisions(element)).to.deep.equal([]);
  });

  it('a long session spans those that run beside it, a plenary all columns', async () => {
    const element = await within(1100, tracks);
    expect(box(element, 'long').top).to.be.at.most(box(element, 'short').top);
    expect(box(element, 'long').bottom).to.be.at.least(box(element, 'after').bottom - 1);
    expect(box(element, 'plenary').width).to.be.above(box(element, 'short').width * 2.5);
    expect(box(element, 'plenary').bottom).to.be.at.most(box(element, 'short').top + 1);
  });

  it('Non-proportional slots (short talks readable)', async () => {
    const element = await within(1100, tracks);
    for (const id of ['short', 'shorter']) {
      const node = item(element, id);
      expect(node.scrollHeight, id).to.be.at.most(node.clientHeight + 1);
      expect(node.getBoundingClientRect().height, id).to.be.above(50);
      expect(textOf(node)).to.contain(`Name of ${id}`);
    }
  });

  it('what has no hour stands after all that has one', async () => {
    const element = await within(1100, tracks);
    expect(box(element, 'hourless').top).to.be.at.least(box(element, 'lunch').bottom - 1);
    const head = one(element, '.slot-head')!.getBoundingClientRect();
    expect(head.top).to.be.at.least(box(element, 'lunch').bottom - 1);
    expect(head.bottom).to.be.at.most(box(element, 'hourless').top + 1);
  });

  it('columns have the names of their tracks, and each session says its own to who hears it', async () => {
    const element = await within(1100, tracks);
    const heads = all(element, '.lane-heads > span');
    expect(heads.map(textOf)).to.deep.equal(['Track one', 'Track two', 'Track three']);
    expect(heads[1]!.getBoundingClientRect().left).to.be.closeTo(box(element, 'long').left, 2);
    expect(one(element, '.lane-heads')!.getAttribute('aria-hidden')).to.equal('true');
    expect(item(element, 'long').textContent).to.contain('Track two');
  });

  it('rooms are columns where there are no tracks', async () => {
    const room = (place: string) => ({ location: [{ type: 'Place' as const, place }] });
    const rooms = programme(
      [at('a', '10:00', '11:00', room('r')), at('b', '10:00', '11:00', room('s'))],
      {},
      {
        places: [
          { id: 'r', name: 'Room R' },
          { id: 's', name: 'Room S' },
        ],
      },
    );
    const element = await within(1100, rooms);
    expect(all(element, '.lane-heads > span').map(textOf)).to.deep.equal(['Room R', 'Room S']);
    expect(box(element, 'a').top).to.be.closeTo(box(element, 'b').top, 1);
  });

  it('sessions with one id stand apart', async () => {
    const twice = programme([at('a', '10:00', '11:00', one_), at('a', '10:00', '11:00', two)], {}, { topics });
    expect(collisions(await within(1100, twice))).to.deep.equal([]);
  });

  it('List on narrow container, in the same order', async () => {
    const element = await within(480, tracks);
    const items = all(element, '.sessions > li').map((node) => node.getBoundingClientRect());
    items.slice(1).forEach((rect, index) => {
      expect(rect.left).to.be.closeTo(items[0]!.left, 1);
      expect(rect.top).to.be.at.least(items[index]!.bottom - 1);
    });
    expect(one(element, '.lane-heads')!.getClientRects()).to.have.lengthOf(0);
    expect(textOf(item(element, 'long'))).to.contain('Track two');
  });

  const generated = generateProgramme({ sessions: 60, tracks: 4, days: 2 });
  for (const width of [280, 480, 700, 900, 1100, 1400])
    it(`has no overlap and no sideways scroll at ${width} px`, async () => {
      const element = await within(width, generated);
      expect(collisions(element)).to.deep.equal([]);
      expect(element.scrollWidth).to.be.at.most(width);
      expect(document.documentElement.scrollWidth).to.be.at.most(innerWidth);
      for (const node of all(element, '.sessions > li')) {
        const { left, right } = node.getBoundingClientRect();
        expect(node.scrollWidth, node.dataset['id']).to.be.at.most(node.clientWidth + 1);
        const whole = element.getBoundingClientRect();
        expect(left >= whole.left - 1 && right <= whole.right + 1, node.dataset['id']).to.equal(true);
      }
    });

  it('group-by reads a day by track instead', async () => {
    const element = await within(1100, tracks, { 'group-by': 'track' });
    expect(all(element, '.slot-head').map(textOf)).to.deep.equal(['Track one', 'Track two', 'Track three']);
    expect(box(element, 'beside').top).to.be.above(box(element, 'long').bottom - 1);
  });
});
