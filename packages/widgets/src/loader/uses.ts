/** What may be a use: the link form, and tags that nobody has defined yet. */
const candidates = '[data-ess],:not(:defined)';

/** Hands over each use once, with its element's tag and its `data-ess`: those there are, and those to come. */
export function watchUses(
  found: (use: HTMLElement, tag: string, link: string | undefined) => void,
): (root: ParentNode) => void {
  const seen = new WeakSet<Node>();

  /** Looks at what an element holds, then at itself; a document or shadow root has no dataset and ends there. */
  const search = (root: Node) => {
    // Whatever a page does (a form field named "dataset" hides the property), it must not hear of us.
    try {
      const element = root as HTMLElement;
      element.querySelectorAll(candidates).forEach(search);
      const link = element.dataset.ess;
      const tag = link ? `ess-${link}` : element.localName;
      // The link form inside its own tag form is the tag's fallback: editors that strip the tag leave the link.
      if (/^ess-[a-z-]+$/.test(tag) && !seen.has(element) && !(link && element.closest(tag))) {
        seen.add(element);
        found(element, tag, link);
      }
    } catch {}
  };

  // Only elements have a local name.
  const observer = new MutationObserver((records) =>
    records.forEach((record) => record.addedNodes.forEach((node) => (node as Element).localName && search(node))),
  );

  return (root) => {
    observer.observe(root, { childList: true, subtree: true });
    search(root);
  };
}
