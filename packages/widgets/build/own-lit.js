import { alterLit } from './alter-lit.js';

/** Makes our copy of Lit one that no other copy on the page hears of. */
export const ownLit = () =>
  alterLit('own-lit', {
    // Under `trusted-types lit-html` a page's own Lit takes that name, and a second copy asking for it does not start.
    'lit-html policy': { what: /\.createPolicy\((["'])lit-html\1/, becomes: '.createPolicy("ess-kit-lit"' },
    // Copies count themselves in global arrays; a host's development build then warns of several, which it cannot change.
    'count of lit-html': { what: /\((\w+)\.litHtmlVersions\?\?=\[\]\)\.push\([^)]*\)/, becomes: '0' },
    'count of lit-element': { what: /\((\w+)\.litElementVersions\?\?=\[\]\)\.push\([^)]*\)/, becomes: '0' },
    'count of reactive-element': { what: /\((\w+)\.reactiveElementVersions\?\?=\[\]\)\.push\([^)]*\)/, becomes: '0' },
    // Decorators of the standard keep their notes here, across copies; ours are others.
    'notes of decorators': { what: /Symbol\.metadata\?\?=[^;]*\.litPropertyMetadata\?\?=new WeakMap;/, becomes: '' },
  });
