import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseLenientJson } from '@ess-kit/content/feeds.js';
import fc from 'fast-check';
import { cpuTime } from '../feeds/cpu-time.ts';

const faults = (text: string) =>
  parseLenientJson(text)?.faults.map(({ path, expected, found }) => [path, expected, found]);

test('JSON is parsed as it is', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      assert.deepEqual(parseLenientJson(text), { value: JSON.parse(text), faults: [] });
    }),
  );
});

test('a text that stops in the middle: what was complete, and where it ended', () => {
  const text = '{\n  "a": [1, { "b": "x" }, {\n "c": tr';
  assert.deepEqual(parseLenientJson(text)?.value, { a: [1, { b: 'x' }, {}] });
  assert.deepEqual(faults(text), [['/a/2/c', 'the rest', 'line 3: "tr"']]);
  assert.deepEqual(faults('{"a": [1, 2'), [['/a/1', 'the rest', 'the end, line 1']]);
  assert.deepEqual(parseLenientJson('{"a": 1, "b')?.value, { a: 1 });
  assert.deepEqual(parseLenientJson('{"a": 1, "b"')?.value, { a: 1 });
  assert.deepEqual(parseLenientJson('{"a": 1, "b":')?.value, { a: 1 });
  assert.deepEqual(parseLenientJson('{"a": 1,')?.value, { a: 1 });
});

/** Whether `part` holds nothing that `whole` does not, each in its place. */
function isPartOf(part: unknown, whole: unknown): boolean {
  if (typeof part !== 'object' || part === null) return Object.is(part, whole);
  if (typeof whole !== 'object' || whole === null || Array.isArray(part) !== Array.isArray(whole)) return false;
  return Object.entries(part).every(([key, value]) => isPartOf(value, (whole as Record<string, unknown>)[key]));
}

test('cut anywhere, a text yields a part of what it was', () => {
  const value = { a: [1.5, -2, null, true, { b: 'x"\\\n', c: [[], {}] }], 'd/~': { e: 'é🌍' }, f: [] };
  for (const text of [JSON.stringify(value), JSON.stringify(value, undefined, 2)])
    for (let length = 1; length < text.length; length++) {
      const cut = parseLenientJson(text.slice(0, length));
      assert.ok(cut, text.slice(0, length));
      assert.ok(isPartOf(cut.value, value), text.slice(0, length));
      assert.equal(cut.faults.length, 1);
    }
});

test('comments and commas too many', () => {
  const text = '// programme\n{ "a": [1, 2, ], /* two */ "b": "// no comment", }';
  assert.deepEqual(parseLenientJson(text)?.value, { a: [1, 2], b: '// no comment' });
  assert.ok(parseLenientJson(text)!.faults.every(({ repaired }) => repaired));
});

test('line breaks and wrong escapes in strings', () => {
  assert.deepEqual(parseLenientJson('{"a": "x\ny\\d\\u00e9"}')?.value, { a: 'x\nydé' });
});

test('more after the end', () => {
  assert.deepEqual(parseLenientJson('{"a": 1} <!-- cached -->')?.value, { a: 1 });
  assert.deepEqual(faults('{"a": 1}\n{}'), [['', 'nothing after the end', 'line 2']]);
});

test('what is no JSON at all', () => {
  for (const text of ['', 'x', '// only', '<html>', '}']) assert.equal(parseLenientJson(text), undefined);
});

test('whatever the text, nothing is thrown; a large one is quick', () => {
  const unit = fc.constantFrom('{', '}', '[', ']', '"', ',', ':', '1', 'tr', 'true', '\\', '/', '*', '\n', 'a');
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => void parseLenientJson(text)),
    { numRuns: 2000 },
  );
  const took = cpuTime(() => {
    parseLenientJson(`[${'{"a": [1, 2,], "b": "text"},\n'.repeat(50_000)}`);
    parseLenientJson('['.repeat(100_000));
  });
  assert.ok(took < 3000, `${Math.round(took)} ms`);
});
