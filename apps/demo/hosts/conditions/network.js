/** @typedef {import('../types.d.ts').Condition} Condition */
/** @typedef {import('../types.d.ts').Fault} Fault */
/** @typedef {import('../types.d.ts').Stage} Stage */

const all = /** @type {const} */ (['link', 'tag', 'modules', 'whole']);
const script = { 'content-type': 'text/javascript' };
const json = { 'content-type': 'application/json' };

/** @param {string} id @param {string} name @param {Stage} stage @param {Fault | ((time: number) => Fault | undefined)} fault @param {Partial<Condition>} rest */
const fault = (id, name, stage, fault, rest) => ({
  id,
  name,
  why: '',
  fault: { stage, answer: typeof fault === 'function' ? fault : () => fault },
  ...rest,
});

/** Nobody gets their widget. @param {string} line @param {object} [more] */
const nobody = (line, more) => ({ expect: { outcome: /** @type {const} */ ('stays'), line, ...more } });
/** The victim does not, the others do. @param {string} line @param {object} [more] */
const victim = (line, more) => ({
  expect: { outcome: /** @type {const} */ ('stays'), only: /** @type {const} */ ('victim'), line, ...more },
});

/** Sends the head and half of the body, then closes the connection. @param {import('node:http').ServerResponse} response @param {import('../types.d.ts').Usual} usual */
const truncated = (response, { body, type }) => {
  response.writeHead(200, { 'content-type': type, 'content-length': body.length });
  response.write(body.subarray(0, body.length / 2), () => response.destroy());
};
/** @param {import('node:http').ServerResponse} response */
const reset = (response) => void response.destroy();
/** @param {number} milliseconds @returns {Fault['raw']} */
const after =
  (milliseconds) =>
  (response, { body, type }) =>
    void setTimeout(() => response.writeHead(200, { 'content-type': type }).end(body), milliseconds);
/** One byte a second, without end. @param {import('node:http').ServerResponse} response @param {import('../types.d.ts').Usual} usual */
const trickle = (response, { body, type }) => {
  response.writeHead(200, { 'content-type': type });
  let at = 0;
  const timer = setInterval(() => response.write(body.subarray(at, ++at)), 1000);
  response.on('close', () => clearInterval(timer));
};
/** Ever more JSON. @param {import('node:http').ServerResponse} response */
const fiftyMegabytes = (response) => {
  response.writeHead(200, json);
  const block = `${' '.repeat(1024 * 1024)}\n`;
  let sent = 0;
  const more = () => {
    while (sent++ < 50) if (!response.write(block)) return void response.once('drain', more);
    response.end('{}');
  };
  response.on('close', () => (sent = 50));
  more();
};

