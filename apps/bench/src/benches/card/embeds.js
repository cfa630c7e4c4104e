/** The same event in the same article, by each contestant's documentation. */
const address = '/session-2-3-2';
export const title = 'Integrated territorial systems for the SSE: building a framework for analysis and planning';
const short = 'Session 2.3.2, 1 June 2021';
const link = `<a href="${address}">${short}</a>`;
// As the embed builder writes it: the height of the card at this width.
const reserved = 'style="display: block; min-block-size: 388px"';

/** What is in a card, for those that build it from elements. @param {string} prefix */
const cardOf = (prefix) => `<${prefix}-card>
  <div slot="header"><p>Session 2.3.2</p><h3>${title}</h3></div>
  <p><${prefix}-format-date date="2021-06-01T14:05:00Z" weekday="long" year="numeric" month="long" day="numeric"
    time-zone="America/Argentina/Cordoba"></${prefix}-format-date></p>
  <p><${prefix}-format-date date="2021-06-01T14:05:00Z" hour="numeric" minute="numeric"
    time-zone="America/Argentina/Cordoba"></${prefix}-format-date> –
  <${prefix}-format-date date="2021-06-01T16:45:00Z" hour="numeric" minute="numeric" time-zone-name="short"
    time-zone="America/Argentina/Cordoba"></${prefix}-format-date></p>
  <p><${prefix}-tag>Online</${prefix}-tag> <${prefix}-tag>Registration required</${prefix}-tag></p>
  <${prefix}-button slot="footer" href="${address}">See the session</${prefix}-button>
</${prefix}-card>`;

/** Each of these is there, and has drawn itself. @param {string} prefix */
const drawn = (prefix) => `(() => {
  const all = [...document.querySelectorAll('${prefix}-card, ${prefix}-format-date, ${prefix}-tag, ${prefix}-button')];
  return all.length === 7 && all.every((one) => one.shadowRoot?.childElementCount || one.shadowRoot?.textContent.trim());
})()`;

/**
 * @typedef {import('../../bench.js').Contestant & { head?: string, body: string, tag?: string, ready: string }} CardContestant
 * `head` and `body` are what the documentation has a webmaster paste; `ready` tells in the page whether the widget stands.
 * @type {CardContestant[]}
 */
export const embeds = [
  {
    ...{ name: 'ess-link', label: 'ESS Kit, link form', kind: 'ours', tag: 'ess-event-card' },
    head: '<script src="/ess-kit/ess.js" async></script>',
    body: `<a href="${address}" data-ess="event-card" data-src="/content.json#led-forum-2-3-2" ${reserved}>${short}</a>`,
    ready: `document.querySelector('ess-event-card')?.shadowRoot?.querySelector('.heading')`,
    note: 'as the embed builder writes it, with its height reserved',
  },
  {
    ...{ name: 'ess-tag', label: 'ESS Kit, tag form', kind: 'ours', tag: 'ess-event-card' },
    head: '<script src="/ess-kit/ess.js" async></script>',
    body: `<ess-event-card src="/content.json#led-forum-2-3-2" ${reserved}>${link}</ess-event-card>`,
    ready: `document.querySelector('ess-event-card')?.shadowRoot?.querySelector('.heading')`,
  },
  {
    ...{ name: 'ess-module', label: 'ESS Kit, single module', kind: 'ours', tag: 'ess-event-card' },
    head: '<script type="module" src="/ess-kit/event-card.js"></script>',
    body: `<ess-event-card src="/content.json#led-forum-2-3-2" ${reserved}>${link}</ess-event-card>`,
    ready: `document.querySelector('ess-event-card')?.shadowRoot?.querySelector('.heading')`,
    note: 'one file with all languages',
  },
  {
    ...{ name: 'add-to-calendar', label: 'add-to-calendar-button', kind: 'peer', package: 'add-to-calendar-button' },
    head: '<script src="/npm/add-to-calendar-button/dist/atcb.js" async defer></script>',
    body: `<add-to-calendar-button name="${title}" startDate="2021-06-01" startTime="11:05" endTime="13:45"
      timeZone="America/Argentina/Cordoba" location="Online" language="en"
      options="'Apple','Google','iCal','Outlook.com'" buttonsList="false"></add-to-calendar-button>`,
    tag: 'add-to-calendar-button',
    ready: `document.querySelector('add-to-calendar-button')?.shadowRoot?.querySelector('.atcb-button')`,
    note: 'a button that opens a list of calendars; it shows nothing of the event',
  },
  {
    ...{ name: 'shoelace', label: 'Shoelace autoloader', kind: 'peer', package: '@shoelace-style/shoelace' },
    head: `<link rel="stylesheet" href="/npm/@shoelace-style/shoelace/cdn/themes/light.css">
      <script type="module" src="/npm/@shoelace-style/shoelace/cdn/shoelace-autoloader.js"></script>`,
    ...{
      body: cardOf('sl'),
      tag: 'sl-card',
      ready: drawn('sl'),
      note: 'its content stands in the page; nothing is read',
    },
  },
  {
    ...{ name: 'webawesome', label: 'Web Awesome autoloader', kind: 'peer', package: '@awesome.me/webawesome' },
    head: `<link rel="stylesheet" href="/npm/@awesome.me/webawesome/dist-cdn/styles/webawesome.css">
      <script type="module" src="/npm/@awesome.me/webawesome/dist-cdn/webawesome.loader.js"></script>`,
    ...{
      body: cardOf('wa'),
      tag: 'wa-card',
      ready: drawn('wa'),
      note: 'its content stands in the page; nothing is read',
    },
  },
  {
    ...{ name: 'floor', label: 'floor', kind: 'floor', tag: 'floor-card' },
    head: '<script src="/own/floor.js" async></script>',
    body: `<floor-card src="/content.json" ${reserved}>${link}</floor-card>`,
    ready: `document.querySelector('floor-card')?.shadowRoot?.querySelector('a')`,
    note: 'an element written by hand for this content alone, in English',
  },
];

/** The article around them. @param {Partial<CardContestant>} embed @param {string} witness */
export const articleWith = ({ head = '', body = link, tag, ready }, witness) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Partner</title>
<script>globalThis.stands = { tag: ${JSON.stringify(tag ?? '')}, ready: () => ${ready ?? 'document.readyState === "complete"'} };
${witness}</script>
${head}
</head><body style="font: 16px/1.5 sans-serif; max-inline-size: 40em; margin: 2em auto">
<h1>An article</h1><p>${'A paragraph of an article. '.repeat(12)}</p>
${body}
<p>${'A paragraph of an article. '.repeat(20)}</p></body></html>`;
