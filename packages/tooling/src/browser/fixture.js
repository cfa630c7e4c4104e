import { ask } from './server-command.js';
import { undoAfterTest } from './undo.js';

/** Puts trusted markup on the page until the end of the test, and returns its first element when it has settled. */
export async function fixture(markup) {
  const box = document.createElement('div');
  box.setHTMLUnsafe(markup);
  return show(box);
}

/**
 * Renders a template on the server, puts the result on the page and lets it hydrate. Fails when the element threw the
 * server's nodes away, as a test of hydration would then pass without any.
 */
export async function ssrFixture({ modules, template }) {
  if (!globalThis.litElementHydrateSupport) {
    throw new Error("Import '@ess-kit/tooling/browser/hydrate-support.js' first in the test file.");
  }
  const html = await ask('ess:ssr', { modules, template });
  const box = document.createElement('div');
  box.setHTMLUnsafe(html);
  const rendered = [...box.querySelectorAll('*')].filter((element) => element.shadowRoot);
  if (rendered.length === 0) throw new Error(`The server rendered no shadow root: ${html}`);
  const nodes = rendered.map(({ shadowRoot }) =>
    [...shadowRoot.children].filter(({ localName }) => localName !== 'style'),
  );
  const element = await show(box);
  rendered.forEach(({ localName }, index) => {
    const own = nodes[index];
    if (own.length > 0 && !own.some((node) => node.isConnected)) {
      throw new Error(`<${localName}> replaced what the server had rendered instead of hydrating it.`);
    }
  });
  return element;
}

/** The two ways into a page, so that one test body covers both. */
export const renderings = (modules) => [
  { name: 'rendered in the browser', render: fixture },
  { name: 'rendered on the server, then hydrated', render: (template) => ssrFixture({ modules, template }) },
];

/** Waits until every custom element below a node, also in shadow roots, has nothing left to update. */
export async function settled(root = document.body) {
  // One update may cause another, deeper down.
  for (let round = 0; round < 20; round++) {
    const elements = deepElements(root);
    await Promise.all(elements.map((element) => element.updateComplete));
    if (deepElements(root).every((element) => !element.isUpdatePending)) return;
  }
  throw new Error('An element never stops updating.');
}

async function show(box) {
  undoAfterTest('fixtures', () => {
    for (const each of boxes.splice(0)) each.remove();
  });
  boxes.push(box);
  document.body.append(box);
  await settled(box);
  return box.firstElementChild;
}

const boxes = [];

function deepElements(root) {
  const found = [];
  const visit = (node) => {
    for (const element of node.querySelectorAll('*')) {
      found.push(element);
      if (element.shadowRoot) visit(element.shadowRoot);
    }
  };
  if (root instanceof Element) found.push(root);
  if (root.shadowRoot) visit(root.shadowRoot);
  visit(root);
  return found;
}
