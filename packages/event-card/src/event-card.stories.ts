import type { ContentDocument, Event } from '@ess-kit/content';
import '@ess-kit/event-card/define.js';
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
import * as example from '../test/fixtures/example-event.ts';

/** What the controls set: attributes by their names, tokens by theirs. */
interface Args extends TokenArgs {
  src?: string;
  data?: ContentDocument;
  dataContent?: string;
  variant?: 'compact';
  'heading-level'?: number;
  lang?: string;
  now?: string;
  'time-zone'?: string;
  images?: string;
  'no-structured-data'?: boolean;
}

type Story = StoryObj<Args>;

/** Samples, each at a moment before it. */
const session = { src: 'content/led-forum.json#led-forum-2-3-2', now: '2021-05-20T09:00:00Z' };
const colloquium = { src: 'content/aimf.json#aimf-2013', now: '2013-10-01T09:00:00Z' };
const seminar = { src: 'content/uclg.json#uclg-seminar-2021', now: '2021-02-01T09:00:00Z' };
const webinar = { src: 'content/essfi.json#geces-1', now: '2020-03-20T09:00:00Z' };

const card = (args: Args, fallback?: TemplateResult) => html`
  <ess-event-card
    ${withTokens(args)}
    src=${ifDefined(args.src)}
    .data=${args.data}
    data-content=${ifDefined(args.dataContent)}
    variant=${ifDefined(args.variant)}
    heading-level=${ifDefined(args['heading-level'])}
    lang=${ifDefined(args.lang)}
    now=${ifDefined(args.now)}
    time-zone=${ifDefined(args['time-zone'])}
    images=${ifDefined(args.images)}
    ?no-structured-data=${args['no-structured-data']}
    @ess-load=${action('ess-load')}
    @ess-error=${action('ess-error')}
    @ess-select=${action('ess-select')}
    >${fallback ?? nothing}</ess-event-card
  >
`;

const link = html`<a href="https://example.org/events/led-forum-2-3-2" lang="en" dir="ltr"
  >Session 2.3.2, 1 June 2021</a
>`;

const meta: Meta<Args> = {
  title: 'Event card',
  component: 'ess-event-card',
  args: { ...session, 'time-zone': 'Europe/Paris' },
  argTypes: {
    src: { control: 'select', options: [session, colloquium, seminar, webinar].map(({ src }) => src) },
    variant: { control: 'inline-radio', options: [undefined, 'compact'] },
    'heading-level': { control: { type: 'range', min: 2, max: 6, step: 1 } },
    now: { control: 'text' },
    'time-zone': { control: 'text' },
    lang: { control: 'text' },
    images: { control: 'inline-radio', options: [undefined, 'any'] },
    'no-structured-data': { control: 'boolean' },
    ...tokenControls,
  },
  parameters: {
    moments: { before: '2021-05-20T09:00:00Z', live: '2021-06-01T15:00:00Z', after: '2021-06-03T09:00:00Z' },
  },
  render: (args) => card(args, link),
};
export default meta;

/** Facts of the example event, added to or put in the place of its own; the whole is shown as the story's source. */
function shows(event: Partial<Event>, args: Args = {}) {
  const whole = { ...example.workshop, ...event } satisfies Event;
  return {
    args: { src: undefined, data: { inLanguage: 'fr', fallbackLanguages: ['fr', 'en'], events: [whole] }, ...args },
    parameters: {
      moments: { before: '2021-05-20T09:00:00Z', live: '2021-06-01T09:00:00Z', after: '2021-06-03T09:00:00Z' },
      docs: { source: { code: JSON.stringify(whole, undefined, 2), language: 'json' } },
    },
  } satisfies Story;
}

/** One real session with everything to try on it. */
export const Playground: Story = {};

/** An online session with a contradiction in its hours, speakers to be confirmed and missing files. */
export const Overview: Story = {};

/** A colloquium of three days on site, with what its page listed and lost. */
export const OverviewColloquium: Story = { name: 'Overview · colloquium of several days', args: colloquium };

/** A seminar whose days do not follow each other: a weekend lies between. */
export const OverviewSeminar: Story = { name: 'Overview · seminar with a gap', args: seminar };

/** A webinar of which the day is known, and no hour. */
export const OverviewWebinar: Story = { name: 'Overview · webinar', args: webinar };

