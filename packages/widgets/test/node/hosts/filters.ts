import { parseFragment, serialize, type DefaultTreeAdapterTypes } from 'parse5';

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;
type Child = DefaultTreeAdapterTypes.ChildNode;

/** What a filter does with an element: keep it with some attributes, leave only what is in it, or drop all of it. */
type Verdict = { keep: (attribute: string) => boolean } | 'unwrap' | 'drop';

/** Runs markup through a filter that judges element by element. */
function filter(markup: string, judge: (element: Element) => Verdict): string {
  const fragment = parseFragment(markup);
  const clean = (parent: Parent): Child[] =>
    parent.childNodes.flatMap((node): Child[] => {
      if (!('tagName' in node)) return [node];
      const verdict = judge(node);
      if (verdict === 'drop') return [];
      node.childNodes = clean(node);
      if (verdict === 'unwrap') return node.childNodes;
      node.attrs = node.attrs.filter(({ name }) => verdict.keep(name));
      return [node];
    });
  fragment.childNodes = clean(fragment);
  return serialize(fragment);
}

const all = { keep: () => true };

/**
 * SPIP 4, a text on the public site with `$filtrer_javascript` 0, its default: markup passes as it is; in the text between
 * tags typography is at work. What stands between `<html>` and `</html>` is left alone.
 * Source: https://git.spip.net/spip/spip, ecrire/inc/texte.php (`propre`), ecrire/inc/texte_mini.php (`echappe_html`).
 */
export const spip = (markup: string) => filter(markup, () => all);

/** Tags that HTML_Safe drops with their content, and without it. */
const safeHtmlDropped = ['script', 'style', 'title', 'xml', 'iframe', 'object', 'embed', 'applet'];

/**
 * SPIP's `safehtml`, for forums, feeds and sites with `$filtrer_javascript` -1. Attributes whose names begin with `on` or
 * `data`, or hold anything but letters and digits, are dropped; so is a tag whose name does, with its content kept.
 * Source: https://git.spip.net/spip/safehtml, lib/safehtml/classes/safehtml.php (`_writeAttrs`, `_openHandler`,
 * `deleteTags`, `deleteTagsContent`).
 */
export const spipSafe = (markup: string) =>
  filter(markup, ({ tagName }) => {
    if (safeHtmlDropped.includes(tagName)) return 'drop';
    if (!/^[a-z\d]+$/i.test(tagName)) return 'unwrap';
    return { keep: (name) => /^[a-z\d]+$/.test(name) && !/^(on|data|id$|name$)/.test(name) };
  });

/**
 * Drupal 10 and 11, text format “Basic HTML” of the standard profile: what is not listed goes, its text stays, also that of
 * a script; `style` and `on…` go always. CKEditor 5 is configured from the same list.
 * Sources: https://git.drupalcode.org/project/drupal, core/profiles/standard/config/install/filter.format.basic_html.yml,
 * core/modules/filter/src/Plugin/Filter/FilterHtml.php, core/lib/Drupal/Component/Utility/Xss.php.
 */
const basicHtml =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> <blockquote cite> <ul type> ' +
  '<ol type start> <strong> <em> <code> <li> <img src alt data-entity-uuid data-entity-type height width data-caption data-align>';

/** What docs/…/drupal.md asks an administrator to add. */
export const drupalAddition =
  '<a data-ess data-src data-lang data-content data-heading-level data-time-zone> <div data-ess data-src data-lang data-content>';

export const drupalBasic = (markup: string, addition = '') => {
  const allowed = new Map<string, string[]>();
  for (const [, tag, attributes] of `${basicHtml} ${addition}`.matchAll(/<(\w+)([^>]*)>/g))
    allowed.set(tag!, [...(allowed.get(tag!) ?? []), ...attributes!.trim().split(/\s+/)]);
  return filter(markup, ({ tagName }) => {
    const names = allowed.get(tagName);
    // `Xss::filter` removes the tags of a script, not what is between them; `dir` and `lang` are allowed on all.
    return names ? { keep: (name) => names.includes(name) || ['dir', 'lang'].includes(name) } : 'unwrap';
  });
};

/**
 * WordPress, a post by an author (KSES): tags that it does not know go, `data-` attributes stay on those it knows.
 * Source: https://github.com/WordPress/WordPress, wp-includes/kses.php (`$allowedposttags`, `data-*`). The real one is
 * tested by `npm run test:wordpress`.
 */
export const wordpressAuthor = (markup: string) =>
  filter(markup, ({ tagName }) =>
    /-/.test(tagName) || ['script', 'iframe', 'style', 'form', 'input'].includes(tagName)
      ? 'unwrap'
      : { keep: (name) => !/^on/.test(name) },
  );

/**
 * Wix, “Embed HTML”: nothing is taken out; the whole is put into a frame of another origin with this sandbox, in which no
 * link can change the page around. Source: https://dev.wix.com/docs/develop-websites (HTML iFrame Element), and the
 * frames of published sites.
 */
export const wix = (markup: string) => filter(markup, () => all);
export const wixSandbox = 'allow-same-origin allow-forms allow-popups allow-scripts allow-pointer-lock';
