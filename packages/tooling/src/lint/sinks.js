/** Sinks that turn a string into markup, script or style; safety rests on never using one. For `no-restricted-syntax`. */
const markup = 'Content is text, never markup.';
const names = '/^(innerHTML|outerHTML|srcdoc)$/';

/** Nowhere, not even in a test. */
export const noSinksAnywhere = [
  { selector: `AssignmentExpression > MemberExpression[property.name=${names}]`, message: markup },
  { selector: `AssignmentExpression > MemberExpression[property.value=${names}]`, message: markup },
  { selector: "CallExpression > MemberExpression[property.name='insertAdjacentHTML']", message: markup },
  {
    selector: "CallExpression > MemberExpression[object.name='document'][property.name=/^write(ln)?$/]",
    message: markup,
  },
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=["\']?$/]',
    message: 'A style binding breaks a strict Content-Security-Policy: use a class or CSSOM.',
  },
];

/** Not in what is published; a test may write its own markup. */
export const noSinks = [
  ...noSinksAnywhere,
  { selector: `ObjectExpression > Property[key.name=${names}]`, message: markup },
  {
    selector:
      'CallExpression > MemberExpression[property.name=/^(setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    message: markup,
  },
  { selector: 'Identifier[name=/^unsafe(HTML|SVG|Static|MathML)$/]', message: markup },
  {
    selector:
      "CallExpression[callee.property.name='setAttribute'] > Literal:first-child[value=/^(on|style$|srcdoc$)/i]",
    message: 'Neither code, style nor markup by attribute: use a listener, a class or CSSOM.',
  },
  { selector: 'TemplateElement[value.raw=/\\s\\.?(innerHTML|outerHTML|srcdoc)=["\']?$/i]', message: markup },
  {
    selector: 'TemplateElement[value.raw=/\\son[a-z]+=/i]',
    message: 'Listeners are bound by @, never by a string of code.',
  },
];
