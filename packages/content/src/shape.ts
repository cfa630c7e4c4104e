/**
 * The vocabulary in which the model is written. A shape is plain data: `read` walks it in the
 * browser, `check` in the command line, `schema` turns it into JSON Schema, and `Infer` gives its
 * TypeScript type. So the model stands once, in `model.ts`.
 */

/** Text in one language (that of the nearest `inLanguage`), or a map of BCP 47 tag to text. */
export type Text = string | Readonly<Record<string, string>>;

/** Strings of one form, each known to `isOfKind` in `read.ts`. */
export type StringKind =
  'string' | 'id' | 'ref' | 'date' | 'instant' | 'duration' | 'url' | 'language' | 'timeZone' | 'utcOffset';

export type Shape<T> = ShapeData & {
  /** Never present: carries the type. */
  readonly type?: T;
};

export type ShapeData =
  | { readonly kind: StringKind; readonly to?: string }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'text'; readonly values?: readonly string[] }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly integer: boolean }
  | { readonly kind: 'choice'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly of: () => ShapeData }
  | { readonly kind: 'object'; readonly required: Fields; readonly optional: Fields; readonly name?: string };

export type Fields = Readonly<Record<string, ShapeData>>;

export type Infer<S> = S extends Shape<infer T> ? T : never;

type InferFields<R, O> = { readonly [K in keyof R]: Infer<R[K]> } & { readonly [K in keyof O]?: Infer<O[K]> };

const form = (kind: StringKind, to?: string): Shape<string> => ({ kind, to });

/** Plain text, never markup; a blank line makes a paragraph. */
export const text: Shape<Text> = { kind: 'text' };
/** One of these values for each language: a map of BCP 47 tag to value. */
export const byLanguage = <const V extends readonly string[]>(
  ...values: V
): Shape<Readonly<Record<string, V[number]>>> => ({ kind: 'text', values });
export const string = form('string');
/** Letters, digits, `.`, `_`, `~`, `-`; unique in its document. */
export const id = form('id');
/** `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or local `YYYY-MM-DDThh:mm`: precision is what is written. */
export const date = form('date');
/** A moment with its offset, as RFC 3339 writes it: `2021-06-01T10:00:00Z`. */
export const instant = form('instant');
/** ISO 8601: `PT2H30M`. */
export const duration = form('duration');
/** Absolute `https:`, `http:`, `mailto:` or `tel:` address. */
export const url = form('url');
/** BCP 47 tag. */
export const language = form('language');
/** IANA name: `America/Argentina/Cordoba`. */
export const timeZone = form('timeZone');
/** `+hh:mm` or `-hh:mm`, as a source printed it. */
export const utcOffset = form('utcOffset');
export const boolean: Shape<boolean> = { kind: 'boolean' };

/** The id of an item of this collection (`agent`: an organization or a person). */
export const ref = (to: 'organizations' | 'people' | 'places' | 'events' | 'topics' | 'agent' | 'any') =>
  form('ref', to);

export const number = (min: number, max: number, integer = false): Shape<number> => ({
  kind: 'number',
  min,
  max,
  integer,
});

export const choice = <const V extends readonly string[]>(...values: V): Shape<V[number]> => ({
  kind: 'choice',
  values,
});

/** Takes a function so that a shape may contain itself. */
export const list = <T>(of: () => Shape<T>): Shape<readonly T[]> => ({ kind: 'list', of });

export const object = <const R extends Fields, const O extends Fields>(
  required: R,
  optional: O,
  name?: string,
): Shape<InferFields<R, O>> => ({ kind: 'object', required, optional, name });
