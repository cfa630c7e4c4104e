import { isServer } from 'lit';
import { parseSource } from '../content/source.js';
import { kit } from '../kit.js';
import { safeWebUrl } from './safe-url.js';

/** What an element says of where its images may come from. */
interface ImagePolicy extends Pick<Element, 'baseURI'> {
  readonly images?: string;
  readonly src?: string;
}

/**
 * An image's address, when its origin is that of one of these addresses: the page's, the script's
 * or the content's. Any other would tell a third party who reads the page.
 */
export function safeImageUrl(value: string, allowed: readonly (string | undefined)[]): string | undefined {
  const url = safeWebUrl(value);
  const originOf = (address: string | undefined) => address && new URL(address).origin;
  return url && allowed.map(originOf).includes(originOf(url)) ? url : undefined;
}

/** The address of an image that this element may show, on this page. A server does not know the page. */
export function imageUrl(value: string, { images, src, baseURI }: ImagePolicy): string | undefined {
  if (images === 'any') return safeWebUrl(value);
  return isServer ? undefined : safeImageUrl(value, [location.origin, kit().base, parseSource(src, baseURI).url]);
}
