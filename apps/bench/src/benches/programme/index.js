import { serve } from '@ess-kit/tooling/pages/servers.js';
import { generateProgramme } from '@ess-kit/tooling/programme.js';
import { brotliBytes } from '../../brotli.js';
import { bundle } from '../../bundle.js';

/** A city that some sessions name, typed letter by letter. */
const words = 'quito';
const track = 'track-7';
const sizes = [50, 300, 1000];

/** @type {import('../../bench.js').Contestant[]} */
export const contestants = [
  {
    name: 'ess-kit',
    label: '`<ess-programme-timeline>`',
    kind: 'ours',
    note: 'the single module that a site gets, with all its languages and filters',
  },
  {
    ...{ name: 'fullcalendar', label: 'FullCalendar list', kind: 'peer', package: 'fullcalendar' },
    note: 'list view as documented: hour, title and room; no abstract, no person, no star',
  },
  {
    ...{ name: 'fullcalendar-equal', label: 'FullCalendar list, equal content', kind: 'peer', package: 'fullcalendar' },
    note: 'each event filled by `eventContent` with the content of the floor',
  },
  {
    ...{ name: 'event-calendar', label: 'EventCalendar list', kind: 'peer', package: '@event-calendar/core' },
    note: 'list view as documented: hour, title and room; no abstract, no person, no star',
  },
  {
    ...{ name: 'event-calendar-equal', label: 'EventCalendar list, equal content', kind: 'peer' },
    ...{ package: '@event-calendar/core', note: 'each event filled by `eventContent` with the content of the floor' },
  },
  { name: 'floor', label: 'floor', kind: 'floor', note: 'our DOM by hand, cloned from templates, without Intl' },
  { name: 'floor-contained', label: 'floor, contained', kind: 'floor', note: 'the same, `content-visibility: auto`' },
];

const key = (/** @type {number} */ n, /** @type {number} */ slowDown) => `${n} at ${slowDown}`;
/** @type {import('../../bench.js').Figure[]} */
const figures = [
  { key: 'bytes', label: 'script and styles', unit: 'bytes' },
  {
    ...{ key: 'render', label: 'first render', unit: 'ms' },
    goals: [
      { most: 120, cases: [key(300, 4)], from: 'budget' },
      { most: 0.6, of: 'floor', cases: [key(1000, 1)], from: 'aim' },
      { most: 0.5, of: 'peers', cases: [key(1000, 1)], from: 'aim' },
    ],
  },
  { key: 'longest', label: 'longest task of it', unit: 'ms' },
  { key: 'painted', label: 'until it is painted', unit: 'ms' },
  {
    ...{ key: 'keystroke', label: 'slowest keystroke', unit: 'ms' },
    goals: [{ most: 16, cases: [key(1000, 1)], from: 'programme' }],
  },
  {
    ...{ key: 'filter', label: 'filter by track', unit: 'ms' },
    goals: [
      { most: 0.6, of: 'floor', cases: [key(1000, 1)], from: 'aim' },
      { most: 0.5, of: 'peers', cases: [key(1000, 1)], from: 'aim' },
    ],
  },
  {
    ...{ key: 'all', label: 'show all again', unit: 'ms' },
    goals: [
      { most: 0.6, of: 'floor', cases: [key(1000, 1)], from: 'aim' },
      { most: 0.5, of: 'peers', cases: [key(1000, 1)], from: 'aim' },
    ],
  },
  { key: 'heap', label: 'heap', unit: 'MB' },
  { key: 'elements', label: 'elements', unit: 'count' },
];

/** @param {{ quick: boolean }} options @returns {Promise<import('../../bench.js').Bench>} */
export async function programmeBench({ quick }) {
  const files = new Map();
  for (const { name } of contestants)
    files.set(
      name,
      await bundle(`import * as contestant from './benches/programme/${name}.js';
        import { drive } from './benches/programme/drive.js';
        window.bench = drive(contestant);`),
    );
  let programme = '';
  const server = await serve(({ pathname }) => {
    const [, name, file] = pathname.split('/');
    if (pathname === '/programme.json') return { headers: { 'content-type': 'application/json' }, body: programme };
    const own = files.get(name);
    if (own && !file)
      return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title><body>
        ${own.has('/page.css') ? `<link rel="stylesheet" href="/${name}/page.css">` : ''}
        <script type="module" src="/${name}/page.js"></script>`;
    const body = own?.get(`/${file}`);
    const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    return body === undefined ? undefined : { headers: { 'content-type': `${type}; charset=utf-8` }, body };
  });
  const programmes = new Map(
    sizes.map((n) => [n, JSON.stringify(generateProgramme({ sessions: n, tracks: 40, days: 5 }))]),
  );
  /** What the first to answer has found, by size: all must find the same. */
  const answers = new Map();
  const bytes = new Map([...files].map(([name, own]) => [name, brotliBytes(own.values())]));

  return {
    id: 'programme',
    title: 'Programme',
    about: `The same made-up programme (40 tracks, 5 days) in a page of its own for each run; code and words are there
before. _Render_ is from the programme's handing over to the frame in which it stands, _keystroke_ one letter of “${words}”
typed, the slowest of the five, _filter_ one of 40 tracks chosen, _show all_ the search field emptied; all as work of the
main thread, to the painted frame. All must have shown the same sessions at each step, or the run counts for nothing.
Calendars have no search: theirs is the floor's, and what it finds is handed to them as their documentation has it.`,
    contestants,
    figures,
    cases: [...(quick ? [] : sizes.map((n) => [n, 1])), [300, 4]].map(([n, slowDown]) => ({
      ...{ key: key(n, slowDown), n, slowDown, series: String(slowDown) },
      label: `${n.toLocaleString('en')} sessions${slowDown > 1 ? `, ${slowDown} times slower` : ''}`,
    })),
    async measure({ name }, { n, slowDown }, chromium) {
      programme = programmes.get(n);
      const { value, trace } = await chromium.observe({ slowDown }, async ({ open, run, heap }) => {
        await open(`${server.origin}/${name}/`);
        await run(() => window.bench.prepare(), undefined);
        const before = await heap();
        const counts = await run(() => window.bench.render(), undefined);
        const after = await heap();
        const found = await run((words) => window.bench.search(words), words);
        const left = await run((track) => window.bench.filter(track), track);
        return { counts, heap: after - before, answer: [counts.sessions, ...found, ...left].join() };
      });
      const { answer, counts } = value;
      if (!answers.has(n)) answers.set(n, answer);
      if (answers.get(n) !== answer) throw new Error(`not comparable: it showed ${answer}, others ${answers.get(n)}`);
      const work = (/** @type {string} */ step) => trace.work(`${step} begins`, `${step} ends`);
      return {
        bytes: bytes.get(name),
        render: work('render'),
        longest: trace.longestTask('render begins', 'render ends'),
        painted: trace.passed('render begins', 'render ends'),
        keystroke: Math.max(...[...words].map((_, index) => work(`key ${index + 1}`))),
        filter: work('filter'),
        all: work('all'),
        heap: value.heap,
        elements: counts.elements,
      };
    },
    close: () => server.close(),
  };
}
