/** What version 1 of the schedule format demands of a file (https://c3voc.de/wiki/schedule), written for these tests. */

const text = { type: 'string' };
const textOrNull = { type: ['string', 'null'] };
const day = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\d$' };
const moment = { type: 'string', pattern: '^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d[+-]\\d\\d:\\d\\d$' };
const uuid = { type: 'string', pattern: '^[\\da-f]{8}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{4}-[\\da-f]{12}$' };
const slug = { type: 'string', pattern: '^[a-z0-9_-]*[a-z0-9_]$' };
const references = {
  type: 'array',
  items: { type: 'object', required: ['url'], properties: { url: text, title: text, type: text } },
};

/** An object with these members, all of them required. */
const object = (properties: object, optional: object = {}) => ({
  type: 'object',
  properties: { ...properties, ...optional },
  required: Object.keys(properties),
  additionalProperties: false,
});

const session = object(
  {
    guid: uuid,
    id: { type: 'integer', minimum: 1 },
    date: moment,
    start: { type: 'string', pattern: '^([01]\\d|2[0-3]):[0-5]\\d$' },
    duration: { type: 'string', pattern: '^\\d+:[0-5]\\d$' },
    room: text,
    slug,
    url: text,
    title: text,
    subtitle: textOrNull,
    track: textOrNull,
    type: text,
    language: textOrNull,
    abstract: textOrNull,
    description: textOrNull,
    persons: {
      type: 'array',
      items: object({ name: text, public_name: text, guid: uuid }, { biography: textOrNull, avatar: text, url: text }),
    },
    links: references,
  },
  {
    logo: textOrNull,
    end: moment,
    recording_license: text,
    do_not_record: { type: 'boolean' },
    attachments: references,
  },
);

const conference = object(
  {
    acronym: slug,
    title: text,
    start: day,
    end: day,
    daysCount: { type: 'integer' },
    timeslot_duration: text,
    time_zone_name: text,
    rooms: {
      type: 'array',
      items: object({ name: text, guid: uuid, description: textOrNull, capacity: { type: ['number', 'null'] } }),
    },
    tracks: { type: 'array', items: object({ name: text, slug }) },
    days: {
      type: 'array',
      items: object({
        index: { type: 'integer' },
        date: day,
        day_start: moment,
        day_end: moment,
        rooms: { type: 'object', additionalProperties: { type: 'array', items: session } },
      }),
    },
  },
  { description: text, logo: text, url: text },
);

export const scheduleSchema = object(
  { schedule: object({ version: text, conference }, { url: text, base_url: text }) },
  { $schema: text, generator: { type: 'object' } },
);
