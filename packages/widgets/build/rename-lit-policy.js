const theirs = /\.createPolicy\((["'])lit-html\1/g;

/**
 * Gives our copy of Lit a Trusted Types policy of its own name: under `trusted-types lit-html` a page's own Lit takes
 * that name, and a second copy asking for it does not start.
 */
export function renameLitPolicy() {
  let renamed = 0;
  return {
    name: 'rename-lit-policy',
    buildStart() {
      renamed = 0;
    },
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]/.test(id) || !theirs.test(code)) return null;
      renamed += 1;
      return { code: code.replace(theirs, '.createPolicy("ess-kit-lit"'), map: null };
    },
    buildEnd(error) {
      if (!error && renamed !== 1) this.error(`Lit's Trusted Types policy was renamed ${renamed} times, not once.`);
    },
  };
}
