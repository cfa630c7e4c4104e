import { addressOf, groups, loaded, needsServer } from './conditions.js';

/** @typedef {import('./types.d.ts').Condition} Condition */

const escape = (/** @type {string} */ text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

/** The list of all pages of the lab. @param {{ isStatic?: boolean }} [options] a static host cannot play a server that fails */
export const writeIndex = ({ isStatic = false } = {}) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>Hosts: pages that are not kind to embeds</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <link rel="icon" href="data:,">
    <link rel="stylesheet" href="/hosts/lab.css">
  </head>
  <body class="index">
    <header class="lab">
      <p><a href="/">All demonstration pages</a> · <a href="/hosts/compatibility.html">Compatibility</a></p>
      <h1>Hosts</h1>
      <p>
        Every page below embeds the same six elements and is unkind to them in one way. It says itself whether it got what
        it should: elements that stand, or what stood there before.
      </p>
    </header>
    <main>
      ${groups.map((group) => writeGroup(group, isStatic)).join('')}
    </main>
  </body>
</html>
`;

/** @param {typeof groups[number]} group @param {boolean} isStatic */
const writeGroup = ({ group, about, conditions }, isStatic) => `
      <section aria-labelledby="${group.replace(' ', '-')}">
        <h2 id="${group.replace(' ', '-')}">${about}</h2>
        <ul>${conditions.map((condition) => writeCondition(condition, isStatic)).join('')}</ul>
      </section>`;

/** @param {Condition} condition @param {boolean} isStatic */
function writeCondition(condition, isStatic) {
  const { name, why, forms = loaded } = condition;
  const needs = isStatic && needsServer(condition);
  const links = forms.map((form) => `<a href="${addressOf(condition, form)}">${form}</a>`).join(' ');
  return `
          <li>
            <h3>${escape(name)}</h3>
            ${why && `<p>${escape(why)}</p>`}
            <p>${needs ? 'Needs a server that fails: <code>npm start</code>' : links}</p>
          </li>`;
}
