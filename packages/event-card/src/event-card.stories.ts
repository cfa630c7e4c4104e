import type { ContentDocument, Event } from '@ess-kit/content';
import '@ess-kit/event-card/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import { action } from 'storybook/actions';
import { municipalities, onSite, online, organizer, picture, workshop } from '../test/fixtures/example-event.ts';

/** What the controls set: attributes by their names, tokens by theirs. */
interface Args {
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
  '--ess-text'?: string;
  '--ess-surface'?: string;
  '--ess-accent'?: string;
  '--ess-radius'?: string;
  '--ess-space'?: number;
  '--ess-size'?: number;
}

type Story = StoryObj<Args>;

const session = 'content/led-forum.json#led-forum-2-3-2';

/** Tokens are set by script, as a page that forbids inline styles would. */
const withTokens = (args: Args) =>
  ref((element) => {
    for (const [name, value] of Object.entries(args))
      if (name.startsWith('--') && element instanceof HTMLElement) element.style.setProperty(name, String(value));
  });

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
  args: { src: session, now: '2021-05-20T09:00:00Z', 'time-zone': 'Europe/Paris' },
  argTypes: {
    src: {
      control: 'select',
      options: [
        session,
        'content/aimf.json#aimf-2013',
        'content/uclg.json#uclg-seminar-2021',
        'content/essfi.json#geces-1',
      ],
    },
    variant: { control: 'inline-radio', options: [undefined, 'compact'] },
    'heading-level': { control: { type: 'range', min: 2, max: 6, step: 1 } },
    now: { control: 'text' },
    'time-zone': { control: 'text' },
    lang: { control: 'text' },
    images: { control: 'inline-radio', options: [undefined, 'any'] },
    'no-structured-data': { control: 'boolean' },
    '--ess-text': { control: 'color' },
    '--ess-surface': { control: 'color' },
    '--ess-accent': { control: 'color' },
    '--ess-radius': { control: 'text' },
    '--ess-space': { control: { type: 'range', min: 0.5, max: 2, step: 0.1 } },
    '--ess-size': { control: { type: 'range', min: 0.75, max: 1.5, step: 0.05 } },
  },
  parameters: {
    moments: { before: '2021-05-20T09:00:00Z', live: '2021-06-01T15:00:00Z', after: '2021-06-03T09:00:00Z' },
  },
  render: (args) => card(args, link),
};

export default meta;

