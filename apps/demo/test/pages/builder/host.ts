import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { serve } from '@ess-kit/tooling/pages/servers.js';
import { findOnCdn } from '../../../src/cdn.js';
import type { Result } from '../../../src/builder/derive.ts';

/** A site that takes a snippet into a page of its own, under exactly the policy that the builder tells it to set. */
export async function startHost() {
  let page = '';
  let policy = '';
  const server = await serve(({ pathname }) => {
    const own = findOnCdn(pathname);
    if (own) return { file: own.file };
    return {
      headers: { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': policy },
      body: page,
    };
  });
  return {
    /** Where the site holds a copy of the release for itself. */
    origin: server.origin,
    /** Puts a snippet on the page, and returns the page's address. */
    show(code: string, { policy: lines }: Pick<Result, 'policy'>, language = 'fr') {
      const told = lines.map(({ directive, values }) => `${directive} ${values}`);
      // The listener is the test's own, as is the icon.
      policy = ["default-src 'none'", "require-trusted-types-for 'script'", 'img-src data:', ...told].join('; ');
      policy = policy.replace('script-src ', "script-src 'nonce-test' ");
      page = `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">
<script nonce="test">violations = []; addEventListener('securitypolicyviolation', (event) => violations.push(event.violatedDirective + ' ' + event.blockedURI));</script>
</head><body><h1>Host</h1>\n${code}\n<p>After</p></body></html>`;
      return `${server.origin}/`;
    },
    close: () => server.close(),
  };
}

/** What Wix makes of the three things that it asks for. */
export function asOnWix({ steps }: Pick<Result, 'steps'>): string {
  const code = (name: string) => steps.find((step) => step.name === name)?.code ?? '';
  const attributes = code('wix-attributes')
    .split('\n')
    .filter(Boolean)
    .map((line) => / = | =$/.exec(line) && [line.split(' =')[0], line.slice(line.indexOf('=') + 1).trim()])
    .filter((pair) => pair !== null)
    .map((pair) => `${pair[0]}='${pair[1]!.replaceAll('&', '&amp;').replaceAll("'", '&#39;')}'`);
  const tag = code('wix-tag');
  return `<script type="module" src="${code('wix-server')}"></script><${tag} ${attributes.join(' ')}></${tag}>`;
}

/** Waits until the widget stands, on the page or in a frame of its own site's, and returns what it says, with the cards of a list in it. */
export const saidByWidget = (page: Page, widget: string) =>
  page.waitFor<string>(
    (tag: string) => {
      const textOf = (node: Node): string =>
        node.nodeType === Node.TEXT_NODE
          ? node.nodeValue!
          : node.nodeName === 'STYLE'
            ? ''
            : [...((node as Element).shadowRoot ?? node).childNodes].map(textOf).join('');
      const frame = document.querySelector('iframe');
      const element = (frame?.contentDocument ?? document).querySelector(tag);
      const said = element?.matches(':state(ready)') ? textOf(element).trim() : '';
      return said.length > 20 ? said : '';
    },
    { args: [`ess-${widget}`], timeout: 20_000 },
  );
