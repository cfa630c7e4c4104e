import type { ContentDocument, Event } from '@ess-kit/content';
import { allEvents, find, findAgent } from '@ess-kit/content/find.js';
import { asUtc, parseDate } from '@ess-kit/content/dates.js';
import { pickText } from '@ess-kit/content/text.js';
import type { Widget } from '../state.ts';

/** What stands in a widget's place before it, without script, in feeds and in mail. */
export interface Fallback {
  /** Where it leads, where there is an address. */
  readonly href: string | undefined;
  /** One line that says what it is. */
  readonly line: string;
  /** Of a quotation: its words; of a programme, a list or a network: what is in it. */
  readonly quoted?: string | undefined;
  readonly parts?: readonly string[];
}

/** More would make a snippet that nobody pastes; the line above it says what it is. */
const most = 40;

function dateOf(date: string | undefined, language: string): string {
  const parts = parseDate(date ?? '');
  if (!parts) return '';
  const options: Intl.DateTimeFormatOptions = {
    year: 'numeric',
    ...(parts.month ? { month: 'long' } : {}),
    ...(parts.day ? { day: 'numeric' } : {}),
  };
  const locale = { en: 'en-GB', ar: 'ar-u-nu-latn' }[language] ?? language;
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(asUtc(parts));
}

/**
 * Says an item in plain words.
 *
 * @param link where it leads; without it the address that the content gives
 */
export function fallbackOf(
  document: ContentDocument,
  widget: Widget,
  item: string,
  language: string,
  link: string,
): Fallback {
  const say = (text: Parameters<typeof pickText>[0]) =>
    pickText(text, language, document.fallbackLanguages, document.inLanguage)?.value.replace(/\s+/g, ' ') ?? '';
  const joined = (...words: string[]) => words.filter(Boolean).join(', ');
  const eventLine = ({ name, startDate, location = [] }: Event) => {
    const [where] = location;
    const place = where?.place ? find(document, 'places', where.place)?.name : where?.name;
    return joined(say(name), dateOf(startDate, language), say(place));
  };
  const timed = ({ name, startDate = '' }: Event) => [startDate.slice(11, 16), say(name)].filter(Boolean).join(' ');

  if (widget === 'speaker-quote') {
    const all = document.quotations ?? [];
    const quotation = item ? all.find(({ id }) => id === item) : undefined;
    const nameOf = (each: (typeof all)[number]) => say(findAgent(document, each.creator)?.name ?? each.creatorLabel);
    if (!quotation) {
      const names = [...new Set(all.map(nameOf))].filter(Boolean);
      return { href: link || undefined, line: say(document.name) || names.join(', '), parts: names.slice(0, most) };
    }
    return {
      href: link || quotation.citation,
      line: nameOf(quotation),
      quoted: say(quotation.text),
    };
  }
  if (widget === 'network-map') {
    const all = document.organizations ?? [];
    const network = all.find(({ members }) => members?.length);
    const parts = all.filter((each) => each !== network).map(({ name }) => say(name));
    return {
      href: link || network?.url,
      line: say(document.name) || say(network?.name) || say(all[0]?.name),
      parts: parts.slice(0, most),
    };
  }
  if (widget === 'event-list') {
    const parts = [
      ...(document.events ?? []).map(eventLine),
      ...(document.posts ?? []).map((post) => joined(say(post.headline), dateOf(post.datePublished, language))),
    ];
    return { href: link || undefined, line: say(document.name) || (parts[0] ?? ''), parts: parts.slice(0, most) };
  }
  const post = document.posts?.find(({ id }) => id === item);
  if (post) {
    return { href: link || post.url, line: joined(say(post.headline), dateOf(post.datePublished, language)) };
  }
  const event = item ? [...allEvents(document.events)].find(({ id }) => id === item) : document.events?.[0];
  if (!event) return { href: link || undefined, line: '' };
  const fallback = { href: link || event.url, line: eventLine(event) };
  if (widget !== 'programme-timeline') return fallback;
  const sessions = [...allEvents(event.subEvent)].filter(({ kind }) => kind !== 'day').map(timed);
  return { ...fallback, parts: sessions.slice(0, most) };
}