/** What a story is about: the event as its content says it, shown as the story's source. */
function shows(event: Partial<Event>, args: Args = {}) {
  const whole = { ...workshop, ...event } satisfies Event;
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
export const OverviewColloquium: Story = {
  name: 'Overview · colloquium of several days',
  args: { src: 'content/aimf.json#aimf-2013', now: '2013-10-01T09:00:00Z' },
};

/** A seminar whose days do not follow each other: a weekend lies between. */
export const OverviewSeminar: Story = {
  name: 'Overview · seminar with a gap',
  args: { src: 'content/uclg.json#uclg-seminar-2021', now: '2021-02-01T09:00:00Z' },
};

/** A webinar of which the day is known, and no hour. */
export const OverviewWebinar: Story = {
  name: 'Overview · webinar',
  args: { src: 'content/essfi.json#geces-1', now: '2020-03-20T09:00:00Z' },
};

/** Draws each part with its name; the outermost has its name at the other side. */
const outlines = ['card', 'eyebrow', 'heading', 'status', 'where', 'when', 'abstract', 'facts', 'actions', 'primary']
  .map(
    (part, index) => `
      .anatomy ess-event-card::part(${part}) {
        position: relative;
        outline: 1px dashed color-mix(in srgb, currentColor 55%, transparent);
        outline-offset: 0;
      }
      .anatomy ess-event-card::part(${part})::before {
        content: '${part}';
        position: absolute;
        inset-block-end: 100%;
        inset-inline-${index ? 'end' : 'start'}: 0;
        font: 600 11px/1.3 ui-monospace, monospace;
      }`,
  )
  .join('');

/** The nodes that a page's stylesheet reaches by `::part()`; nothing else inside is promised. */
export const Anatomy: Story = {
  ...shows({
    eventStatus: 'EventRescheduled',
    previousStartDate: '2021-05-04',
    abstract: {
      fr: 'Un paragraphe dit ici de quoi il s’agit.',
      en: 'A paragraph says here what it is about.',
      es: 'Un párrafo dice aquí de qué se trata.',
      pt: 'Um parágrafo diz aqui do que se trata.',
      ar: 'فقرة تقول هنا ما هو الموضوع.',
    },
    location: [online],
    inLanguage: ['fr', 'es'],
    participants: [organizer],
    registration: { required: true, state: 'open', url: 'https://example.org/register' },
  }),
  render: (args) => html`
    <style>
      ${outlines}
    </style>
    <div class="anatomy">${card(args)}</div>
  `,
};

/** Without summary, documents and people but the organisers: for margins and lists. */
export const Compact: Story = { name: 'Options · compact', args: { variant: 'compact' } };

/** The heading takes the level that the page's outline needs; its size stays. */
export const HeadingLevel: Story = {
  name: 'Options · heading level',
  args: { variant: 'compact', 'heading-level': 2 },
};

/** One colour gives a whole theme: what stands on it turns black or white by itself. */
export const AccentOnly: Story = {
  name: 'Options · only an accent',
  render: (args) =>
    html`<div class="stack">
      ${['#7a1f3d', '#f2c230', '#1f5fa8'].map((accent) =>
        card({
          ...args,
          ...shows({ eventStatus: 'EventPostponed', endDate: '2021-06-01T12:00' }).args,
          variant: 'compact',
          '--ess-accent': accent,
        }),
      )}
    </div>`,
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

/** The day is known and no hour is invented for it. */
export const NoHour: Story = {
  name: 'Dates · no hour',
  ...shows({ startDate: '2021-06-01', endDate: undefined, timeZone: undefined }),
};

/** A month is all that has been said. */
export const MonthOnly: Story = {
  name: 'Dates · month only',
  ...shows({ startDate: '2021-06', endDate: undefined, timeZone: undefined }),
};

/** A year is all that has been said. */
export const YearOnly: Story = {
  name: 'Dates · year only',
  ...shows({ startDate: '2021', endDate: undefined, timeZone: undefined }),
};

/** No date: the card says so rather than leaving a hole. */
export const UnknownDate: Story = {
  name: 'Dates · unknown',
  ...shows({ startDate: undefined, endDate: undefined, timeZone: undefined }),
};

/** First and last day, the shared month and year named once. */
export const Range: Story = {
  name: 'Dates · range',
  ...shows({ startDate: '2021-06-01', endDate: '2021-06-03' }),
};

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
    subEvent: ['2021-06-01', '2021-06-02', '2021-06-04', '2021-06-08'].map((startDate, day) => ({
      id: `day-${day + 1}`,
      kind: 'day',
      name: `${day + 1}`,
      startDate,
    })),
  }),
};

/** The source gives hours that disagree: the one in force is shown, all stand in the notice. */
export const ContradictoryTimes: Story = { name: 'Dates · the source contradicts itself' };

/** More than a day ahead. */
export const Scheduled: Story = { name: 'Life · scheduled', ...shows({ location: [online] }) };

/** Within a day of its start, with the time left. */
export const Soon: Story = {
  name: 'Life · soon',
  ...shows({ location: [online] }, { now: '2021-06-01T05:00:00Z' }),
};

/** It goes on: the main link is the way in. */
export const Live: Story = {
  name: 'Life · live',
  ...shows({ location: [{ ...online, url: 'https://example.org/join' }] }, { now: '2021-06-01T09:00:00Z' }),
};

/** It is over: no calendar, no registration, the recording where there is one. */
export const Past: Story = {
  name: 'Life · past',
  ...shows(
    {
      location: [online],
      recordings: [
        { name: { fr: 'Enregistrement', en: 'Recording', es: 'Grabación' }, url: 'https://example.org/video' },
      ],
    },
    { now: '2021-06-20T09:00:00Z' },
  ),
};

/** Cancelled stands before everything, and the date is struck. */
export const Cancelled: Story = {
  name: 'Changes · cancelled',
  ...shows({
    eventStatus: 'EventCancelled',
    statusNote: {
      fr: 'Les inscrits seront prévenus.',
      en: 'Those registered will be told.',
      es: 'Se avisará a las personas inscritas.',
      pt: 'As pessoas inscritas serão avisadas.',
      ar: 'سيُبلَّغ المسجَّلون.',
    },
  }),
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
  ...shows({ eventStatus: 'EventMovedOnline', location: [online] }),
};

/** A place with its country, as the content names it. */
export const OnSite: Story = {
  name: 'Place · on site',
  args: { src: 'content/aimf.json#aimf-2013', now: '2013-10-01T09:00:00Z', variant: 'compact' },
};

/** A platform. */
export const Online: Story = { name: 'Place · online', ...shows({ location: [online] }) };

/** A place and a platform. */
export const Hybrid: Story = { name: 'Place · hybrid', ...shows({ location: [onSite, online] }) };

