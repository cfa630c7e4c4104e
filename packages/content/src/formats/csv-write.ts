/** Writes organisations as a table: CSV after RFC 4180, in UTF-8 with a mark so that spreadsheets see it. */
import type { ContentDocument } from '../model.js';
import { columnOf } from './columns.js';
import { asText, writeRow } from './csv-lines.js';
import type { Loss } from './losses.js';
import { order, organizationRows } from './organization-cells.js';

/** A table, and what of the document is not in it. */
export interface WrittenCsv {
  /** Undefined when the document has no organisation. */
  readonly text: string | undefined;
  readonly losses: readonly Loss[];
}

/** Writes the organisations of a document, each with its seat, themes and networks, as one row. */
export function writeCsv(document: ContentDocument): WrittenCsv {
  const { rows, losses } = organizationRows(document);
  if (!rows.length) return { text: undefined, losses };
  const rank = (name: string) => order.indexOf(columnOf(name)!.field);
  const names = [...new Set(rows.flatMap(({ cells }) => [...cells.keys()]))].sort(
    (one, other) => rank(one) - rank(other),
  );
  const isNumber = (name: string) => name === 'latitude' || name === 'longitude';
  const lines = rows.map(({ cells }) =>
    writeRow(
      names.map((name) => {
        const text = cells.get(name) ?? '';
        // A number may begin with a minus; a text that does is not to be run.
        return isNumber(name) ? text : asText(text);
      }),
    ),
  );
  return { text: `\uFEFF${writeRow(names)}${lines.join('')}`, losses };
}
