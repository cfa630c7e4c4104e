import { isMeasureRequest, type HeightMessage } from './messages.js';
import { readOptions, type FrameOptions } from './options.js';
import { say } from './words.js';

/** The page in the frame: builds the link form from its address, which the script tag then takes over. */
const options = readOptions(location.href, window.parent === window);
const root = document.documentElement;
root.lang = options.lang ?? '';
root.dataset.scheme = options.scheme;
document.querySelector('base')!.target = options.target;
if (options.accent) root.style.setProperty('--ess-accent', options.accent);
if (options.theme) document.head.append(themeSheet(options.theme));
document.addEventListener('DOMContentLoaded', () => {
  document.body.append(options.problem ? complaint(options) : linkForm(options));
  tellHeight(document.body);
});
document.addEventListener('click', stayForFragments, true);

function themeSheet(theme: string) {
  return Object.assign(document.createElement('link'), { rel: 'stylesheet', href: `./theme-${theme}.css` });
}

function linkForm({ element, attributes, href, text }: FrameOptions) {
  const link = document.createElement(href ? 'a' : 'div');
  // `readOptions` had it from safeUrl.
  if (href) link.setAttribute('href', href);
  link.textContent = text || (href ?? '');
  link.dataset.ess = element;
  // Search engines read the page around it.
  for (const [name, value] of Object.entries({ ...attributes, 'no-structured-data': '' }))
    link.setAttribute(`data-${name}`, value);
  return link;
}

function complaint({ problem, lang }: FrameOptions) {
  const said = say(problem!, lang ? [lang] : navigator.languages);
  return Object.assign(document.createElement('p'), { lang: said.lang, dir: 'auto', textContent: said.text });
}

/** Tells the page around how high the frame is: at each change, and when asked. A height is no secret. */
function tellHeight(body: HTMLElement) {
  if (window.parent === window) return;
  const tell = () => {
    const height = Math.max(1, Math.ceil(body.getBoundingClientRect().height));
    window.parent.postMessage({ type: 'ess:resize', height } satisfies HeightMessage, '*');
  };
  new ResizeObserver(tell).observe(body);
  window.addEventListener('message', ({ source, data }) => {
    if (source === window.parent && isMeasureRequest(data)) tell();
  });
}

/** A link to an item of this very page stays in the frame. */
function stayForFragments(event: Event) {
  const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
  if (link?.hash && link.href.split('#')[0] === location.href.split('#')[0]) link.target = '_self';
}
