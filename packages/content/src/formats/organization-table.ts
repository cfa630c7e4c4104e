/**
 * Organisations of a table, whatever it was a table in: each row one of them, with its seat and the networks that it
 * belongs to. A row may also be one of several that say of the same organisation to what it belongs.
 */
import { plain } from '../areas.js';
import type { ContentDocument, Organization, Place, Topic } from '../model.js';
import type { Fault } from '../read.js';
import { type Column, columnOf, type Field } from './columns.js';
import { Ids } from './ids.js';
import { first } from './jsonld-agents.js';
import type { Source } from './source.js';
import { type PointReading, readPoint } from './table-points.js';
import { RowReader, type Tie } from './table-row.js';
import type { Relation } from './table-words.js';

/** A row, before ids are given. */
interface Draft {
  readonly organization: Omit<Organization, 'id' | 'location' | 'about' | 'members' | 'parentOrganization'>;
  readonly id?: Source;
  readonly place?: Omit<Place, 'id'> & { readonly id?: string };
  readonly themes: readonly Topic[];
  readonly parent?: Source;
  readonly ties: Tie[];
}

const total = /^(?:grand |sub ?|sous |sub)?tota(?:l|ls|ux|les|is)(?: general| geral)?$/;

export class OrganizationTable {
  readonly #faults: Fault[];
  readonly #columns = new Map<string, Column | undefined>();
  readonly #unknown: string[] = [];
  readonly #drafts: Draft[] = [];
  readonly #byRow = new Map<string, Draft>();
  /** Rows whose coordinates can only be the other way round, and those that can only be right. */
  #swapped = 0;
  #right = 0;

  constructor(faults: Fault[]) {
    this.#faults = faults;
  }

