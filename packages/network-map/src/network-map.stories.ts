import type { ContentDocument, Organization } from '@ess-kit/content';
import networksSample from '@ess-kit/content/samples/networks.json' with { type: 'json' };
import '@ess-kit/network-map/define.js';
import {
  anatomy,
  inAnOutline,
  pasted,
  stack,
  tokenControls,
  withTokens,
  type TokenArgs,
} from '@ess-kit/tooling/stories.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { action } from 'storybook/actions';
import { generateNetworks } from '../test/fixtures/generated.js';

/** What the controls set: attributes by their names, tokens by theirs. */
interface Args extends TokenArgs {
  src?: string;
  data?: ContentDocument;
  dataContent?: string;
  view?: 'map' | 'list' | 'table' | 'tree';
  selected?: string;
  'center-longitude'?: number;
  orientation?: 'south-up';
  borders?: 'none' | 'light' | 'all';
  'no-filters'?: boolean;
  'url-state'?: boolean;
  'heading-level'?: number;
  lang?: string;
  '--ess-heading-font'?: string;
}

type Story = StoryObj<Args>;

const networks = 'content/networks.json';

const map = (args: Args, fallback?: TemplateResult) => html`
  <ess-network-map
    ${withTokens(args)}
    src=${ifDefined(args.src)}
    .data=${args.data}
    data-content=${ifDefined(args.dataContent)}
    view=${ifDefined(args.view)}
    selected=${ifDefined(args.selected)}
    center-longitude=${ifDefined(args['center-longitude'])}
    orientation=${ifDefined(args.orientation)}
    borders=${ifDefined(args.borders)}
    ?no-filters=${args['no-filters']}
    ?url-state=${args['url-state']}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
    @ess-load=${action('ess-load')}
    @ess-error=${action('ess-error')}
    @ess-select=${action('ess-select')}
    >${fallback ?? nothing}</ess-network-map
  >
`;

const link = html`<a href="https://example.org/networks" lang="en" dir="ltr">All networks and their members</a>`;

const meta: Meta<Args> = {
  title: 'Network map',
  component: 'ess-network-map',
  args: { src: networks },
  argTypes: {
    src: { control: 'select', options: [networks, `${networks}#ripess`, `${networks}#uclg`, `${networks}#aimf`] },
    view: { control: 'inline-radio', options: [undefined, 'map', 'list', 'table', 'tree'] },
    selected: { control: 'text' },
    'center-longitude': { control: { type: 'range', min: -180, max: 180, step: 1 } },
    orientation: { control: 'inline-radio', options: [undefined, 'south-up'] },
    borders: { control: 'inline-radio', options: [undefined, 'light', 'all', 'none'] },
    'no-filters': { control: 'boolean' },
    'url-state': { control: 'boolean' },
    'heading-level': { control: { type: 'range', min: 2, max: 6, step: 1 } },
    lang: { control: 'text' },
    '--ess-heading-font': { control: 'text' },
    ...tokenControls,
  },
  globals: { width: 'wide' },
  parameters: {
    timeless: 'a map tells what its source stated, with the years that the source gives, and nothing as of today.',
  },
  render: (args) => map(args, link),
};
export default meta;

const sample = networksSample as unknown as ContentDocument;

/** The sample with some of its organisations told otherwise; shown as the story's source. */
function shows(facts: Readonly<Record<string, Partial<Organization>>>, args: Args = {}) {
  const organizations = sample.organizations!.map((each) => ({ ...each, ...facts[each.id] }));
  const code = JSON.stringify(facts, undefined, 2);
  return {
    args: { src: undefined, data: { ...sample, organizations }, ...args },
    parameters: { docs: { source: { code, language: 'json' } } },
  } satisfies Story;
}

/** Real networks with everything to try on them. */
export const Playground: Story = {};

/** Where the networks are, how large, and how they belong together. */
export const Overview: Story = {};

