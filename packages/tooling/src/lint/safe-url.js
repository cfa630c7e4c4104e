/**
 * ESLint rule: an address reaches the page only through a gate (`safeUrl` and its kin). It looks at URL attributes in
 * `html` templates, at `setAttribute`, at assignments to URL properties, and at properties `href` and `src` of objects.
 * A model's `href` counts as gated, because the rule also looks where that property is made.
 */

/** Attributes and properties that hold an address which a browser follows, loads or shows as one. */
const urlNames = 'href|src|srcset|action|formaction|poster|cite|ping|background|xlink:href';
const binding = new RegExp(`\\s[.?]?(${urlNames})=["']?$`, 'i');
const urlName = new RegExp(`^(${urlNames})$`, 'i');

/** Functions that let only safe addresses through, or that make an address of this page. */
const gates = [
  'safeUrl',
  'safeWebUrl',
  'safeImageUrl',
  'imageUrl',
  'leadsTo',
  'itemFragment',
  'itemLink',
  'createScriptURL',
  'createObjectURL',
];
/** What hands on the values of its callback. */
const carriers = ['map', 'flatMap'];

/** @type {import('eslint').Rule.RuleModule} */
export const safeUrlRule = {
  meta: {
    type: 'problem',
    schema: [],
    messages: { ungated: 'An address reaches {{name}} without safeUrl.' },
  },
  create(context) {
    /** @param {any} node @param {string} name */
    const demand = (node, name) => {
      if (!isGated(node, context.sourceCode)) context.report({ node, messageId: 'ungated', data: { name } });
    };
    return {
      TaggedTemplateExpression({ quasi }) {
        quasi.expressions.forEach((expression, index) => {
          const [, name] = binding.exec(quasi.quasis[index]?.value.raw ?? '') ?? [];
          if (name) demand(expression, name);
        });
      },
      CallExpression({ callee, arguments: [name, value] }) {
        if (nameOf(callee) !== 'setAttribute' || !value) return;
        if (name?.type === 'Literal' && urlName.test(String(name.value))) demand(value, String(name.value));
      },
      AssignmentExpression({ left, right }) {
        if (left.type !== 'MemberExpression') return;
        const name = nameOf(left);
        if (/^(href|src|srcset|action|formAction|poster|cite)$/.test(name)) demand(right, name);
      },
      'ObjectExpression > Property'(/** @type {any} */ { key, value }) {
        const name = key.name ?? key.value;
        if (name === 'href' || name === 'src') demand(value, name);
      },
    };
  },
};

/** The name by which something is called or reached. @param {any} node @returns {string} */
const nameOf = (node) => (node.type === 'MemberExpression' ? nameOf(node.property) : (node.name ?? node.value ?? ''));

/** @param {any} node @param {import('eslint').SourceCode} code @param {number} [depth] @returns {boolean} */
function isGated(node, code, depth = 0) {
  const inner = (/** @type {any} */ each) => isGated(each, code, depth + 1);
  if (depth > 20) return false;
  switch (node.type) {
    case 'Literal':
      return isHarmless(String(node.value ?? ''));
    case 'ArrayExpression':
      return node.elements.every(inner);
    case 'TSNonNullExpression':
    case 'TSAsExpression':
    case 'ChainExpression':
    case 'AwaitExpression':
      return inner(node.expression ?? node.argument);
    case 'ConditionalExpression':
      return inner(node.consequent) && inner(node.alternate);
    case 'LogicalExpression':
      // What `&&` has on its left is shown only when it is false.
      return (node.operator === '&&' || inner(node.left)) && inner(node.right);
    case 'TemplateLiteral': {
      const start = node.quasis[0].value.cooked;
      return start ? isHarmless(start) : node.expressions.length === 0 || inner(node.expressions[0]);
    }
    case 'CallExpression': {
      if (gates.includes(nameOf(node.callee))) return true;
      const [callback] = node.arguments;
      return (
        carriers.includes(nameOf(node.callee)) &&
        isFunction(callback) &&
        callback.body.type !== 'BlockStatement' &&
        inner(callback.body)
      );
    }
    case 'MemberExpression':
      return ['href', 'fallbackLink'].includes(nameOf(node)) && !isParsed(node.object, code);
    case 'Identifier':
      return node.name === 'nothing' || node.name === 'undefined' || isGatedName(node, code, depth);
    default:
      return false;
  }
}

/** Text of ours that begins an address; what follows cannot change its scheme. @param {string} text */
const isHarmless = (text) =>
  text === '' || /^(#|\.{0,2}\/(?!\/)|https:\/\/[\w.-]+\/|mailto:|tel:)/.test(text) || /^[\w-]+\.\w+$/.test(text);

/** @param {any} node */
const isFunction = (node) => /^(Arrow)?Function/.test(node?.type ?? '');

/** Whether it is what `new URL` gave: its `href` may have any scheme. @param {any} node @param {import('eslint').SourceCode} code @returns {boolean} */
function isParsed(node, code) {
  if (node.type === 'NewExpression') return true;
  if (node.type !== 'Identifier') return false;
  const definition = definitionOf(node, code);
  return definition?.node.type === 'VariableDeclarator' && definition.node.init?.type === 'NewExpression';
}

/** @param {any} node @param {import('eslint').SourceCode} code @param {number} depth */
function isGatedName(node, code, depth) {
  const definition = definitionOf(node, code);
  if (!definition) return false;
  const { id, init, kind } = { ...definition.node, kind: definition.parent?.kind };
  // A parameter or a variable that is taken out of a model by the name `href`.
  const pattern = isFunction(definition.node) ? definition.node.params : [id];
  if (pattern.some((/** @type {any} */ each) => takesHref(each, node.name))) return true;
  return (
    kind === 'const' &&
    Boolean(init) &&
    (id.type === 'Identifier' || id.type === 'ArrayPattern') &&
    isGated(init, code, depth + 1)
  );
}

/** @param {any} pattern @param {string} name @returns {boolean} */
function takesHref(pattern, name) {
  if (pattern?.type === 'AssignmentPattern') return takesHref(pattern.left, name);
  if (pattern?.type !== 'ObjectPattern') return false;
  return pattern.properties.some(
    (/** @type {any} */ { key, value }) => (key?.name === 'href' && value?.name === name) || takesHref(value, name),
  );
}

/** @param {any} node @param {import('eslint').SourceCode} code */
function definitionOf(node, code) {
  for (let scope = /** @type {any} */ (code.getScope(node)); scope; scope = scope.upper) {
    const variable = scope.set.get(node.name);
    if (variable) return variable.defs.length === 1 ? variable.defs[0] : undefined;
  }
  return undefined;
}
