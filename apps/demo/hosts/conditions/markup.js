/** @typedef {import('../types.d.ts').Condition} Condition */

const all = /** @type {const} */ (['link', 'tag', 'modules', 'whole']);
const tags = /** @type {const} */ (['tag', 'modules']);
const found = /** @type {const} */ (['link', 'tag', 'whole']);

/** @type {readonly Condition[]} */
export const markup = [
  {
    id: 'added-later',
    name: 'Added later',
    why: 'An application draws its page when it wants.',
    forms: all,
    after: ['add-later.js'],
  },
  {
    id: 'shadow-root',
    name: 'Inside a shadow root',
    why: 'A host’s own components hold the embeds: discover(root) finds them.',
    forms: found,
    after: ['into-shadow-root.js'],
    expect: { check: 'inShadowRoot' },
  },
  {
    id: 'moved',
    name: 'Moved while loading, and after',
    why: 'Carousels and tabs do this.',
    forms: all,
    after: ['move.js'],
    expect: { check: 'moved' },
  },
  {
    id: 'cloned',
    name: 'Cloned',
    why: 'A slider copies what it holds.',
    forms: all,
    after: ['clone.js'],
    expect: { check: 'cloned' },
  },
  {
    id: 'adopted',
    name: 'Adopted from another document',
    why: 'A page fetched by script, put into this one.',
    forms: all,
    after: ['adopt.js'],
  },
  {
    id: 'adopted-twice',
    name: 'Put into another document once it stands, and back',
    why: 'What keeps pages that were left: style sheets are of one document, and are put on again.',
    forms: all,
    after: ['adopt-twice.js'],
    expect: { check: 'dressed' },
  },
  {
    id: 'removed',
    name: 'Removed while loading',
    why: 'A tab that closes: the rest stands.',
    forms: all,
    above:
      '<div id="removed"><a href="/" data-ess="event-card" data-src="https://cdn.example/content/led-forum.json">x</a></div>',
    after: ['remove.js'],
  },
  {
    id: 'copies',
    name: '500 copies',
    why: 'A page of a whole year: one request for the content, and what 500 cards take.',
    forms: found,
    drive: 'weigh',
    slow: true,
    after: ['copies.js'],
    expect: { check: 'fiveHundred' },
  },
  {
    id: 'clobbered',
    name: 'Fields and pictures that take the names of properties',
    why: 'name="currentScript", name="dataset", id="ess" …',
    forms: all,
    above:
      '<img name="currentScript" alt=""><form id="ess"><input name="config" aria-label="x"></form><form name="body"></form>' +
      '<iframe name="trustedTypes" title="empty"></iframe><img name="adoptedStyleSheets" alt=""><a id="ESS"></a>',
    body: 'id="fetch"',
  },
  {
    id: 'in-form',
    name: 'In a form whose fields take the names of methods',
    why: 'A form hides matches, dataset and localName behind its fields.',
    forms: all,
    above:
      '<form><input name="matches" aria-label="x"><input name="dataset" aria-label="y"><input name="localName" aria-label="z">',
    below: '</form>',
  },
  {
    id: 'tag-stripped',
    name: 'Tags removed by an editor',
    why: 'CKEditor and WordPress’s filters remove <ess-…>: the link inside stays, and diagnosis proposes the link form.',
    forms: ['tag'],
    embed: (usual) => usual.replaceAll(/<\/?ess-[^>]*>/g, ''),
    expect: { outcome: 'stays', quiet: 400 },
    diagnosis: ['no-embed'],
  },
  {
    id: 'attributes-stripped',
    name: 'data-src removed by an editor',
    why: 'The link is still one of ours, but says nothing of its content.',
    forms: ['link'],
    embed: (usual) => usual.replaceAll(/ data-src="[^"]*"/g, ''),
    expect: { outcome: 'stays', content: true, quiet: 600 },
    diagnosis: ['no-content-address'],
  },
  {
    id: 'unknown-item',
    name: 'The item’s id is not in the document',
    why: 'It was renamed, or mistyped.',
    forms: all,
    embed: (usual) => usual.replaceAll(/\.json#[\w-]+"/g, '.json#no-such-item"'),
    expect: {
      outcome: 'stays',
      only: ['event-card', 'speaker-quote', 'programme-timeline'],
      line: 'No item has the id "no-such-item"',
    },
    diagnosis: ['item-missing'],
  },
  {
    id: 'content-moved',
    name: 'The content’s address is wrong',
    why: 'The document was moved.',
    forms: all,
    embed: (usual) => usual.replaceAll('/content/', '/contents/'),
    expect: { outcome: 'stays', content: true, line: 'answered 404' },
    diagnosis: ['content-missing'],
  },
  {
    id: 'bfcache',
    name: 'Left, and come back to',
    why: 'Browsers keep a page as it was; the embeds must stand and live when it returns.',
    forms: all,
    drive: 'back',
  },
  {
    id: 'nested-tag',
    name: 'The link form inside its own tag',
    why: 'What to paste where one does not know what the editor keeps.',
    forms: tags,
    attributes: 'link-inside',
  },
];