  /** Makes a column known by its name; the same name is asked for once. */
  column(name: string): Column | undefined {
    if (this.#columns.has(name)) return this.#columns.get(name);
    const column = columnOf(name);
    this.#columns.set(name, column);
    if (!column && name.trim()) this.#unknown.push(name.trim());
    return column;
  }

  /**
   * Takes a row: a record of cells by the names of their columns.
   * @param given its point and its id, where they stand beside the row
   */
  add(row: Source, given: { readonly point?: PointReading; readonly id?: Source } = {}): void {
    const byField = new Map<Field, (readonly [name: string, column: Column])[]>();
    for (const name of Object.keys(row.value as object)) {
      const column = this.column(name);
      if (!column) continue;
      const known = byField.get(column.field);
      if (known) known.push([name, column]);
      else byField.set(column.field, [[name, column]]);
    }
    const reader = new RowReader(row, byField);
    const name = reader.text('name');
    if (!name) {
      reader.at('name').fault('present');
      return;
    }
    if (!given.id && total.test(plain(first(name))) && !reader.at('id').isKnown) {
      reader.at('name').fault('an organisation, not a sum');
      return;
    }
    const ties = reader.ties();
    const key = reader.key() + (given.point ? JSON.stringify(given.point.source.value) : '');
    const same = this.#byRow.get(key);
    if (same && (!given.id?.isKnown || same.id?.value === given.id.value)) {
      const more = ties.filter((tie) => !same.ties.some((each) => each.network === tie.network));
      same.ties.push(...more);
      if (!more.length) row.fault('another organisation', undefined, first(name));
      return;
    }
    const reading = given.point ?? reader.point();
    const point = reading && readPoint(reading);
    if (point) {
      if (point.isSwapped) this.#swapped++;
      else if (Math.abs(point.longitude) > 90) this.#right++;
    }
    const id = given.id?.isKnown ? given.id : reader.at('id');
    const parent = reader.at('parent');
    const place = reader.place(point, name);
    const draft: Draft = {
      organization: { name, ...reader.facts() },
      ...(id.isKnown ? { id } : {}),
      ...(place ? { place } : {}),
      themes: reader.themes(),
      ...(parent.isKnown ? { parent } : {}),
      ties: [...ties],
    };
    this.#byRow.set(key, draft);
    this.#drafts.push(draft);
  }

  /** Whether any row was good. */
  get isEmpty(): boolean {
    return !this.#drafts.length;
  }

  /** Tells what concerns no row. @param path of the names of the columns */
  tell(path: string): void {
    if (this.#unknown.length)
      this.#faults.push({
        path,
        expected: 'columns that are known here',
        found: this.#unknown.slice(0, 40).join(', ').slice(0, 400),
      });
    if (this.#swapped && !this.#right)
      this.#faults.push({
        path,
        expected: `latitude and longitude in this order: ${this.#swapped} can only be the other way round, and others may be`,
      });
  }

  finish(): ContentDocument {
    const ids = new Ids();
    const drafts = this.#drafts;
    const idOf = new Map<Draft, string>();
    const byName = new Map<string, string>();
    const note = (name: string, id: string) => void (byName.has(name) || byName.set(name, id));
    // Ids that a table gives are its own; those that we make give way to them.
    for (const draft of drafts) {
      const written = draft.id?.string();
      if (!written) continue;
      const { id, wasTaken } = ids.take(written);
      if (wasTaken) draft.id?.fault('unique', id);
      idOf.set(draft, id);
      note(`id ${written}`, id);
    }
    for (const draft of drafts) {
      const { name, alternateName = [] } = draft.organization;
      const id = idOf.get(draft) ?? ids.take(first(name).toLowerCase()).id;
      idOf.set(draft, id);
      note(`id ${id}`, id);
      for (const each of typeof name === 'string' ? [name] : Object.values(name)) note(plain(each), id);
      for (const each of alternateName) note(`short ${plain(each)}`, id);
    }
    const find = (text: string) => {
      const name = plain(text);
      return byName.get(`id ${text}`) ?? byName.get(name) ?? byName.get(`short ${name}`);
    };

    const networks: Organization[] = [];
    const members = new Map<string, { organization: string; relation?: Relation }[]>();
    for (const draft of drafts) {
      const member = idOf.get(draft)!;
      for (const { network, relation, source } of draft.ties) {
        let id = find(network);
        if (!id) {
          id = ids.take(network.toLowerCase()).id;
          note(plain(network), id);
          note(`id ${network}`, id);
          networks.push({ id, kind: 'network', name: network });
        }
        if (id === member) {
          source.fault('another organisation');
          continue;
        }
        const list = members.get(id) ?? [];
        members.set(id, list);
        list.push({ organization: member, ...(relation ? { relation } : {}) });
      }
    }

    const places = new Map<string, Place>();
    const topics = new Map<string, Topic>();
    const complete = (organization: Organization): Organization => {
      const list = members.get(organization.id);
      return list ? { ...organization, members: list } : organization;
    };
    const organizations = drafts.map((draft) => {
      const { place, parent } = draft;
      const location = place && placeId(places, ids, place);
      const about = draft.themes.map((topic) => topicId(topics, ids, topic));
      const above = parent?.string();
      const parentOrganization = above && find(above);
      if (above && !parentOrganization) parent?.fault('an organisation of this table');
      return complete({
        id: idOf.get(draft)!,
        ...draft.organization,
        ...(location ? { location } : {}),
        ...(about.length ? { about: [...new Set(about)] } : {}),
        ...(parentOrganization ? { parentOrganization } : {}),
      });
    });
    return {
      organizations: [...organizations, ...networks.map(complete)],
      ...(places.size ? { places: [...places.values()] } : {}),
      ...(topics.size ? { topics: [...topics.values()] } : {}),
    };
  }
}

/** The id of a place, which several may share. */
function placeId(places: Map<string, Place>, ids: Ids, { id, ...place }: NonNullable<Draft['place']>): string {
  const key = id === undefined ? JSON.stringify(place) : `id ${id}`;
  const known = places.get(key);
  if (known) return known.id;
  const { addressCountry } = place;
  const own = ids.take(
    id ?? [first(place.name).toLowerCase(), addressCountry?.toLowerCase()].filter(Boolean).join('-'),
  );
  places.set(key, { id: own.id, ...place });
  return own.id;
}

function topicId(topics: Map<string, Topic>, ids: Ids, topic: Topic): string {
  const key = topic.id ? `id ${topic.id}` : plain(first(topic.name));
  const known = topics.get(key);
  if (known) return known.id;
  const { id } = ids.take(topic.id || first(topic.name).toLowerCase());
  topics.set(key, { ...topic, id });
  return id;
}
