/**
 * The zones of a calendar file. A TZID is a name of the file's own (RFC 5545, 3.8.3.1): an IANA name in most, a
 * Windows name from Outlook and Exchange, a name behind a path from old Mozilla programs, a line of a menu, or anything
 * that only the VTIMEZONE beside it explains.
 */
import { asUtc, type DateParts } from '../dates.js';
import { toInstant, toWallClock } from '../zone.js';
import { type Component, propertyOf } from './icalendar-lines.js';
import { occurrences, parseRule } from './recurrence.js';
import { zoneOfWindows } from './windows-zones.js';
import { isTimeZone, parseWrittenTime, partsAt, zoneOfOffset } from './written-time.js';

/** `+0200` as minutes ahead of UTC. */
function parseOffset(text: string | undefined): number | undefined {
  const [whole, sign, hours = '', minutes = ''] = /^([+-])(\d\d):?(\d\d)(?:\d\d)?$/.exec(text?.trim() ?? '') ?? [];
  return whole ? (+hours * 60 + +minutes) * (sign === '-' ? -1 : 1) : undefined;
}

/** `20210601` or `20210601T110500Z`; also as ISO 8601 writes them, which some programs do. */
export function parseValue(text: string): { readonly parts: DateParts; readonly offset?: number } | undefined {
  const [whole, year, month, day, hour, minute, utc] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)(?:\d\d)?(Z|[+-]\d{4})?)?$/i.exec(text.trim()) ?? [];
  return parseWrittenTime(
    whole ? `${year}-${month}-${day}${hour ? `T${hour}:${minute}${utc ?? ''}` : ''}` : text.trim(),
  );
}

/** What a VTIMEZONE block says: from when on which offset holds. */
class Block {
  readonly #changes: readonly {
    readonly rule?: string;
    readonly start: DateParts;
    readonly from: number;
    readonly to: number;
  }[];

  constructor(component: Component) {
    this.#changes = component.components.flatMap((part) => {
      const start = parseValue(propertyOf(part, 'DTSTART')?.value ?? '')?.parts;
      const to = parseOffset(propertyOf(part, 'TZOFFSETTO')?.value);
      const from = parseOffset(propertyOf(part, 'TZOFFSETFROM')?.value) ?? to;
      return start && to !== undefined ? [{ start, from: from!, to, rule: propertyOf(part, 'RRULE')?.value }] : [];
    });
  }

  /** The only offset that it has, if it has one only. */
  get constant(): number | undefined {
    const offsets = new Set(this.#changes.map(({ to }) => to));
    return offsets.size === 1 ? this.#changes[0]!.to : undefined;
  }

  /** The moment when its clocks show these parts; undefined for a block that says nothing. */
  moment(parts: DateParts): number | undefined {
    const wall = asUtc(parts);
    let latest: { readonly at: number; readonly to: number } | undefined;
    for (const { start, rule, to } of this.#changes) {
      const parsed = rule ? parseRule(rule) : undefined;
      // Blocks begin in 1601 and 1970; a year back is as good, and soon counted.
      const early = { ...start, year: Math.max(start.year, parts.year - 2) };
      const times = parsed ? occurrences({ ...parsed, count: undefined }, early, wall) : [start];
      for (const time of times) {
        const at = asUtc(time);
        if (at <= wall && (!latest || at >= latest.at)) latest = { at, to };
      }
    }
    const offset = latest?.to ?? this.#changes[0]?.from;
    return offset === undefined ? undefined : wall - offset * 60_000;
  }
}

/** A name of a zone as the file means it. */
export interface Meant {
  /** IANA name; undefined when nobody can say. */
  readonly zone?: string;
  /** Its hours are those of a block of the file: they are moments, which `zone` shows on its own clocks. */
  readonly block?: Block;
  /** Whether the file wrote something else. */
  readonly isRepaired: boolean;
}

/** Names that menus and older programs have for places that IANA names after others. */
const others: Record<string, string> = {
  'western/central europe': 'Europe/Berlin',
  'western europe': 'Europe/London',
  'eastern europe': 'Europe/Bucharest',
  'tzone://microsoft/utc': 'UTC',
  utc: 'UTC',
  gmt: 'UTC',
  z: 'UTC',
  'coordinated universal time': 'UTC',
  'eastern time (us & canada)': 'America/New_York',
  'central time (us & canada)': 'America/Chicago',
  'mountain time (us & canada)': 'America/Denver',
  'pacific time (us & canada)': 'America/Los_Angeles',
  'atlantic time (canada)': 'America/Halifax',
  'west central africa': 'Africa/Lagos',
  brasilia: 'America/Sao_Paulo',
  harare: 'Africa/Harare',
  pretoria: 'Africa/Johannesburg',
  rom: 'Europe/Rome',
  wien: 'Europe/Vienna',
};

const plain = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .trim()
    .toLowerCase();

