/** The address that partner pages carry in their source. Nothing answers there. */
const published = 'https://cdn.example';

/**
 * A page with real addresses instead of the published one. This is the only place that knows both.
 *
 * With two origins, `cdn` is the other origin. Without it everything stands on one, and all addresses
 * become relative, because a remote workspace or a static host may serve the demo below any path.
 *
 * @param {string} text the page or stylesheet as its author wrote it
 * @param {string} pathname where it is served, such as `/led-forum/en/`
 * @param {string} [cdn] the origin of script and content
 */
export function replaceOrigin(text, pathname, cdn) {
  if (cdn) return text.replaceAll(published, cdn);
  const depth = pathname.split('/').length - 2;
  const root = '../'.repeat(depth) || './';
  return text.replaceAll(published, `${root}cdn`).replaceAll(/(\s(?:href|src)=")\/(?!\/)/g, (_, start) => start + root);
}

/**
 * The same for a header, where an origin is a word of a policy.
 *
 * @param {string} value
 * @param {string} [cdn]
 */
export const replaceOriginInHeader = (value, cdn) => value.replaceAll(published, cdn ?? "'self'");