const parts = ['eyebrow', 'heading', 'status', 'where', 'when', 'abstract', 'facts', 'actions', 'primary'];

/** The nodes that a page's stylesheet reaches by `::part()`; nothing else inside is promised. */
export const Anatomy: Story = {
  ...shows({
    eventStatus: 'EventRescheduled',
    previousStartDate: '2021-05-04',
    abstract: example.oneLine,
    location: [example.online],
    inLanguage: ['fr', 'es'],
    participants: [example.organizer],
    registration: example.register,
  }),
  render: (args) => anatomy('ess-event-card', { outermost: 'card', parts }, card(args)),
};

/** Without summary, documents and people but the organisers: for margins and lists. */
export const Compact: Story = { name: 'Options · compact', args: { variant: 'compact' } };

/** The heading takes the level that the page's outline needs; its size stays. */
export const HeadingLevel: Story = {
  name: 'Options · heading level',
  args: { variant: 'compact', 'heading-level': 2 },
};

const postponed = shows({ eventStatus: 'EventPostponed', endDate: '2021-06-01T12:00' });

/** One colour gives a whole theme: what stands on it turns black or white by itself. */
export const AccentOnly: Story = {
  name: 'Options · only an accent',
  render: (args) =>
    stack(['#7a1f3d', '#f2c230', '#1f5fa8'], (accent) =>
      card({ ...args, ...postponed.args, variant: 'compact', '--ess-accent': accent }),
    ),
};

/** Larger, airier and rounder by three factors, without a font size or a distance set. */
export const Tokens: Story = {
  name: 'Options · size, space and radius',
  args: { '--ess-size': 1.2, '--ess-space': 1.4, '--ess-radius': '999px' },
};

/** The visitor's clock stands beside the event's, with the day where it differs. */
export const VisitorsZone: Story = {
  name: 'Dates · another day at the visitor’s',
  args: { 'time-zone': 'Pacific/Auckland' },
};

const noHours = { endDate: undefined, timeZone: undefined };

/** The day is known and no hour is invented for it. */
export const NoHour: Story = { name: 'Dates · no hour', ...shows({ startDate: '2021-06-01', ...noHours }) };

/** A month is all that has been said. */
export const MonthOnly: Story = { name: 'Dates · month only', ...shows({ startDate: '2021-06', ...noHours }) };

/** A year is all that has been said. */
export const YearOnly: Story = { name: 'Dates · year only', ...shows({ startDate: '2021', ...noHours }) };

/** No date: the card says so rather than leaving a hole. */
export const UnknownDate: Story = { name: 'Dates · unknown', ...shows({ startDate: undefined, ...noHours }) };

/** First and last day, the shared month and year named once. */
export const Range: Story = { name: 'Dates · range', ...shows({ startDate: '2021-06-01', endDate: '2021-06-03' }) };

/** Hours that end on another day are written with their days. */
export const OverMidnight: Story = {
  name: 'Dates · over midnight',
  ...shows({ startDate: '2021-06-01T21:00', endDate: '2021-06-02T01:30' }),
};

/** Days that do not follow each other become a list of runs. */
export const NonContiguousDays: Story = {
  name: 'Dates · days with gaps',
  ...shows({
    startDate: '2021-06-01',
    endDate: '2021-06-08',
    subEvent: ['2021-06-01', '2021-06-02', '2021-06-04', '2021-06-08'].map(example.day),
  }),
};

/** The source gives hours that disagree: the one in force is shown, all stand in the notice. */
export const ContradictoryTimes: Story = { name: 'Dates · the source contradicts itself' };

/** More than a day ahead. */
export const Scheduled: Story = { name: 'Life · scheduled', ...shows({ location: [example.online] }) };

/** Within a day of its start, with the time left. */
export const Soon: Story = {
  name: 'Life · soon',
  ...shows({ location: [example.online] }, { now: '2021-06-01T05:00:00Z' }),
};

/** It goes on: the main link is the way in. */
export const Live: Story = {
  name: 'Life · live',
  ...shows({ location: [{ ...example.online, url: 'https://example.org/join' }] }, { now: '2021-06-01T09:00:00Z' }),
};

/** It is over: no calendar, no registration, the recording where there is one. */
export const Past: Story = {
  name: 'Life · past',
  ...shows({ location: [example.online], recordings: [example.recording] }, { now: '2021-06-20T09:00:00Z' }),
};

