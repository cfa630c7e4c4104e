import { loadavg } from 'node:os';
import { summary } from './statistics/summary.js';
import { turns } from './turns.js';

/** A contestant that takes longer for one run has lost it. */
const PATIENCE = 120_000;

/**
 * Lets all contestants of a bench take turns, in each round all cases; each run is a page of its own.
 * @param {import('./bench.js').Bench} bench
 * @param {import('./browser/chromium.js').Chromium} chromium
 * @param {number} rounds
 * @param {(line: string) => unknown} say
 * @param {() => boolean} [isEnough] whether there is no time for a further round
 */
export async function compete(bench, chromium, rounds, say, isEnough = () => false) {
  /** @type {Record<string, Record<string, Record<string, number[]>>>} */
  const runs = {};
  /** @type {Record<string, Record<string, string>>} */
  const failures = {};
  const loads = [loadavg()[0]];
  let round = 0;
  for (; round < rounds && !(round && isEnough()); round++) {
    const began = Date.now();
    for (const one of bench.cases) {
      const taking = bench.contestants.filter(({ name }) => !one.without?.[name] && !failures[one.key]?.[name]);
      for (const contestant of turns(taking, round)) {
        try {
          const measured = await within(PATIENCE, bench.measure(contestant, one, chromium));
          for (const [figure, value] of Object.entries(measured))
            (((runs[one.key] ??= {})[contestant.name] ??= {})[figure] ??= []).push(value);
        } catch (error) {
          say(`${bench.id}, ${one.label}: ${contestant.label} failed: ${error}`);
          (failures[one.key] ??= {})[contestant.name] = String(error).split('\n')[0];
          delete runs[one.key]?.[contestant.name];
        }
      }
    }
    loads.push(loadavg()[0]);
    say(`${bench.title}: round ${round + 1} of ${rounds}, ${Math.round((Date.now() - began) / 1000)} s`);
  }
  return {
    rounds: round,
    load: { least: Math.min(...loads), most: Math.max(...loads) },
    results: mapValues(runs, (byContestant) => mapValues(byContestant, (figures) => mapValues(figures, summary))),
    failures,
  };
}

/** @template One, Other @param {Record<string, One>} values @param {(value: One) => Other} change @returns {Record<string, Other>} */
const mapValues = (values, change) =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, change(value)]));

/** @template Value @param {number} milliseconds @param {Promise<Value>} task @returns {Promise<Value>} */
function within(milliseconds, task) {
  let timer;
  const tooLong = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`not done within ${milliseconds / 1000} s`)), milliseconds);
  });
  return Promise.race([task, tooLong]).finally(() => clearTimeout(timer));
}
