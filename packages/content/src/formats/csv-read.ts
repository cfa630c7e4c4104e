/** Reads a table of organisations: CSV, with any of the usual signs between cells. */
import type { Fault, Reading } from '../read.js';
import { columnOf } from './columns.js';
import { type Delimiter, DELIMITERS, firstRows, fromText, isBlank, type Row, rowsOf } from './csv-lines.js';
import { OrganizationTable } from './organization-table.js';
import { Source } from './source.js';

/** How many rows before the names of the columns may be a title and the like. */
const before = 10;

const known = ({ cells }: Row) => cells.filter((cell) => columnOf(cell)).length;
const hasName = ({ cells }: Row) => cells.some((cell) => columnOf(cell)?.field === 'name');

interface Layout {
  readonly delimiter: Delimiter;
  /** The row with the names of the columns. */
  readonly header: Row;
}

/** The sign that makes most of the first rows: columns that are known, then columns at all. */
function layoutOf(text: string): Layout | undefined {
  let best: Layout | undefined;
  let most = 0;
  for (const delimiter of DELIMITERS)
    for (const header of firstRows(text, delimiter, before)) {
      if (!hasName(header)) continue;
      const score = known(header) * 1000 + header.cells.length;
      if (score > most) [best, most] = [{ delimiter, header }, score];
    }
  return best;
}

/**
 * Reads a table, given as text.
 * @returns organisations with their places and networks, and what was wrong by row as a spreadsheet numbers it and
 * column. Throws nothing.
 */
export function readCsv(text: string): Reading {
  const faults: Fault[] = [];
  const root = new Source(undefined, faults);
  const layout = layoutOf(text);
  if (!layout) {
    root.fault(
      'a table of organisations: none of its first rows has a column called name',
      undefined,
      text.slice(0, 60),
    );
    return { document: {}, faults };
  }
  const { delimiter, header } = layout;
  const rows = root.at('row');
  const names = uniqueNames(header.cells);
  const table = new OrganizationTable(faults);
  for (const name of names) table.column(name);
  let openQuote = 0;
  for (const row of rowsOf(text, delimiter, (number) => (openQuote ||= number))) {
    if (row.number <= header.number || isBlank(row)) continue;
    const record: Record<string, string> = Object.create(null) as Record<string, string>;
    row.cells.forEach((cell, index) => (record[names[index] ?? ''] = fromText(cell.trim())));
    const source = new Source(record, faults, rows, row.number);
    const extra = row.cells.slice(names.length).some((cell) => cell.trim());
    // A sign too many moves every cell after it into another column.
    if (extra) source.fault(`${names.length} cells`, undefined, row.cells.length);
    else if (openQuote && openQuote <= row.number && row.cells.length < Math.min(2, names.length))
      source.fault('a row: a quote opens before it and does not close', undefined, row.cells[0]);
    else table.add(source);
  }
  if (openQuote) rows.at(openQuote).fault('a quote that closes', 'as it stands');
  table.tell(rows.at(header.number).path);
  if (!table.isEmpty) return { document: table.finish(), faults };
  // First, since whoever shows one fault only shows that.
  faults.unshift({ path: '', expected: 'a table of organisations: none of its rows has a name' });
  return { document: {}, faults };
}

/** Columns that have the same name are told from each other; a blank one has none. */
function uniqueNames(cells: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return cells.map((cell) => {
    const name = cell.trim();
    if (!name) return '';
    for (let count = 1, own = name; ; own = `${name} ${++count}`)
      if (!taken.has(own)) {
        taken.add(own);
        return own;
      }
  });
}
