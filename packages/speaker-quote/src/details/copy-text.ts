import { plainName } from '../view/names.js';
import { written } from '../view/marks.js';
import type { QuoteView } from '../view/quote-view.js';
import { saysFormer } from '../view/speaker.js';
import { versionText } from '../view/version-note.js';
import { dateOf, eventsOf } from './origin.js';

/** Who said it, in one line. */
export function byline(view: QuoteView): string {
  const { speaker, words, pick } = view;
  const roles = speaker.roles.map(({ name, organization, former }) => {
    const said = pick(name);
    const role = [said?.value, pick(organization?.name)?.value].filter(Boolean).join(words.comma);
    return former && !(said && saysFormer(said)) ? `${role} (${words.quote.former})` : role;
  });
  const name = [pick(speaker.prefix)?.value, plainName(speaker.name, view)].filter(Boolean).join(' ');
  return [name, roles.join(' · ')].filter(Boolean).join(words.comma);
}

/** The quotation as it can be pasted anywhere: words in the marks of their language, speaker, event, translation. */
export function copyText(view: QuoteView): string {
  const { document, quotation, shown, words, language, pick } = view;
  const events = eventsOf(document, quotation).map(({ name }) => pick(name)?.value);
  const by = byline(view);
  const where = [...events, dateOf(document, quotation, language)?.date].filter(Boolean).join(words.comma);
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
