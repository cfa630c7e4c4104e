/** What follows from a document and from what whoever embeds it lets it show; computed once for both. */
import type { ContentDocument, Quotation } from '@ess-kit/content';
import { dayNamed, indexOf, shownOf, type Filter, type Indexed } from '../filter/facets.js';
import { laneKindOf, type LaneKind } from './lanes.js';
import { programmeOf, type Programme, type Session } from './programme.js';

export interface Basis {
  readonly document: ContentDocument;
  readonly programme: Programme;
  /** Something of it is not asked for. */
  readonly isNarrowed: boolean;
  readonly index: readonly Indexed[];
  /** Ids of all that a link can lead to. */
  readonly ids: ReadonlySet<string>;
  readonly laneKind: LaneKind;
  /** What was said, by the id of the event where it was. */
  readonly quotations: ReadonlyMap<string, readonly Quotation[]>;
}

function quotationsByEvent({ quotations = [] }: ContentDocument) {
  const said = new Map<string, Quotation[]>();
  for (const quotation of quotations)
    if (quotation.isPartOf) said.set(quotation.isPartOf, [...(said.get(quotation.isPartOf) ?? []), quotation]);
  return said;
}

/** Of a programme what is asked for, and what that stands in. */
function narrowed(whole: Programme, asked: Filter): Programme {
  const day = asked.day && (dayNamed(whole.days, asked.day) ?? asked.day);
  const kept = shownOf(indexOf(whole), { ...asked, day }, () => true);
  const sessions: Session[] = [];
  const narrow = (all: readonly Session[]): Session[] =>
    all.flatMap((session) => {
      if (!kept.has(session)) return [];
      const at = sessions.push(session) - 1;
      return [(sessions[at] = { ...session, parts: narrow(session.parts) })];
    });
  const onlyDay = !Object.values({ ...asked, day: undefined }).some(Boolean);
  const days = whole.days
    .map((day) => ({ ...day, sessions: narrow(day.sessions) }))
    // A day that is announced has no sessions yet.
    .filter(({ id, sessions }) => sessions.length || (onlyDay && id === day));
  return { ...whole, days, sessions };
}

/** @returns undefined when no event has this id. */
export function basisOf(
  document: ContentDocument,
  id: string | undefined,
  visitorZone: string | undefined,
  asked: Filter,
): Basis | undefined {
  const whole = programmeOf(document, id, visitorZone);
  if (!whole) return undefined;
  const programme = Object.values(asked).some(Boolean) ? narrowed(whole, asked) : whole;
  const { days, sessions } = programme;
  const events = [whole.event, ...[...days, ...sessions].map(({ event }) => event)];
  return {
    document,
    index: indexOf(programme),
    programme,
    isNarrowed: programme !== whole,
    ids: new Set([...events.flatMap((event) => event?.id ?? []), ...days.map((day) => day.id)]),
    laneKind: laneKindOf(days),
    quotations: quotationsByEvent(document),
  };
}
