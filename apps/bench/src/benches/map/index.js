import { serve } from '@ess-kit/tooling/pages/servers.js';
import { brotliBytes } from '../../brotli.js';
import { bundle } from '../../bundle.js';
import { root } from '../../places.js';
import { fileAnswer } from '../../serve-compressed.js';
import { contentDocument, featureCollection, generateMembers } from './members.js';

const sizes = [1000, 10_000, 100_000];
const theme = 'energy';
/** A drag of so many moves, in CSS pixels each; there and back. */
const moves = [...Array(12).fill(9), ...Array(12).fill(-9)];
const middle = { x: 480, y: 300 };

/** @type {import('../../bench.js').Contestant[]} */
const contestants = [
  {
    name: 'ess-kit',
    label: '`<ess-network-map>`',
    kind: 'ours',
    note: 'by the script tag, its content in the page; with filters, names, summary, keyboard',
  },
  {
    ...{ name: 'd3', label: 'd3-geo + supercluster', kind: 'peer', package: 'supercluster' },
    note: 'Equal Earth on a canvas, as its documentation draws; `radius: 40`, `maxZoom: 7`, land of world-atlas 1:110m',
  },
  {
    ...{ name: 'leaflet', label: 'Leaflet + markercluster', kind: 'peer', package: 'leaflet' },
    note: 'land on its canvas, `addLayers` in bulk, animations off so that a zoom is one step',
  },
  {
    ...{ name: 'maplibre', label: 'MapLibre', kind: 'peer', package: 'maplibre-gl' },
    note: 'its own clustering in its worker, which _work_ does not count; circles without numbers, which need glyph files; WebGL in software here, as there is no graphics processor',
  },
];

const key = (/** @type {number} */ n, /** @type {number} */ slowDown) => `${n} at ${slowDown}`;
const large = [key(10_000, 1), key(100_000, 1)];
const most = [key(100_000, 1)];

/** @type {import('../../bench.js').Figure[]} */
const figures = [
  { key: 'bytes', label: 'script, styles and land', unit: 'bytes' },
  {
    ...{ key: 'first', label: 'first view', unit: 'ms' },
    goals: [{ most: 1 / 3, of: 'd3', cases: most, from: 'issue 4' }],
  },
  { key: 'work', label: 'work of it', unit: 'ms' },
  {
    ...{ key: 'longest', label: 'longest task of it', unit: 'ms' },
    goals: [{ most: 80, cases: most, from: 'network-map.md 5' }],
  },
  {
    ...{ key: 'zoom', label: 'zoom', unit: 'ms' },
    goals: [{ most: 16, cases: most, from: 'network-map.md 5' }],
  },
  { key: 'pan', label: 'pan, a frame', unit: 'ms' },
  {
    ...{ key: 'pan95', label: 'pan, 95 of 100 frames', unit: 'ms' },
    goals: [{ most: 16, cases: large, from: 'issue 4' }],
  },
  {
    ...{ key: 'filter', label: 'filter', unit: 'ms' },
    goals: [{ most: 16, cases: large, from: 'issue 4' }],
  },
  { key: 'heap', label: 'heap', unit: 'MB', goals: [{ most: 40, cases: most, from: 'issue 4' }] },
];

