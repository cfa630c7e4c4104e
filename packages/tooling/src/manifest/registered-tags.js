import { ts } from '@custom-elements-manifest/analyzer';

/** The analyzer knows `customElements.define()`; our elements are registered by `define('tag', Class)`. */
export function registeredTags() {
  /** @type {Map<string, string>} */
  const tags = new Map();
  return {
    name: 'ess-registered-tags',
    analyzePhase({ node, moduleDoc }) {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'define') return;
      const [tag, constructor] = node.arguments;
      if (!tag || !ts.isStringLiteral(tag) || !constructor || !ts.isIdentifier(constructor)) return;
      tags.set(constructor.text, tag.text);
      moduleDoc.exports = [
        ...(moduleDoc.exports ?? []),
        { kind: 'custom-element-definition', name: tag.text, declaration: { name: constructor.text } },
      ];
    },
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { declarations = [] } of modules) {
        for (const declaration of declarations) {
          const tagName = tags.get(declaration.name);
          if (tagName) Object.assign(declaration, { tagName, customElement: true });
        }
      }
    },
  };
}
