import { plainName } from '../view/names.js';
import { written } from '../view/marks.js';
import type { QuoteView } from '../view/quote-view.js';
import { saysFormer } from '../view/speaker.js';
import { versionText } from '../view/version-note.js';
import { dateOf, eventsOf } from './origin.js';

const rightToLeft = /[\u0590-\u08FF]/;

/**
 * Names and dates in one line of plain text, where nothing isolates one from the next: its letters decide how it runs.
 * So an Arabic comma stands beside Arabic only, and a mark keeps together an Arabic date that begins with a number.
 */
const inLine = (parts: readonly (string | undefined)[], comma: string) =>
  parts
    .filter((part): part is string => !!part)
    .map((part, place, all) => {
      const run = part.replace(/^(?=\p{N}.*[\u0590-\u08FF])/su, '\u200F');
      if (!place) return run;
      return (rightToLeft.test(comma) && !rightToLeft.test(all[place - 1]! + part) ? ', ' : comma) + run;
    })
    .join('');

/** Who said it, in one line. */
export function byline(view: QuoteView): string {
  const { speaker, words, pick } = view;
  const roles = speaker.roles.map(({ name, organization, former }) => {
    const said = pick(name);
    const role = inLine([said?.value, pick(organization?.name)?.value], words.comma);
    return former && !(said && saysFormer(said)) ? `${role} (${words.quote.former})` : role;
  });
  const name = [pick(speaker.prefix)?.value, plainName(speaker.name, view)].filter(Boolean).join(' ');
  return inLine([name, roles.join(' · ')], words.comma);
}

/** The quotation as it can be pasted anywhere: words in the marks of their language, speaker, event, translation. */
export function copyText(view: QuoteView): string {
  const { document, quotation, shown, words, language, pick } = view;
  const events = eventsOf(document, quotation).map(({ name }) => pick(name)?.value);
  const by = byline(view);
  const where = inLine([...events, dateOf(document, quotation, language)?.date], words.comma);
  const translation = shown.find(({ from }) => from !== undefined);
  const translator = plainName(quotation.translator, view);
  return [
    ...shown.map(({ value, language }) => written(value, language)),
    by && `— ${by}`,
    where,
    translation && [versionText(translation, view), translator].filter(Boolean).join(words.colon),
  ]
    .filter(Boolean)
    .join('\n');
}
