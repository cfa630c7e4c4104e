import { cardBench } from './card/index.js';
import { manyBench } from './many/index.js';
import { mapBench } from './map/index.js';
import { programmeBench } from './programme/index.js';

/** @type {Record<string, (options: { quick: boolean }) => Promise<import('../bench.js').Bench>>} */
export const benches = { card: cardBench, programme: programmeBench, map: mapBench, many: manyBench };
