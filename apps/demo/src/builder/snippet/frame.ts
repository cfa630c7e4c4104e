import { attributesOf, type Embed, framePage, type Output } from './embed.ts';
import type { Release } from './release.ts';

/** Its address for one embed: the widget, and its attributes by their names. */
export function frameAddress(embed: Embed, output: Output, release: Release): string {
  const parts = new URLSearchParams({ widget: embed.widget });
  for (const [name, value] of Object.entries(attributesOf(embed)))
    if (value !== undefined) parts.set(name, value === true ? '' : value);
  const accent = embed.look['--ess-accent'];
  if (accent) parts.set('accent', accent);
  return `${output.release === 'pinned' ? release.exact : release.latest}${framePage}?${parts.toString()}`;
}
