/** Pages of partners; the others are ESS Kit's own, or forbid what they do not know. */
const partners =
  /^\/(?!builder\/|storybook\/|strict\/)[\w-]+\/(?!$)|^\/(?!builder\/|storybook\/|strict\/|[a-z]{2}\/)[\w-]+\/$/;

/**
 * Lets a reader of a partner's page see the snippet of each widget. It belongs to the demonstration and not to the page,
 * so the page's author does not write it.
 *
 * @param {string} html
 * @param {string} pathname
 */
export const withSnippets = (html, pathname) =>
  partners.test(pathname) && /\sdata-ess=|<ess-/.test(html)
    ? html.replace(
        /(?=<\/head>)/,
        '  <link rel="stylesheet" href="/snippets.css" />\n    <script src="/snippets.js" defer></script>\n  ',
      )
    : html;
