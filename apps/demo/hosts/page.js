import { forms } from './conditions.js';
import { files, hashOf, readScript, version } from './release-files.js';
import { widgets } from './widgets.js';
import { readContent } from './samples.js';

/** @typedef {import('./types.d.ts').Placed} Condition */
/** @typedef {import('./types.d.ts').Form} Form */
/** @typedef {import('./types.d.ts').Widget} Widget */

/**
 * What a page is written for.
 *
 * @typedef {object} Writing
 * @property {Form} form
 * @property {string | undefined} [victim] the one widget that a fault hits; all without it
 * @property {string | undefined} [shelf] where script and content of this one page load come from, when a server is not in order
 */

const escape = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** @param {Condition} condition @param {Form} form */
export const policyOf = ({ policy }, form) => (typeof policy === 'function' ? policy(form) : policy);

/**
 * One page of the lab, as its host wrote it.
 *
 * @param {Condition} condition
 * @param {Writing} writing
 */
export function writePage(condition, writing) {
  const { name, why, html = '', body = '', before = [], after = [], sheets = [], above = '', below = '' } = condition;
  const script = scriptTags(condition, writing);
  const hasOwnLook = !sheets.length && condition.drive !== 'picture' && !policyOf(condition, writing.form);
  const expectation = {
    patience: condition.drive === 'weigh' ? 60_000 : condition.slow ? 25_000 : 20_000,
    ...condition.expect,
    victim: writing.victim,
    byHash: condition.by === 'hash',
    version,
    widgets: widgets.map(({ name, says, empty, complete, document, buildsOn }) => ({
      name,
      says,
      empty,
      complete,
      buildsOn,
      hasContent: !!document,
    })),
  };
  return `<!doctype html>
<html lang="en"${html && ` ${html}`}>
  <head>
    <meta charset="utf-8">
    <title>${escape(name)}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="lab" content="${escape(JSON.stringify(expectation))}">
    ${hasOwnLook ? '<link rel="stylesheet" href="/hosts/lab.css">' : ''}
    ${sheets.map((sheet) => `<link rel="stylesheet" href="/hosts/sheets/${sheet}">`).join('')}
    ${condition.id === 'room-by-sheet' ? '<link rel="stylesheet" href="https://cdn.example/ess-kit/1/ess.css">' : ''}
    ${ownScript(condition, 'judge.js')}
    ${condition.expect?.check ? scriptTag('checks.js') : ''}
    ${condition.drive === 'picture' ? scriptTag('stage.js') : ''}
    ${before.map(scriptTag).join('')}
    ${condition.place === 'head' ? script : ''}
  </head>
  <body${body && ` ${body}`}>
    <header class="lab">
      <p><a href="/hosts/">All hosts</a> · ${forms
        .filter((form) => condition.forms.includes(form))
        .map((form) => (form === writing.form ? form : `<a href="${form}.html">${form}</a>`))
        .join(' · ')}</p>
      <h1>${escape(name)}</h1>
      <p>${escape(why)}</p>
      <p>Verdict: <output id="lab-verdict">looking …</output></p>
      <p><button type="button" id="lab-button">The host’s own button</button></p>
    </header>
    <main>
      ${above}
      ${widgets.map((widget) => section(condition, widget, writing)).join('')}
      ${below}
    </main>
    ${condition.place === 'head' ? '' : script}
    ${ownScript(condition, 'host.js')}
    ${after.map(scriptTag).join('')}
  </body>
</html>
`;
}

/** @param {Condition} condition @param {Widget} widget @param {Writing} writing */
const section = (condition, widget, writing) => `
      <section class="frame" data-widget="${widget.name}">
        <h2>${escape(widget.heading)}</h2>
        <div class="place">${embed(condition, widget, writing)}</div>
      </section>`;

/** @param {Condition} condition @param {Widget} widget @param {Writing} writing */
function embed({ id, attributes, embed = (usual) => usual }, widget, { form, shelf }) {
  const isLink = form === 'link' || form === 'whole';
  const prefix = isLink ? 'data-' : '';
  const inline = attributes === 'inline' && widget.document;
  const address = `${shelf ? widget.document?.replace('/content/', `/hosts/${shelf}/${widget.name}/`) : widget.document}${
    widget.id ? `#${widget.id}` : ''
  }`;
  const written = [
    widget.document && !inline ? `${prefix}src="${address}"` : '',
    inline ? `data-content="${escape(readContent(inline))}"${widget.id ? ` ${prefix}src="#${widget.id}"` : ''}` : '',
    (widget.attributes ?? '').replaceAll(/(\w+=)/g, `${prefix}$1`),
    id === 'room-kept' ? `style="display: flow-root; min-block-size: ${roomOf(widget)}"` : '',
  ];
  const text = written.filter(Boolean).join(' ');
  if (!isLink) {
    const inside =
      attributes === 'link-inside' && widget.link
        ? widget.fallback.replace('<a', `<a data-ess="${widget.name}" data-src="${address}"`)
        : widget.fallback;
    return embed(`<ess-${widget.name} ${text}>${inside}</ess-${widget.name}>`);
  }
  const mark = `data-ess="${widget.name}" ${text}`;
  return embed(widget.link ? widget.fallback.replace('<a', `<a ${mark}`) : `<div ${mark}>${widget.fallback}</div>`);
}

/** Enough at 320 px too; a programme ends out of sight. @type {Record<string, string>} */
const rooms = {
  'event-card': '160em',
  'event-list': '200em',
  'speaker-quote': '48em',
  'programme-timeline': '100vh',
  'network-map': '140em',
  'language-switcher': '6em',
};

/** @param {Widget} widget */
const roomOf = ({ name }) => rooms[name];

/** Our script tags, for a form. @param {Condition} condition @param {Writing} writing */
function scriptTags(condition, { form, shelf }) {
  const folder = `https://cdn.example/${shelf ? `hosts/${shelf}` : 'ess-kit/1'}/`;
  const tag = (/** @type {string} */ file, /** @type {string} */ how) =>
    `<script${permission(condition, files.find(({ name }) => name === file)?.integrity.sha256)} src="${folder}${file}" ${how}></script>`;
  if (form === 'whole') return tag('ess.all.js', 'type="module"');
  if (form === 'modules') return widgets.map(({ name }) => tag(`${name}.js`, 'type="module"')).join('');
  const usual = tag('ess.js', 'async');
  return condition.script?.(usual, `${folder}ess.js`) ?? usual;
}

/** @param {Condition} condition @param {string} file */
const ownScript = (condition, file) =>
  `<script${permission(condition, hashOf(readScript(file)))} src="/hosts/scripts/${file}"></script>`;

/** @param {string} file */
const scriptTag = (file) => `<script src="${file.startsWith('/') ? file : `/hosts/scripts/${file}`}"></script>`;

/** What a policy asks of a script tag. @param {Condition} condition @param {string} [hash] */
function permission({ by }, hash) {
  if (by === 'nonce') return ' nonce="demo"';
  return by === 'hash' && hash ? ` integrity="${hash}" crossorigin` : '';
}
