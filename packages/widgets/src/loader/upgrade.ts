/** Attributes that an element takes over as they are. */
const kept = /^(lang|dir|data-content)$/;

/**
 * Puts the element in the place of its link form, which moves inside it and stays reachable as its fallback.
 * Call it once the element is defined.
 */
export function upgrade(source: HTMLElement, tag: string): void {
  const element = document.createElement(tag);
  // Only what the element observes: `data-onclick` survives an editor's cleaning, and must not become `onclick`.
  const { observedAttributes } = customElements.get(tag) as unknown as { observedAttributes: string[] };
  // Backwards, so that `data-lang` comes after `lang` and wins.
  for (const name of source.getAttributeNames().sort().reverse()) {
    const option = name.replace(/^data-(?!content$)/, '');
    if (kept.test(option) || (option !== name && observedAttributes.includes(option))) {
      element.setAttribute(option, source.getAttribute(name)!);
    }
  }
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
