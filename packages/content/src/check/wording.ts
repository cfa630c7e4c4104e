/** Texts: plain, without outer quotation marks, in languages that the document names. */
import type { ContentDocument } from '../model.js';
import { pointer } from '../read.js';
import { field, isRecord, type Node, readPartly } from './nodes.js';
import { type Report, show } from './problem.js';

const tag = /<\/?[a-z][^<>]*>|<!--|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,6});/i;

/** Opening marks with what closes them. */
const marks: Record<string, string> = { '«': '»', '“': '”', '„': '“”', '"': '"', '‹': '›', '「': '」' };

/** Whether one pair of quotation marks holds the whole text. */
function isQuoted(text: string): boolean {
  const trimmed = text.trim();
  const closing = marks[trimmed[0] ?? ''];
  const inside = trimmed.slice(1, -1);
  return (
    !!closing &&
    trimmed.length > 2 &&
    closing.includes(trimmed.at(-1)!) &&
    ![...inside].some((c) => closing.includes(c))
  );
}

function checkText(report: Report, text: string, path: string): void {
  const [found] = tag.exec(text) ?? [];
  if (found)
    report.warning(
      path,
      `This contains ${show(found)}, which readers will see as it stands.`,
      'plain text; a blank line makes a paragraph, and addresses have their own fields',
    );
  if (isQuoted(text))
    report.warning(
      path,
      'This stands in quotation marks.',
      'the text without them: each language prints its own. Inner ones are written “ and ”',
    );
}

function checkTag(report: Report, written: string, path: string): void {
  let canonical: string | undefined;
  try {
    [canonical] = Intl.getCanonicalLocales(written);
  } catch {
    report.error(path, `${show(written)} is not a language tag.`, 'fr, pt-BR or zh-Hant');
  }
  if (canonical && canonical !== written)
    report.warning(path, `${show(written)} is written "${canonical}" in full.`, `"${canonical}"`);
}

const base = (language: string) => language.toLowerCase().split('-')[0]!;

/** Reports markup, outer quotation marks, odd language tags, and languages that nobody falls back to. */
export function checkWording(report: Report, nodes: readonly Node[]): void {
  const used = new Map<string, string>();
  let bare: string | undefined;
  for (const { shape, value, path, parent } of nodes) {
    if (shape.kind === 'language' && typeof value === 'string') {
      // What is no tag at all was reported as such.
      if (/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(value)) checkTag(report, value, path);
      continue;
    }
    if (shape.kind !== 'text') continue;
    if (typeof value === 'string') {
      checkText(report, value, path);
      if (typeof field(parent?.value, 'inLanguage') !== 'string') bare ??= path;
    }
    if (!isRecord(value)) continue;
    for (const [written, text] of Object.entries(value)) {
      const textPath = pointer(path, written);
      if (typeof text !== 'string' || !/^[a-z]{2,3}(?:-[a-z\d]{2,8})*$/i.test(written)) continue;
      checkTag(report, written, textPath);
      if (shape.values) continue;
      if (!used.has(base(written))) used.set(base(written), textPath);
      checkText(report, text, textPath);
    }
  }

  const { inLanguage, fallbackLanguages = [] } = nodes[0] ? readPartly<ContentDocument>(nodes[0]) : {};
  if (bare && !inLanguage)
    report.warning(
      '/inLanguage',
      `Nothing says in which language the plain texts are, such as ${bare}.`,
      'the language of the document, such as "fr"',
    );
  const named = new Set([...fallbackLanguages, ...(inLanguage ? [inLanguage] : [])].map(base));
  const missing = [...used].filter(([language]) => !named.has(language));
  if (missing.length && used.size > 1)
    report.warning(
      '/fallbackLanguages',
      `There are texts in ${missing.map(([language, path]) => `"${language}" (${path})`).join(', ')}, and no reader of another language falls back to them.`,
      `every language of the document, best first, such as ${show([...new Set([...fallbackLanguages, ...missing.map(([language]) => language)])])}`,
    );
}
