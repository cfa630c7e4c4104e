/**
 * In the head of each measured page, as it stands: marks when the page begins, when a first frame with what is waited
 * for has been painted (`data-waits-for`: a tag, and what must stand in it; without it, the page itself), and when the
 * element says that it is complete. It looks at the outermost nodes only, which change once.
 */
performance.mark('begins');

const mark = (name) => requestAnimationFrame(() => requestAnimationFrame(() => performance.mark(name)));

/** Calls until told that it was found: now, and whenever a child comes or goes. */
function watch(root, found) {
  const observer = new MutationObserver(() => found() && observer.disconnect());
  observer.observe(root, { childList: true });
  if (found()) observer.disconnect();
}

const [tag, part] = document.documentElement.dataset.waitsFor?.split(' ') ?? [];
if (!tag) addEventListener('load', () => mark('stands'));
addEventListener('ess-load', () => mark('complete'));
addEventListener('DOMContentLoaded', async () => {
  if (!tag) return;
  await customElements.whenDefined(tag);
  watch(document.body, () => {
    const root = document.querySelector(tag)?.shadowRoot;
    if (root)
      watch(root, () => {
        const stands = root.querySelector(part);
        if (stands) mark('stands');
        return stands;
      });
    return root;
  });
});
