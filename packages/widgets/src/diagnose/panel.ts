import type { Finding, Words } from './finding.js';

const css = `
:host { all: initial; }
section {
  position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483647; box-sizing: border-box;
  inline-size: min(32rem, calc(100vw - 2rem)); max-block-size: calc(100vh - 2rem); overflow: auto;
  padding: 1.25rem; border-radius: 0.5rem; background: #fffdf8; color: #1d2433; color-scheme: light;
  font: 16px/1.5 system-ui, sans-serif; box-shadow: 0 0 0 1px #1d243333, 0 1rem 3rem #1d243344;
}
h2 { margin: 0 2rem 0.75rem 0; font-size: 1.125rem; line-height: 1.3; }
li { margin-block-start: 0.75rem; }
ul { margin: 0; padding: 0; list-style: none; }
p { margin: 0; overflow-wrap: anywhere; }
code {
  display: block; margin-block-start: 0.375rem; padding: 0.5rem 0.625rem; border-inline-start: 3px solid #17603a;
  background: #f1efe6; font: 0.875rem/1.5 ui-monospace, monospace; user-select: all; overflow-wrap: anywhere;
}
button { min-block-size: 2.75rem; margin-block-start: 1rem; padding-inline: 1rem; border: 1px solid; border-radius: 0.25rem;
  background: none; color: inherit; font: inherit; cursor: pointer; }
:focus-visible { outline: 3px solid #17603a; outline-offset: 2px; }
`;

const element = <K extends keyof HTMLElementTagNameMap>(name: K, text = '', ...children: Node[]) => {
  const made = document.createElement(name);
  made.append(text, ...children);
  return made;
};

/** Shows the findings above the page, under whatever style policy it has. */
export function showPanel(findings: readonly Finding[], words: Words, language: string): void {
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];

  const items = findings.map(({ text, add }) =>
    element('li', '', element('p', text), ...(add ? [element('code', add)] : [])),
  );
  const close = element('button', words.close);
  const heading = element('h2', words.heading);
  const panel = element('section', '', heading, element('ul', '', ...items), close);
  panel.lang = language;
  panel.role = 'dialog';
  panel.ariaLabel = words.heading;
  heading.tabIndex = -1;
  const leave = () => host.remove();
  close.addEventListener('click', leave);
  panel.addEventListener('keydown', ({ key }) => key === 'Escape' && leave());

  root.append(panel);
  document.documentElement.append(host);
  heading.focus();
}
