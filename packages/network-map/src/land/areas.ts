/**
 * Areas that an organisation may serve: the United Nations' M49 regions (`002` Africa, `419` Latin America and the
 * Caribbean) and countries by ISO 3166-1 alpha-2. Their names in every language come from `Intl.DisplayNames`.
 */
import { areaTree } from '#land/area-tree.js';

/** The countries in the order of the regions: what the packed land calls 3 is `countries[3]`. */
export const countries: readonly string[] = areaTree.match(/[A-Z]{2}/g) ?? [];

/** Of each M49 region: the region around it, and its countries, a run of numbers from `from` to before `to`. */
interface Region {
  readonly parent?: string;
  readonly from: number;
  to: number;
}

const regions = new Map<string, Region>();
const parents: string[] = [];

function readTree() {
  const open: string[] = [];
  let number = 0;
  for (const [code] of areaTree.matchAll(/\d{3}|[A-Z]{2}|\)/g))
    if (code === ')') regions.get(open.pop()!)!.to = number;
    else if (code.length === 2) parents[number++] = open.at(-1)!;
    else {
      regions.set(code, { parent: open.at(-1), from: number, to: number });
      open.push(code);
    }
}

const allRegions = () => {
  if (!regions.size) readTree();
  return regions;
};

/** Shapes that the source keeps apart and that count as part of a state when it is meant. */
const PARTS: Readonly<Record<string, string>> = { CY: 'XN', SO: 'XS' };

/** Western Sahara, Kosovo, the north of Cyprus, Somaliland, Siachen: the source itself keeps these apart. */
const DISPUTED = new Set(['EH', 'XK', 'XN', 'XS', 'XJ'].map((code) => countries.indexOf(code)));

/** Is the line between these two countries in dispute, as far as the data say so? It is drawn dashed then. */
export const isDisputed = ({ left, right }: { readonly left: number; readonly right: number }) =>
  right >= 0 && (DISPUTED.has(left) || DISPUTED.has(right));

/** The numbers of an area's countries; empty for a code that is not known. */
export function countriesOf(area: string): readonly number[] {
  const region = allRegions().get(area);
  if (region) return Array.from({ length: region.to - region.from }, (_, index) => region.from + index);
  const code = area.toUpperCase();
  return [code, PARTS[code] ?? ''].map((part) => countries.indexOf(part)).filter((number) => number >= 0);
}

/** The regions around a country or region, from the nearest to the world (`001`). */
export function regionsAround(area: string): readonly string[] {
  const known = allRegions();
  const around: string[] = [];
  let region = known.get(area)?.parent ?? parents[countries.indexOf(area.toUpperCase())];
  for (; region; region = known.get(region)?.parent) around.push(region);
  return around;
}
