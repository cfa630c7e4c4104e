/** @typedef {import('../types.d.ts').Condition} Condition */

const all = /** @type {const} */ (['link', 'tag', 'modules', 'whole']);

/** @type {readonly Condition[]} */
export const versions = [
  {
    id: 'newer-second',
    name: 'A second, newer version',
    why: 'Two plugins bring two releases. The first one works, the other signs in.',
    script: (usual, address) => usual.replace(' async', '') + other(address, 'newer'),
    expect: { versions: ['this', '99.0.0'] },
    diagnosis: ['two-versions'],
  },
  {
    id: 'newer-first',
    name: 'A newer version comes first',
    why: 'It works with files of its own; ours signs in.',
    script: (usual, address) => other(address, 'newer') + usual.replace(' async', ''),
    expect: { versions: ['99.0.0', 'this'] },
    diagnosis: ['two-versions'],
  },
  {
    id: 'loader-and-whole',
    name: 'ess.js, and ess.all.js',
    why: 'Two people followed two pages of the manual.',
    script: (usual) => usual.replace(' async', '') + module(usual, 'ess.all.js'),
    expect: { versions: ['this', 'this'] },
  },
  {
    id: 'whole-and-modules',
    name: 'ess.all.js, and one-file modules',
    why: 'A builder’s element beside a pasted snippet: whoever defines a tag first has it.',
    script: (usual) => module(usual, 'event-card.js') + module(usual, 'ess.all.js') + module(usual, 'speaker-quote.js'),
  },
  {
    id: 'npm-first',
    name: 'The npm packages come first, then the script tag',
    why: 'A developer’s bundle with its own Lit has defined two elements.',
    before: ['/hosts/made/npm.js'],
    forms: all,
  },
  {
    id: 'npm-second',
    name: 'The script tag comes first, then the npm packages',
    why: 'define() of the packages gives way.',
    place: 'head',
    script: (usual) => usual.replace(' async', ''),
    after: ['/hosts/made/npm.js'],
  },
  {
    id: 'npm-trusted-types',
    name: 'npm packages and script tag under Trusted Types',
    why: 'Each Lit has its name, and the policy ess-kit is made once.',
    before: ['/hosts/made/npm.js'],
    policy:
      "script-src 'self' https://cdn.example; require-trusted-types-for 'script'; trusted-types lit-html ess-kit ess-kit-lit",
    paste: ['trusted-types lit-html ess-kit ess-kit-lit'],
  },
  {
    id: 'previous-loader',
    name: 'The previous release’s ess.js, from a cache, after a deploy',
    why: 'A deploy adds files and deletes none: the old loader still finds its own.',
    release: 'previous',
  },
  {
    id: 'previous-loader-files-gone',
    name: 'The same, where the deploy has deleted the old files',
    why: 'Against our advice: links stay, and one line names the file.',
    release: 'previous-gone',
    expect: { outcome: 'stays', line: 'missing' },
    diagnosis: ['file-missing'],
  },
  {
    id: 'host-lit',
    name: 'The host’s own Lit',
    why: 'Most design systems are built on it.',
    forms: all,
    before: ['/hosts/made/host-lit.js'],
    above: '<p>The host’s own element: <host-lit></host-lit></p>',
    expect: { check: 'hostLitStands' },
  },
  {
    id: 'foreign-element',
    name: 'Somebody else’s <ess-event-card>',
    why: 'The tag is taken: theirs stays as it is, the other widgets stand, and diagnosis says so.',
    before: ['foreign-element.js'],
    forms: all,
    expect: { check: 'foreignCard', outcome: 'usable' },
    diagnosis: ['foreign-element'],
  },
  {
    id: 'registry-taken',
    name: 'Something else at our place in the registry',
    why: 'An empty object under Symbol.for("ess-kit").',
    before: ['registry.js'],
    forms: all,
  },
];

/** The script tag of another release. @param {string} address @param {string} release */
const other = (address, release) => `<script src="${address.replace('/ess-kit/1/', `/hosts/${release}/`)}"></script>`;

/** @param {string} usual @param {string} file */
const module = (usual, file) => usual.replace('ess.js', file).replace('async', 'type="module"');
