/** @typedef {import('../types.d.ts').Condition} Condition */

/** @type {readonly Condition[]} */
export const inclusion = [
  { id: 'once', name: 'Once, async', why: 'The snippet as it is given.', expect: { versions: ['this'] } },
  { id: 'plain', name: 'Without async', why: 'An old habit.', script: (usual) => usual.replace(' async', '') },
  { id: 'defer', name: 'defer', why: 'What optimisers write.', script: (usual) => usual.replace('async', 'defer') },
  {
    id: 'module',
    name: 'type="module"',
    why: 'There is no document.currentScript in a module.',
    script: (usual) => usual.replace('async', 'type="module"'),
  },
  {
    id: 'head',
    name: 'In the head, before the markup',
    why: 'Embeds are found as the page is read.',
    place: 'head',
    script: (usual) => usual.replace(' async', ''),
  },
  {
    id: 'twice',
    name: 'Twice',
    why: 'A theme and a page each bring it.',
    script: (usual) => usual + usual,
    expect: { versions: ['this', 'this'] },
  },
  {
    id: 'ten-times',
    name: 'Ten times',
    why: 'One snippet an embed, each with its script tag.',
    script: (usual) => usual.repeat(10),
    expect: { versions: Array(10).fill('this') },
  },
  {
    id: 'queries',
    name: 'With query strings',
    why: 'Content systems add ?ver=…; each is a file of its own to the browser.',
    script: (usual) =>
      ['?ver=6.1', '?ver=6.2', '#x'].map((query) => usual.replace('ess.js', `ess.js${query}`)).join(''),
    expect: { versions: ['this', 'this', 'this'] },
  },
  {
    id: 'tag-manager',
    name: 'Late, by a tag manager',
    why: 'Added by a script, long after the page stands.',
    script: (_usual, address) => `<script src="/hosts/scripts/tag-manager.js" data-src="${address}" defer></script>`,
  },
  {
    id: 'rocket-loader',
    name: 'Rewritten by an optimiser that loads scripts itself',
    why: 'The type is changed, and the script comes as another element once the page has loaded.',
    script: (usual) =>
      `${usual.replace('<script', '<script type="a1b2c3-text/javascript"')}<script src="/hosts/scripts/rocket.js" defer></script>`,
  },
  {
    id: 'inlined',
    name: 'Fetched and put in line by an optimiser',
    why: 'The script that runs has no address; the tag that had one is still there.',
    script: (usual) =>
      `${usual.replace('<script', '<script type="a1b2c3-text/javascript"')}<script src="/hosts/scripts/inline.js" defer></script>`,
  },
  {
    id: 'consent',
    name: 'Held by a consent tool, then let go',
    why: 'type="text/plain" until the visitor agrees.',
    script: (usual) =>
      `${usual.replace('<script', '<script type="text/plain" data-consent')}<script src="/hosts/scripts/consent.js" defer></script>`,
  },
  {
    id: 'consent-held',
    name: 'Held by a consent tool, for good',
    why: 'The visitor has not agreed: links stay, and diagnosis tells who holds the script.',
    script: (usual) => usual.replace('<script', '<script type="text/plain" data-consent'),
    expect: { outcome: 'stays', quiet: 400 },
    diagnosis: ['script-held'],
  },
  {
    id: 'current-script-null',
    name: 'document.currentScript is null',
    why: 'Some optimisers and polyfills hide it.',
    before: ['current-script-null.js'],
  },
  {
    id: 'concatenated',
    name: 'Concatenated into another script',
    why: 'The loader cannot know where its files are: links stay, one line names a file that is missing, and diagnosis asks to leave ess.js out.',
    script: () => '<script src="/hosts/made/bundle.js" defer></script>',
    expect: { outcome: 'stays', line: 'missing' },
    diagnosis: ['script-elsewhere'],
    paste: ['exclude ess.js from “combine JavaScript files”'],
  },
  {
    id: 'wrong-path',
    name: 'The script’s address is wrong',
    why: 'A folder that was moved.',
    script: (usual) => usual.replace('/ess.js', '/no-such-folder/ess.js'),
    expect: { outcome: 'stays', quiet: 400 },
    diagnosis: ['script-missing'],
  },
  {
    id: 'no-script-tag',
    name: 'The script tag is gone',
    why: 'An editor removed it.',
    script: () => '',
    expect: { outcome: 'stays', quiet: 400 },
    diagnosis: ['no-script'],
  },
];
