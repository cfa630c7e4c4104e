import type { ContentDocument, Event, Text } from '@ess-kit/content';
import { pickText } from '@ess-kit/content/text.js';
import type { Widget } from '../state.ts';

/** Something in a document that a widget can show. */
export interface Listed {
  /** Its id; empty for the whole document. */
  readonly id: string;
  readonly kind: 'document' | 'event' | 'part' | 'quotation' | 'post' | 'organization';
  readonly name: string;
  /** The language of its name. */
  readonly language: string;
  readonly date?: string | undefined;
  /** How far inside others it stands. */
  readonly depth: number;
  readonly widgets: readonly Widget[];
}

const shorten = (text: string) => (text.length > 110 ? `${text.slice(0, 108).replace(/\s+\S*$/, '')}…` : text);

/**
 * What can be shown of a document, in its order: all of it first, then each event with its parts, quotations, posts and
 * the networks that have members.
 */
export function listItems(document: ContentDocument, language: string): readonly Listed[] {
  const { events = [], quotations = [], posts = [], organizations = [] } = document;
  const named = (text: Text | undefined) => {
    const picked = pickText(text, language, document.fallbackLanguages, document.inLanguage);
    return { name: shorten(picked?.value ?? ''), language: picked?.language ?? '' };
  };
  const whole: Widget[] = [
    ...(events.length || posts.length ? (['event-list'] as const) : []),
    ...(quotations.length ? (['speaker-quote'] as const) : []),
    ...(organizations.some(({ members, location, areaServed }) => members ?? location ?? areaServed)
      ? (['network-map'] as const)
      : []),
  ];
  const list = (event: Event, depth: number): Listed[] => [
    {
      id: event.id,
      kind: depth ? 'part' : 'event',
      ...named(event.name),
      date: event.startDate,
      depth,
      widgets: event.subEvent?.length && !depth ? ['programme-timeline', 'event-card'] : ['event-card'],
    },
    ...(event.subEvent ?? []).flatMap((part) => list(part, depth + 1)),
  ];
  return [
    ...(whole.length ? [{ id: '', kind: 'document' as const, ...named(document.name), depth: 0, widgets: whole }] : []),
    ...events.flatMap((event) => list(event, 0)),
    ...quotations.map(({ id, text }): Listed => ({
      id,
      kind: 'quotation',
      ...named(text),
      depth: 0,
      widgets: ['speaker-quote'],
    })),
    ...posts.map(({ id, headline, datePublished }): Listed => ({
      id,
      kind: 'post',
      ...named(headline),
      date: datePublished,
      depth: 0,
      widgets: ['event-card'],
    })),
  ];
}

/** What is shown where nobody chose: the one item, an event that has parts, or all. */
export function firstItem(items: readonly Listed[]): Listed | undefined {
  const [whole, ...single] = items[0]?.kind === 'document' ? items : [undefined, ...items];
  const outer = single.filter((item) => item?.depth === 0);
  const programme = outer.find((item) => item?.widgets[0] === 'programme-timeline');
  return outer.length === 1 || programme ? (programme ?? outer[0]) : (whole ?? outer[0]);
}
