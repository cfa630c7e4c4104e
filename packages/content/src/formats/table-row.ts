/** One row of a table of organisations, read field by field. */
import { areaNames, areaOf, countryOf } from '../areas.js';
import { parseDate } from '../dates.js';
import { languageOf } from '../languages.js';
import type { Organization, Place, Text, Topic } from '../model.js';
import { patterns, show } from '../read.js';
import type { Column, Field } from './columns.js';
import { first } from './jsonld-agents.js';
import { isWebAddress, type Source } from './source.js';
import { type Point, pointOf, type PointReading, readNumber } from './table-points.js';
import { kindOf, relationOf, type Relation } from './table-words.js';

/** To which network a row belongs, as it says it. */
export interface Tie {
  readonly network: string;
  readonly relation?: Relation;
  readonly source: Source;
}

/** Columns by what they hold, in the order of the table. */
export type Columns = ReadonlyMap<Field, readonly (readonly [name: string, column: Column])[]>;

const SEPARATOR = /^[;|]$/;

/** What a list in one cell has between its parts; a bar or a semicolon within a part has a backslash before it. */
function split(text: string): readonly string[] {
  const parts = [''];
  for (const token of text.match(/\\[^]|[;|]|[^\\;|]+|\\$/g) ?? []) {
    if (SEPARATOR.test(token)) parts.push('');
    else parts[parts.length - 1] += /^\\[\\;|[]$/.test(token) ? token[1]! : token;
  }
  return parts.map((part) => part.trim());
}

/** And back. */
export const join = (parts: readonly string[]): string =>
  parts.map((part) => part.replace(/[\\;|]|^\[/g, '\\$&')).join(' | ');

/** The parts of a cell; tools for geodata write lists as JSON. Empty parts keep their place. */
function listOf(source: Source): readonly string[] {
  const { value } = source;
  if (Array.isArray(value)) return value.map((item) => (typeof item === 'string' ? item.trim() : show(item)));
  const text = source.string();
  if (!text) return [];
  if (text.startsWith('['))
    try {
      const list: unknown = JSON.parse(text);
      if (Array.isArray(list)) return list.map((item) => (typeof item === 'string' ? item.trim() : show(item)));
    } catch {
      // A text that begins with a bracket.
    }
  return split(text);
}

/** A text by language that tools for geodata wrote as JSON. */
function textOf(source: Source): Text | undefined {
  const { value } = source;
  if (typeof value === 'string' && /^\s*\{\s*"[A-Za-z-]{2,20}"\s*:/.test(value))
    try {
      const parsed: unknown = JSON.parse(value);
      const entries = Object.entries(parsed as object);
      if (entries.every(([tag, text]) => patterns.language!.test(tag) && typeof text === 'string'))
        return Object.fromEntries(entries) as Text;
    } catch {
      // A text that begins with a brace.
    }
  return source.text();
}

/** An address that lacks its scheme, as people write it. */
const bareAddress = /^(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}(?:[/?#]\S*)?$/i;

/** Whether the model takes it: also where one writes to or calls somebody. */
const isAddress = (text: string) => isWebAddress(text) || (patterns.url!.test(text) && !/\s/.test(text));

function urlOf(source: Source): string | undefined {
  const text = source.string();
  if (!text || isAddress(text)) return text;
  if (!bareAddress.test(text)) return source.fault('url');
  const whole = `https://${text}`;
  source.fault('url', whole);
  return whole;
}

/** A date as tables have it: a year that is a number, a moment of a spreadsheet, or the day first. */
function dateOf(source: Source): string | undefined {
  const text = source.string();
  if (!text) return undefined;
  if (parseDate(text)) return text;
  const [, year] = /^(\d{4})(?:[.,]0*)?$/.exec(text) ?? [];
  if (year && parseDate(year)) return year;
  const [, day] = /^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d/.exec(text) ?? [];
  if (day && parseDate(day)) return day;
  const [, one, other, last] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  if (last) {
    const date = (month: string, dayOfMonth: string) =>
      [last, month.padStart(2, '0'), dayOfMonth.padStart(2, '0')].join('-');
    const readings = [date(other!, one!), date(one!, other!)].filter((each) => parseDate(each));
    const isSure = readings.length === 1 || readings[0] === readings[1];
    const taken = readings.length ? (isSure ? readings[0]! : last) : undefined;
    if (taken) {
      source.fault('date', taken);
      return taken;
    }
  }
  return source.fault('date');
}

export class RowReader {
  readonly #row: Source;
  readonly #columns: Columns;

  constructor(row: Source, columns: Columns) {
    this.#row = row;
    this.#columns = columns;
  }

  /** The first cell with this that says something. */
  at(field: Field, otherwise: string = field): Source {
    const columns = this.#columns.get(field);
    return columns ? this.#row.any(...columns.map(([name]) => name)) : this.#row.at(otherwise);
  }

  /** A text, by language where columns say so. */
  text(field: Field): Text | undefined {
    const texts: Record<string, string> = {};
    let own: Text | undefined;
    for (const [name, { language }] of this.#columns.get(field) ?? []) {
      const text = textOf(this.#row.at(name));
      if (text === undefined) continue;
      if (!language) own ??= text;
      else texts[language] ??= first(text);
    }
    const tags = Object.keys(texts);
    if (!own || (typeof own === 'string' && Object.values(texts).includes(own))) return tags.length ? texts : own;
    if (typeof own !== 'string') return { ...own, ...texts };
    // Of the one column that does not say its language nobody knows it: shown where no other is asked for.
    return tags.length ? { und: own, ...texts } : own;
  }

  list(field: Field): readonly string[] {
    return listOf(this.at(field));
  }

  facts(): Omit<Organization, 'id' | 'name'> {
    const kindText = this.at('kind').string();
    const kind = kindText && (kindOf(kindText) ?? this.at('kind').fault('a kind of organisation'));
    const description = this.text('description');
    const alternateName = this.list('alternateName').filter(Boolean);
    const url = urlOf(this.at('url'));
    const sameAs = this.list('sameAs').filter(
      (each) => each && (isAddress(each) || this.at('sameAs').fault('url', undefined, each)),
    );
    const foundingDate = dateOf(this.at('founded'));
    const source = this.at('source').string();
    const areaServed = this.list('area')
      .filter(Boolean)
      .flatMap((area) => areaOf(area) ?? this.at('area').fault('a region or country', undefined, area) ?? []);
    const knowsLanguage = this.list('language')
      .flatMap((part) => part.split(/[,/]/).map((one) => one.trim()))
      .filter(Boolean)
      .flatMap((part) => languageOf(part) ?? this.at('language').fault('a language', undefined, part) ?? []);
    return {
      ...(kind ? { kind } : {}),
      ...(alternateName.length ? { alternateName } : {}),
      ...(description ? { description } : {}),
      ...(url ? { url } : {}),
      ...(sameAs.length ? { sameAs } : {}),
      ...(source ? { source } : {}),
      ...(foundingDate ? { foundingDate } : {}),
      ...(areaServed.length ? { areaServed: [...new Set(areaServed)] } : {}),
      ...(knowsLanguage.length ? { knowsLanguage: [...new Set(knowsLanguage)] } : {}),
    };
  }

  /** What its cells say of a point, before it is asked whether that is on earth. */
  point(): PointReading | undefined {
    const [latitude, longitude] = [this.at('latitude'), this.at('longitude')];
    if (!latitude.isKnown && !longitude.isKnown) {
      const point = this.at('point');
      if (!point.isKnown) return undefined;
      const [name = ''] = this.#columns.get('point')?.find(([each]) => this.#row.at(each).isKnown) ?? [];
      return pointOf(point, /^\W*(?:lon|lng)/i.test(name));
    }
    const [y, x] = [readNumber(latitude.value), readNumber(longitude.value)];
    for (const [source, number] of [
      [latitude, y],
      [longitude, x],
    ] as const)
      if (number === undefined) source.fault(source.isKnown ? 'number' : 'present');
    return y === undefined || x === undefined ? undefined : { source: latitude, latitude: y, longitude: x };
  }

  /** @param name what it is called that is there, where the place has no name itself */
  place(point: Point | undefined, name: Text): (Omit<Place, 'id'> & { readonly id?: string }) | undefined {
    const id = this.at('placeId').string();
    const city = this.text('city');
    const address = this.text('address');
    const written = this.at('country').string();
    const addressCountry = written && (countryOf(written) ?? this.at('country').fault('country'));
    const url = urlOf(this.at('placeUrl'));
    const source = this.at('placeSource').string();
    if (!city && !address && !addressCountry && !point && !id) return undefined;
    return {
      ...(id ? { id } : {}),
      // Of somebody whose country only is known, that is the place.
      name: city ?? address ?? (point || !addressCountry ? name : areaNames(addressCountry)),
      ...(addressCountry ? { addressCountry } : {}),
      ...(address ? { address } : {}),
      ...(point ? { geo: { latitude: point.latitude, longitude: point.longitude } } : {}),
      ...(url ? { url } : {}),
      ...(source ? { source } : {}),
    };
  }

  /** Themes, by id where the table gives ids; their names stand in the same order, in each language. */
  themes(): readonly Topic[] {
    const columns = this.#columns.get('theme') ?? [];
    const lists = columns.map(([name, { language }]) => [language, listOf(this.#row.at(name))] as const);
    const ids = this.list('themeId');
    // A table that knows no ids knows no kinds either.
    const kinds = ids.length || this.#columns.has('themeKind') ? this.list('themeKind') : undefined;
    const topics: Topic[] = [];
    const count = Math.max(ids.length, ...lists.map(([, list]) => list.length));
    for (let index = 0; index < count; index++) {
      const id = ids[index] ?? '';
      const texts: Record<string, string> = {};
      let name: Text | undefined;
      for (const [language, list] of lists) {
        const text = list[index];
        if (text && language) texts[language] = text;
        else if (text) name ??= text;
      }
      if (Object.keys(texts).length) name = name === undefined ? texts : { und: first(name), ...texts };
      if (!name && !id) continue;
      const kind = kinds ? topicKind(kinds[index]) : 'theme';
      topics.push({ id, name: name ?? id, ...(kind ? { kind } : {}) });
    }
    return topics;
  }

  ties(): readonly Tie[] {
    const relations = this.list('relation');
    const relationSource = this.at('relation');
    const ties: Tie[] = [];
    for (const [name] of this.#columns.get('network') ?? []) {
      const source = this.#row.at(name);
      for (const [index, network] of listOf(source).entries()) {
        if (!network) continue;
        // One word for all, or one for each.
        const written = relations.length === 1 ? relations[0] : relations[index];
        const relation = written ? relationOf(written) : undefined;
        if (written && !relation) relationSource.fault('a relation', undefined, written);
        ties.push({ network, ...(relation ? { relation } : {}), source });
      }
    }
    return ties;
  }

  /** All that it says, but to which networks it belongs: the same in two rows is one organisation. */
  key(): string {
    const cells: unknown[] = [];
    for (const [field, columns] of this.#columns)
      if (field !== 'network' && field !== 'relation')
        for (const [name] of columns) cells.push(this.#row.at(name).value);
    return JSON.stringify(cells);
  }
}

const topicKinds = ['topic', 'collection', 'theme', 'track'] as const;
const topicKind = (text: string | undefined) => topicKinds.find((kind) => kind === text);
