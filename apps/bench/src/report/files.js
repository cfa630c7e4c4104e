import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { root } from '../places.js';
import { reportText } from './markdown.js';
import { withTable } from './readme-table.js';

export const reportFolder = new URL('apps/bench/report/', root);
export const readmeFile = new URL('README.md', root);
const order = ['card', 'programme', 'map', 'many'];

/** @param {URL} folder @returns {import('./model.js').Report} */
export const readReport = (folder) =>
  existsSync(new URL('bench.json', folder))
    ? JSON.parse(readFileSync(new URL('bench.json', folder), 'utf8'))
    : { benches: [] };

/**
 * Takes new results into the report that stands: each bench keeps the date of its own run.
 * @param {URL} folder @param {import('./model.js').BenchResult[]} measured
 */
export async function writeReport(folder, measured) {
  const kept = readReport(folder).benches.filter(({ id }) => !measured.some((one) => one.id === id));
  const benches = [...kept, ...measured].sort((one, other) => order.indexOf(one.id) - order.indexOf(other.id));
  mkdirSync(folder, { recursive: true });
  await writeFormatted(new URL('bench.json', folder), JSON.stringify({ benches }));
  await writeFormatted(new URL('bench.md', folder), reportText({ benches }));
}

/** The README as the report has it. */
export const currentReadme = () =>
  formatted(readmeFile, withTable(readFileSync(readmeFile, 'utf8'), readReport(reportFolder)));

export const writeReadme = async () => writeFileSync(readmeFile, await currentReadme());

/** @param {URL} file @param {string} text */
async function writeFormatted(file, text) {
  writeFileSync(file, await formatted(file, text));
}

/** @param {URL} file @param {string} text */
async function formatted(file, text) {
  const filepath = fileURLToPath(file);
  return format(text, { ...(await resolveConfig(filepath)), filepath });
}