/** Cancelled stands before everything, and the date is struck. */
export const Cancelled: Story = {
  name: 'Changes · cancelled',
  ...shows({ eventStatus: 'EventCancelled', statusNote: example.allAreTold }),
};

/** Postponed, without a new date. */
export const Postponed: Story = { name: 'Changes · postponed', ...shows({ eventStatus: 'EventPostponed' }) };

/** The new date stands, the first one is told. */
export const Rescheduled: Story = {
  name: 'Changes · new date',
  ...shows({ eventStatus: 'EventRescheduled', previousStartDate: '2021-05-04' }),
};

/** What was on site takes place online. */
export const MovedOnline: Story = {
  name: 'Changes · moved online',
  ...shows({ eventStatus: 'EventMovedOnline', location: [example.online] }),
};

/** A place with its country, as the content names it. */
export const OnSite: Story = { name: 'Place · on site', args: { ...colloquium, variant: 'compact' } };

/** A platform. */
export const Online: Story = { name: 'Place · online', ...shows({ location: [example.online] }) };

/** A place and a platform. */
export const Hybrid: Story = { name: 'Place · hybrid', ...shows({ location: [example.onSite, example.online] }) };

/** There will be a place; nobody has said which. */
export const PlaceToCome: Story = { name: 'Place · to be announced', ...shows({ location: [{ type: 'Place' }] }) };

/** Registration is the main link. */
export const RegistrationOpen: Story = {
  name: 'Registration · open',
  ...shows({
    registration: { ...example.register, closes: '2021-05-28' },
    maximumAttendeeCapacity: 70,
    remainingAttendeeCapacity: 12,
  }),
};

/** No place is left. */
export const Full: Story = {
  name: 'Registration · full',
  ...shows({
    registration: { ...example.register, state: 'full' },
    maximumAttendeeCapacity: 70,
    remainingAttendeeCapacity: 0,
  }),
};

/** No place is left, and the waiting list is the main link. */
export const WaitingList: Story = {
  name: 'Registration · waiting list',
  ...shows({ registration: { ...example.register, state: 'waitlist' } }),
};

/** Registration has a first day, and it has not come. */
export const RegistrationOpensLater: Story = {
  name: 'Registration · opens later',
  ...shows({ registration: { ...example.register, opens: '2021-05-25' } }),
};

/** Somebody, not yet known whom; and somebody who will not come. */
export const ToBeConfirmed: Story = {
  name: 'People · to be confirmed',
  ...shows({ participants: [example.organizer, example.cityToBeConfirmed, example.networkWithdrawn] }),
};

/** Two hundred people in one role. */
export const Huge: Story = {
  name: 'People · two hundred',
  args: {
    src: undefined,
    data: { inLanguage: 'en', events: [{ ...example.workshop, participants: example.municipalities(200) }] },
  },
};

/** A document has a role, a language and a format; one that was announced and is lost says so. */
export const Documents: Story = {
  name: 'Documents · there and missing',
  ...shows({ documents: [example.note, example.missingGuidelines] }),
};

/** Recordings by language. */
export const Recordings: Story = {
  name: 'Documents · recordings',
  ...shows({ recordings: ['fr', 'es', 'ar'].map(example.recordingIn) }, { now: '2021-06-20T09:00:00Z' }),
};

/** Interpretation beside the languages that are spoken. */
export const Interpretation: Story = {
  name: 'Content · languages and interpretation',
  ...shows({ inLanguage: ['fr'], languageServices: example.interpretation }),
};

/** An image from the page's, the script's or the content's own origin, its room reserved. */
export const Image: Story = {
  name: 'Content · image',
  ...shows({ image: example.picture, location: [example.onSite] }),
};

/** Names and titles far longer than a column, and a word that no line holds. */
export const LongNames: Story = { name: 'Content · long names', ...shows(example.longNames) };

/** A name of one word and nothing else: the least that is an event. */
export const OneWord: Story = {
  name: 'Content · one word',
  ...shows({ kind: 'event', name: 'Forum', startDate: undefined, ...noHours }),
};

/** What is good is shown; what is not stands in one `ess-error` with the path to each fault. */
export const PartlyWrong: Story = {
  name: 'Content · partly wrong',
  ...shows({
    endDate: '2021-06-31T25:00',
    inLanguage: ['fr', 'not a language'],
    location: [{ type: 'Nowhere' as 'Place' }, example.online],
    documents: [{ name: 'Note', url: 'javascript:void 0' }],
  }),
};

