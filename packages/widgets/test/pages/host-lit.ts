import { nodeResolve } from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';

const source = `import { LitElement, html } from 'lit';
customElements.define('host-element', class extends LitElement { render() { return html\`host\`; } });`;

/** A partner's own script, with a Lit of its own inside. */
export async function hostLit(): Promise<string> {
  const bundle = await rollup({
    input: 'host',
    plugins: [
      {
        name: 'host',
        resolveId: (id) => (id === 'host' ? new URL('host.js', import.meta.url).pathname : null),
        load: (id) => (id.endsWith('/host.js') ? source : null),
      },
      nodeResolve({ browser: true, exportConditions: ['production'] }),
    ],
  });
  const { output } = await bundle.generate({ format: 'iife' });
  return output[0].code;
}