/** @param {{ quick: boolean }} options @returns {Promise<import('../../bench.js').Bench>} */
export async function mapBench({ quick }) {
  const files = new Map();
  for (const { name } of contestants)
    files.set(
      name,
      await bundle(`import { drive } from './benches/map/drive.js';
        window.bench = drive(() => import('./benches/map/${name}.js'));`),
    );
  const known = new Map();
  const textOf = (name, n) => {
    const form = name === 'ess-kit' ? contentDocument : featureCollection;
    const id = `${form.name} ${n}`;
    if (!known.has(id)) known.set(id, JSON.stringify(form(generateMembers(n))));
    return known.get(id);
  };
  let text = '';
  /** What the page has asked for. @type {Map<string, string | Uint8Array>} */
  const asked = new Map();
  const published = fileAnswer({
    npm: new URL('apps/bench/node_modules/', root),
    cdn: new URL('packages/widgets/dist/', root),
  });
  const server = await serve(({ pathname }) => {
    const [, name, file] = pathname.split('/');
    if (pathname === '/members.json') return { headers: { 'content-type': 'application/json' }, body: text };
    const own = files.get(name);
    if (own && !file)
      return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
        <style>body { margin: 0 } #host { inline-size: 960px; ${name === 'ess-kit' ? '' : 'block-size: 540px'} }</style>
        ${own.has('/page.css') ? `<link rel="stylesheet" href="/${name}/page.css">` : ''}
        <body><div id="host"></div><script type="module" src="/${name}/page.js"></script>`;
    const body = own?.get(`/${file}`) ?? published(pathname)?.plain;
    if (body !== undefined) asked.set(pathname, body);
    const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    return body === undefined ? undefined : { headers: { 'content-type': `${type}; charset=utf-8` }, body };
  });
  return {
    id: 'map',
    title: 'Network map',
    about: `The same made-up members, in 960 × 540 CSS pixels, in a page of its own for each run. _First view_ is from the
text of a document, as it came from the server, to the painted frame: code is loaded and compiled, the text parsed, the map
drawn. _Zoom_ is one step, _pan_ a frame of a drag by the mouse, _filter_ the choice of one of eight themes, which are offered already; these as work of
the main thread to the painted frame. _Heap_ is over the empty page, with all that is kept of the document. Motion is
reduced. Ours clusters by network, country and city and shows filters with their counts; the others show marks alone.`,
    contestants,
    figures,
    cases: [...(quick ? [10_000] : sizes).map((n) => [n, 1]), ...(quick ? [] : [[10_000, 4]])].map(([n, slowDown]) => ({
      ...{ key: key(n, slowDown), n, slowDown, series: String(slowDown) },
      label: `${n.toLocaleString('en')} members${slowDown > 1 ? `, ${slowDown} times slower` : ''}`,
    })),
    async measure({ name }, { n, slowDown }, chromium) {
      text = textOf(name, n);
      asked.clear();
      const { value, trace } = await chromium.observe({ slowDown }, async ({ open, run, heap, page }) => {
        await page.emulateMedia({ reducedMotion: 'reduce' });
        await open(`${server.origin}/${name}/`);
        const before = await heap();
        await run(() => window.bench.prepare(), undefined);
        const shown = await run(() => window.bench.first(), undefined);
        const after = await heap();
        const bytes = brotliBytes(asked.values());
        const left = await run((theme) => window.bench.filter(theme), theme);
        await run(() => window.bench.zoom(), undefined);
        await drag(page, run);
        return { bytes, shown, left, heap: after - before };
      });
      if (value.shown !== n) throw new Error(`not comparable: it showed ${value.shown} of ${n}`);
      const work = (/** @type {string} */ step) => trace.work(`${step} begins`, `${step} ends`);
      const frames = moves.map((_, index) => work(`pan ${index}`)).sort((one, other) => one - other);
      return {
        bytes: value.bytes,
        first: trace.passed('first begins', 'first ends'),
        work: work('first'),
        longest: trace.longestTask('first begins', 'first ends'),
        zoom: work('zoom'),
        pan: frames[frames.length >> 1],
        pan95: frames[Math.ceil(frames.length * 0.95) - 1],
        filter: work('filter'),
        heap: value.heap,
      };
    },
    close: () => server.close(),
  };
}

/** By the mouse, as a reader does, each move to its painted frame. */
async function drag(page, run) {
  const box = await page.evaluate(() => {
    const map =
      document.querySelector('ess-network-map')?.shadowRoot.querySelector('.map') ?? document.querySelector('#host');
    map.scrollIntoView({ block: 'start' });
    return map.getBoundingClientRect().toJSON();
  });
  let [x, y] = [box.x + middle.x, box.y + Math.min(middle.y, box.height / 2) + 37];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move((x += 8), y);
  for (const [index, by] of moves.entries()) {
    await run((index) => window.bench.frameBegins(index), index);
    await page.mouse.move((x += by), y);
    await run((index) => window.bench.frameEnds(index), index);
  }
  await page.mouse.up();
}