/** A corrected fact keeps how its source printed it. */
export const Provenance: Story = {
  name: 'Content · source',
  ...shows({ source: 'Page of the organisers', sourceChecked: '2021-05-01', asPrinted: [example.printed] }),
};

/** The interface speaks Arabic, the content French, English and Spanish: each text carries its own direction. */
export const FrenchInArabic: Story = { name: 'Languages · French content, Arabic interface', args: { lang: 'ar' } };

/** Everything in Arabic, mirrored; hours keep their order. */
export const RightToLeft: Story = {
  name: 'Languages · right to left',
  globals: { language: 'ar' },
  ...shows(
    {
      identifier: '2.3.2',
      abstract: example.twoParagraphsInArabic,
      location: [example.onSite, example.online],
      inLanguage: ['ar', 'fr'],
      maximumAttendeeCapacity: 70,
      registration: example.register,
      participants: [example.organizer, { ...example.cityToBeConfirmed, label: { ar: 'مدينة' } }],
    },
    { 'time-zone': 'Asia/Tokyo' },
  ),
};

/** Light text on a page that sets two colours and declares no colour scheme. */
export const DarkPage: Story = { name: 'Places · dark page', globals: { scheme: 'dark' } };

/** A margin of 280 pixels. */
export const Sidebar: Story = { name: 'Places · narrow sidebar', globals: { width: 'sidebar' } };

/** The whole width of an article: the time stands in a rail. */
export const Feature: Story = {
  name: 'Places · feature',
  globals: { width: 'wide' },
  ...shows({
    image: example.picture,
    abstract: example.threeLines,
    location: [example.onSite, example.online],
    inLanguage: ['fr', 'en', 'es'],
    registration: example.register,
    participants: [example.organizer],
  }),
};

/** The address is none: the page's own link stays, the error is told to scripts and in the console. */
export const BadAddress: Story = {
  name: 'Without content · bad address',
  tags: ['state-error'],
  args: { src: 'htps://example.org/content.json#led-forum-2-3-2' },
};

/** The document has no event of this id: the page's own link stays. */
export const UnknownEvent: Story = {
  name: 'Without content · unknown event',
  tags: ['state-error'],
  args: { src: 'content/led-forum.json#led-forum-9-9-9' },
};

/** No address and no content: nothing happens to what the page says. */
export const Empty: Story = { name: 'Without content · empty', tags: ['state-empty'], args: { src: undefined } };

/** The content is on its way: the page's own link stands; after eight seconds the card gives up. */
export const Loading: Story = {
  name: 'Without content · loading',
  tags: ['state-loading'],
  args: { src: 'content/never.json#led-forum-2-3-2' },
};

/** The document stands in the page as an attribute, which editors that strip scripts keep. */
export const ContentInPage: Story = {
  name: 'Behaviours · content in the page',
  args: {
    src: undefined,
    dataContent: JSON.stringify({ inLanguage: 'fr', fallbackLanguages: ['fr', 'en'], events: [example.workshop] }),
  },
};

/** Cards of one document share one request, and each follows the language of the page live. */
export const OneRequest: Story = {
  name: 'Behaviours · several cards, one request',
  render: (args) =>
    stack(['geces-1', 'geces-2', 'uclg-cib-sdg-seminar'], (id) =>
      card({ ...args, src: `content/essfi.json#${id}`, variant: 'compact', now: webinar.now }),
    ),
};

/** Headings continue the page's outline, the status is announced, every control is reached by keyboard and 44 pixels high. */
export const InAnOutline: Story = {
  name: 'Accessibility · in a page’s outline',
  render: (args) =>
    inAnOutline(
      ['Events', 'This month'],
      [card({ ...args, variant: 'compact' }, link), card({ ...args, ...shows({ location: [example.onSite] }).args })],
      'stack',
    ),
};

/** Paste this in your CMS: the element in its three forms, in the toolbar’s language, which may be left out. */
export const Embed: Story = {
  parameters: pasted({
    element: 'event-card',
    src: 'https://example.org/content.json#led-forum-2-3-2',
    href: 'https://example.org/events/led-forum-2-3-2',
    text: 'Session 2.3.2, 1 June 2021',
  }),
};
