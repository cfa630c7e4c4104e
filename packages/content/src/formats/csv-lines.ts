/**
 * Tables in text, after RFC 4180 and as spreadsheets write them: cells between commas, semicolons, tabs or bars, in
 * quotes where they hold such a sign or a line break, and lines that end in any way.
 */

export const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** One row of a table. */
export interface Row {
  /** As a spreadsheet numbers it: the first is 1, and rows of nothing count. */
  readonly number: number;
  readonly cells: readonly string[];
}

const isBreak = (code: number) => code === 10 || code === 13;
const QUOTE = 34;

/**
 * The rows of a table, each as it is met.
 * @param onOpenQuote told the row in which a quote opens that nothing closes: its cell ends with its line then
 */
export function* rowsOf(text: string, delimiter: Delimiter, onOpenQuote?: (row: number) => void): Generator<Row> {
  const sign = delimiter.charCodeAt(0);
  let at = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (let number = 1; at < text.length; number++) {
    const cells: string[] = [];
    for (;;) {
      let cell = '';
      // Spreadsheets put no space before a quote; people do.
      let start = at;
      while (text.charCodeAt(start) === 32) start++;
      if (text.charCodeAt(start) === QUOTE) {
        at = start + 1;
        for (;;) {
          const close = text.indexOf('"', at);
          if (close < 0) {
            onOpenQuote?.(number);
            cell = '';
            at = start;
            break;
          }
          cell += text.slice(at, close);
          at = close + 1;
          if (text.charCodeAt(at) !== QUOTE) break;
          cell += '"';
          at++;
        }
      }
      // What stands after a quote that closed belongs to the cell, as spreadsheets have it.
      start = at;
      while (at < text.length && text.charCodeAt(at) !== sign && !isBreak(text.charCodeAt(at))) at++;
      cells.push(cell + text.slice(start, at));
      if (text.charCodeAt(at) !== sign) break;
      at++;
    }
    if (text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10) at++;
    at++;
    yield { number, cells };
  }
}

export const isBlank = ({ cells }: Row) => cells.every((cell) => !cell.trim());

/** The first rows of a table that say something. */
export function firstRows(text: string, delimiter: Delimiter, count: number): readonly Row[] {
  const rows: Row[] = [];
  for (const row of rowsOf(text.slice(0, 100_000), delimiter)) {
    if (!isBlank(row)) rows.push(row);
    if (rows.length === count) break;
  }
  return rows;
}

/** What would be a formula to a spreadsheet, or looks like one that was made harmless. */
const formula = /^'*[=+\-@\t\r]/;

/** A text that a spreadsheet takes for nothing else: an apostrophe goes before what it would run as a formula. */
export const asText = (text: string): string => (formula.test(text) ? `'${text}` : text);

/** And back. */
export const fromText = (text: string): string => (text[0] === "'" && formula.test(text) ? text.slice(1) : text);

/** A row as RFC 4180 writes it. */
export const writeRow = (cells: readonly string[]): string =>
  `${cells.map((cell) => (/^\s|[",\r\n]|\s$/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell)).join(',')}\r\n`;
