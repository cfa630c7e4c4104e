/** Quotations and posts of JSON-LD. */
import { parseDate, parseDuration } from '../dates.js';
import type { Post, Quotation } from '../model.js';
import { patterns } from '../read.js';
import { feedText } from './html-to-text.js';
import { type Agents, first, idOf } from './jsonld-agents.js';
import { imageOf } from './jsonld-facts.js';
import { textOf } from './jsonld-nodes.js';
import { titleText } from './programme.js';
import { isWebAddress, type Source } from './source.js';
import { parseWrittenTime, writeDate } from './written-time.js';

/** A quotation; undefined for one without a text. */
export function quotationOf(source: Source, agents: Agents): Quotation | undefined {
  const text = textOf(source.any('text', 'description'), feedText);
  if (!text) return source.at('text').fault('present');
  const creator = source.any('creator', 'spokenByCharacter', 'author').each()[0];
  const who = creator && agents.agent(creator);
  const inLanguage = source.at('inLanguage').string();
  const citation = source.at('citation').isRecord ? source.at('citation').at('url') : source.at('citation');
  const address = citation.string();
  const created = source.at('dateCreated').string();
  return {
    id: idOf(agents.ids, source, `quotation-${first(text).slice(0, 40)}`),
    text,
    ...(inLanguage && patterns.language!.test(inLanguage) ? { inLanguage } : {}),
    ...(who ? ('agent' in who ? { creator: who.agent } : { creatorLabel: who.label }) : {}),
    ...(created && parseDate(created) ? { dateCreated: created } : {}),
    ...(address && isWebAddress(address) ? { citation: address } : {}),
  };
}

/** A post; undefined for one without a headline. */
export function postOf(source: Source, agents: Agents): Post | undefined {
  const headline = textOf(source.any('headline', 'name'), titleText);
  if (!headline) return source.at('headline').fault('present');
  const abstract = textOf(source.any('abstract', 'description'), feedText);
  const author = source
    .at('author')
    .each()
    .map((each) => agents.agent(each))
    .find((who) => who && 'agent' in who);
  const image = imageOf(source.at('image'));
  const url = source.at('url').isKnown ? source.at('url').url() : undefined;
  const inLanguage = source.at('inLanguage').isRecord ? undefined : source.at('inLanguage').each()[0]?.string();
  const day = (key: string) => {
    const text = source.at(key).string();
    const parts = text ? parseWrittenTime(text)?.parts : undefined;
    if (text && !parts) source.at(key).fault('date');
    // The day is what a reader needs; the hour has no zone to stand in.
    return parts && writeDate({ ...parts, hour: undefined, minute: undefined });
  };
  const [datePublished, dateModified] = [day('datePublished'), day('dateModified')];
  const timeRequired = source.at('timeRequired').string();
  return {
    id: idOf(agents.ids, source, first(headline)),
    headline,
    ...(abstract ? { abstract } : {}),
    ...(author && 'agent' in author ? { author: author.agent } : {}),
    ...(datePublished ? { datePublished } : {}),
    ...(dateModified ? { dateModified } : {}),
    ...(timeRequired && parseDuration(timeRequired) !== undefined ? { timeRequired } : {}),
    ...(inLanguage && patterns.language!.test(inLanguage) ? { inLanguage } : {}),
    ...(image ? { image } : {}),
    ...(url ? { url } : {}),
  };
}
