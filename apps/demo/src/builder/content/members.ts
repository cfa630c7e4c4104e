import type { ContentDocument } from '@ess-kit/content';
import { readCsv } from '@ess-kit/content/csv-read.js';
import { writeRow } from '@ess-kit/content/csv-lines.js';
import type { Written } from '../state.ts';
import { isBlank } from './fields.ts';
import { idFor, textOf } from './texts.ts';

const columns = ['name', 'country', 'city', 'latitude', 'longitude', 'url'] as const;

/**
 * A network and its members. Rows go through the reader of tables, so that countries are known by their names, and
 * seats without a point stay without one, as in a table that somebody publishes.
 */
export function membersOf({ own, rows }: Written) {
  const filled = rows.map((row, index) => ({ row, index })).filter(({ row }) => !isBlank(row));
  const table = [columns, ...filled.map(({ row }) => columns.map((column) => row[column] ?? ''))];
  const { document } = filled.length ? readCsv(table.map(writeRow).join('')) : { document: {} as ContentDocument };
  const members = document.organizations ?? [];
  const name = textOf(own, 'name');
  const id = idFor(Object.values((name ?? {}) as object)[0] ?? '', new Set(members.map((each) => each.id)), 'network');
  const network = {
    id,
    kind: 'network' as const,
    name: name!,
    ...(members.length ? { members: members.map(({ id: organization }) => ({ organization })) } : {}),
  };
  // A name that stands twice is one organisation, so rows are found by their names.
  const origins = new Map([['/organizations/0', -1]]);
  members.forEach((member, at) => {
    const row = filled.find(({ row }) => row['name']?.trim() === member.name);
    if (row) origins.set(`/organizations/${at + 1}`, row.index);
  });
  return {
    document: {
      ...document,
      organizations: [network, ...members.map((member) => ({ kind: 'member' as const, ...member }))],
    },
    origins,
  };
}
