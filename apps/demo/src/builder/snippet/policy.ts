import type { Embed, Output } from './embed.ts';
import type { Release } from './release.ts';

/** One line of a Content-Security-Policy that a page needs for its snippet, and what for. */
export interface PolicyLine {
  readonly directive: string;
  readonly values: string;
  readonly reason: 'script' | 'content' | 'images' | 'style' | 'frame' | 'height' | 'types';
  /** Needed only by pages that already have a directive of this kind. */
  readonly onlyIf?: true;
}

/**
 * The lines that this snippet adds to a page's policy.
 *
 * @param code the snippet as it is pasted
 */
export function policyFor(embed: Embed, output: Output, release: Release, code: string): readonly PolicyLine[] {
  const script = new URL(output.release === 'pinned' ? release.exact : release.latest).origin;
  const content = 'address' in embed.content ? new URL(embed.content.address).origin : undefined;
  if (output.form === 'iframe')
    return [
      { directive: 'frame-src', values: script, reason: 'frame' },
      // Wix has no place for a script beside a frame.
      ...(output.system === 'wix' ? [] : [{ directive: 'script-src', values: script, reason: 'height' as const }]),
      { directive: 'style-src', values: "'unsafe-inline'", reason: 'style' },
    ];
  const hasStyle = /<style>|\sstyle="/.test(code);
  // Each one-file module makes the policies that it needs for itself.
  const modules = code.match(/type="module"/g)?.length ?? 0;
  return [
    { directive: 'script-src', values: script, reason: 'script' },
    ...(content ? [{ directive: 'connect-src', values: content, reason: 'content' as const }] : []),
    ...(hasStyle ? [{ directive: 'style-src', values: "'unsafe-inline'", reason: 'style' as const }] : []),
    {
      directive: 'trusted-types',
      values: `ess-kit ess-kit-lit${modules > 1 ? " 'allow-duplicates'" : ''}`,
      reason: 'types',
      onlyIf: true,
    },
  ];
}
