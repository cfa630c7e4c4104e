import { elementsOf, valuesOf } from '../elements.js';

/**
 * What VS Code and editors like it complete in HTML (`html.customData`).
 * @param {import('../elements.js').Manifest} manifest
 */
export const htmlData = (manifest) => ({
  version: 1.1,
  tags: elementsOf(manifest).map(({ tagName, description, attributes, events, slots, cssParts }) => ({
    name: tagName,
    description: [
      description,
      listOf('Events', events),
      listOf(
        'Slots',
        slots.map((slot) => ({ ...slot, name: slot.name || 'default' })),
      ),
      listOf('Parts', cssParts),
    ]
      .filter(Boolean)
      .join('\n\n'),
    attributes: attributes.map((attribute) => ({
      name: attribute.name,
      description: attribute.description,
      ...(attribute.type?.text === 'boolean' ? { valueSet: 'v' } : undefined),
      ...(valuesOf(attribute).length ? { values: valuesOf(attribute).map((name) => ({ name })) } : undefined),
    })),
  })),
});

/**
 * What they complete in CSS (`css.customData`): tokens, and the parts of each element.
 * @param {import('../elements.js').Manifest} manifest
 */
export function cssData(manifest) {
  const elements = elementsOf(manifest);
  return {
    version: 1.1,
    properties: byName(elements.flatMap(({ cssProperties }) => cssProperties)),
    pseudoElements: byName(
      elements.flatMap(({ tagName, cssParts }) =>
        cssParts.map(({ name, description }) => ({
          name: `::part(${name})`,
          description: `<${tagName}>: ${description}`,
        })),
      ),
    ),
  };
}

/** @param {string} heading @param {import('../elements.js').Described[]} members */
const listOf = (heading, members) =>
  members.length &&
  `**${heading}**\n${members.map(({ name, description }) => `- \`${name}\`: ${description}`).join('\n')}`;

/** Each name once; what several elements say of it stands together. @param {import('../elements.js').Described[]} members */
function byName(members) {
  /** @type {Map<string, Set<string>>} */
  const descriptions = new Map();
  for (const { name, description = '' } of members)
    descriptions.set(name, (descriptions.get(name) ?? new Set()).add(description));
  return [...descriptions].map(([name, said]) => ({ name, description: [...said].join('\n\n') }));
}
