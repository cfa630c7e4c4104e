import { isServer } from 'lit';
import { parseSource } from '../content/source.js';
import { kit } from '../kit.js';
import { safeWebUrl } from './safe-url.js';

/** What an element says of where its images may come from. */
interface ImagePolicy extends Pick<Element, 'baseURI'> {
  readonly images?: string;
  readonly src?: string;
  readonly renderedAt?: string;
  readonly hasUpdated: boolean;
}

/** The origin of a web address; a page may have none (a sandboxed frame, a file). */
function originOf(address: string | undefined): string | undefined {
  const url = safeWebUrl(address);
  return url && new URL(url).origin;
}

/**
 * An image's address, when its origin is that of one of these addresses: the page's, the script's
 * or the content's. Any other would tell a third party who reads the page.
 */
export function safeImageUrl(value: string, allowed: readonly (string | undefined)[]): string | undefined {
  const url = safeWebUrl(value);
  return url && allowed.map(originOf).includes(originOf(url)) ? url : undefined;
}

/**
 * The address of an image that this element may show, on this page. A server does not know the page, and the first
 * rendering after it repeats what it wrote.
 */
export function imageUrl(value: string, { images, src, baseURI, renderedAt, hasUpdated }: ImagePolicy) {
  if (images === 'any') return safeWebUrl(value);
  if (isServer || (renderedAt && !hasUpdated)) return undefined;
  return safeImageUrl(value, [location.origin, kit().base, parseSource(src, baseURI).url]);
}
