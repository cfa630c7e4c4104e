import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';

/** Strings in CSS, which stay as they are, or what is removed around them. */
const cssString = /"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/.source;

/** Drops comments, and spaces that CSS gives no meaning to. Descendant combinators and `a + b` in calc() keep theirs. */
export function minifyCss(css) {
  const strings = [];
  return css
    .replace(new RegExp(`/\\*[^]*?\\*/|${cssString}`, 'g'), (match) =>
      match.startsWith('/*') ? ' ' : `\uE000${strings.push(match) - 1}\uE001`,
    )
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replace(/(?<=\() | (?=\))| (?=>)|(?<=>) /g, '')
    .replace(/(?<![\w.#-])0(?=\.\d)/g, '')
    .replace(/: /g, ':')
    .replace(/;}/g, '}')
    .replace(/\uE000(\d+)\uE001/g, (_, index) => strings[index])
    .trim();
}

/** What begins and ends a line of its own: a space beside it is never seen, and would be a node of the page. */
const block =
  'article|aside|blockquote|details|div|dl|dt|dd|fieldset|figcaption|figure|footer|form|h[1-6]|header|hr|legend|li|nav|ol|optgroup|option|p|section|summary|table|tbody|td|tfoot|th|thead|tr|ul';
const spaceAround = new RegExp(`\\s*(</?(?:${block})(?=[\\s>])[^>]*>)\\s*`, 'g');

/**
 * Drops comments, shrinks each run of white space to one space, and drops it beside what stands on lines of its own: a
 * page renders both alike.
 */
export function minifyHtml(html) {
  return html
    .replace(/<!--[^]*?-->/g, '')
    .replace(/\s+/g, ' ')
    .replace(spaceAround, '$1');
}

const placeholder = '\uE002';

/**
 * Templates are most of an element's bytes. An HTML minifier that knows more than this also trims where one template
 * meets another, and with it spaces between words; a CSS minifier that parses is a step behind the CSS we write.
 */
export function minifyTemplates() {
  return minifyTemplateLiterals({
    failOnError: true,
    exclude: ['**/node_modules/**'],
    options: {
      generateSourceMap: false,
      minifyOptions: { minifyCSS: minifyCss },
      strategy: {
        getPlaceholder: () => placeholder,
        combineHTMLStrings: (parts) => parts.map((part) => part.text).join(placeholder),
        minifyHTML: (html) => minifyHtml(html),
        minifyCSS: (css) => minifyCss(css),
        splitHTMLByPlaceholder: (text) => text.split(placeholder),
      },
    },
  });
}
