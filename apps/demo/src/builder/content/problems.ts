import type { ContentDocument } from '@ess-kit/content';
import { checkContent } from '@ess-kit/content/check.js';
import type { Made } from './document.ts';

/** What is wrong with what was written, and where in the form to mend it. */
export interface Problem {
  /** Row of the form; -1 for what holds for all rows. */
  readonly row: number;
  /** Key of the field: `startDate`, `name.fr`; empty where it is none alone. */
  readonly key: string;
  /** `missing` has words of the builder; anything else those of the checker. */
  readonly code: 'missing' | 'other';
  readonly message: string;
  readonly expected: string;
  readonly isError: boolean;
}

/** The field of the form that a field of the document was made of. */
function keyOf(path: string): string {
  const [, field = '', rest = ''] = /^\/([^/]+)(?:\/(.+))?$/.exec(path) ?? [];
  const names: Readonly<Record<string, string>> = {
    abstract: 'summary',
    citation: 'url',
    location: 'place',
    participants: 'speaker',
    affiliations: 'role',
    inLanguage: 'original',
    creator: 'speaker',
  };
  const key = names[field] ?? field;
  return /^(?:fr|en|es)$/.test(rest) ? `${key}.${rest}` : key;
}

/** What the checker says of a document, led back to the fields of the form. */
export function problemsOf({ document, origins }: Made, now?: number): readonly Problem[] {
  return checkContent(strip(document), now).map(({ path, message, expected, severity }) => {
    let item = path;
    while (item && !origins.has(item)) item = item.slice(0, item.lastIndexOf('/'));
    return {
      row: origins.get(item) ?? -1,
      key: keyOf(path.slice(item.length)),
      code: / is missing\.$/.test(message) ? 'missing' : 'other',
      message,
      expected,
      isError: severity === 'error',
    };
  });
}

/** As JSON has it: what is undefined is not there. */
const strip = (document: ContentDocument): unknown => JSON.parse(JSON.stringify(document));
