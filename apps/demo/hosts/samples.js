import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { places } from '../src/places.js';

/** The text of a sample document, by its published address. @param {string} address */
export const readContent = (address) => readFileSync(join(places.content, basename(address)), 'utf8');
