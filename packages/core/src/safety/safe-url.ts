/** Schemes that a link from content may have; everything else is text, not a link. */
const linkSchemes = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The one gate between an address in content and an `href` or `src`.
 * @returns the address, or undefined when it is none, hides its host or could run something.
 */
export function safeUrl(value: string | null | undefined, base?: string, schemes = linkSchemes): string | undefined {
  const address = value?.trim();
  // Parsers drop or reinterpret control characters and backslashes; nobody who means well writes them.
  if (!address || /[\u0000-\u0020\\\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069]/.test(address))
    return undefined;
  try {
    const url = new URL(address, base);
    // A name before the host makes another host look like the target.
    return schemes.includes(url.protocol) && !url.username && !url.password ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** As `safeUrl`, for what is fetched: only `https:` and `http:`. */
export const safeWebUrl = (value: string | null | undefined, base?: string) =>
  safeUrl(value, base, linkSchemes.slice(0, 2));