/** The same as a list: network, section, country, city, member. */
export const OverviewList: Story = { name: 'Overview · list', args: { view: 'list' } };

/** The same as a table, to sort. */
export const OverviewTable: Story = { name: 'Overview · table', args: { view: 'table' } };

/** The same as a structure: who belongs to whom, who links two networks. */
export const OverviewStructure: Story = { name: 'Overview · structure', args: { view: 'tree' } };

const parts = ['views', 'filters', 'summary', 'list', 'details', 'heading'];

/** The nodes that a page's stylesheet reaches by `::part()`; nothing else inside is promised. */
export const Anatomy: Story = {
  args: { view: 'list', src: `${networks}#aimf`, selected: 'aimf' },
  render: (args) => anatomy('ess-network-map', { parts }, map(args)),
};

/** One network with what is part of it, however deep. */
export const OneNetwork: Story = { name: 'Content · one network', args: { src: `${networks}#uclg` } };

/** A network of cities, grouped by country. */
export const ByCountry: Story = { name: 'Content · by country', args: { src: `${networks}#aimf`, view: 'list' } };

/** What is known of an organisation, and where that comes from. */
export const Details: Story = { name: 'Details', args: { view: 'list', selected: 'ica' } };

/** Neither seat nor area is given: said, and nothing is drawn in the sea. */
export const DetailsUnknown: Story = { name: 'Details · no place', args: { view: 'list', selected: 'icmif' } };

/** An address that could run something is no link. */
export const DetailsUnsafe: Story = {
  name: 'Details · unsafe address',
  ...shows({ ica: { url: 'javascript:alert(1)' } }, { view: 'list', selected: 'ica' }),
};

/** Members of two networks link these two. */
export const Overlap: Story = {
  name: 'Structure · shared members',
  ...shows({ 'uclg-africa': { members: [{ organization: 'dakar' }, { organization: 'lokossa' }] } }, { view: 'tree' }),
};

/** Each a member of the next, the last of the first: the tree has to break the circle, and says so. */
export const Circle: Story = {
  name: 'Structure · a circle',
  ...shows(
    {
      c40: { members: [{ organization: 'essfi' }] },
      essfi: { members: [{ organization: 'gsef' }] },
      gsef: { members: [{ organization: 'c40' }] },
    },
    { view: 'tree' },
  ),
};

/** Partners and observers are linked with a network, and are no part of it. */
export const Partners: Story = {
  name: 'Structure · partners and observers',
  ...shows(
    {
      gsef: {
        members: [
          { organization: 'unrisd', relation: 'partner' },
          { organization: 'ilo', relation: 'observer' },
          { organization: 'paris', relation: 'founder' },
        ],
      },
    },
    { view: 'tree' },
  ),
};

/** The Pacific in the middle. */
export const Pacific: Story = { name: 'Map · the Pacific in the middle', args: { 'center-longitude': 160 } };

/** South above. */
export const SouthUp: Story = { name: 'Map · south up', args: { orientation: 'south-up' } };

/** No borders: land and networks only. */
export const NoBorders: Story = { name: 'Map · no borders', args: { borders: 'none' } };

/** Nothing to choose for the reader but the view. */
export const NoFilters: Story = { name: 'Options · no filters', args: { 'no-filters': true } };

/** One colour gives a whole theme. */
export const AccentOnly: Story = {
  name: 'Options · only an accent',
  render: (args) =>
    stack(['#7a1f3d', '#c98a00', '#1f5fa8'], (accent) =>
      map({ ...args, view: 'list', src: `${networks}#ripess`, '--ess-accent': accent }),
    ),
};

/** Larger, airier and rounder by three factors, without a font size or a distance set. */
export const Tokens: Story = {
  name: 'Options · size, space and radius',
  args: { view: 'table', '--ess-size': 1.15, '--ess-space': 1.4, '--ess-radius': '999px' },
};

