/**
 * The colour of what an element stands on, so that heads that stay in view can cover what passes below them, and marks
 * on a map have an edge in it.
 * @returns undefined where that is a picture, or the browser's own canvas.
 */
export function pageColour(element: Element): string | undefined {
  for (let node: Element | null = element; node; node = node.parentElement ?? hostOf(node)) {
    const { backgroundColor, backgroundImage } = getComputedStyle(node);
    if (backgroundImage !== 'none') return undefined;
    if (!/^rgba\(.*, 0\)$|\/ 0\)$|^transparent$/.test(backgroundColor)) return backgroundColor;
  }
  return undefined;
}

const hostOf = (node: Element) => (node.getRootNode() as Partial<ShadowRoot>).host ?? null;
