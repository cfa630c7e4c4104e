/** Ids of our own for what feeds name in their ways: legal, unique in the document, and the same each time. */

import { patterns } from '../read.js';

/** FNV-1a, in base 36: short, and enough to tell the items of one feed apart. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193) >>> 0;
  return value.toString(36);
}

/** The longest id: it stands in addresses. */
const longest = 60;

/** A text as an id: letters, digits, `.`, `_`, `~`, `-`. What has no such letters, Arabic say, becomes a number. */
export function toId(text: string): string {
  if (text.length <= longest && patterns.id!.test(text)) return text;
  const short = text.slice(0, 300);
  const id = short
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^\w.~-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  // Letters that were lost told this text from others.
  const lost = [...short].some((c) => /\p{Letter}|\p{Number}/u.test(c) && !/[\w\u00c0-\u024f]/.test(c));
  if (id && !lost && id.length <= longest) return id;
  return `${id.slice(0, longest - 10)}${id ? '-' : 'x'}${hash(text)}`;
}

/** Gives ids, each once. */
export class Ids {
  readonly #taken = new Map<string, number>();

  /**
   * An id made of this text.
   * @returns the id, and whether somebody else had it: then a number follows, in the order of the feed.
   */
  take(text: string): { readonly id: string; readonly wasTaken: boolean } {
    const wanted = toId(text);
    const wasTaken = this.#taken.has(wanted);
    let id = wanted;
    for (let count = this.#taken.get(wanted) ?? 1; this.#taken.has(id);) {
      id = `${wanted}-${++count}`;
      this.#taken.set(wanted, count);
    }
    this.#taken.set(id, 1);
    return { id, wasTaken };
  }
}
