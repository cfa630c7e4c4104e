/** What of a document another format has no place for: told before anybody misses it. */
import { nameOf, nodesOf } from '../check/nodes.js';
import { contentDocument, type ContentDocument } from '../model.js';
import { pointer } from '../read.js';

/** Something that is in the document and not in what was written. */
export interface Loss {
  /** JSON Pointer to it in the document. */
  readonly path: string;
  /** What it is, such as `Event.figures`; or in words why an item could not be written. */
  readonly what: string;
  /** Whether a whole item is missing, not only a field. */
  readonly isItem: boolean;
}

/**
 * The fields that a format holds, by the names that objects have in the model; `abstract|description` is room for one
 * of them, the first that is there.
 */
export type Held = Readonly<Partial<Record<string, readonly string[]>>>;

const isHeld = (fields: readonly string[] = [], key: string, owner: unknown): boolean =>
  fields.some((field) => {
    const names = field.split('|');
    return names.includes(key) && names.find((name) => Object.hasOwn(owner as object, name)) === key;
  });

/** Fields that say nothing to a reader of the other format. */
const silent = new Set(['$schema', 'id', 'source', 'sourceChecked', 'asPrinted']);

/**
 * Every field of a document that a format does not hold.
 * @param language the one that is written, for formats that have one only.
 */
export function lossesOf(document: ContentDocument, held: Held, language?: string): readonly Loss[] {
  const losses: Loss[] = [];
  /** What stands below something that is lost is lost with it. */
  const lost = new Set<string>();
  const others = new Map<string, string>();
  for (const node of nodesOf(document, contentDocument)) {
    const { path, value, shape, parent } = node;
    if (parent && (lost.has(parent.path) || silent.has(node.key))) {
      lost.add(path);
      continue;
    }
    if (shape.kind === 'text' && language && typeof value === 'object' && value !== null)
      for (const tag of Object.keys(value))
        if (tag !== language && !others.has(tag)) others.set(tag, pointer(path, tag));
    const name = parent && nameOf(parent);
    if (!name || isHeld(held[name], node.key, parent.value)) continue;
    lost.add(path);
    losses.push({ path, what: `${name}.${node.key}`, isItem: false });
  }
  for (const [tag, path] of others) losses.push({ path, what: `texts in "${tag}"`, isItem: false });
  return losses;
}