const notFound = { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Not found' };
const broken = { headers: script, body: 'const = ;' };
const altered = { headers: script, body: 'window.altered = true;' };
const page = { headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Error</title>' };
const lost = 'missing, altered';

/** @type {readonly Condition[]} */
const ofCode = [
  fault('loader-404', 'The loader: 404', 'loader', notFound, {
    expect: { outcome: 'stays', quiet: 400 },
    diagnosis: ['script-missing'],
  }),
  fault(
    'loader-reset',
    'The loader: connection reset (ad blocker, offline)',
    'loader',
    { raw: reset },
    { expect: { outcome: 'stays', quiet: 400 }, diagnosis: ['script-missing'] },
  ),
  fault(
    'loader-syntax',
    'The loader: cut in half',
    'loader',
    { headers: script, body: '(()=>{const a=' },
    { expect: { outcome: 'stays', error: 'SyntaxError|Script error', quiet: 400 }, diagnosis: ['script-broken'] },
  ),
  fault('loader-html', 'The loader: a web page instead', 'loader', page, {
    expect: { outcome: 'stays', error: '^(?:.*(?:SyntaxError|Script error).*)?$', quiet: 400 },
    diagnosis: ['script-broken'],
  }),
  fault('core-404', 'Core: 404', 'core', notFound, { ...nobody(lost), diagnosis: ['file-missing'] }),
  fault('core-altered', 'Core: wrong hash', 'core', altered, { ...nobody(lost), diagnosis: ['file-altered'] }),
  fault(
    'core-once',
    'Core: refused once, then served',
    'core',
    (time) => (time === 1 ? { status: 503, body: 'Busy' } : undefined),
    {},
  ),
  fault(
    'core-no-cors',
    'Core: without Access-Control-Allow-Origin',
    'core',
    { headers: { 'access-control-allow-origin': null }, raw: undefined },
    { ...nobody(lost), diagnosis: ['script-cors'] },
  ),
  fault('core-slow', 'Core: three seconds late', 'core', { raw: after(3000) }, {}),
  fault('element-404', 'A widget’s own file: 404', 'element', notFound, {
    ...victim(lost),
    diagnosis: ['file-missing'],
  }),
  fault('element-altered', 'A widget’s own file: wrong hash', 'element', altered, {
    ...victim(lost),
    diagnosis: ['file-altered'],
  }),
  fault('element-syntax', 'A widget’s own file: a syntax error that passes its hash (a bad build)', 'element', broken, {
    ...victim(lost, { error: 'SyntaxError|Script error' }),
    release: 'renamed',
  }),
  fault(
    'element-throws',
    'A widget’s own file: throws as it runs',
    'element',
    { headers: script, body: 'throw Error("boom")' },
    { ...victim(lost, { error: 'boom|Script error' }), release: 'renamed' },
  ),
  fault('element-truncated', 'A widget’s own file: cut off on its way', 'element', { raw: truncated }, victim(lost)),
  fault('element-html', 'A widget’s own file: a web page instead', 'element', page, victim(lost)),
  fault(
    'element-type',
    'A widget’s own file: served as text/plain with nosniff',
    'element',
    { headers: { 'content-type': 'text/plain', 'x-content-type-options': 'nosniff' }, raw: undefined },
    victim(lost),
  ),
  fault('pack-404', 'The language pack: 404', 'pack', notFound, nobody('missing|could not be loaded|see above')),
  fault('parts-404', 'What comes after the first view: 404', 'parts', notFound, {
    expect: { outcome: 'usable', line: 'missing|could not|see above' },
  }),
  fault(
    'parts-reset',
    'What comes after the first view: connection reset',
    'parts',
    { raw: reset },
    { expect: { outcome: 'usable', line: 'missing|could not|see above' } },
  ),
];

/** Answers that are not the content. @type {readonly (readonly [id: string, name: string, answer: Fault, line: string, rest?: Partial<Condition>])[]} */
const badContent = [
  ['reset', 'connection reset', { raw: reset }, 'could not be read', { diagnosis: ['content-unreachable'] }],
  [
    'cors',
    'without Access-Control-Allow-Origin',
    { headers: { 'access-control-allow-origin': null }, raw: undefined },
    'Access-Control-Allow-Origin',
    { diagnosis: ['cors-missing'] },
  ],
  ['loop', 'a redirect that leads to itself', { status: 301, headers: { location: '' } }, 'could not be read'],
  ['204', '204, nothing', { status: 204 }, 'not valid JSON|not a content|is not'],
  ['304', '304 to a browser that has nothing', { status: 304 }, 'answered 304|could not be read'],
  ...[401, 403, 404, 410].map(
    (status) =>
      /** @type {const} */ ([
        String(status),
        `${status}`,
        { status, body: 'No' },
        `answered ${status}`,
        { diagnosis: ['content-missing'] },
      ]),
  ),
  ['429', '429 with Retry-After', { status: 429, headers: { 'retry-after': '1' } }, 'answered 429'],
  ['500', '500', { status: 500 }, 'answered 500'],
  ['502', '502, a web page', { status: 502, ...page }, 'answered 502'],
  ['503', '503', { status: 503 }, 'answered 503'],
  ['truncated', 'cut off on its way', { raw: truncated }, 'could not be read'],
  [
    'half',
    'half of the JSON, complete for the network',
    { headers: json, body: '{"inLanguage":"fr","events":[{"id":"a' },
    'not valid JSON',
    { diagnosis: ['content-not-json'] },
  ],
  ['page', 'a web page with status 200', page, 'is a web page', { diagnosis: ['content-not-json'] }],
  ['empty', 'an empty file', { headers: json, body: '' }, 'is not'],
  [
    'empty-object',
    '{}',
    { headers: json, body: '{}' },
    'no item|No item',
    {
      why: 'It is a content document, with nothing in it: what shows one item keeps its link, a list and a map say that there is nothing.',
      expect: { outcome: 'told', only: 'victim', content: true, line: '^(?:.*[Nn]o item.*)?$' },
    },
  ],
  ['array', 'an array', { headers: json, body: '[]' }, 'is not'],
  [
    'charset',
    'a picture, or other bytes that are no text',
    { headers: json, body: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0xff, 0xfe, 0x00]) },
    'is not',
  ],
  [
    'bomb',
    'gzip that is not',
    { headers: { ...json, 'content-encoding': 'gzip' }, body: 'not gzip' },
    // WebKitGTK hands over what it cannot unpack.
    'could not be read|is not a content document',
  ],
  ['huge', '50 MB', { raw: fiftyMegabytes }, 'larger than 2 MB'],
];

/** @type {readonly Condition[]} */
const ofContent = [
  ...badContent.map(([id, name, answer, line, rest]) =>
    fault(`content-${id}`, `Content: ${name}`, 'content', answer, {
      forms: all,
      ...victim(line, { content: true }),
      ...rest,
    }),
  ),
  fault(
    'content-once',
    'Content: refused once, then served',
    'content',
    (time) => (time === 1 ? { status: 503 } : undefined),
    {},
  ),
  fault(
    'content-bom',
    'Content: with a byte order mark',
    'content',
    {
      raw: (response, { body }) => void response.writeHead(200, json).end(Buffer.concat([Buffer.from('\uFEFF'), body])),
    },
    {},
  ),
  fault(
    'content-type',
    'Content: served as text/plain',
    'content',
    { headers: { 'content-type': 'text/plain' }, raw: undefined },
    {},
  ),
  fault('content-late', 'Content: four seconds late', 'content', { raw: after(4000) }, { alone: true }),
  fault(
    'content-never',
    'Content: first byte after ten seconds',
    'content',
    { raw: after(10_000) },
    { forms: all, ...victim('within 8 s', { content: true }), slow: true },
  ),
  fault(
    'content-trickle',
    'Content: one byte a second',
    'content',
    { raw: trickle },
    { forms: all, ...victim('within 8 s', { content: true }), slow: true },
  ),
];

/** @type {readonly Condition[]} */
export const network = [...ofCode, ...ofContent];
