import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { minifyCss } from './minify-templates.js';

const frame = fileURLToPath(new URL('../src/frame/', import.meta.url));
const themes = dirname(createRequire(import.meta.url).resolve('@ess-kit/core/themes/default.css'));

/** The page of the iframe form, and the themes as files of their own: what is published and is no script. */
export function staticFiles() {
  const read = (folder, name) => readFileSync(join(folder, name), 'utf8');
  return {
    name: 'static-files',
    generateBundle() {
      const emit = (fileName, source) => this.emitFile({ type: 'asset', fileName, source });
      emit('embed.html', read(frame, 'embed.html'));
      emit('embed.css', `${minifyCss(read(frame, 'embed.css'))}\n`);
      for (const name of readdirSync(themes)) emit(`theme-${name}`, read(themes, name));
    },
  };
}
