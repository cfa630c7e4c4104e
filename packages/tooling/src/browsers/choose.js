import { ENGINES } from './find.js';

/**
 * The engines asked for; all of them when none was named.
 * @param {string[]} [names]
 */
export function chosenEngines(names = process.env.ESS_ENGINES?.split(',')) {
  if (!names || names.length === 0) return ENGINES;
  const unknown = names.filter((name) => !ENGINES.some((engine) => engine === name));
  if (unknown.length > 0)
    throw new Error(`No engine is called ${unknown.join(', ')}; there are ${ENGINES.join(', ')}.`);
  return ENGINES.filter((engine) => names.includes(engine));
}
