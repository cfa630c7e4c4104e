import type { ContentDocument, Text } from '@ess-kit/content';
import type { Said } from '@ess-kit/core';
import type { Messages } from '../locales/messages.js';
import type { Branch } from '../network/branches.js';
import type { Choice, Facet, Filtered } from '../network/filters.js';
import type { Network } from '../network/network.js';
import type { Node } from '../network/node.js';
import type { Summary } from '../network/summary.js';

/** Four equal ways to read one state. */
export const VIEWS = ['map', 'list', 'table', 'tree'] as const;
export type ViewName = (typeof VIEWS)[number];

export const COLUMNS = ['name', 'kind', 'network', 'country', 'founded', 'members'] as const;
export type Column = (typeof COLUMNS)[number];

export interface Sort {
  readonly column: Column;
  readonly descending: boolean;
}

/** All that the templates of a network need to know, and can ask for. */
export interface MapView {
  readonly words: Messages;
  /** Language of the interface, of numbers, dates and of the names of countries. */
  readonly language: string;
  /** Language asked of the content. */
  readonly contentLanguage: string;
  readonly document: ContentDocument;
  readonly network: Network;
  /** What the reader's choice and search leave, with the counts beside each further choice. */
  readonly filtered: Filtered;
  /** The same, by network, section, country and city. */
  readonly branches: readonly Branch[];
  readonly summary: Summary;
  readonly choice: Choice;
  /** The filter whose values are shown. */
  readonly facet: Facet | undefined;
  readonly query: string;
  readonly view: ViewName;
  readonly selected: Node | undefined;
  /** Addresses of the branches that are open, on the map, in the list and in the tree alike. */
  readonly opened: ReadonlySet<string>;
  readonly sort: Sort;
  /** Level of the heading of the whole; what stands in it is one below. */
  readonly headingLevel: number;
  /** The filters and the search are left out. */
  readonly noFilters: boolean;
  /** How many rows of a long group are shown, by the group's address; a step without an entry. */
  readonly shownRows: ReadonlyMap<string, number>;
  /** A text in the best language there is. */
  pick(text: Text | undefined): Said | undefined;
  /** A text as a template takes it. */
  say(text: Text | undefined): unknown;
  /** As `say`, in paragraphs. */
  sayBlocks(text: Text | undefined): unknown;
  /** The fragment that leads to an item of this page. */
  leadsTo(id: string): string | undefined;
  /** Shows an organisation's details; nothing closes them. */
  select(node: Node | undefined): void;
  open(address: string, isOpen: boolean): void;
  choose(choice: Choice): void;
  /** Shows the values of one filter; nothing hides them. */
  showFacet(facet: Facet | undefined): void;
  search(query: string): void;
  show(view: ViewName): void;
  sortBy(column: Column): void;
  /** Shows so many rows of a long group. */
  showRows(address: string, count: number): void;
  /** Tells those who listen to the page. */
  announce(message: string): void;
}
