import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  countries,
  countriesOf,
  drawLines,
  drawRings,
  type Drawing,
  HALF_HEIGHT,
  HALF_WIDTH,
  inverse,
  isDisputed,
  type Land,
  landRings,
  middleOf,
  outline,
  type Point,
  regionsAround,
  type Ring,
  unpack,
} from '@ess-kit/network-map/model.js';
import { detail } from '@ess-kit/network-map/land/detail.js';
import { world } from '@ess-kit/network-map/land/world.js';
import fc from 'fast-check';

/** The member states of the United Nations, ISO 3166-1 alpha-2. */
const MEMBERS = (
  'AF AL DZ AD AO AG AR AM AU AT AZ BS BH BD BB BY BE BZ BJ BT BO BA BW BR BN BG BF BI CV KH CM CA CF TD CL CN CO KM CG ' +
  'CD CR CI HR CU CY CZ DK DJ DM DO EC EG SV GQ ER EE SZ ET FJ FI FR GA GM GE DE GH GR GD GT GN GW GY HT HN HU IS IN ID ' +
  'IR IQ IE IL IT JM JP JO KZ KE KI KP KR KW KG LA LV LB LS LR LY LI LT LU MG MW MY MV ML MT MH MR MU MX FM MD MC MN ME ' +
  'MA MZ MM NA NR NP NL NZ NI NE NG MK NO OM PK PW PA PG PY PE PH PL PT QA RO RU RW KN LC VC WS SM ST SA SN RS SC SL SG ' +
  'SK SI SB SO ZA SS ES LK SD SR SE CH SY TJ TZ TH TL TG TO TT TN TR TM TV UG UA AE GB US UY UZ VU VE VN YE ZM ZW'
).split(' ');

const lands: Record<string, Land> = { world: unpack(world), detail: unpack(detail) };
const number = (code: string) => countries.indexOf(code);
const orientation = fc.record({
  centerLongitude: fc.double({ min: -180, max: 180, noNaN: true }),
  southUp: fc.boolean(),
});

/** Of all shapes of a drawing, holes counting against. */
function areaOf({ points, ends }: Drawing): number {
  let [area, begin] = [0, 0];
  for (const end of ends) {
    for (let at = begin; at < end; at += 2) {
      const next = at + 2 < end ? at + 2 : begin;
      area += points[at]! * points[next + 1]! - points[next]! * points[at + 1]!;
    }
    begin = end;
  }
  return Math.abs(area / 2);
}

const drawn = (land: Land, codes: readonly string[]) => areaOf(drawRings(outline(land, new Set(codes.map(number)))));

test('each of the 193 member states of the United Nations has a shape or a dot', () => {
  assert.equal(new Set(MEMBERS).size, 193);
  for (const [name, land] of Object.entries(lands))
    for (const code of MEMBERS) {
      const shapes = outline(land, new Set([number(code)]));
      assert.ok(shapes.length > 0 || land.dots.has(number(code)), `${code} is missing in ${name}`);
    }
});

test('a member state whose shape nobody could see has a dot', () => {
  const dots = (land: Land) => [...land.dots.keys()].map((number) => countries[number]!);
  for (const code of ['AD', 'CV', 'KM', 'LU', 'MC', 'MU', 'SC', 'SG', 'ST', 'TV', 'VC'])
    assert.ok(dots(lands.world!).includes(code), code);
  for (const code of ['FR', 'GM', 'LB', 'TL']) assert.ok(!dots(lands.world!).includes(code), code);
  assert.ok(dots(lands.detail!).length < dots(lands.world!).length);
});

test('every region and every country of the table is somewhere', () => {
  for (const land of Object.values(lands))
    for (const code of countries) assert.ok(middleOf(land, countriesOf(code)), `${code} is nowhere`);
});

test('borders stand between two different countries, coasts at one', () => {
  for (const land of Object.values(lands)) {
    for (const { left, right } of land.borders) {
      assert.notEqual(left, right);
      assert.ok(countries[left] && countries[right], `${left}, ${right}`);
    }
    for (const { left, right } of land.coasts.flat()) {
      assert.equal(right, -1);
      assert.ok(countries[left]);
    }
  }
});

test('shapes close, each country’s own and the land’s', () => {
  const isClosed = (ring: Ring) => ring[0] === ring.at(-2) && ring[1] === ring.at(-1);
  for (const land of Object.values(lands)) {
    assert.ok(landRings(land).every(isClosed));
    for (const number of countries.keys())
      assert.ok(outline(land, new Set([number])).every(isClosed), countries[number]);
  }
});

test('areas are about right: known figures in square kilometres', () => {
  const SQUARE_RADIUS = 6371 ** 2;
  const known = { BR: 8_515_000, CD: 2_345_000, FR: 551_000, DZ: 2_382_000, IN: 3_287_000, AU: 7_692_000, LS: 30_355 };
  for (const [name, land] of Object.entries(lands))
    for (const [code, area] of Object.entries(known)) {
      const ours = drawn(land, [code]) * SQUARE_RADIUS;
      assert.ok(Math.abs(ours / area - 1) < 0.06, `${code} in ${name}: ${Math.round(ours)} for ${area}`);
    }
});

test('a country’s enclave is a hole in it', () => {
  assert.ok(drawn(lands.world!, ['ZA', 'LS']) > drawn(lands.world!, ['ZA']));
  assert.equal(outline(lands.world!, new Set([number('LS')])).length, 1);
});

