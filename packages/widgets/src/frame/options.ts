import { safeUrl, safeWebUrl } from '@ess-kit/core/safe-url.js';

/** Elements that make sense alone in a frame; a language switcher changes the page that it stands on. */
export const frameElements = ['event-card', 'event-list', 'speaker-quote', 'programme-timeline', 'network-map'];

/**
 * Attributes that an address may set. None brings content, opens other origins or writes to an address: whoever makes
 * up an address decides what stands in it, under the name of the server that holds this page.
 */
export const frameAttributes = [
  'borders',
  'center-longitude',
  'clamp',
  'collection',
  'day',
  'event',
  'expanded',
  'group-by',
  'heading-level',
  'in-language',
  'items',
  'kind',
  'kinds',
  'lang',
  'limit',
  'no-filters',
  'now',
  'orientation',
  'period',
  'place',
  'query',
  'reading',
  'selected',
  'show',
  'speaker',
  'time-zone',
  'topic',
  'track',
  'variant',
  'view',
];

/** Attributes that an address may not set. */
export const refusedAttributes = ['data-content', 'images', 'no-structured-data', 'rendered-at', 'url-state'];

/** What is wrong with an address, as far as the reader is told. */
export type Problem = 'element' | 'source' | 'alone';

/** What the frame shows. */
export interface FrameOptions {
  readonly lang?: string | undefined;
  /** How light the page around is: `light`, `dark`, or `auto` as the visitor's system. */
  readonly scheme: string;
  readonly theme?: string | undefined;
  /** A colour in hexadecimal digits: the page's accent. */
  readonly accent?: string | undefined;
  /** Where links of the content open: in the page around, or in a page of their own where a sandbox forbids that. */
  readonly target: string;
  /** The element without its prefix, its attributes, and the link that stands without it. */
  readonly element?: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly href?: string | undefined;
  readonly text: string;
  readonly problem?: Problem | undefined;
}

const oneOf = (value: string | null, choices: readonly string[]) => choices.find((choice) => choice === value);

/**
 * Reads the frame's address: `embed.html?ess=event-card&lang=fr&src=https://…/content.json#id`.
 * @param alone nothing is around the frame: then it shows content of its own origin only, or its address could
 *   be sent around with anybody's content under the name of this server.
 */
export function readOptions(address: string, alone: boolean): FrameOptions {
  const { origin, searchParams, hash } = new URL(address);
  const one = (name: string) => searchParams.get(name);
  const element = oneOf(one('ess'), frameElements);
  const [source = '', item] = (one('src') ?? '').split(/#(.*)/s);
  const url = safeWebUrl(source, address);
  // Whoever pastes `src=…#id` as it is, last, means the item; the browser takes it for the frame's own fragment.
  const id = item ?? (hash.startsWith('#ess=') ? '' : hash.slice(1));
  const attributes: Record<string, string> = {};
  for (const name of frameAttributes) {
    const value = one(name);
    if (value !== null) attributes[name] = value;
  }
  const lang = /^[a-z]{2,3}(-[a-z\d]{1,8})*$/i.exec(one('lang') ?? '')?.[0];
  if (!lang) delete attributes.lang;
  if (url) attributes.src = id ? `${url}#${id}` : url;
  const strange = alone && url && new URL(url).origin !== origin;
  return {
    lang,
    scheme: oneOf(one('scheme'), ['dark', 'auto']) ?? 'light',
    theme: oneOf(one('theme'), ['aimf', 'contrast', 'ripess']),
    accent: /^#[\da-f]{6}$/i.exec(one('accent') ?? '')?.[0],
    target: oneOf(one('target'), ['_blank']) ?? '_top',
    element,
    attributes,
    href: strange ? undefined : safeUrl(one('href'), address),
    text: one('text') ?? '',
    problem: !element ? 'element' : !url ? 'source' : strange ? 'alone' : undefined,
  };
}
