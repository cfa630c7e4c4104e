/**
 * Puts the element in the place of its link form, which moves inside it and stays reachable as its fallback.
 * Call it once the element is defined.
 */
export function upgrade(source: HTMLElement, tag: string): void {
  const element = document.createElement(tag);
  // Only what the element observes: `data-onclick` survives an editor's cleaning, and must not become `onclick`.
  const observed = (element.constructor as unknown as { observedAttributes: string[] }).observedAttributes;
  // `data-lang` comes after `lang` and wins.
  ['lang', 'dir', 'data-dir', 'data-content', ...observed.map((name) => `data-${name}`)].forEach((name) => {
    const value = source.getAttribute(name);
    if (value !== null) element.setAttribute(name.replace(/^data-(?!content$)/, ''), value);
  });
  element.style.minBlockSize = source.style.minBlockSize;
  source.style.minBlockSize = '';
  source.before(element);
  // moveBefore, where there is one, keeps focus and whatever state the fallback has.
  ((element as { moveBefore?: Element['insertBefore'] }).moveBefore || element.insertBefore).call(
    element,
    source,
    null,
  );
}