/** There will be a place; nobody has said which. */
export const PlaceToCome: Story = { name: 'Place · to be announced', ...shows({ location: [{ type: 'Place' }] }) };

/** Registration is the main link. */
export const RegistrationOpen: Story = {
  name: 'Registration · open',
  ...shows({
    registration: { required: true, state: 'open', url: 'https://example.org/register', closes: '2021-05-28' },
    maximumAttendeeCapacity: 70,
    remainingAttendeeCapacity: 12,
  }),
};

/** No place is left. */
export const Full: Story = {
  name: 'Registration · full',
  ...shows({
    registration: { required: true, state: 'full', url: 'https://example.org/register' },
    maximumAttendeeCapacity: 70,
    remainingAttendeeCapacity: 0,
  }),
};

/** No place is left, and the waiting list is the main link. */
export const WaitingList: Story = {
  name: 'Registration · waiting list',
  ...shows({ registration: { required: true, state: 'waitlist', url: 'https://example.org/register' } }),
};

/** Registration has a first day, and it has not come. */
export const RegistrationOpensLater: Story = {
  name: 'Registration · opens later',
  ...shows({
    registration: { required: true, state: 'open', url: 'https://example.org/register', opens: '2021-05-25' },
  }),
};

/** Somebody, not yet known whom; and somebody who will not come. */
export const ToBeConfirmed: Story = {
  name: 'People · to be confirmed',
  ...shows({
    participants: [
      organizer,
      {
        label: { fr: 'Une ville', en: 'A city', es: 'Una ciudad', pt: 'Uma cidade', ar: 'مدينة' },
        roles: ['speaker'],
        status: 'tbc',
      },
      {
        label: { fr: 'Un réseau', en: 'A network', es: 'Una red', pt: 'Uma rede', ar: 'شبكة' },
        roles: ['speaker'],
        status: 'withdrawn',
      },
    ],
  }),
};

/** Two hundred people in one role. */
export const Huge: Story = {
  name: 'People · two hundred',
  args: {
    src: undefined,
    data: {
      inLanguage: 'en',
      events: [
        {
          ...workshop,
          participants: municipalities(200),
        },
      ],
    },
  },
};

/** A document has a role, a language and a format; one that was announced and is lost says so. */
export const Documents: Story = {
  name: 'Documents · there and missing',
  ...shows({
    documents: [
      {
        name: { fr: 'Note d’information', en: 'Background note', es: 'Nota informativa' },
        url: 'https://example.org/note.pdf',
        role: 'background',
        inLanguage: ['fr', 'en'],
        encodingFormat: 'application/pdf',
      },
      {
        name: { fr: 'Lignes directrices', en: 'Guidelines', es: 'Directrices' },
        role: 'guidelines',
        availability: 'missing',
      },
    ],
  }),
};

/** Recordings by language. */
export const Recordings: Story = {
  name: 'Documents · recordings',
  ...shows(
    {
      recordings: ['fr', 'es', 'ar'].map((language) => ({
        name: { fr: 'Enregistrement', en: 'Recording', es: 'Grabación', pt: 'Gravação', ar: 'تسجيل' },
        url: `https://example.org/video/${language}`,
        inLanguage: [language],
      })),
    },
    { now: '2021-06-20T09:00:00Z' },
  ),
};

/** Interpretation beside the languages that are spoken. */
export const Interpretation: Story = {
  name: 'Content · languages and interpretation',
  ...shows({
    inLanguage: ['fr'],
    languageServices: [
      { language: 'en', mode: 'simultaneous' },
      { language: 'es', mode: 'simultaneous' },
      { language: 'ar', mode: 'simultaneous' },
      { language: 'fsl', mode: 'sign' },
      { language: 'fr', mode: 'captions' },
    ],
  }),
};

/** An image from the page's, the script's or the content's own origin, its room reserved. */
export const Image: Story = { name: 'Content · image', ...shows({ image: picture, location: [onSite] }) };

/** Names and titles far longer than a column, and a word that no line holds. */
export const LongNames: Story = {
  name: 'Content · long names',
  ...shows({
    identifier: '2.3.2-bis/2021',
    name: {
      fr: 'Systèmes territoriaux intégrés pour l’économie sociale et solidaire : construction d’un cadre d’analyse et de planification à l’usage des gouvernements locaux et régionaux',
      en: 'Integrated territorial systems for the social and solidarity economy: building a framework for analysis and planning for the use of local and regional governments',
      es: 'Sistemas territoriales integrados para la economía social y solidaria: construcción de un marco de análisis y planificación para uso de los gobiernos locales y regionales',
    },
    location: [{ type: 'Place', name: 'Donaudampfschifffahrtsgesellschaftskapitänsmützenmuseum' }],
    participants: [
      {
        label: 'Inter-Agency Task Force on the Social and Solidarity Economy, with all its members and observers',
        roles: ['organizer'],
        roleName: 'Anticonstitutionnellement/Donaudampfschifffahrtsgesellschaft/2021/0123456789/abcdefghijklmnop',
      },
    ],
  }),
};

