/** A page between bytes and text: whatever is not ours comes back byte for byte. */
import { Refusal } from '../problem.js';

export interface PageText {
  readonly text: string;
  /** Line break of the page. */
  readonly eol: string;
  /** Markup of ours, as this page can hold it. */
  readonly markup: (html: string) => string;
  readonly bytes: (text: string) => Uint8Array;
}

const BOM = '\uFEFF';

/** @throws {Refusal} when markup cannot be found in these bytes. */
export function readPage(bytes: Uint8Array): PageText {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff))
    throw new Refusal('This page is UTF-16. Save it as UTF-8.');
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const start = text.startsWith(BOM) ? BOM : '';
    return page(
      text.slice(start.length),
      (html) => html,
      (changed) => Buffer.from(start + changed, 'utf8'),
    );
  } catch {
    // Some older encoding in which markup is ASCII: other letters of ours are written as references.
    const ascii = (html: string) => html.replace(/[^\0-\x7f]/gu, (letter) => `&#${letter.codePointAt(0)};`);
    return page(Buffer.from(bytes).toString('latin1'), ascii, (changed) => Buffer.from(changed, 'latin1'));
  }
}

function page(text: string, markup: PageText['markup'], bytes: PageText['bytes']): PageText {
  const eol = text.includes('\r\n') ? '\r\n' : '\n';
  return { text, eol, markup: (html) => markup(html).replaceAll('\n', eol), bytes };
}
