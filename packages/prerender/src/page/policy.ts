/** What a page's own Content-Security-Policy says of styles; one that a server sends is not seen here. */
import { attribute, elementsIn, type Parent } from './nodes.js';

export function forbidsStyles(page: Parent): boolean {
  for (const meta of elementsIn(page)) {
    if (meta.tagName !== 'meta' || !/^content-security-policy$/i.test(attribute(meta, 'http-equiv') ?? '')) continue;
    const directives = (attribute(meta, 'content') ?? '').split(';').map((directive) => directive.trim().split(/\s+/));
    const of = (name: string) => directives.find(([first = '']) => first.toLowerCase() === name);
    const sources = of('style-src-elem') ?? of('style-src') ?? of('default-src');
    // A nonce or a hash makes browsers pass over 'unsafe-inline'.
    if (
      sources &&
      (!sources.includes("'unsafe-inline'") || sources.some((source) => /^'(?:nonce|sha\d+)-/.test(source)))
    )
      return true;
  }
  return false;
}