/** A name of one word and nothing else: the least that is an event. */
export const OneWord: Story = {
  name: 'Content · one word',
  ...shows({ kind: 'event', name: 'Forum', startDate: undefined, endDate: undefined, timeZone: undefined }),
};

/** What is good is shown; what is not stands in one `ess-error` with the path to each fault. */
export const PartlyWrong: Story = {
  name: 'Content · partly wrong',
  ...shows({
    endDate: '2021-06-31T25:00',
    inLanguage: ['fr', 'not a language'],
    location: [{ type: 'Nowhere' as 'Place' }, online],
    documents: [{ name: 'Note', url: 'javascript:void 0' }],
  }),
};

/** A corrected fact keeps how its source printed it. */
export const Provenance: Story = {
  name: 'Content · source',
  ...shows({
    source: 'Page of the organisers',
    sourceChecked: '2021-05-01',
    asPrinted: [
      {
        text: 'ATELIER D’EXEMPLE, 1er juin',
        lang: 'fr',
        note: { fr: 'Imprimé en capitales.', en: 'Printed in capitals.', es: 'Impreso en mayúsculas.' },
      },
    ],
  }),
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
      abstract: { ar: 'فقرة تقول هنا ما هو موضوع ورشة العمل.\n\nوفقرة ثانية تكمل الأولى.' },
      location: [onSite, online],
      inLanguage: ['ar', 'fr'],
      maximumAttendeeCapacity: 70,
      registration: { required: true, state: 'open', url: 'https://example.org/register' },
      participants: [organizer, { label: { ar: 'مدينة' }, roles: ['speaker'], status: 'tbc' }],
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
    image: picture,
    abstract: {
      fr: 'Un paragraphe dit ici de quoi il s’agit, à qui l’on s’adresse et ce que l’on en retirera. Il peut tenir en trois lignes.',
      en: 'A paragraph says here what it is about, whom it is for and what they will take away. It may run to three lines.',
      es: 'Un párrafo dice aquí de qué se trata, a quién se dirige y qué se llevará cada cual. Puede ocupar tres líneas.',
      pt: 'Um parágrafo diz aqui do que se trata, a quem se dirige e o que se leva dali. Pode ter três linhas.',
      ar: 'فقرة تقول هنا ما هو الموضوع ولمن هو وما الذي يُستفاد منه. ويمكن أن تقع في ثلاثة أسطر.',
    },
    location: [onSite, online],
    inLanguage: ['fr', 'en', 'es'],
    registration: { required: true, state: 'open', url: 'https://example.org/register' },
    participants: [organizer],
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
export const Empty: Story = {
  name: 'Without content · empty',
  tags: ['state-empty'],
  args: { src: undefined },
};

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
    dataContent: JSON.stringify({ inLanguage: 'fr', fallbackLanguages: ['fr', 'en'], events: [workshop] }),
  },
};

/** Cards of one document share one request, and each follows the language of the page live. */
export const OneRequest: Story = {
  name: 'Behaviours · several cards, one request',
  render: (args) =>
    html`<div class="stack">
      ${['geces-1', 'geces-2', 'uclg-cib-sdg-seminar'].map((id) =>
        card({ ...args, src: `content/essfi.json#${id}`, variant: 'compact', now: '2020-03-20T09:00:00Z' }),
      )}
    </div>`,
};

/** Headings continue the page's outline, the status is announced, every control is reached by keyboard and 44 pixels high. */
export const InAnOutline: Story = {
  name: 'Accessibility · in a page’s outline',
  render: (args) =>
    html`<main class="stack">
      <div lang="en" dir="ltr">
        <h1>Events</h1>
        <h2>This month</h2>
      </div>
      ${card({ ...args, variant: 'compact' }, link)} ${card({ ...args, ...shows({ location: [onSite] }).args })}
    </main>`,
};

/** Paste this in your CMS: the element in its three forms, in the toolbar’s language, which may be left out. */
export const Embed: Story = {
  parameters: {
    embed: {
      element: 'event-card',
      src: 'https://example.org/content.json#led-forum-2-3-2',
      href: 'https://example.org/events/led-forum-2-3-2',
      text: 'Session 2.3.2, 1 June 2021',
    },
    docs: { canvas: { sourceState: 'none' } },
  },
};
