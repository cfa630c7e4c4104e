import type { Policy } from '../kit.js';

/** The part of `trustedTypes` that we use. */
export interface PolicyFactory {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Creates our Trusted Types policy. Throws where the page does not list its name. */
export function createPolicy(base: string, factory: PolicyFactory | undefined): Policy {
  const rules: Policy = {
    createScriptURL(address) {
      // Compared as the browser will resolve it: `base/../elsewhere.js` is not inside.
      if (!new URL(address).href.startsWith(base)) throw address;
      return address;
    },
    createScript(text) {
      JSON.parse(text);
      return text;
    },
  };
  return factory ? factory.createPolicy('ess-kit', rules) : rules;
}
