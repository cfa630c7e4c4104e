// Must be the first import of a test file: Lit looks for this support once, when LitElement is defined.
import '@lit-labs/ssr-client/lit-element-hydrate-support.js';

if (globalThis.litElementVersions?.length) {
  throw new Error("Import '@ess-kit/tooling/browser/hydrate-support.js' before any module that imports Lit.");
}
