/** What may be a use: the link form, and tags that nobody has defined yet. */
const candidates = '[data-ess],:not(:defined)';

/** Hands over each use once, with its element's tag: those there are, and those to come. */
export function watchUses(
  found: (use: HTMLElement, name: string, isLink: boolean) => void,
): (root: ParentNode) => void {
  const seen = new WeakSet<Node>();

  const visit = (element: HTMLElement) => {
    const link = element.getAttribute('data-ess');
    const tag = link ? `ess-${link}` : element.localName;
    // The link form inside its own tag form is the tag's fallback: editors that strip the tag leave the link.
    if (/^ess-[a-z-]+$/.test(tag) && !seen.has(element) && !(link && element.closest(tag))) {
      seen.add(element);
      found(element, tag.slice(4), !!link);
    }
  };

  const search = (root: ParentNode & { matches?: Element['matches'] }) => {
    // Whatever a page does (a form field named "matches" hides the method), it must not hear of us.
    try {
      if (root.matches && root.matches(candidates)) visit(root as HTMLElement);
      root.querySelectorAll<HTMLElement>(candidates).forEach(visit);
    } catch {}
  };

  const observer = new MutationObserver((records) =>
    records.forEach((record) => record.addedNodes.forEach((node) => node.nodeType === 1 && search(node as Element))),
  );

  return (root) => {
    observer.observe(root, { childList: true, subtree: true });
    search(root);
  };
}
