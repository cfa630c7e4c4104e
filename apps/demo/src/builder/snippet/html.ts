/** HTML as text for people to paste: safe in every editor, and pleasant to read. */

/** Text between tags. */
export const escapeText = (text: string) =>
  text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]!);

/** The value of an attribute between double quotes; between single ones where it holds many double ones, as JSON does. */
function quote(value: string): string {
  const safe = escapeText(value);
  return (value.match(/"/g) ?? []).length > 2
    ? `'${safe.replaceAll("'", '&#39;')}'`
    : `"${safe.replaceAll('"', '&quot;')}"`;
}

export type Attributes = Readonly<Record<string, string | true | undefined>>;

/** An element. Attributes stand on lines of their own where one line would be long. */
export function element(name: string, attributes: Attributes, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [value === true ? key : `${key}=${quote(value)}`],
  );
  const line = ['', ...written].join(' ');
  const isLong = line.length > 90 && written.length > 1;
  const opening = `<${name}${isLong ? `\n  ${written.join('\n  ')}\n` : line}>`;
  if (content === undefined) return `${opening}</${name}>`;
  const isBlock = content.includes('\n') || content.startsWith('<');
  return isBlock ? `${opening}\n${indent(content)}\n</${name}>` : `${opening}${content}</${name}>`;
}

export const indent = (text: string) => text.replace(/^(?=.)/gm, '  ');
