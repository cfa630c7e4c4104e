/** Facts that do not fit together within one item. */
import type { Event, EventDocument, Location, Participant, Place, Quotation } from '../model.js';
import { nameOf, type Node, readPartly } from './nodes.js';
import type { Report } from './problem.js';

type Rule = (report: Report, node: Node) => void;

const participant: Rule = (report, node) => {
  const { agent, label, roles } = readPartly<Participant>(node);
  if (!agent && !label)
    report.error(
      node.path,
      'This participant has neither an agent nor a label.',
      'agent, the id of a person or an organisation; or label, what the source calls somebody not yet known',
    );
  if (roles && !roles.length) report.error(`${node.path}/roles`, 'This participant has no role.', '["speaker"]');
};

const document: Rule = (report, node) => {
  const { url, availability } = readPartly<EventDocument>(node);
  if (availability === 'available' && !url)
    report.error(
      `${node.path}/url`,
      'This file is available and has no address.',
      'its url, or availability "missing"',
    );
  if (availability === 'missing' && url)
    report.error(`${node.path}/availability`, 'This file is missing and has an address.', 'one of the two');
};

const location: Rule = (report, node) => {
  const { type, place, name, address } = readPartly<Location>(node);
  // "Online", with no platform named, is something to say; "somewhere" is not.
  if (type === 'Place' && !place && !name && !address)
    report.error(node.path, 'This location says nothing but its type.', 'a place, a name or an address');
  if (type === 'VirtualLocation' && (place || address))
    report.error(node.path, 'A VirtualLocation is nowhere on earth.', 'type "Place", or a name such as "Zoom"');
};

const place: Rule = (report, node) => {
  const { geo } = readPartly<Place>(node);
  if (geo && geo.latitude === 0 && geo.longitude === 0)
    report.warning(`${node.path}/geo`, 'This is a point in the Gulf of Guinea.', 'the coordinates, or no geo');
};

const quotation: Rule = (report, node) => {
  const { creator, creatorLabel, isPartOf, isPartOfBasis } = readPartly<Quotation>(node);
  if (!creator && !creatorLabel)
    report.warning(node.path, 'Nobody is said to have said this.', 'creator, an id; or creatorLabel, a bare name');
  if (isPartOf && !isPartOfBasis)
    report.warning(`${node.path}/isPartOf`, 'Is this stated by the source?', 'isPartOfBasis, "stated" or "inferred"');
};

const event: Rule = (report, node) => {
  const item = readPartly<Event>(node);
  capacity(report, node.path, item);
  attendance(report, node.path, item);
  if (item.eventStatus === 'EventRescheduled' && !item.previousStartDate)
    report.warning(
      `${node.path}/previousStartDate`,
      'This event is rescheduled, and its previous date is not there.',
      'the date it had before, such as "2021-05-01"',
    );
};

function capacity(report: Report, path: string, item: Partial<Event>): void {
  const {
    maximumAttendeeCapacity,
    maximumPhysicalAttendeeCapacity: physical,
    maximumVirtualAttendeeCapacity: virtual,
    remainingAttendeeCapacity: remaining,
  } = item;
  const maximum =
    maximumAttendeeCapacity ??
    (physical === undefined && virtual === undefined ? undefined : (physical ?? 0) + (virtual ?? 0));
  if (remaining !== undefined && maximum !== undefined && remaining > maximum)
    report.error(
      `${path}/remainingAttendeeCapacity`,
      `More places are left, ${remaining}, than there are, ${maximum}.`,
      `0 to ${maximum}`,
    );
  for (const [key, part] of [
    ['maximumPhysicalAttendeeCapacity', physical],
    ['maximumVirtualAttendeeCapacity', virtual],
  ] as const)
    if (part !== undefined && maximumAttendeeCapacity !== undefined && part > maximumAttendeeCapacity)
      report.error(
        `${path}/${key}`,
        `This is more than maximumAttendeeCapacity, ${maximumAttendeeCapacity}.`,
        `0 to ${maximumAttendeeCapacity}`,
      );
}

function attendance(report: Report, path: string, { eventAttendanceMode: mode, location = [] }: Partial<Event>): void {
  if (!mode || !location.length) return;
  const physical = location.some(({ type }) => type === 'Place');
  const virtual = location.some(({ type }) => type === 'VirtualLocation');
  const modePath = `${path}/eventAttendanceMode`;
  const right =
    physical && virtual
      ? 'MixedEventAttendanceMode'
      : physical
        ? 'OfflineEventAttendanceMode'
        : 'OnlineEventAttendanceMode';
  if (mode === 'OnlineEventAttendanceMode' && !virtual)
    report.error(
      modePath,
      'The event is online, and all its locations are on earth.',
      `${right}, or a VirtualLocation`,
    );
  else if (mode === 'OfflineEventAttendanceMode' && !physical)
    report.error(modePath, 'The event is on site, and all its locations are virtual.', `${right}, or a Place`);
  else if (mode !== right)
    report.warning(modePath, 'This does not fit the locations.', `${right}, or the locations that are not yet there`);
}

const rules: Record<string, Rule> = {
  Event: event,
  Participant: participant,
  Document: document,
  Location: location,
  Place: place,
  Quotation: quotation,
};

/** Reports facts of an item that exclude each other, or that need another. */
export function checkFacts(report: Report, nodes: readonly Node[]): void {
  for (const node of nodes) rules[nameOf(node) ?? '']?.(report, node);
}
