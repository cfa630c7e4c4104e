import { ts } from '@custom-elements-manifest/analyzer';

const known = /^(string|number|boolean|unknown|undefined|null|'[^']*'|\d+)$/;

/**
 * Writes out what an attribute may be: a reader of the manifest cannot look `Show` up. A name for which that cannot be
 * done fails the build.
 * @param {import('typescript').SourceFile[]} modules
 */
export function writtenOutTypes(modules) {
  /** @type {Map<string, string>} */
  const aliases = new Map();
  /** @type {Map<string, string>} */
  const lists = new Map();
  for (const statement of modules.flatMap(({ statements }) => [...statements])) {
    if (ts.isTypeAliasDeclaration(statement)) aliases.set(statement.name.text, statement.type.getText());
    if (!ts.isVariableStatement(statement)) continue;
    for (const { name, initializer } of statement.declarationList.declarations) {
      const list = initializer && ts.isAsExpression(initializer) ? initializer.expression : undefined;
      if (list && ts.isArrayLiteralExpression(list)) {
        lists.set(name.getText(), list.elements.map((element) => element.getText()).join(' | '));
      }
    }
  }
  /** @param {string} type @param {string} where @returns {string} */
  const written = (type, where) =>
    type
      .split('|')
      .map((part) => part.trim())
      .filter(Boolean)
      .map((part) => {
        if (known.test(part)) return part;
        const member = /^\(typeof (\w+)\)\[number\]$/.exec(part)?.[1];
        const meant = member ? lists.get(member) : aliases.get(part);
        if (!meant) throw new Error(`${where}: "${part}" is neither a simple type nor a name for a list of values.`);
        return written(meant, where);
      })
      .join(' | ');
  return {
    name: 'ess-written-out-types',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const { declarations = [] } of modules) {
        for (const { name, attributes = [], members = [] } of declarations) {
          for (const member of [...attributes, ...members.filter(({ attribute }) => attribute)]) {
            member.type = { text: written(member.type?.text ?? 'string', `${name}.${member.name}`) };
          }
        }
      }
    },
  };
}