/** `(UTC-03:00) Brasília`: the first of its cities that names a zone which has that offset in some season. */
function zoneOfMenu(name: string): string | undefined {
  const [whole, sign, hours = '', minutes = '', rest = ''] =
    /^\((?:UTC|GMT)(?:([+-])(\d\d)[:.]?(\d\d))?\)\s*(.*)$/i.exec(name) ?? [];
  if (!whole) return undefined;
  const offset = sign ? (+hours * 60 + +minutes) * (sign === '-' ? -1 : 1) : 0;
  const holds = (zone: string) =>
    [1, 7].some((month) => {
      const moment = Date.UTC(2024, month - 1, 15);
      const parts = toWallClock(moment, zone);
      return parts && asUtc(parts) - moment === offset * 60_000;
    });
  const cities = new Map(
    Intl.supportedValuesOf('timeZone').map((zone) => [plain(zone.split('/').at(-1)!.replace(/_/g, ' ')), zone]),
  );
  const zones = [rest, ...rest.split(/[,/;]/)].map((city) => others[plain(city)] ?? cities.get(plain(city)));
  return zones.find((zone) => zone && holds(zone));
}

/** The IANA zone that a name means by itself. */
function zoneOfName(name: string): string | undefined {
  if (isTimeZone(name)) return name;
  if (name.startsWith('/')) {
    // `/mozilla.org/20050126_1/America/Argentina/Cordoba`
    const parts = name.split('/').slice(1);
    for (const count of [3, 2, 1]) {
      const zone = parts.slice(-count).join('/');
      if (parts.length > count && isTimeZone(zone)) return zone;
    }
  }
  const key = plain(name);
  return (Object.hasOwn(others, key) ? others[key] : undefined) ?? zoneOfWindows(name) ?? zoneOfMenu(name);
}

/** The zones of one VCALENDAR. */
export class Zones {
  readonly #blocks = new Map<string, Component>();
  readonly #meant = new Map<string, Meant>();
  /** In which its moments are shown: X-WR-TIMEZONE, or TZID and VTIMEZONE where they stand as properties. */
  readonly own: string | undefined;

  constructor(calendar: Component) {
    for (const block of calendar.components)
      if (block.name === 'VTIMEZONE') this.#blocks.set(propertyOf(block, 'TZID')?.value.trim() ?? '', block);
    const named = ['X-WR-TIMEZONE', 'TIMEZONE-ID', 'VTIMEZONE', 'TZID'].map((name) =>
      propertyOf(calendar, name)?.value.trim(),
    );
    this.own = named.map((name) => (name ? zoneOfName(name) : undefined)).find((zone) => zone !== undefined);
  }

  meant(name: string): Meant {
    let meant = this.#meant.get(name);
    if (!meant) this.#meant.set(name, (meant = this.#read(name.trim())));
    return meant;
  }

  #read(name: string): Meant {
    const zone = zoneOfName(name);
    if (zone) return { zone, isRepaired: zone !== name };
    const component = this.#blocks.get(name);
    // Mozilla and libical say which one they mean.
    const location = component && propertyOf(component, 'X-LIC-LOCATION')?.value.trim();
    if (location && isTimeZone(location)) return { zone: location, isRepaired: true };
    const block = component && new Block(component);
    if (!block || block.moment({ precision: 'year', year: 2021 }) === undefined) return { isRepaired: false };
    const { constant } = block;
    const fixed = constant === undefined ? undefined : zoneOfOffset(constant);
    return { zone: this.own ?? fixed ?? 'UTC', block, isRepaired: true };
  }
}

/** A time of a calendar file: what clocks show, and in which zone, if any. */
export interface ZonedTime {
  readonly parts: DateParts;
  readonly zone?: string;
}

/** The same moment on the clocks of another zone; the same clocks where either zone is not known. */
export function inZone({ parts, zone }: ZonedTime, other: string | undefined): DateParts {
  if (!zone || !other || zone === other || parts.precision !== 'minute') return parts;
  const moment = toInstant(parts, zone);
  return (moment === undefined ? undefined : toWallClock(moment, other)) ?? parts;
}

/** A value with its TZID as a time in a zone that is known here. */
export function zonedTime(value: string, tzid: string | undefined, zones: Zones): ZonedTime | undefined {
  const written = parseValue(value);
  if (!written) return undefined;
  const { parts, offset } = written;
  if (parts.precision !== 'minute') return { parts };
  const meant = tzid ? zones.meant(tzid) : undefined;
  if (offset !== undefined) {
    const shown = meant?.zone ?? zones.own;
    const moment = asUtc(parts) - offset * 60_000;
    return { parts: inZone({ parts: partsAt(moment), zone: 'UTC' }, shown), zone: shown ?? 'UTC' };
  }
  if (meant?.block) {
    const moment = meant.block.moment(parts)!;
    return { parts: toWallClock(moment, meant.zone!) ?? partsAt(moment), zone: meant.zone };
  }
  return { parts, zone: meant ? meant.zone : zones.own };
}
