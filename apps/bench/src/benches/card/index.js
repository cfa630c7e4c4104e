import { readFileSync } from 'node:fs';
import { serve } from '@ess-kit/tooling/pages/servers.js';
import { brotliBytes } from '../../brotli.js';
import { release, root } from '../../places.js';
import { fileAnswer } from '../../serve-compressed.js';
import { articleWith, embeds, title } from './embeds.js';

const witness = readFileSync(new URL('../../page/witness.js', import.meta.url), 'utf8');
const folders = {
  'ess-kit': release,
  npm: new URL('apps/bench/node_modules/', root),
  own: new URL('./', import.meta.url),
};

/** Of the one session what the others' cards show too, as a document of its own; in one language, as they are. */
const content = JSON.stringify({
  inLanguage: 'en',
  events: [
    {
      ...{ id: 'led-forum-2-3-2', kind: 'session', identifier: '2.3.2', name: { en: title } },
      ...{ startDate: '2021-06-01T11:05', endDate: '2021-06-01T13:45', timeZone: 'America/Argentina/Cordoba' },
      eventAttendanceMode: 'OnlineEventAttendanceMode',
      registration: { required: true, state: 'unknown' },
      url: 'https://example.org/events/led-forum-2-3-2',
    },
  ],
});

const conditions = [
  { key: 'as it is', label: 'as it is', slowDown: 1 },
  { key: '4', label: '4 times slower', slowDown: 4 },
  { key: 'slow 4G', label: 'on slow 4G', slowDown: 1, connection: /** @type {const} */ ('slow 4G') },
];

/** @type {import('../../bench.js').Figure[]} */
const figures = [
  { key: 'bytes', label: 'script and styles', unit: 'bytes' },
  { key: 'requests', label: 'requests', unit: 'count' },
  {
    ...{ key: 'loader', label: 'loader, to its last line', unit: 'ms' },
    goals: [{ most: 5, cases: ['4'], from: 'budget' }],
  },
  { key: 'work', label: 'work until it stands', unit: 'ms' },
  {
    ...{ key: 'card', label: 'of that, after the first script', unit: 'ms' },
    goals: [{ most: 25, cases: ['4'], from: 'budget' }],
  },
  { key: 'script', label: 'script, all that comes', unit: 'ms' },
  { key: 'longest', label: 'longest task', unit: 'ms' },
  { key: 'painted', label: 'first paint of the widget', unit: 'ms' },
  { key: 'shift', label: 'layout shift', unit: 'shift' },
];

/** @param {{ quick: boolean }} options @returns {Promise<import('../../bench.js').Bench>} */
export async function cardBench({ quick }) {
  /** @type {Map<string, string | Uint8Array>} */
  const asked = new Map();
  const answer = fileAnswer(folders);
  const page = (/** @type {string} */ name) => articleWith(embeds.find((embed) => embed.name === name) ?? {}, witness);
  const server = await serve((url) => {
    if (url.pathname.startsWith('/article/')) return page(url.pathname.slice(9));
    if (url.pathname === '/content.json') return { headers: { 'content-type': 'application/json' }, body: content };
    const file = answer(url.pathname);
    if (file) asked.set(url.pathname, file.plain);
    return file?.reply;
  });
  /** What the article alone costs, the same in every round or nearly; measured before each case's first. */
  const alone = new Map();

  const load = (name, { slowDown, connection }, chromium) =>
    chromium.observe({ slowDown, connection }, async ({ open, run }) => {
      asked.clear();
      await open(`${server.origin}/article/${name}`);
      return run(() => globalThis.quiet(), undefined);
    });

  return {
    id: 'card',
    title: 'One card',
    about: `An article with one event, in a new page and process for each run, so that all is cold; served from this
machine, compressed by brotli 11, from its beginning to half a second after the last request. _Script and styles_ and
_requests_ are all that the widget asks for, the late parts too; ours and the floor also read the event from a document,
which the others have in the page. _Work until it stands_ is the main thread's from the page's beginning to the first
painted frame with the whole widget, less the same article without it; _script_ is all of it, to the end.`,
    contestants: embeds,
    figures,
    cases: conditions.filter(({ key }) => !quick || key !== 'slow 4G'),
    async measure(embed, one, chromium) {
      if (!alone.has(one.key)) {
        const { trace } = await load('', one, chromium);
        alone.set(one.key, {
          work: trace.work('begins', 'stands'),
          script: trace.scripting('begins', 'quiet'),
        });
      }
      const page = alone.get(one.key);
      const { value, trace } = await load(embed.name, one, chromium);
      const work = Math.max(0, trace.work('begins', 'stands') - page.work);
      // What only ours has by itself.
      const loader = trace.script(/\/ess\.js$/);
      return {
        bytes: brotliBytes(asked.values()),
        requests: asked.size + (/src="\/content/.test(embed.body) || /data-src/.test(embed.body) ? 1 : 0),
        work,
        ...(loader ? { loader, card: work - loader } : undefined),
        script: Math.max(0, trace.scripting('begins', 'quiet') - page.script),
        longest: trace.longestTask('begins', 'quiet'),
        painted: trace.passed('begins', 'stands'),
        shift: value.shift,
      };
    },
    close: () => server.close(),
  };
}
