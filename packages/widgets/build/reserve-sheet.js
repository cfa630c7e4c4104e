import { readFileSync } from 'node:fs';
import { minifyCss } from './minify-templates.js';

/** Publishes the style sheet that keeps room for embeds until they stand. */
export function reserveSheet() {
  const source = new URL('../src/ess.css', import.meta.url);
  return {
    name: 'reserve-sheet',
    generateBundle() {
      const css = readFileSync(source, 'utf8');
      this.emitFile({ type: 'asset', fileName: 'ess.css', source: `${minifyCss(css)}\n` });
    },
  };
}
