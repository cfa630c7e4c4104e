import { ts } from '@custom-elements-manifest/analyzer';

/**
 * Gives each event the type that `HTMLElementEventMap` has for it; leaves out what no class says that it fires.
 * @param {import('typescript').SourceFile[]} modules
 */
export function eventTypes(modules) {
  /** @type {Map<string, string>} */
  const types = new Map();
  const visit = (/** @type {import('typescript').Node} */ node) => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLElementEventMap') {
      for (const member of node.members) {
        if (ts.isPropertySignature(member) && ts.isStringLiteral(member.name) && member.type) {
          types.set(member.name.text, member.type.getText());
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  modules.forEach(visit);
  return {
    name: 'ess-event-types',
    packageLinkPhase({ customElementsManifest: { modules } }) {
      for (const declaration of modules.flatMap(({ declarations = [] }) => declarations)) {
        declaration.events = declaration.events
          ?.filter(({ name }) => types.has(name))
          .map((event) => ({ ...event, type: { text: types.get(event.name) } }));
      }
    },
  };
}
