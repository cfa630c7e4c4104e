/** Walking a document, as it is written, along the model. */
import { contentDocument } from '../model.js';
import { pointer, read } from '../read.js';
import type { ShapeData } from '../shape.js';

/** A value that the model has a shape for. */
export interface Node {
  readonly shape: ShapeData;
  readonly value: unknown;
  /** JSON Pointer to it. */
  readonly path: string;
  /** Its field's name or its place in a list. */
  readonly key: string;
  readonly parent?: Node;
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value of a record's own field. */
export const field = (value: unknown, key: string): unknown =>
  isRecord(value) && Object.hasOwn(value, key) ? value[key] : undefined;

/** The name of an object shape in the model, such as `Event`. */
export const nameOf = ({ shape }: Node): string | undefined => (shape.kind === 'object' ? shape.name : undefined);

const fieldsOf = ({ required, optional }: ShapeData & { readonly kind: 'object' }) => ({ ...required, ...optional });

/** Every present value of a document that the model has a shape for, as it is written, each before its parts. */
export function* nodesOf(
  value: unknown,
  shape: ShapeData = contentDocument,
  path = '',
  key = '',
  parent?: Node,
): Generator<Node> {
  const node: Node = { shape, value, path, key, parent };
  yield node;
  // As deep as the reader goes.
  if (path.length > 999) return;
  if (shape.kind === 'list' && Array.isArray(value))
    for (const [index, item] of value.entries())
      yield* nodesOf(item, shape.of(), pointer(path, index), String(index), node);
  if (shape.kind === 'object' && isRecord(value)) {
    const fields = fieldsOf(shape);
    // As the reader does: of two items with one id the outer one has it, wherever it is written.
    for (const name of new Set([...Object.keys(shape.required), ...Object.keys(value)]))
      if (Object.hasOwn(fields, name) && Object.hasOwn(value, name))
        yield* nodesOf(value[name], fields[name]!, pointer(path, name), name, node);
  }
}

/** What is good of a node whose shape is that of `T`, whether or not it is complete. */
export function readPartly<T>(node: Node): Partial<T> {
  const { shape } = node;
  if (shape.kind !== 'object') return {};
  const lenient: ShapeData = { ...shape, required: {}, optional: { ...shape.required, ...shape.optional } };
  return (read(lenient, node.value, []) ?? {}) as Partial<T>;
}

/** The node above a node that is an object of this name. */
export function above(node: Node, name: string): Node | undefined {
  for (let next = node.parent; next; next = next.parent) if (nameOf(next) === name) return next;
  return undefined;
}
