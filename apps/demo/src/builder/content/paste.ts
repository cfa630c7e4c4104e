import { isBlank as isBlankRow, rowsOf } from '@ess-kit/content/csv-lines.js';
import { type Fields, type Kind, tongues, type Written } from '../state.ts';
import { shapes } from './fields.ts';
import { readDate, readTime } from './written-date.ts';

/** A pasted table as rows of the form, and what could not be taken over. */
export interface Pasted {
  readonly rows: Written['rows'];
  /** Names of columns that are known here. */
  readonly known: readonly string[];
  /** Those that are not, which were left out. */
  readonly unknown: readonly string[];
}

const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();

/** Spreadsheets put tabs between cells; files have semicolons or commas. The headings tell, as they hold no sentences. */
const delimiterOf = (text: string) => {
  const [head = ''] = text.trim().split(/[\r\n]/);
  return (['\t', ';', '|', ','] as const).find((sign) => head.includes(sign)) ?? ',';
};

/** The key of the field that a column fills: `name`, `name.fr` for `Titre (FR)`. */
function keyOf(header: string, kind: Kind): string | undefined {
  const [, head = header, tongue] = /^(.+?)\s*[-_./ ([:]\s*(fr|en|es)[)\]]?$/i.exec(header.trim()) ?? [];
  const wanted = plain(head);
  for (const field of shapes[kind].row) {
    if (!field.columns.split('/').includes(wanted)) continue;
    if (!field.translated) return tongue ? undefined : field.key;
    return `${field.key}.${tongue?.toLowerCase() ?? ''}`;
  }
  return undefined;
}

function cellOf(key: string, cell: string): string {
  if (/Date$/.test(key)) return readDate(cell);
  if (/Time$/.test(key)) return readTime(cell) ?? cell.trim();
  return cell.trim();
}

/**
 * Reads what was copied from a spreadsheet. The first row names the columns.
 *
 * @param tongue the language of texts whose column names none
 * @returns undefined where no column is known: then the first row names none
 */
export function readPaste(text: string, kind: Kind, tongue: string): Pasted | undefined {
  const table = [...rowsOf(text.replace(/\s+$/, ''), delimiterOf(text))].filter((row) => !isBlankRow(row));
  const [head, ...body] = table;
  const unknown: string[] = [];
  const plainTongue = tongues.find((each) => each === tongue) ?? tongues[0];
  const keys = (head?.cells ?? []).map((header) => {
    const key = keyOf(header, kind)?.replace(/\.$/, `.${plainTongue}`);
    if (!key && header.trim()) unknown.push(header.trim());
    return key;
  });
  if (!keys.some(Boolean)) return undefined;
  const rows = body.slice(0, 300).map(({ cells }): Fields => {
    const filled = cells.flatMap((cell, index) => {
      const key = keys[index];
      return key && cell.trim() ? [[key, cellOf(key, cell)] as const] : [];
    });
    return Object.fromEntries(filled);
  });
  const known = (head?.cells ?? []).filter((_, index) => keys[index]);
  return { rows: rows.length ? rows : [{}], known, unknown };
}

/** A row of headings to paste into an empty spreadsheet, which `readPaste` knows. */
export const emptyTable = (kind: Kind): string =>
  shapes[kind].row
    .flatMap(({ key, columns, translated }) => {
      const [column = key] = columns.split('/');
      return translated ? tongues.map((tongue) => `${column} ${tongue}`) : [column];
    })
    .join('\t');
