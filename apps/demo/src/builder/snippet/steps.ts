import { attributesOf, type Embed, moduleFor, type Output } from './embed.ts';
import { frameAddress } from './frame.ts';
import { type Pieces, piecesOf, wholeOf } from './pieces.ts';
import type { Release } from './release.ts';

export type StepName =
  | 'whole'
  | 'wordpress-script'
  | 'wordpress-embed'
  | 'wordpress-css'
  | 'spip-script'
  | 'spip-embed'
  | 'spip-css'
  | 'drupal-script'
  | 'drupal-embed'
  | 'drupal-css'
  | 'wix-server'
  | 'wix-tag'
  | 'wix-attributes'
  | 'wix-frame'
  | 'wix-css';

/** One thing to paste, and where: the words for it are the builder's. */
export interface Step {
  readonly name: StepName;
  readonly code: string;
}

/** Wix asks for the parts of a custom element in fields of its own. */
function wixSteps(embed: Embed, output: Output, release: Release, { css }: Pieces): readonly Step[] {
  if (output.form === 'iframe') return [{ name: 'wix-frame', code: frameAddress(embed, output, release) }];
  const attributes = {
    ...attributesOf(embed),
    'data-content': 'document' in embed.content ? JSON.stringify(embed.content.document) : undefined,
  };
  const lines = Object.entries<string | true | undefined>(attributes).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name} = ${value === true ? '' : value}`.trimEnd()],
  );
  const folder = output.release === 'pinned' ? release.exact : release.latest;
  return [
    { name: 'wix-server', code: folder + moduleFor(embed) },
    { name: 'wix-tag', code: `ess-${embed.widget}` },
    { name: 'wix-attributes', code: lines.join('\n') },
    ...(css ? [{ name: 'wix-css' as const, code: css }] : []),
  ];
}

/** What to paste where, for the system of a site. */
export function stepsOf(embed: Embed, output: Output, release: Release): readonly Step[] {
  const { system } = output;
  const pieces = piecesOf(embed, output, release);
  if (system === 'html') return [{ name: 'whole', code: wholeOf(pieces) }];
  if (system === 'wix') return wixSteps(embed, output, release, pieces);
  // SPIP's typography leaves what stands between these tags alone.
  const code = system === 'spip' ? `<html>\n${pieces.embed}\n</html>` : pieces.embed;
  return [
    { name: `${system}-embed` as const, code },
    { name: `${system}-script` as const, code: pieces.script },
    ...(pieces.css ? [{ name: `${system}-css` as const, code: pieces.css }] : []),
  ];
}
