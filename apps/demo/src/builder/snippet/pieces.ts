import { attributesOf, type Embed, moduleFor, type Output } from './embed.ts';
import type { Fallback } from './fallback.ts';
import { frameAddress, frameHeight, frameScript } from './frame.ts';
import { type Attributes, element, escapeText } from './html.ts';
import { fileOf, type Release } from './release.ts';

/** A snippet in its parts, which systems take in different places. */
export interface Pieces {
  /** Rules for a stylesheet, where a look was chosen. */
  readonly css: string | undefined;
  /** What stands where the widget will be. */
  readonly embed: string;
  /** What stands once on the page. */
  readonly script: string;
}

const roomRules = (room: Embed['room']) =>
  room === undefined ? '' : `min-block-size: ${room === 'screen' ? '100vh' : `${room}px`}`;

/** The children of an element, or a link alone: readable before the widget stands, and wherever it never will. */
function fallbackHtml({ href, line, quoted, parts = [] }: Fallback): string {
  const linked = href ? element('a', { href }, escapeText(line)) : escapeText(line);
  if (quoted !== undefined) return `${element('blockquote', {}, escapeText(quoted))}\n${element('p', {}, linked)}`;
  const list = parts.length
    ? `\n${element('ul', {}, parts.map((part) => element('li', {}, escapeText(part))).join('\n'))}`
    : '';
  return `${element('p', {}, linked)}${list}`;
}

const contentOf = ({ content }: Embed) => ('document' in content ? JSON.stringify(content.document) : undefined);

/** The link form: a plain link where all that it holds is one line, else a box with readable content. */
function linkForm(embed: Embed): string {
  const { widget, room, fallback } = embed;
  const own = Object.entries(attributesOf(embed)).map(([name, value]) => [
    `data-${name}`,
    value === true ? '' : value,
  ]) as [string, string | undefined][];
  const rules = roomRules(room);
  const isLink = fallback.href && fallback.quoted === undefined && !fallback.parts?.length;
  const attributes: Attributes = {
    href: isLink ? fallback.href : undefined,
    'data-ess': widget,
    ...Object.fromEntries(own),
    'data-content': contentOf(embed),
    style: rules ? (isLink ? `display: block; ${rules}` : rules) : undefined,
  };
  return isLink
    ? element('a', attributes, escapeText(fallback.line))
    : element('div', attributes, fallbackHtml(fallback));
}

const tagForm = (embed: Embed): string =>
  element(
    `ess-${embed.widget}`,
    {
      ...attributesOf(embed),
      'data-content': contentOf(embed),
      style: roomRules(embed.room) ? `display: block; ${roomRules(embed.room)}` : undefined,
    },
    fallbackHtml(embed.fallback),
  );

const switcherAttributes = { mode: 'widgets', languages: 'fr en es pt ar' };

function scriptFor(file: string, { release: kind }: Output, release: Release, attributes: Attributes): string {
  const pinned = kind === 'pinned';
  return element('script', {
    type: attributes['type'],
    src: (pinned ? release.exact : release.latest) + file,
    integrity: pinned ? fileOf(release, file).integrity.sha384 : undefined,
    crossorigin: pinned ? 'anonymous' : undefined,
    async: attributes['async'],
  });
}

/** What a webmaster pastes. */
export function piecesOf(embed: Embed, output: Output, release: Release): Pieces {
  const tag = `ess-${embed.widget}`;
  const rules = Object.entries(embed.look).map(([token, value]) => `  ${token}: ${value};`);
  if (output.form === 'iframe') {
    const frame = element('iframe', {
      src: frameAddress(embed, output, release),
      title: embed.fallback.line,
      width: '100%',
      height: String(frameHeight(embed)),
      loading: 'lazy',
      style: 'border: 0',
    });
    const script = scriptFor(`${frameScript}.js`, output, release, { async: true });
    return { css: undefined, embed: frame, script };
  }
  const isModule = output.form === 'module';
  const switcher =
    embed.language === 'reader'
      ? output.form === 'link'
        ? element('div', {
            'data-ess': 'language-switcher',
            ...Object.fromEntries(Object.entries(switcherAttributes).map(([name, value]) => [`data-${name}`, value])),
          })
        : element('ess-language-switcher', switcherAttributes)
      : undefined;
  const files = isModule
    ? [
        ...new Set([
          moduleFor(embed),
          ...(switcher ? [moduleFor(embed) === 'ess.all.js' ? 'ess.all.js' : 'language-switcher.js'] : []),
        ]),
      ]
    : ['ess.js'];
  return {
    css: rules.length ? `${switcher ? `${tag},\ness-language-switcher` : tag} {\n${rules.join('\n')}\n}` : undefined,
    embed: [switcher, output.form === 'link' ? linkForm(embed) : tagForm(embed)].filter(Boolean).join('\n'),
    script: files
      .map((file) => scriptFor(file, output, release, isModule ? { type: 'module' } : { async: true }))
      .join('\n'),
  };
}

/** All parts as one block, for a page that takes any HTML. */
export const wholeOf = ({ css, embed, script }: Pieces): string =>
  [css && element('style', {}, css), embed, script].filter(Boolean).join('\n');
