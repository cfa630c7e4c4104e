/**
 * Looks for text that a reader cannot see whole: cut by a box, out of its column, or under another text. Travels as text
 * into Storybook's preview, so that all it needs stands inside it.
 * @param {readonly number[]} widths of the column, in CSS pixels
 * @returns {Promise<string[]>} what is wrong, said once for the first width at which it is
 */
export async function overflows(widths) {
  /** @typedef {{ left: number, right: number, top: number, bottom: number }} Box */
  /** @typedef {{ where: string, node: Node, box: Box }} Line */
  /** @typedef {{ box: Box, element: Element, horizontally: boolean, vertically: boolean, scrolls: boolean }} Frame */
  const page = /** @type {HTMLElement} */ (document.querySelector('#storybook-root .page'));
  const column = /** @type {HTMLElement} */ (page.querySelector('.column'));

  /** Glyphs hang over their boxes a little, and boxes end between pixels. */
  const slack = 2;

  /** @param {Element} element */
  const nameOf = (element) => {
    const { host } = /** @type {any} */ (element.getRootNode());
    const [type = ''] = element.classList;
    return `${host ? `${host.localName} >>> ` : ''}${element.localName}${type && `.${type}`}`;
  };

  /** @param {Element} element @param {CSSStyleDeclaration} style @returns {Frame | undefined} what it cuts off */
  const frameOf = (element, style) => {
    const cuts = (/** @type {string} */ overflow) => overflow !== 'visible';
    const horizontally = cuts(style.overflowX);
    const vertically = cuts(style.overflowY);
    if (!horizontally && !vertically) return undefined;
    // What is cut to some lines says so by an ellipsis, and has a button that opens it.
    const scrolls = /auto|scroll/.test(style.overflowX + style.overflowY) || style.webkitLineClamp !== 'none';
    const { left, right, top, bottom } = element.getBoundingClientRect();
    return { box: { left, right, top, bottom }, element, horizontally, vertically, scrolls };
  };

  /** @type {Line[]} */
  let lines = [];
  /** @type {Set<string>} */
  let faults = new Set();

  /** @param {Text} node @param {Element} parent @param {readonly Frame[]} frames */
  const look = (node, parent, frames) => {
    const text = node.data.replace(/\s+/g, ' ').trim();
    if (!text) return;
    const range = document.createRange();
    range.selectNodeContents(node);
    const where = `“${text.length > 50 ? `${text.slice(0, 50)}…` : text}” in ${nameOf(parent)}`;
    for (const { left, right, top, bottom, width, height } of range.getClientRects()) {
      if (width < 1 || height < 1) continue;
      const line = { left, right, top, bottom };
      let inside = true;
      for (const { box, element, horizontally, vertically, scrolls } of frames) {
        const over =
          (horizontally && (left < box.left - slack || right > box.right + slack)) ||
          // Line boxes are lower than the font's own box.
          (vertically && (top < box.top - height / 3 || bottom > box.bottom + height / 3));
        if (!over) continue;
        // A reader can scroll there.
        inside = false;
        if (!scrolls) faults.add(`is cut off by ${nameOf(element)}: ${where}`);
        break;
      }
      if (inside) lines.push({ where, node, box: line });
    }
  };

  /** @param {ParentNode} root @param {readonly Frame[]} frames */
  const walk = (root, frames) => {
    for (const node of root instanceof HTMLSlotElement ? root.assignedNodes({ flatten: true }) : root.childNodes) {
      if (node instanceof Text) {
        const parent = node.parentElement ?? /** @type {ShadowRoot} */ (node.parentNode).host;
        if (parent) look(node, parent, frames);
        continue;
      }
      if (!(node instanceof Element) || /^(?:style|script|select|template|title|desc|iframe)$/.test(node.localName))
        continue;
      const style = getComputedStyle(node);
      // What is only heard.
      if (style.clipPath === 'inset(50%)') continue;
      if (style.display !== 'contents' && !node.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue;
      // What stands over the page is in no frame.
      const above = style.position === 'fixed' ? [] : frames;
      const own = style.display === 'inline' || style.display === 'contents' ? undefined : frameOf(node, style);
      walk(node.shadowRoot ?? node, own ? [own, ...above] : above);
    }
  };

  /** Lines of two texts that stand on each other. */
  const overlaps = () => {
    const sorted = lines.sort((one, other) => one.box.top - other.box.top);
    sorted.forEach((one, place) => {
      for (const other of sorted.slice(place + 1)) {
        if (other.box.top >= one.box.bottom) break;
        if (other.node === one.node) continue;
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
        const least = Math.min(one.box.bottom - one.box.top, other.box.bottom - other.box.top);
        if (width > slack && height > least * 0.4) faults.add(`${one.where} is under ${other.where}`);
      }
    });
  };

  /** @type {Map<string, number>} */
  const found = new Map();
  for (const width of widths) {
    column.style.maxInlineSize = 'none';
    column.style.inlineSize = `${width}px`;
    await globalThis.stands(column);
    [lines, faults] = [[], new Set()];
    walk(column, []);
    const { left, right } = column.getBoundingClientRect();
    for (const { box, where } of lines)
      if (box.left < left - slack || box.right > right + slack) faults.add(`is out of the column: ${where}`);
    overlaps();
    if (!lines.length) faults.add('there is no text to look at');
    for (const fault of faults) if (!found.has(fault)) found.set(fault, width);
  }
  column.style.removeProperty('inline-size');
  column.style.removeProperty('max-inline-size');
  return [...found].map(([fault, width]) => `at ${width} px, ${fault}`);
}
