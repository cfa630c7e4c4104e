/** The model as JSON Schema (draft 2020-12), for authors' editors. */
import { mayBeNull } from './check/values.js';
import { contentDocument } from './model.js';
import { patterns } from './read.js';
import { type DescribedName, fields, objects } from './schema-descriptions.js';
import type { ShapeData, StringKind } from './shape.js';

type Schema = Record<string, unknown>;

/** Every day of the calendar and no other, leap years included: what `parseDate` takes, as one pattern. */
const date = (() => {
  const leapYear = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
  const everyMonth = '(?:0[1-9]|1[0-2])-(?:0[1-9]|1\\d|2[0-8])';
  const longMonths = '(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31';
  const day = `(?:\\d{4}-(?:${everyMonth}|${longMonths})|${leapYear}-02-29)`;
  const time = 'T(?:[01]\\d|2[0-3]):[0-5]\\d(?::00(?:\\.0+)?)?';
  return `^(?!0000)(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|${day}(?:${time})?)$`;
})();

/** JSON Schema's patterns have no flags. */
const withoutFlags = ({ source, flags }: RegExp) =>
  flags.includes('i')
    ? source.replace(/\\.|\[[^\]]*\]|[a-z]/gi, (part) =>
        part.length === 1 ? `[${part.toLowerCase()}${part.toUpperCase()}]` : part,
      )
    : source;

const pattern = (kind: StringKind): string =>
  kind === 'date'
    ? date
    : kind === 'duration'
      ? '^P(?=\\d|T\\d)(?:\\d+D)?(?:T(?=\\d)(?:\\d+H)?(?:\\d+M)?)?$'
      : patterns[kind]
        ? withoutFlags(patterns[kind])
        : '\\S';

/** What each sort of string is, with examples that editors offer. */
const strings: Record<StringKind, Schema> = {
  string: { description: 'Plain text in no particular language.' },
  id: { description: 'Letters, digits, ".", "_", "~" and "-".', examples: ['led-forum-2021'] },
  ref: { description: 'The id of an item of this document.' },
  date: {
    description: 'As precise as is known: a year, a month, a day, or a local time.',
    examples: ['2021', '2021-06', '2021-06-01', '2021-06-01T11:05'],
  },
  instant: { description: 'A moment with its offset.', examples: ['2021-06-01T10:00:00Z'] },
  duration: { description: 'Days, hours and minutes (ISO 8601).', examples: ['PT2H30M', 'PT45M', 'P1D'] },
  url: { description: 'A complete address: https:, http:, mailto: or tel:.', examples: ['https://example.org/'] },
  language: { description: 'A language tag (BCP 47).', examples: ['fr', 'en', 'es', 'pt-BR', 'ar'] },
  timeZone: { description: 'An IANA time zone.', examples: ['Europe/Paris', 'America/Argentina/Cordoba'] },
  utcOffset: { description: 'An offset from UTC.', examples: ['+02:00', '-03:00'] },
};

const filled = { type: 'string', pattern: '\\S' };

const text: Schema = {
  description: 'A string, or strings by language tag. Plain text; a blank line makes a paragraph.',
  anyOf: [
    filled,
    {
      type: 'object',
      minProperties: 1,
      propertyNames: { pattern: pattern('language') },
      additionalProperties: filled,
    },
  ],
};

const targets: Record<string, string> = { agent: 'an organisation or a person', any: 'any item' };

/** JSON Schema of the content document. A pure function: a new object each time. */
export function jsonSchema(): object {
  const definitions = new Map<string, Schema>([['text', text]]);
  const refer = (name: string, build: () => Schema): Schema => {
    if (!definitions.has(name)) {
      // Taken before it is built, because an event contains events.
      definitions.set(name, {});
      definitions.set(name, build());
    }
    return { $ref: `#/$defs/${name}` };
  };

  const toSchema = (shape: ShapeData): Schema => {
    switch (shape.kind) {
      case 'text':
        return shape.values
          ? {
              type: 'object',
              minProperties: 1,
              propertyNames: { pattern: pattern('language') },
              additionalProperties: { enum: shape.values },
            }
          : { $ref: '#/$defs/text' };
      case 'boolean':
        return { type: 'boolean' };
      case 'number':
        return { type: shape.integer ? 'integer' : 'number', minimum: shape.min, maximum: shape.max };
      case 'choice':
        return { enum: shape.values };
      case 'list':
        return { type: 'array', items: toSchema(shape.of()) };
      case 'object':
        return refer(shape.name!, () => objectSchema(shape.name as DescribedName, shape));
      default:
        return refer(shape.kind, () => ({
          type: 'string',
          pattern: pattern(shape.kind as StringKind),
          ...strings[shape.kind as StringKind],
        }));
    }
  };

  const objectSchema = (name: DescribedName, shape: ShapeData & { kind: 'object' }): Schema => {
    const describe: Readonly<Record<string, string>> = fields[name];
    const properties = Object.entries({ ...shape.required, ...shape.optional }).map(([key, part]) => {
      let schema = toSchema(part);
      if (mayBeNull(name, key)) schema = { anyOf: [schema, { type: 'null' }] };
      if (part.kind === 'list' && Object.hasOwn(shape.required, key)) schema['minItems'] = 1;
      const refersTo =
        part.kind === 'ref' ? ` The id of ${targets[part.to!] ?? `one of the ${part.to}`} of this document.` : '';
      return [key, { ...schema, description: `${describe[key]}${refersTo}` }];
    });
    return {
      type: 'object',
      description: objects[name],
      properties: Object.fromEntries(properties) as Schema,
      required: Object.keys(shape.required),
      additionalProperties: false,
    };
  };

  const root = toSchema(contentDocument);
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'ESS Kit content',
    ...root,
    $defs: Object.fromEntries(definitions),
  };
}
