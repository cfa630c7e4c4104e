/**
 * Makes our copy of Lit one that no other copy on the page hears of. Each change must be met exactly once, or the build
 * fails: what Lit does differently one day must be looked at.
 *
 * @type {Record<string, { what: RegExp, becomes: string }>}
 */
const changes = {
  // Under `trusted-types lit-html` a page's own Lit takes that name, and a second copy asking for it does not start.
  'lit-html policy': { what: /\.createPolicy\((["'])lit-html\1/, becomes: '.createPolicy("ess-kit-lit"' },
  // Copies count themselves in global arrays; a host's development build then warns of several, which it cannot change.
  'count of lit-html': { what: /\((\w+)\.litHtmlVersions\?\?=\[\]\)\.push\([^)]*\)/, becomes: '0' },
  'count of lit-element': { what: /\((\w+)\.litElementVersions\?\?=\[\]\)\.push\([^)]*\)/, becomes: '0' },
  'count of reactive-element': { what: /\((\w+)\.reactiveElementVersions\?\?=\[\]\)\.push\([^)]*\)/, becomes: '0' },
  // Decorators of the standard keep their notes here, across copies; ours are others.
  'notes of decorators': {
    what: /,\w+\.litPropertyMetadata\?\?=new WeakMap;/,
    becomes: ';const litPropertyMetadata=new WeakMap;',
  },
};

const lit = /[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;

export function ownLit() {
  /** @type {Record<string, number>} */
  let met = {};
  return {
    name: 'own-lit',
    buildStart() {
      met = Object.fromEntries(Object.keys(changes).map((name) => [name, 0]));
    },
    transform(code, id) {
      if (!lit.test(id)) return null;
      let changed = code;
      for (const [name, { what, becomes }] of Object.entries(changes)) {
        met[name] += changed.match(new RegExp(what, 'g'))?.length ?? 0;
        changed = changed.replace(what, becomes);
      }
      return changed === code ? null : { code: changed, map: null };
    },
    buildEnd(error) {
      const odd = Object.entries(met).filter(([, times]) => times !== 1);
      if (!error && odd.length) this.error(`In Lit, not met exactly once: ${odd.map(String).join('; ')}.`);
    },
  };
}
