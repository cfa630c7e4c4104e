import type { ContentDocument } from '@ess-kit/content';
import '@ess-kit/event-card/define-list.js';
import { anatomy, inAnOutline, pasted } from '@ess-kit/tooling/stories.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { action } from 'storybook/actions';

/** What the controls set: attributes by their names. */
interface Args {
  src?: string;
  data?: ContentDocument;
  items?: 'events' | 'posts' | 'all';
  kinds?: string;
  'in-language'?: string;
  topic?: string;
  period?: 'upcoming' | 'past';
  limit?: number;
  'no-filters'?: boolean;
  'heading-level'?: number;
  lang?: string;
  now?: string;
  'time-zone'?: string;
}

type Story = StoryObj<Args>;

const newsletter = 'content/essfi.json';

const list = (args: Args) => html`
  <ess-event-list
    src=${ifDefined(args.src)}
    .data=${args.data}
    items=${ifDefined(args.items)}
    kinds=${ifDefined(args.kinds)}
    in-language=${ifDefined(args['in-language'])}
    topic=${ifDefined(args.topic)}
    period=${ifDefined(args.period)}
    limit=${ifDefined(args.limit)}
    ?no-filters=${args['no-filters']}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
    now=${ifDefined(args.now)}
    time-zone=${ifDefined(args['time-zone'])}
    @ess-load=${action('ess-load')}
    @ess-error=${action('ess-error')}
    @ess-select=${action('ess-select')}
    ><a href="https://example.org/events" lang="en" dir="ltr">All events and articles</a></ess-event-list
  >
`;

const meta: Meta<Args> = {
  title: 'Event list',
  component: 'ess-event-list',
  args: { src: newsletter, now: '2020-04-03T09:00:00Z', 'time-zone': 'Europe/Paris' },
  parameters: {
    moments: { before: '2020-03-30T09:00:00Z', live: '2020-04-07T09:00:00Z', after: '2020-04-20T09:00:00Z' },
  },
  argTypes: {
    src: {
      control: 'select',
      options: [newsletter, 'content/aimf.json', 'content/uclg.json', 'content/led-forum.json'],
    },
    items: { control: 'inline-radio', options: ['all', 'events', 'posts'] },
    kinds: { control: 'text' },
    'in-language': { control: 'text' },
    topic: { control: 'text' },
    period: { control: 'inline-radio', options: [undefined, 'upcoming', 'past'] },
    limit: { control: { type: 'number', min: 1 } },
    'no-filters': { control: 'boolean' },
    'heading-level': { control: { type: 'range', min: 2, max: 6, step: 1 } },
    lang: { control: 'text' },
    now: { control: 'text' },
    'time-zone': { control: 'text' },
  },
  render: list,
};

export default meta;

/** One real newsletter with everything to try on it. */
export const Playground: Story = {};

/** Three webinars and the three articles about them: what comes next first, then what was last. */
export const Overview: Story = {};

const parts = ['filters', 'count', 'cards', 'post'];

/** The nodes that a page's stylesheet reaches by `::part()`; the cards inside are event cards. */
export const Anatomy: Story = {
  render: (args) => anatomy('ess-event-list', { outermost: 'list', parts }, list(args)),
};

/** Events only. */
export const Events: Story = { name: 'Options · events', args: { items: 'events' } };

/** Articles only, with the events that they report on. */
export const Posts: Story = { name: 'Options · articles', args: { items: 'posts' } };

/** Events of a kind at every depth: the workshops and talks of a colloquium. */
export const Kinds: Story = {
  name: 'Options · kinds at every depth',
  args: { src: 'content/aimf.json', kinds: 'workshop intervention', limit: 6, now: '2013-10-01T09:00:00Z' },
};

/** At most so many, with a button for the rest. */
export const Limit: Story = { name: 'Options · limit', args: { limit: 2 } };

/** Without choices for the reader. */
export const NoFilters: Story = { name: 'Options · no filters', args: { 'no-filters': true } };

/** Only what can be read in a language. */
export const InLanguage: Story = { name: 'Options · one language', args: { 'in-language': 'fr' } };

/** Only what is about a topic. */
export const Topic: Story = { name: 'Options · one topic', args: { topic: 'webinars' } };

