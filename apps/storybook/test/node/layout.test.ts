import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whatMoved } from '../layout/compare.js';

const approved = ['ess-event-card, 0.80 times as high as wide', '  · heading 3.1–12.0', '  ← when 0.0–2.9'];

test('another font moves nothing', () => {
  assert.deepEqual(
    whatMoved(approved, ['ess-event-card, 0.93 times as high as wide', '  · heading 3.4–11.2', '  ← when 0.0–3.3']),
    [],
  );
});

test('what stands elsewhere is told, with where it stood', () => {
  assert.deepEqual(whatMoved(approved, [approved[0]!, '  · heading 0.0–12.0', '  ↓ when 0.0–12.0']), [
    '-   · heading 3.1–12.0',
    '-   ← when 0.0–2.9',
    '+   · heading 0.0–12.0',
    '+   ↓ when 0.0–12.0',
  ]);
});

test('what is missing, added or much higher is told', () => {
  assert.deepEqual(whatMoved(approved, approved.slice(0, 2)), [`- ${approved[2]}`]);
  assert.deepEqual(whatMoved(approved, [...approved, '  ↓ badge 0.0–1.0']), ['+   ↓ badge 0.0–1.0']);
  assert.equal(whatMoved(approved, ['ess-event-card, 1.60 times as high as wide', ...approved.slice(1)]).length, 2);
});

test('a part that stands over another, or out of what holds it, is another layout', () => {
  assert.equal(whatMoved(['  ↓ facts 0.0–12.0'], ['  ⧉ facts 0.0–12.0']).length, 2);
  assert.equal(whatMoved(['  ↓ facts 0.0–12.0'], ['  ↓ facts 0.0–12.0 outside']).length, 2);
});
