const lit = /[\\/](?:lit-html|lit-element|@lit[\\/]reactive-element)[\\/]/;

/**
 * Rewrites places of Lit's production build. Each must be met exactly once, or the build fails: what Lit does
 * differently one day must be looked at.
 *
 * @param {string} name
 * @param {Record<string, { what: RegExp, becomes: string }>} changes By what they change.
 */
export function alterLit(name, changes) {
  /** @type {Record<string, number>} */
  let met = {};
  return {
    name,
    buildStart() {
      met = Object.fromEntries(Object.keys(changes).map((change) => [change, 0]));
    },
    transform(code, id) {
      if (!lit.test(id)) return null;
      let changed = code;
      for (const [change, { what, becomes }] of Object.entries(changes)) {
        met[change] += changed.match(new RegExp(what, 'g'))?.length ?? 0;
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
