/** What follows from a document and from what whoever embeds it lets it show; computed once for both. */
import type { ContentDocument, Quotation } from '@ess-kit/content';
import { dayNamed, indexOf, suits, type Filter, type Indexed } from '../filter/facets.js';
import { laneKindOf, type LaneKind } from './lanes.js';
import { programmeOf, type Programme } from './programme.js';

export interface Basis {
  readonly document: ContentDocument;
  readonly programme: Programme;
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

/** @returns undefined when no event has this id. */
export function basisOf(
  document: ContentDocument,
  id: string | undefined,
  visitorZone: string | undefined,
  asked: Filter,
): Basis | undefined {
  const whole = programmeOf(document, id, visitorZone);
  if (!whole) return undefined;
  const filter = { ...asked, day: asked.day && (dayNamed(whole.days, asked.day) ?? asked.day) };
  const all = !Object.values(filter).some(Boolean);
  const index = indexOf(whole).filter((one) => all || suits(one, filter) || (one.parent && suits(one.parent, filter)));
  const days = all ? whole.days : whole.days.filter((day) => index.some((one) => one.day === day));
  const sessions = index.map(({ session }) => session);
  const events = [whole.event, ...[...days, ...sessions].map(({ event }) => event)];
  return {
    document,
    index,
    programme: { ...whole, days, sessions },
    ids: new Set([...events.flatMap((event) => event?.id ?? []), ...days.map((day) => day.id)]),
    laneKind: laneKindOf(sessions),
    quotations: quotationsByEvent(document),
  };
}
