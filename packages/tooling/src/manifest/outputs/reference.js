import { elementsOf, valuesOf } from '../elements.js';

/**
 * The reference of each element as Markdown, by its tag.
 * @param {import('../elements.js').Manifest} manifest
 * @returns {Map<string, string>}
 */
export const references = (manifest) =>
  new Map(elementsOf(manifest).map((element) => [element.tagName, reference(element)]));

/** @param {ReturnType<typeof elementsOf>[number]} element */
function reference({ members, attributes, events, slots, cssParts, cssProperties, cssStates }) {
  const properties = members.filter(({ attribute }) => !attribute);
  const rows = [
    ...attributes.map((attribute) => [
      code(attribute.name),
      code(attribute.fieldName),
      typeOf(attribute),
      attribute.description,
    ]),
    ...properties.map((property) => ['', code(property.name), typeOf(property), property.description]),
  ];
  return [
    table(['attribute', 'property', 'type', 'what'], rows),
    table(
      ['event', 'detail', 'when'],
      events.map((event) => [code(event.name), code(detailOf(event)), event.description]),
    ),
    table(
      ['slot', 'what'],
      slots.map(({ name, description }) => [name ? code(name) : 'default', description]),
    ),
    table(
      ['part', 'what'],
      cssParts.map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['token', 'what'],
      cssProperties.map(({ name, description }) => [code(name), description]),
    ),
    table(
      ['state', 'when'],
      cssStates.map(({ name, description }) => [code(`:state(${name})`), description]),
    ),
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** @param {import('../elements.js').Described} member */
function typeOf(member) {
  const values = valuesOf(member);
  const type = values.length
    ? values.map((value) => code(value)).join(', ')
    : (member.type?.text ?? '').replace(/\s*\|\s*undefined/, '').replace('unknown', 'object');
  const preset = member.default && !["''", 'false'].includes(member.default) ? member.default.replaceAll("'", '') : '';
  return preset ? `${type}; ${code(preset)} without it` : type;
}

/** @param {import('../elements.js').Described} event */
const detailOf = ({ type }) => type?.text.replace(/^CustomEvent<(.*)>$/, '$1') ?? '';

const code = (/** @type {string} */ text) => `\`${text}\``;

/** @param {string[]} head @param {(string | undefined)[][]} rows */
function table(head, rows) {
  if (!rows.length) return '';
  const line = (/** @type {(string | undefined)[]} */ cells) =>
    `| ${cells.map((cell = '') => cell.replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
