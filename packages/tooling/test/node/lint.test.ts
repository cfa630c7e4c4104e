import { describe, it } from 'node:test';
import { RuleTester } from 'eslint';
import { builtinRules } from 'eslint/use-at-your-own-risk';
import { safeUrlRule } from '../../src/lint/safe-url.js';
import { noSinks } from '../../src/lint/sinks.js';

RuleTester.describe = describe;
RuleTester.it = it;
const tester = new RuleTester();
const ungated = (...codes: string[]) => codes.map((code) => ({ code, errors: [{ messageId: 'ungated' }] }));

tester.run('an address goes through safeUrl', safeUrlRule, {
  valid: [
    'html`<a href=${safeUrl(event.url)}>x</a>`',
    'const url = safeUrl(event.url); html`<a class="x" href=${url}>x</a>`',
    'const url = safeUrl(event.url); html`<blockquote cite=${url ?? nothing}></blockquote>`',
    'html`<a href=${safeUrl(a) ?? safeWebUrl(b)}>x</a>`',
    'html`<a href="#ess=${id}">x</a>`',
    'html`<a href=${`#ess=${id}`}>x</a>`',
    'html`<a href="https://calendar.example/${id}">x</a>`',
    'html`<p title=${event.url}>${event.url}</p>`',
    // A model’s href was gated where it was made.
    'html`<a href=${main.href}>x</a>`',
    'const { href } = language; html`<a href=${href}>x</a>`',
    'const link = ({ href, name }) => html`<a href=${href}>${name}</a>`',
    'const [url] = events.flatMap(({ url }) => safeUrl(url) ?? []); const link = { href: url };',
    'const url = safeUrl(x); const link = { href: late ? `${url}#t=1` : url };',
    'link.setAttribute("href", safeUrl(x)); link.setAttribute("title", x);',
    'script.src = policy.createScriptURL(x);',
  ],
  invalid: ungated(
    'html`<a href=${event.url}>x</a>`',
    'html`<a class="x" href="${event.url}">x</a>`',
    'html`<img src=${image.url} alt="">`',
    'html`<img srcset=${image.url} alt="">`',
    'html`<a .href=${event.url}>x</a>`',
    'html`<blockquote cite=${quotation.citation}></blockquote>`',
    'html`<form action=${url}></form>`',
    'html`<video poster=${event.image}></video>`',
    'svg`<use xlink:href=${icon} />`',
    'const url = event.url; html`<a href=${url}>x</a>`',
    'let url = safeUrl(x); url = event.url; html`<a href=${url}>x</a>`',
    'const url = safeUrl(a) ?? b; html`<a href=${url}>x</a>`',
    'const url = new URL(event.url); html`<a href=${url.href}>x</a>`',
    'html`<a href=${new URL(x).href}>x</a>`',
    'html`<a href=${`javascript:${x}`}>x</a>`',
    'html`<a href=${`//${host}/`}>x</a>`',
    'html`<a href=${encodeURI(x)}>x</a>`',
    'const { url } = event; html`<a href=${url}>x</a>`',
    'const link = (href) => html`<a href=${href}>x</a>`',
    'const link = { href: event.url };',
    'Object.assign(document.createElement("a"), { href: x });',
    'link.href = event.url;',
    'location.href = x;',
    'link.setAttribute("href", x);',
  ),
});

tester.run('nothing becomes markup, script or style', builtinRules.get('no-restricted-syntax')!, {
  valid: ['node.textContent = x;', 'html`<p class=${x} @click=${f}>${x}</p>`', 'node.setAttribute("lang", x)'].map(
    (code) => ({
      code,
      options: [...noSinks],
    }),
  ),
  invalid: [
    'node.innerHTML = x;',
    'node["outerHTML"] = x;',
    'Object.assign(frame, { srcdoc: x });',
    'node.insertAdjacentHTML("beforeend", x);',
    'node.setHTMLUnsafe(x);',
    'range.createContextualFragment(x);',
    'new DOMParser().parseFromString(x, "text/html");',
    'document.write(x);',
    'html`${unsafeHTML(x)}`;',
    'node.setAttribute("onclick", x);',
    'node.setAttribute("style", x);',
    'html`<p .innerHTML=${x}></p>`;',
    'html`<iframe srcdoc=${x}></iframe>`;',
    'html`<p onclick=${x}></p>`;',
    'html`<p style=${x}></p>`;',
    'html`<p style="${x}"></p>`;',
  ].map((code) => ({ code, options: [...noSinks], errors: 1 })),
});
