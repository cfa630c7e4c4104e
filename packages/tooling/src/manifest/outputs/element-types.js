import { elementsOf } from '../elements.js';
import { documented } from './documented.js';

/**
 * What a template may set on each element, and what it may listen to. Types are taken from the classes, so that the
 * compiler finds what the manifest gets wrong.
 * @param {import('../elements.js').Manifest} manifest
 */
export function elementTypes(manifest) {
  const elements = elementsOf(manifest);
  const imports = elements.map(({ name, path }) => `import type { ${name} } from '${path.replace('dist/', '../')}';`);
  return `${imports.join('\n')}\n${elements.map(typesOf).join('')}`;
}

/** @param {ReturnType<typeof elementsOf>[number]} element */
function typesOf({ name, tagName, members, attributes, events }) {
  const dashed = attributes.filter((attribute) => attribute.name !== attribute.fieldName);
  return `
/** Attributes and properties of \`<${tagName}>\`. */
export interface ${name}Props {
${members.map((member) => documented(member, `${member.name}?: ${name}['${member.name}'];`)).join('\n')}
${dashed.map((attribute) => documented(attribute, `'${attribute.name}'?: ${name}['${attribute.fieldName}'];`)).join('\n')}
}

/** Events of \`<${tagName}>\`. */
export interface ${name}EventMap {
${events.map((event) => documented(event, `'${event.name}': HTMLElementEventMap['${event.name}'];`)).join('\n')}
}
`;
}
