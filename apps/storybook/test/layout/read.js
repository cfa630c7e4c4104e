/**
 * Describes how the named parts of the elements stand, in lines that a person can read and that no other font changes:
 * where each begins and ends in twelfths of its element, from the side where reading begins, and how it stands to the
 * part before it. Travels as text into Storybook's preview, so that all it needs stands inside it.
 * @param {readonly number[]} widths of the column, in CSS pixels
 * @returns {Promise<Record<string, string[]>>} lines by width
 */
export async function readLayout(widths) {
  /** @typedef {{ start: number, end: number, top: number, bottom: number }} Box */
  /** @typedef {{ name: string, box: Box, parts: Part[] }} Part */
  const page = /** @type {HTMLElement} */ (document.querySelector('#storybook-root .page'));
  const column = /** @type {HTMLElement} */ (page.querySelector('.column'));
  const isMirrored = getComputedStyle(page).direction === 'rtl';

  /** Boxes end between pixels. */
  const slack = 2;
  /** Of parts of one name side by side or in a row, as many as tell how they stand. */
  const enough = 3;

  /** @param {Element} element @returns {Box} */
  const boxOf = (element) => {
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return isMirrored ? { start: -right, end: -left, top, bottom } : { start: left, end: right, top, bottom };
  };

  /** The parts below a node, each with those inside it. @param {Element} node @returns {Part[]} */
  const partsIn = (node) =>
    [...(node.shadowRoot ?? node).children].flatMap((child) => {
      // A drawing has its own tests.
      if (child instanceof SVGElement) return [];
      if (getComputedStyle(child).clipPath === 'inset(50%)') return [];
      const parts = partsIn(child);
      const [name] = child.part;
      const box = boxOf(child);
      const isSeen = child.checkVisibility() && box.end - box.start > 1 && box.bottom - box.top > 1;
      return name && isSeen ? [{ name, box, parts }] : parts;
    });

  /** How a box stands to the one before it. @param {Box} box @param {Box} before */
  const relation = (box, before) => {
    const least = Math.min(box.bottom - box.top, before.bottom - before.top);
    if (box.top >= before.bottom - least * 0.3) return '↓';
    if (box.start >= before.end - slack) return '→';
    if (box.end <= before.start + slack) return '←';
    return box.bottom <= before.top + least * 0.3 ? '↑' : '⧉';
  };

  /** @param {Part[]} parts @param {Box} around @param {Box} host @param {string} indent @returns {string[]} */
  const lines = (parts, around, host, indent) => {
    /** @type {Map<string, number>} */
    const counts = new Map();
    for (const { name } of parts) counts.set(name, (counts.get(name) ?? 0) + 1);
    /** @type {Map<string, number>} */
    const told = new Map();
    const twelfth = (host.end - host.start) / 12;
    return parts.flatMap(({ name, box, parts: inner }, place) => {
      const number = (told.get(name) ?? 0) + 1;
      told.set(name, number);
      if (number > enough) return number === enough + 1 ? [`${indent}… ${counts.get(name)} ${name}`] : [];
      const before = parts[place - 1]?.box;
      const [start, end] = [box.start, box.end].map((side) => ((side - host.start) / twelfth).toFixed(1));
      const isOut =
        box.start < around.start - slack ||
        box.end > around.end + slack ||
        box.top < around.top - slack ||
        box.bottom > around.bottom + slack;
      const how = before ? relation(box, before) : '·';
      return [
        `${indent}${how} ${name} ${start}–${end}${isOut ? ' outside' : ''}`,
        ...lines(inner, box, host, `${indent}  `),
      ];
    });
  };

  /** @type {Record<string, string[]>} */
  const layouts = {};
  for (const width of widths) {
    column.style.maxInlineSize = 'none';
    column.style.inlineSize = `${width}px`;
    await globalThis.stands(column);
    layouts[width] = [...column.querySelectorAll('*')]
      .filter(({ localName, shadowRoot }) => localName.startsWith('ess-') && shadowRoot)
      .flatMap((element) => {
        const host = boxOf(element);
        const height = ((host.bottom - host.top) / (host.end - host.start)).toFixed(2);
        return [`${element.localName}, ${height} times as high as wide`, ...lines(partsIn(element), host, host, '  ')];
      });
  }
  column.style.removeProperty('inline-size');
  column.style.removeProperty('max-inline-size');
  return layouts;
}
