import { attributesOf, type Embed, type Output } from './embed.ts';
import type { Release } from './release.ts';

/** The script around a frame, which gives it the height that its content has. */
export const frameScript = 'embed-height';

/** What a programme takes where no script fits its frame: about a screen, and it scrolls. */
const screen = 640;

/** The height of a frame until its content tells its own. */
export const frameHeight = ({ room }: Embed): number => (room === 'screen' ? screen : (room ?? 480));

/**
 * The address of the page in the frame, for one embed: the element, and its attributes by their names. `src` stands last,
 * where it can be found and changed.
 */
export function frameAddress(embed: Embed, { release: kind, system }: Output, release: Release): string {
  const { src, ...attributes } = attributesOf(embed);
  const { fallback, theme, accent } = embed;
  const parts = new URLSearchParams({ ess: embed.widget });
  const set = (name: string, value: string | true | undefined) => {
    if (value !== undefined && value !== '') parts.set(name, value === true ? '' : value);
  };
  for (const [name, value] of Object.entries(attributes)) set(name, value);
  if (theme !== 'none') set('theme', theme);
  set('accent', accent);
  // Wix lets no link in a frame change the page around it.
  if (system === 'wix') set('target', '_blank');
  set('href', fallback.href);
  set('text', fallback.line);
  set('src', src);
  return `${kind === 'pinned' ? release.exact : release.latest}embed.html?${parts.toString()}`;
}
