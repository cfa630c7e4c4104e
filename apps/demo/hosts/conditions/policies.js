import { hashesOf } from '../release-files.js';

/** @typedef {import('../types.d.ts').Condition} Condition */

const all = /** @type {const} */ (['link', 'tag', 'modules', 'whole']);
const trusted = "require-trusted-types-for 'script'; trusted-types ess-kit ess-kit-lit";
// A page with several one-file modules has several copies of our Lit.
const trustedCopies = `${trusted} 'allow-duplicates'`;
/** Everything else is forbidden; browsers ask for the page's icon. */
const rest = "default-src 'none'; connect-src 'self' https://cdn.example; img-src 'self'; style-src 'none'";
const byOrigin = `${rest}; script-src 'self' https://cdn.example`;
/** @param {import('../types.d.ts').Form} form */
const trustedFor = (form) => (form === 'modules' ? trustedCopies : trusted);

/**
 * The policies that a page may have, each as strict as it can be beside what its name says. The letters are those of
 * the list that this lab began with.
 *
 * @type {readonly Condition[]}
 */
export const policies = [
  { id: 'no-policy', name: '(a) No policy', why: 'Most pages.', forms: all },
  {
    id: 'origins',
    name: '(b) Origins are listed',
    why: 'A policy that names who may send scripts.',
    forms: all,
    policy: byOrigin,
    paste: ['script-src https://cdn.example', 'connect-src https://cdn.example'],
  },
  {
    id: 'nonce',
    name: '(c) A nonce',
    why: 'Scripts run that carry the word of this answer; the loader hands it on.',
    forms: all,
    by: 'nonce',
    policy: `${rest}; script-src 'nonce-demo'`,
    paste: ['<script nonce="…" src="https://cdn.example/ess-kit/1/ess.js" async></script>'],
  },
  {
    id: 'strict-dynamic',
    name: '(d) A nonce and strict-dynamic',
    why: 'What a trusted script adds is trusted; lists of origins are ignored.',
    forms: all,
    by: 'nonce',
    policy: `${rest}; script-src 'nonce-demo' 'strict-dynamic'`,
    paste: ["script-src 'nonce-…' 'strict-dynamic'"],
  },
  {
    id: 'hash-of-one',
    name: '(e) The hash of one file',
    why: 'A list of hashes with one line for us: everything as one module, or one widget.',
    forms: ['modules', 'whole'],
    by: 'hash',
    policy: (form) => `${rest}; script-src ${hashesOf(form === 'whole' ? ['all'] : ['alone'])}`,
    paste: ["script-src '<hash of ess.all.js, in manifest.json>'"],
  },
  {
    id: 'hashes',
    name: '(f) The hashes of all files',
    why: 'A list of hashes, and the loader.',
    by: 'hash',
    policy: () => `${rest}; script-src ${hashesOf(['loader', 'core', 'element', 'pack', 'lazy'])}`,
    paste: ['script-src <all hashes of manifest.json>'],
  },
  {
    id: 'hashes-strict-dynamic',
    name: '(f) The hashes of all files and strict-dynamic',
    why: 'Import() would be refused here; scripts with integrity are not.',
    by: 'hash',
    policy: () => `${rest}; script-src ${hashesOf(['loader', 'core', 'element', 'pack', 'lazy'])} 'strict-dynamic'`,
    paste: ["script-src <all hashes of manifest.json> 'strict-dynamic'"],
  },
  {
    id: 'no-styles',
    name: '(g) No styles at all',
    why: 'Styles are constructed, never written into the page: nothing to add.',
    forms: all,
    policy: "script-src 'self' https://cdn.example; style-src 'none'; style-src-elem 'none'; style-src-attr 'none'",
  },
  {
    id: 'trusted-types',
    name: '(h) Trusted Types without a list',
    why: 'No string may become a script, and none of ours does: nothing to add.',
    forms: all,
    policy: `${byOrigin}; require-trusted-types-for 'script'`,
  },
  {
    id: 'trusted-types-listed',
    name: '(i) Trusted Types with our two names',
    why: 'Policies that make scripts are listed.',
    forms: all,
    policy: (form) => `${byOrigin}; ${trustedFor(form)}`,
    paste: ['trusted-types ess-kit ess-kit-lit', "with several one-file modules: trusted-types … 'allow-duplicates'"],
  },
  {
    id: 'trusted-types-nonce',
    name: '(c, i) A nonce and Trusted Types',
    why: 'The usual strict pair.',
    forms: all,
    by: 'nonce',
    policy: (form) => `${rest}; script-src 'nonce-demo'; ${trustedFor(form)}`,
    paste: [
      '<script nonce="…" src="https://cdn.example/ess-kit/1/ess.js" async></script>',
      'trusted-types ess-kit ess-kit-lit',
    ],
  },
  {
    id: 'trusted-types-hashes',
    name: '(f, i) The hashes of all files and Trusted Types',
    why: 'The strictest pair.',
    by: 'hash',
    policy: () => `${rest}; script-src ${hashesOf(['loader', 'core', 'element', 'pack', 'lazy'])}; ${trusted}`,
    paste: ['script-src <all hashes of manifest.json>', 'trusted-types ess-kit ess-kit-lit'],
  },
  {
    id: 'trusted-types-other-lit',
    name: '(j) The host’s Lit has taken the name lit-html',
    why: 'Two copies of Lit cannot share a name; ours is renamed.',
    forms: all,
    before: ['/hosts/made/host-lit.js'],
    above: '<p>The host’s own element: <host-lit></host-lit></p>',
    policy: (form) => `${byOrigin}; ${trustedFor(form)} lit-html`,
    expect: { check: 'hostLitStands' },
    paste: ['trusted-types lit-html ess-kit ess-kit-lit'],
  },
  ...["'none'", 'ess-kit', 'lit-html'].map((list) => ({
    id: `trusted-types-only-${list.replaceAll(/\W/g, '')}`,
    name: `(k) trusted-types ${list}`,
    why: 'Our names are not listed: what stood there stays, and one line says what to add.',
    policy: `${byOrigin}; require-trusted-types-for 'script'; trusted-types ${list}`,
    expect: /** @type {const} */ ({
      outcome: 'stays',
      line: 'ess-kit-lit',
      violation: '^(trusted-types|require-trusted-types-for) ',
      quiet: 500,
    }),
    diagnosis: ['trusted-types'],
    paste: ['trusted-types ess-kit ess-kit-lit'],
  })),
  {
    id: 'no-connections',
    name: '(l) connect-src none',
    why: 'Content stands in the page: data-content.',
    policy: "default-src 'none'; script-src 'self' https://cdn.example; img-src 'self'; style-src 'none'",
    attributes: 'inline',
    paste: ['data-content=\'{"events": […]}\' on the embed'],
  },
  {
    id: 'own-images',
    name: '(m) img-src self',
    why: 'No picture comes from anywhere else.',
    forms: all,
    policy: "img-src 'self'",
  },
  {
    id: 'sandbox',
    name: '(n) A sandbox without an origin',
    why: 'Cookies and storage throw. Forums and previews do this.',
    forms: all,
    policy: 'sandbox allow-scripts allow-popups',
  },
  {
    id: 'isolated',
    name: '(o) Cross-Origin-Embedder-Policy: require-corp',
    why: 'Only files that say that they may be embedded are.',
    forms: all,
    headers: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
    paste: ['on the server of ess.js: Cross-Origin-Resource-Policy: cross-origin'],
  },
  {
    id: 'script-blocked',
    name: 'The script’s origin is not listed',
    why: 'The most frequent mistake: the policy was not told about us.',
    forms: all,
    policy: `${rest}; script-src 'self'`,
    expect: { outcome: 'stays', violation: '^script-src', quiet: 500 },
    diagnosis: ['script-blocked'],
    paste: ['script-src https://cdn.example'],
  },
  {
    id: 'nonce-missing',
    name: 'The script tag has no nonce',
    why: 'The policy asks for one.',
    by: 'nonce',
    policy: `${rest}; script-src 'nonce-demo'`,
    script: (usual) => usual.replaceAll(' nonce="demo"', ''),
    expect: { outcome: 'stays', violation: '^script-src', quiet: 500 },
    diagnosis: ['nonce-missing'],
    paste: ['<script nonce="…" src="https://cdn.example/ess-kit/1/ess.js" async></script>'],
  },
  {
    id: 'chunks-blocked',
    name: 'The loader is allowed, its files are not',
    why: 'A policy that names one file.',
    policy: `${rest}; script-src 'self' https://cdn.example/ess-kit/1/ess.js`,
    expect: { outcome: 'stays', line: 'Content-Security-Policy', violation: '^script-src' },
    diagnosis: ['script-blocked'],
    paste: ['script-src https://cdn.example/ess-kit/'],
  },
  {
    id: 'content-blocked',
    name: 'The content’s origin is not listed',
    why: 'connect-src was forgotten.',
    forms: all,
    policy:
      "default-src 'none'; script-src 'self' https://cdn.example; img-src 'self'; style-src 'none'; connect-src 'self'",
    expect: { outcome: 'stays', content: true, line: 'could not be read', violation: '^connect-src' },
    diagnosis: ['connect-blocked'],
    paste: ['connect-src https://cdn.example'],
  },
];