test('countries together cover what each covers alone, without the borders between them', () => {
  const some = fc.uniqueArray(fc.constantFrom(...countries), { maxLength: 12 });
  fc.assert(
    fc.property(some, (codes) => {
      const together = drawn(lands.world!, codes);
      const alone = codes.reduce((sum, code) => sum + drawn(lands.world!, [code]), 0);
      assert.ok(Math.abs(together - alone) < 1e-4, `${together} for ${alone}`);
    }),
    { numRuns: 30 },
  );
  const all = drawn(lands.world!, countries);
  assert.ok(Math.abs(all - areaOf(drawRings(landRings(lands.world!)))) < 1e-4);
});

test('the land keeps its area whatever the meridian in the middle, and nothing is drawn outside the world', () => {
  const rings = landRings(lands.world!);
  const area = areaOf(drawRings(rings));
  fc.assert(
    fc.property(orientation, (orientation) => {
      const drawing = drawRings(rings, orientation);
      assert.ok(Math.abs(areaOf(drawing) / area - 1) < 0.002, `${areaOf(drawing)} for ${area}`);
      for (let at = 0; at < drawing.points.length; at += 2) {
        const [x, y] = [drawing.points[at]!, drawing.points[at + 1]!];
        assert.ok(Math.abs(y) <= HALF_HEIGHT);
        assert.ok(inverse([x * (1 - 1e-6), y], orientation), `${x}, ${y}`);
      }
    }),
    { numRuns: 25 },
  );
});

test('no line crosses the whole map', () => {
  const places = lands.world!.borders.map(({ places }) => places);
  fc.assert(
    fc.property(orientation, (orientation) => {
      for (const { points, ends } of [
        drawLines(places, orientation),
        drawRings(landRings(lands.world!), orientation),
      ]) {
        let begin = 0;
        for (const end of ends) {
          for (let at = begin + 2; at < end; at += 2)
            assert.ok(
              Math.abs(points[at]! - points[at - 2]!) < HALF_WIDTH / 3,
              `from ${points[at - 2]} to ${points[at]}`,
            );
          begin = end;
        }
      }
    }),
    { numRuns: 25 },
  );
});

test('a line over the rim goes on at the other side', () => {
  const { points, ends } = drawLines([[170, 10, 190, 10, 170, 12]]);
  assert.equal(ends.length, 3);
  const signs = [...ends].map((end) => Math.sign(points[end - 2]!));
  assert.deepEqual(signs.sort(), [-1, 1, 1]);
  assert.deepEqual([...drawLines([[170, 10, 175, 10]], { centerLongitude: 172 }).ends], [4]);
});

test('lines in dispute are known as far as the data tell', () => {
  const pairs = new Set(
    lands
      .world!.borders.filter(isDisputed)
      .map(({ left, right }) => [countries[left], countries[right]].sort().join('–')),
  );
  for (const pair of ['EH–MA', 'RS–XK', 'CY–XN', 'SO–XS']) assert.ok(pairs.has(pair), pair);
  assert.ok(!pairs.has('ES–FR'));
});

test('M49 regions name their countries, and countries their regions', () => {
  const codes = (area: string) => countriesOf(area).map((number) => countries[number]);
  assert.deepEqual(codes('015').sort(), ['DZ', 'EG', 'EH', 'LY', 'MA', 'SD', 'TN']);
  assert.ok(codes('002').includes('SN') && codes('202').includes('SN') && !codes('015').includes('SN'));
  assert.deepEqual(codes('so').sort(), ['SO', 'XS']);
  assert.deepEqual(codes('nowhere'), []);
  assert.deepEqual(regionsAround('SN'), ['011', '202', '002', '001']);
  assert.deepEqual(regionsAround('419'), ['019', '001']);
  assert.deepEqual(regionsAround('nowhere'), []);
  assert.deepEqual(countriesOf('001').length, countries.length);
  for (const region of ['002', '019', '142', '150', '009']) assert.ok(regionsAround(region).includes('001'));
});

test('overseas departments lie in their own region', () => {
  const far = (place: Point | undefined, [x, y]: Point) => Math.hypot(place![0] - x, place![1] - y);
  assert.ok(far(middleOf(lands.detail!, countriesOf('FR')), [2.4, 46.5]) < 1.5);
  assert.ok(far(middleOf(lands.detail!, countriesOf('RE')), [55.5, -21.1]) < 1);
  assert.ok(codesOf('005').includes('GF') && !codesOf('150').includes('GF'));
});

const codesOf = (area: string) => countriesOf(area).map((number) => countries[number]!);

test('the middle of a crooked country is on its land', () => {
  for (const code of ['HR', 'VN', 'CL', 'NO', 'SO', 'LA', 'JP']) {
    const [x, y] = middleOf(lands.detail!, countriesOf(code))!;
    const isInside = outline(lands.detail!, new Set(countriesOf(code))).some((ring) => {
      let inside = false;
      for (let at = 2; at < ring.length; at += 2) {
        const [x1, y1, x2, y2] = [ring[at - 2]!, ring[at - 1]!, ring[at]!, ring[at + 1]!];
        if (y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) inside = !inside;
      }
      return inside;
    });
    assert.ok(isInside, `${code}: ${x}, ${y}`);
  }
});
