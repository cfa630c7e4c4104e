/**
 * A page with the addresses that search engines want whole: its own, and those of its other languages. Written once it is
 * known where the page stands; before, none is. A page that is not to be found needs none.
 *
 * @param {string} html
 * @param {string} pathname
 * @param {string} [site] the origin of the pages, with the path below which they stand
 */
export function withWholeAddresses(html, pathname, site) {
  if (!site || /<meta name="robots" content="noindex"/.test(html)) return html;
  return html
    .replaceAll(/(<link rel="alternate"[^>]*\shref=")(?=\/)/g, `$1${site}`)
    .replace(/(?=<link rel="icon")/, `<link rel="canonical" href="${site}${pathname}" />\n    `);
}
