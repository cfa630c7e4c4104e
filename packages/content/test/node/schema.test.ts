import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { collections, parseDate, parseDuration, readDocument } from '@ess-kit/content';
import { checkContent } from '@ess-kit/content/check.js';
import { jsonSchema } from '@ess-kit/content/schema.js';
import type { ShapeData } from '@ess-kit/content/shape.js';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { complete, valueOf } from '../documents.ts';

const schema = jsonSchema() as {
  $defs: Record<
    string,
    {
      pattern?: string;
      description?: string;
      properties?: Record<string, { description: string }>;
      additionalProperties?: unknown;
    }
  >;
};
const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
const validate = ajv.compile(schema);
const accepts = (value: unknown) => validate(value) as boolean;

test('the schema is a valid JSON Schema 2020-12', () => {
  assert.equal(ajv.validateSchema(schema), true, JSON.stringify(ajv.errors));
});

test('the published file is this schema', () => {
  const file = new URL(import.meta.resolve('@ess-kit/content/content.schema.json'));
  assert.deepEqual(JSON.parse(readFileSync(file, 'utf8')), JSON.parse(JSON.stringify(schema)));
});

test('every object is closed, and every field described', () => {
  const objects = Object.entries(schema.$defs).filter(([, { properties }]) => properties);
  assert.ok(objects.length >= 20);
  for (const [name, { properties, additionalProperties, description }] of objects) {
    assert.equal(additionalProperties, false, name);
    assert.ok(description, name);
    for (const [key, property] of Object.entries(properties!))
      assert.ok(property.description.length > 3 && !property.description.startsWith('undefined'), `${name}.${key}`);
  }
});

test('a document that uses everything passes the schema, the checker and the reader', () => {
  assert.equal(accepts(complete()), true, JSON.stringify(validate.errors));
  assert.deepEqual(checkContent(complete()), []);
  assert.deepEqual(readDocument(complete()).faults, []);
});

test('an unknown field, a wrong value and a missing one are refused', () => {
  const spoilers: ((document: ReturnType<typeof complete>) => unknown)[] = [
    (document) => Object.assign(document, { evnets: [] }),
    (document) => Object.assign(document.events[0]!, { startDate: '2021-02-29' }),
    (document) => Reflect.deleteProperty(document.events[0]!, 'name'),
    (document) => Object.assign(document.events[0]!, { name: {} }),
    (document) => Object.assign(document.quotations[0]!, { translations: { en: 'robot' } }),
    (document) => Object.assign(document.people[0]!, { url: 'javascript:0' }),
  ];
  for (const spoil of spoilers) {
    const document = complete();
    spoil(document);
    assert.equal(accepts(document), false, spoil.toString());
  }
});

test('the date and duration patterns take exactly what the reader takes', () => {
  const date = new RegExp(schema.$defs['date']!.pattern!, 'u');
  const duration = new RegExp(schema.$defs['duration']!.pattern!, 'u');
  const two = (number: number) => String(number).padStart(2, '0');
  for (let year = 1; year <= 9999; year += 1) {
    const february = `${String(year).padStart(4, '0')}-02-29`;
    assert.equal(date.test(february), !!parseDate(february), february);
  }
  for (let month = 0; month <= 13; month++)
    for (let day = 0; day <= 32; day++) {
      const written = `2021-${two(month)}-${two(day)}`;
      assert.equal(date.test(written), !!parseDate(written), written);
    }
  const nearlyDate = fc.stringMatching(/^\d{4}(-[01]\d(-[0-3]\d(T[0-2]\d:[0-6]\d(:0[01](\.\d)?)?)?)?)?$/);
  fc.assert(fc.property(nearlyDate, (written) => assert.equal(date.test(written), !!parseDate(written), written)));
  const nearlyDuration = fc.stringMatching(/^P?(\dD)?T?(\dH)?(\dM)?\d?$/);
  fc.assert(
    fc.property(nearlyDuration, (written) =>
      assert.equal(duration.test(written), parseDuration(written) !== undefined, written),
    ),
    { numRuns: 300 },
  );
});

test('what the schema takes, the reader takes without fault', () => {
  let taken = 0;
  for (const [collection, list] of Object.entries(collections)) {
    const item = (list as ShapeData & { kind: 'list' }).of();
    fc.assert(
      fc.property(valueOf(item, 2), (value) => {
        const document = { [collection]: [value] };
        if (!accepts(document)) return;
        taken++;
        assert.deepEqual(readDocument(document).faults, []);
      }),
      { numRuns: 300 },
    );
  }
  assert.ok(taken > 100, `only ${taken} documents were taken`);
});

test('what the reader reports, the checker reports as an error, and the schema refuses', () => {
  let refused = 0;
  for (const [collection, list] of Object.entries(collections)) {
    const item = (list as ShapeData & { kind: 'list' }).of();
    fc.assert(
      fc.property(valueOf(item, 2), (value) => {
        const document = { [collection]: [value] };
        const { faults } = readDocument(document);
        const errors = checkContent(document).filter(({ severity }) => severity === 'error');
        for (const { path } of faults)
          assert.ok(
            errors.some((error) => error.path === path),
            path,
          );
        if (faults.length) {
          refused++;
          assert.equal(accepts(document), false, JSON.stringify(document));
        }
      }),
      { numRuns: 150 },
    );
  }
  assert.ok(refused > 100, `only ${refused} documents were refused`);
});