/** A thousand members of seven networks: names where there is room, steps of two hundred in the list. */
export const Thousand: Story = {
  name: 'Sizes · 1,000 members',
  args: { src: undefined, data: generateNetworks(1_000) },
  parameters: { docs: { source: { code: 'generateNetworks(1_000)' } } },
};

/** Ten thousand, in the table. */
export const TenThousand: Story = {
  name: 'Sizes · 10,000 members',
  args: { src: undefined, data: generateNetworks(10_000), view: 'table' },
  parameters: { docs: { source: { code: 'generateNetworks(10_000)' } } },
};

/** Mirrored, but for the map. */
export const RightToLeft: Story = { name: 'Languages · right to left', globals: { language: 'ar' } };

/** Names keep their own language and direction where there is none in the reader's. */
export const FrenchInArabic: Story = {
  name: 'Languages · French names, Arabic interface',
  args: { lang: 'ar', view: 'tree' },
};

/** Light text on a page that sets two colours and declares no colour scheme. */
export const DarkPage: Story = { name: 'Places · dark page', globals: { scheme: 'dark' } };

/** A dark page with details. */
export const DarkDetails: Story = {
  name: 'Places · dark page, details',
  globals: { scheme: 'dark' },
  args: { view: 'list', selected: 'uclg' },
};

/** A margin of 280 pixels. */
export const Sidebar: Story = { name: 'Places · narrow sidebar', globals: { width: 'sidebar' } };

/** A table in a margin: each row stands by itself. */
export const SidebarTable: Story = {
  name: 'Places · table in a sidebar',
  globals: { width: 'sidebar' },
  args: { view: 'table', src: `${networks}#aimf` },
};

/** What is good is shown; what is not stands in one `ess-error` with the path to each fault. */
export const PartlyWrong: Story = {
  name: 'States · partly wrong',
  ...shows(
    { ica: { foundingDate: 'long ago', location: 'nowhere at all' }, ripess: { members: 'five' as never } },
    { view: 'list' },
  ),
};

/** The document names no networks: said. */
export const NoNetworks: Story = {
  name: 'States · no networks',
  args: { src: undefined, data: { inLanguage: 'fr', organizations: [] } },
};

/** The address is none: the page's own link stays, the error is told to scripts and in the console. */
export const BadAddress: Story = {
  name: 'Without content · bad address',
  tags: ['state-error'],
  args: { src: 'htps://example.org/content.json#ripess' },
};

/** The document has no organisation of this id: the page's own link stays. */
export const UnknownNetwork: Story = {
  name: 'Without content · unknown network',
  tags: ['state-error'],
  args: { src: `${networks}#nobody` },
};

/** No address and no content: nothing happens to what the page says. */
export const Empty: Story = { name: 'Without content · empty', tags: ['state-empty'], args: { src: undefined } };

/** The content is on its way: the page's own link stands; after eight seconds the element gives up. */
export const Loading: Story = {
  name: 'Without content · loading',
  tags: ['state-loading'],
  args: { src: 'content/never.json#ripess' },
};

/** The document stands in the page as an attribute, which editors that strip scripts keep. */
export const ContentInPage: Story = {
  name: 'Behaviours · content in the page',
  args: {
    src: undefined,
    view: 'list',
    dataContent: JSON.stringify({
      inLanguage: 'fr',
      organizations: sample.organizations!.filter(({ id, parentOrganization }) =>
        [id, parentOrganization].includes('ripess'),
      ),
    }),
  },
};

/** The map is one stop of the Tab key; list, table and structure say the same without it. */
export const InAnOutline: Story = {
  name: 'Accessibility · in a page’s outline',
  render: (args) => inAnOutline(['Networks', 'Who works together'], [map(args, link)]),
};

/** Paste this in your CMS: the element in its three forms, in the toolbar’s language, which may be left out. */
export const Embed: Story = {
  parameters: pasted({
    element: 'network-map',
    src: 'https://example.org/content.json#ripess',
    href: 'https://example.org/networks',
    text: 'All networks and their members',
  }),
};
