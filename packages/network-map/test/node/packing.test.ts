import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unpack } from '@ess-kit/network-map/model.js';
import fc from 'fast-check';

// The packer is a script of the build, without declarations.
const build = async (file: string) => import(String(new URL(`../../build/${file}`, import.meta.url)));
const dist = async (file: string) => import(String(new URL(`../../dist/land/${file}`, import.meta.url)));
const { pack } = await build('pack.js');
const { RangeEncoder } = await build('range-encoder.js');
const { rangeDecoder } = await dist('range-decoder.js');

type Cell = readonly [number, number];
const cell = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -1000, max: 1000 }));
const cells = fc.array(cell, { minLength: 2, maxLength: 12 });
const country = fc.integer({ min: 0, max: 250 });
const columns = 4096;

test('what the range coder wrote is read again, whatever was written', () => {
  const symbol = fc.oneof(
    fc.record({
      kind: fc.constant('bit'),
      context: fc.integer({ min: 0, max: 40 }),
      value: fc.integer({ min: 0, max: 1 }),
    }),
    fc.record({
      kind: fc.constant('number'),
      context: fc.constantFrom(64, 96),
      value: fc.integer({ min: 0, max: 32_767 }),
    }),
    fc.record({
      kind: fc.constant('signed'),
      context: fc.constantFrom(64, 96),
      value: fc.integer({ min: -32_767, max: 32_767 }),
    }),
  );
  const often = fc.tuple(symbol, fc.integer({ min: 1, max: 3000 })).map(([symbol, times]) => Array(times).fill(symbol));
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.array(symbol), often)), (groups) => {
      const symbols = groups.flat();
      const encoder = new RangeEncoder();
      for (const { kind, context, value } of symbols) encoder[kind](context, value);
      const decoder = rangeDecoder(encoder.finish());
      for (const { kind, context, value } of symbols) assert.equal(decoder[kind](context), value);
    }),
    { numRuns: 40 },
  );
});

test('any outline is unpacked as it was packed', () => {
  const outlines = fc.record({
    coasts: fc.array(fc.array(fc.tuple(country, cells), { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
    borders: fc.array(fc.tuple(country, country, cells, fc.nat()), { maxLength: 8 }),
    dots: fc.dictionary(country.map(String), cell, { maxKeys: 5 }),
  });
  fc.assert(
    fc.property(outlines, (outline) => {
      // Each stretch begins where the one before ends, and a ring where it ends.
      const coasts = outline.coasts.map((ring) =>
        ring.map(([country, cells], index) => ({
          country,
          cells: [...cells, ring[(index + 1) % ring.length]![1][0]!],
        })),
      );
      const nodes = coasts.flat().map(({ cells }) => cells[0]!);
      const borders = outline.borders.map(([left, right, cells, at]) => ({
        left,
        right,
        cells: nodes.length && at % 2 ? [nodes[at % nodes.length]!, ...cells] : cells,
      }));
      const dots = new Map(Object.entries(outline.dots).map(([country, cell]) => [Number(country), cell]));
      const data = Buffer.from(pack({ coasts, borders }, dots)).toString('base64');
      const land = unpack({ columns, data });

      const scaled = (cells: readonly Cell[]) => cells.flat().map((value) => (value * 360) / columns);
      const sorted = (lines: unknown[]) => lines.map((line) => JSON.stringify(line)).sort();
      assert.deepEqual(
        sorted(land.coasts.map((ring) => ring.map(({ places, left }) => [left, ...places]))),
        sorted(coasts.map((ring) => ring.map(({ cells, country }) => [country, ...scaled(cells)]))),
      );
      // A border may have been turned.
      const eitherWay = (left: number, right: number, cells: readonly number[]) =>
        [
          JSON.stringify([left, right, cells]),
          JSON.stringify([
            right,
            left,
            cells.flatMap((_, at) => (at % 2 ? [] : [cells.at(-2 - at), cells.at(-1 - at)])),
          ]),
        ].sort()[0];
      assert.deepEqual(
        land.borders.map(({ places, left, right }) => eitherWay(left, right, [...places])).sort(),
        borders.map(({ cells, left, right }) => eitherWay(left, right, scaled(cells))).sort(),
      );
      assert.deepEqual(
        new Map([...land.dots].map(([country, place]) => [country, [...place]])),
        new Map([...dots].map(([country, cell]) => [country, scaled([cell])])),
      );
    }),
  );
});
