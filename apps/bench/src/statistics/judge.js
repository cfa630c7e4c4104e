/** Who wins, by how much, and which goals are met: from results alone. */
import { exponent } from './growth.js';
import { ratio, verdict } from './compare.js';

/**
 * One figure of one case: the first of ours beside the best of the peers, and beside the floors.
 * @param {import('../report/model.js').BenchResult} bench
 * @param {string} caseKey @param {string} figure
 */
export function judge({ contestants, results, without }, caseKey, figure) {
  const byContestant = results[caseKey] ?? {};
  const measured = contestants.filter(({ name }) => byContestant[name]?.[figure]);
  const [ours] = measured.filter(({ kind }) => kind === 'ours');
  if (!ours) return undefined;
  const value = (/** @type {{ name: string }} */ { name }) => byContestant[name][figure];
  const beside = (/** @type {'peer' | 'floor'} */ kind) => {
    const others = measured.filter((one) => one.kind === kind);
    if (!others.length) return undefined;
    const best = others.reduce((best, one) => (value(one).median < value(best).median ? one : best));
    const { median, low, high } = compare(value(ours).runs, value(best).runs);
    return { contestant: best, median, low, high, verdict: verdict({ median, low, high }) };
  };
  return { ours, value: value(ours), peer: beside('peer'), floor: beside('floor'), without: without?.[caseKey] };
}

/** Two zeros are even; what has nothing where ours has something is beyond any ratio. */
function compare(/** @type {number[]} */ ours, /** @type {number[]} */ others) {
  const even = { median: 1, low: 1, high: 1 };
  if (ours.every((value) => value === 0))
    return others.every((value) => value === 0) ? even : { median: 0, low: 0, high: 0 };
  return ratio(ours, others) ?? { median: Infinity, low: Infinity, high: Infinity };
}

/**
 * The goals of a bench, each with what was measured.
 * @param {import('../report/model.js').BenchResult} bench
 */
export function goalsOf(bench) {
  const { figures, results, contestants } = bench;
  return figures.flatMap(({ key, label, unit, goals = [] }) =>
    goals.flatMap((goal) =>
      goal.cases.flatMap((caseKey) => {
        const judged = judge(bench, caseKey, key);
        if (!judged) return [];
        const { most, of, from } = goal;
        const other = of === 'peers' ? judged.peer?.contestant.name : of;
        const against = other === undefined ? undefined : results[caseKey]?.[other]?.[key];
        if (of && !against) return [];
        const limit = against ? most * against.median : most;
        const is = against ? compare(judged.value.runs, against.runs).median : judged.value.median;
        const label2 = other && contestants.find(({ name }) => name === other)?.label;
        return [
          {
            figure: key,
            label,
            unit,
            caseKey,
            value: judged.value.median,
            limit,
            most,
            of: label2,
            from,
            isMet: is <= most,
          },
        ];
      }),
    ),
  );
}

/**
 * How each contestant's figures grow with n, by series of cases.
 * @param {import('../report/model.js').BenchResult} bench
 */
export function growthOf({ cases, contestants, figures, results }) {
  const series = [...new Set(cases.flatMap(({ series }) => series ?? []))];
  return series.flatMap((name) => {
    const sized = cases.filter((one) => one.series === name && one.n);
    return figures.flatMap(({ key }) => {
      const exponents = contestants.flatMap((contestant) => {
        const points = sized.flatMap(({ key: caseKey, n }) => {
          const median = results[caseKey]?.[contestant.name]?.[key]?.median;
          return median === undefined ? [] : [/** @type {const} */ ([n ?? 0, median])];
        });
        const grows = exponent(points);
        return grows === undefined ? [] : [[contestant.name, grows]];
      });
      return exponents.length
        ? [{ series: name, slowDown: sized[0].slowDown, figure: key, exponents: Object.fromEntries(exponents) }]
        : [];
    });
  });
}
