import { readFileSync } from 'node:fs';
import { serve } from '@ess-kit/tooling/pages/servers.js';
import { generateProgramme } from '@ess-kit/tooling/programme.js';
import { bundle } from '../../bundle.js';
import { root } from '../../places.js';
import { contentDocument, featureCollection, generateMembers } from '../map/members.js';

/** Of each kind, how many stand on the page, and who takes part. */
const kinds = {
  cards: { label: 'cards', sizes: [50, 150, 500], by: ['ess-kit', 'floor'] },
  quotes: { label: 'quotations in a wall', sizes: [20, 60, 200], by: ['ess-kit', 'floor'] },
  maps: { label: 'maps of 100 members', sizes: [2, 6, 20], by: ['ess-kit', 'd3', 'leaflet'] },
  switch: { label: 'cards that change their language', sizes: [2, 6, 20], by: ['ess-kit', 'floor'] },
};

/** @type {import('../../bench.js').Contestant[]} */
const contestants = [
  { name: 'ess-kit', label: 'ESS Kit', kind: 'ours', note: 'as modules, code and words are there before' },
  { name: 'd3', label: 'd3-geo + supercluster', kind: 'peer', package: 'supercluster', note: 'maps only' },
  { name: 'leaflet', label: 'Leaflet + markercluster', kind: 'peer', package: 'leaflet', note: 'maps only' },
  { name: 'floor', label: 'floor', kind: 'floor', note: 'by hand; no maps' },
];

/** @param {string} kind @param {number} count @param {string} name */
function textOf(kind, count, name) {
  if (kind === 'maps')
    return JSON.stringify((name === 'ess-kit' ? contentDocument : featureCollection)(generateMembers(100)));
  if (kind !== 'quotes') return JSON.stringify(generateProgramme({ sessions: count, tracks: 5, days: 2 }));
  const sample = JSON.parse(readFileSync(new URL('packages/content/samples/uclg.json', root), 'utf8'));
  const quotations = Array.from({ length: count }, (_, index) => ({
    ...sample.quotations[index % sample.quotations.length],
    id: `quotation-${index + 1}`,
  }));
  return JSON.stringify({ ...sample, quotations });
}

/** @param {{ quick: boolean }} options @returns {Promise<import('../../bench.js').Bench>} */
export async function manyBench({ quick }) {
  const files = new Map();
  for (const { name } of contestants)
    files.set(
      name,
      await bundle(`import * as contestant from './benches/many/${name}.js';
        import { drive } from './benches/many/drive.js';
        window.bench = drive(contestant);`),
    );
  let text = '';
  const server = await serve(({ pathname }) => {
    const [, name, file] = pathname.split('/');
    if (pathname === '/content.json') return { headers: { 'content-type': 'application/json' }, body: text };
    const own = files.get(name);
    if (own && !file)
      return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>
        <style>.one-map { inline-size: 480px; block-size: 270px }</style>
        ${own.has('/page.css') ? `<link rel="stylesheet" href="/${name}/page.css">` : ''}
        <body><script type="module" src="/${name}/page.js"></script>`;
    const body = own?.get(`/${file}`);
    const type = pathname.endsWith('.css') ? 'text/css' : 'text/javascript';
    return body === undefined ? undefined : { headers: { 'content-type': `${type}; charset=utf-8` }, body };
  });

  return {
    id: 'many',
    title: 'Many at once',
    about: `Many widgets on one page, all from one document. _Show_ is the work of the main thread from the document's text to
the painted frame in which all stand, _turn_ that from the change of the page's \`lang\` to the frame in which all of them
have changed.`,
    contestants,
    figures: [
      { key: 'show', label: 'show', unit: 'ms' },
      { key: 'longest', label: 'longest task of it', unit: 'ms' },
      { key: 'turn', label: 'turn', unit: 'ms' },
      { key: 'heap', label: 'heap', unit: 'MB' },
    ],
    cases: Object.entries(kinds).flatMap(([kind, { label, sizes, by }]) =>
      (quick ? sizes.slice(-1) : sizes).map((n) => ({
        ...{ key: `${kind} ${n}`, n, series: kind, slowDown: 1, label: `${n} ${label}` },
        without: Object.fromEntries(
          contestants.filter(({ name }) => !by.includes(name)).map(({ name }) => [name, 'shows nothing of the kind']),
        ),
      })),
    ),
    async measure({ name }, { n, series: kind, slowDown }, chromium) {
      text = textOf(kind, n, name);
      const { value, trace } = await chromium.observe({ slowDown }, async ({ open, run, heap }) => {
        await open(`${server.origin}/${name}/`);
        await run((kind) => window.bench.prepare(kind), kind);
        const before = await heap();
        const count = await run((asked) => window.bench.show(asked), { kind, count: n });
        const after = await heap();
        if (kind === 'switch') await run(() => window.bench.turn(), undefined);
        return { count, heap: after - before };
      });
      if (value.count !== n) throw new Error(`not comparable: ${value.count} of ${n} stand`);
      return {
        show: trace.work('show begins', 'show ends'),
        longest: trace.longestTask('show begins', 'show ends'),
        ...(kind === 'switch' ? { turn: trace.work('turn begins', 'turn ends') } : undefined),
        heap: value.heap,
      };
    },
    close: () => server.close(),
  };
}
