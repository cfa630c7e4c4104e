/** A step of the build: writes `dist/content.schema.json`. */
import { writeFile } from 'node:fs/promises';
import { jsonSchema } from '../schema.js';

await writeFile(new URL('../content.schema.json', import.meta.url), `${JSON.stringify(jsonSchema(), undefined, 2)}\n`);