/** Only what is to come. */
export const Upcoming: Story = { name: 'Options · upcoming', args: { period: 'upcoming' } };

/** Only what has been. */
export const Past: Story = { name: 'Options · past', args: { period: 'past' } };

/** One event: filters with one choice are left out. */
export const One: Story = {
  name: 'States · one',
  args: { src: 'content/led-forum.json', now: '2021-05-20T09:00:00Z' },
};

/** The days of a seminar, a gap among them. */
export const Days: Story = {
  name: 'States · days of a seminar',
  args: { src: 'content/uclg.json', kinds: 'day', now: '2021-02-16T10:00:00Z' },
};

/** Two hundred events, twelve at first. */
export const Huge: Story = {
  name: 'States · two hundred',
  args: {
    src: undefined,
    limit: 12,
    data: {
      inLanguage: 'fr',
      events: Array.from({ length: 200 }, (_, index) => ({
        id: `session-${index + 1}`,
        kind: 'session' as const,
        identifier: `${index + 1}`,
        name: {
          fr: `Session d’exemple ${index + 1}`,
          en: `Example session ${index + 1}`,
          es: `Sesión de ejemplo ${index + 1}`,
          pt: `Sessão de exemplo ${index + 1}`,
          ar: `جلسة للتوضيح ${index + 1}`,
        },
        startDate: `2020-04-${String((index % 30) + 1).padStart(2, '0')}`,
        inLanguage: [index % 2 ? 'fr' : 'es'],
      })),
    },
  },
};

/** Nothing is left of what the page asks for. */
export const NothingFound: Story = { name: 'States · nothing found', args: { topic: 'no-such-topic' } };

/** A document without events. */
export const EmptyDocument: Story = {
  name: 'States · empty document',
  args: { src: undefined, data: { inLanguage: 'fr', events: [] } },
};

/** What is good is shown; what is not stands in one `ess-error` with the path to each fault. */
export const PartlyWrong: Story = {
  name: 'States · partly wrong',
  args: {
    src: undefined,
    data: {
      inLanguage: 'fr',
      events: [
        { id: 'good', name: { fr: 'Session d’exemple', en: 'Example session' }, startDate: '2020-04-20' },
        { id: 'dateless', name: { fr: 'Séance d’exemple', en: 'Example meeting' }, startDate: '20 April' },
        { id: 'nameless' } as never,
      ],
    },
  },
};

/** Names in several languages in an Arabic interface: said once for the whole list. */
export const MixedLanguages: Story = { name: 'Languages · mixed, Arabic interface', args: { lang: 'ar' } };

/** Mirrored. */
export const RightToLeft: Story = { name: 'Languages · right to left', globals: { language: 'ar' } };

/** Light text on a page that sets two colours and declares no colour scheme. */
export const DarkPage: Story = { name: 'Places · dark page', globals: { scheme: 'dark' } };

/** A margin of 280 pixels. */
export const Sidebar: Story = { name: 'Places · narrow sidebar', globals: { width: 'sidebar' } };

/** A whole page: the cards stand in columns. */
export const Wide: Story = { name: 'Places · wide', globals: { width: 'wide' } };

/** The address is none: the page's own link stays. */
export const BadAddress: Story = {
  name: 'Without content · bad address',
  tags: ['state-error'],
  args: { src: 'htps://example.org/content.json' },
};

/** No address and no content: nothing happens to what the page says. */
export const Empty: Story = {
  name: 'Without content · empty',
  tags: ['state-empty'],
  args: { src: undefined },
};

/** The content is on its way: the page's own link stands; after eight seconds the list gives up. */
export const Loading: Story = {
  name: 'Without content · loading',
  tags: ['state-loading'],
  args: { src: 'content/never.json' },
};

/** Cards continue the page's outline; the number of results is announced when a choice changes it. */
export const InAnOutline: Story = {
  name: 'Accessibility · in a page’s outline',
  render: (args) => inAnOutline(['News', 'Webinars and articles'], [list(args)]),
};

/** Paste this in your CMS: the element in its three forms, in the toolbar’s language, which may be left out. */
export const Embed: Story = {
  parameters: pasted({
    element: 'event-list',
    src: 'https://example.org/content.json',
    href: 'https://example.org/events',
    text: 'All events and articles',
  }),
};
