import type { Format } from '@ess-kit/content/feeds.js';
import type { InterfaceLanguage, Widget } from '../state.ts';
import { type Embed, isInterfaceLanguage, moduleFor, type Output } from './embed.ts';
import { frameScript } from './frame.ts';
import { fileOf, type Release, type ReleaseFile } from './release.ts';

/** What an element loads once its first view stands, without anybody's click. */
const parts: Readonly<Record<Widget, readonly string[]>> = {
  'event-card': ['late', 'details'],
  'event-list': ['late', 'event-list-parts', 'details'],
  'speaker-quote': ['late', 'speaker-quote-parts'],
  'programme-timeline': ['late', 'programme-timeline-parts'],
  'network-map': ['late', 'network-map-parts', 'further'],
};

/** Words of an element's own. */
const packs: Readonly<Partial<Record<Widget, string>>> = { 'programme-timeline': 'programme', 'network-map': 'map' };

const readers: Readonly<Partial<Record<Format, string>>> = {
  frab: 'frab-read',
  schedule2: 'schedule2-read',
  icalendar: 'icalendar-read',
  jsonld: 'jsonld-read',
  geojson: 'geojson-read',
  csv: 'csv-read',
};

/** Files and all that they need. */
function withNeeds(release: Release, labels: readonly string[], found = new Set<ReleaseFile>()): Set<ReleaseFile> {
  for (const label of labels) {
    const file = fileOf(release, label);
    if (found.has(file)) continue;
    found.add(file);
    withNeeds(release, file.needs, found);
  }
  return found;
}

/** The language in which the embed will speak, as far as it is known here. */
const languageOf = ({ language }: Embed, otherwise: InterfaceLanguage) =>
  isInterfaceLanguage(language) ? language : otherwise;

/**
 * The files of the release that a page with this one embed loads without a click.
 *
 * @param language of the page
 */
export function filesFor(
  embed: Embed,
  output: Output,
  release: Release,
  language: InterfaceLanguage,
): readonly ReleaseFile[] {
  const { widget, format } = embed;
  const isFrame = output.form === 'iframe';
  const hasSwitcher = embed.language === 'reader' && !isFrame;
  if (output.form === 'module' || (output.system === 'wix' && !isFrame)) {
    const file = moduleFor(embed);
    const switcher = hasSwitcher && output.system !== 'wix' && file !== 'ess.all.js' ? ['language-switcher.js'] : [];
    return [file, ...switcher].map((label) => fileOf(release, label));
  }
  const spoken = languageOf(embed, language);
  const reader = readers[format];
  const pack = packs[widget];
  return [
    ...withNeeds(release, [
      ...(isFrame ? ['embed', ...(output.system === 'wix' ? [] : [frameScript])] : []),
      'ess',
      'core',
      widget,
      spoken,
      ...(hasSwitcher ? ['language-switcher'] : []),
      ...parts[widget],
      ...(pack ? [`${pack}-${spoken}`] : []),
      ...(reader ? ['feeds', reader] : []),
    ]),
  ];
}

/** The sum of what files weigh as they travel. */
export const weightOf = (files: readonly ReleaseFile[]) => files.reduce((sum, { brotli }) => sum + brotli, 0);

/** The hosts that a visitor's browser contacts besides the page's own. */
export function hostsFor({ content }: Embed, output: Output, release: Release): readonly string[] {
  const script = new URL(output.release === 'pinned' ? release.exact : release.latest).host;
  return [...new Set([script, ...('address' in content ? [new URL(content.address).host] : [])])];
}
