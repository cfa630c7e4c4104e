import type { ContentDocument, Event } from '@ess-kit/content';
import '@ess-kit/programme-timeline/define.js';
import { generateProgramme } from '@ess-kit/tooling/programme.js';
import { inAnOutline, pasted, say, withTokens } from '@ess-kit/tooling/stories.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import { action } from 'storybook/actions';

/** What the controls set: attributes by their names, tokens by theirs. */
interface Args {
  src?: string;
  data?: unknown;
  day?: string;
  topic?: string;
  track?: string;
  place?: string;
  'in-language'?: string;
  kind?: string;
  query?: string;
  'group-by'?: 'time' | 'track' | 'place';
  expanded?: boolean;
  'no-filters'?: boolean;
  'url-state'?: boolean;
  'heading-level'?: number;
  'no-structured-data'?: boolean;
  lang?: string;
  now?: string;
  'time-zone'?: string;
  '--ess-accent'?: string;
  '--ess-sticky'?: string;
}

type Story = StoryObj<Args>;

const uclg = 'content/uclg.json#uclg-seminar-2021';
const aimf = 'content/aimf.json#aimf-2013';

const programme = (args: Args) => html`
  <ess-programme-timeline
    ${withTokens(args)}
    src=${ifDefined(args.src)}
    .data=${args.data}
    day=${ifDefined(args.day)}
    topic=${ifDefined(args.topic)}
    track=${ifDefined(args.track)}
    place=${ifDefined(args.place)}
    in-language=${ifDefined(args['in-language'])}
    kind=${ifDefined(args.kind)}
    query=${ifDefined(args.query)}
    group-by=${ifDefined(args['group-by'])}
    ?expanded=${args.expanded}
    ?no-filters=${args['no-filters']}
    ?url-state=${args['url-state']}
    heading-level=${ifDefined(args['heading-level'])}
    ?no-structured-data=${args['no-structured-data']}
    lang=${ifDefined(args.lang)}
    now=${ifDefined(args.now)}
    time-zone=${ifDefined(args['time-zone'])}
    @ess-load=${action('ess-load')}
    @ess-error=${action('ess-error')}
    @ess-select=${action('ess-select')}
    ><a href="https://example.org/programme" lang="en" dir="ltr">The whole programme</a></ess-programme-timeline
  >
`;

const meta: Meta<Args> = {
  title: 'Programme timeline',
  component: 'ess-programme-timeline',
  args: { src: uclg, now: '2021-01-15T09:00:00Z', 'time-zone': 'Europe/Paris' },
  argTypes: {
    src: { control: 'select', options: [uclg, aimf, 'content/led-forum.json', 'content/essfi.json'] },
    day: { control: 'text' },
    topic: { control: 'text' },
    track: { control: 'text' },
    place: { control: 'text' },
    'in-language': { control: 'text' },
    kind: { control: 'text' },
    query: { control: 'text' },
    'group-by': { control: 'inline-radio', options: [undefined, 'time', 'track', 'place'] },
    expanded: { control: 'boolean' },
    'no-filters': { control: 'boolean' },
    'url-state': { control: 'boolean' },
    'heading-level': { control: { type: 'range', min: 2, max: 6, step: 1 } },
    'no-structured-data': { control: 'boolean' },
    lang: { control: 'text' },
    now: { control: 'text' },
    'time-zone': { control: 'text' },
    '--ess-accent': { control: 'color' },
    '--ess-sticky': { control: 'text' },
  },
  parameters: {
    moments: { before: '2021-01-15T09:00:00Z', live: '2021-02-16T10:00:00Z', after: '2021-03-01T09:00:00Z' },
  },
  render: programme,
};

export default meta;

const tracks = [
  {
    id: 'finance',
    kind: 'track' as const,
    name: say(
      'Finance solidaire',
      'Solidarity finance',
      'Finanzas solidarias',
      'Finanças solidárias',
      'التمويل التضامني',
    ),
  },
  {
    id: 'territories',
    kind: 'track' as const,
    name: say('Territoires', 'Territories', 'Territorios', 'Territórios', 'الأقاليم'),
  },
  {
    id: 'work',
    kind: 'track' as const,
    name: say(
      'Travail et inclusion',
      'Work and inclusion',
      'Trabajo e inclusión',
      'Trabalho e inclusão',
      'العمل والإدماج',
    ),
  },
];
const places = [
  { id: 'hall', name: say('Grande salle', 'Main hall', 'Sala principal', 'Sala principal', 'القاعة الكبرى') },
  { id: 'room-1', name: say('Salle 1', 'Room 1', 'Sala 1', 'Sala 1', 'القاعة 1') },
  { id: 'room-2', name: say('Salle 2', 'Room 2', 'Sala 2', 'Sala 2', 'القاعة 2') },
  { id: 'room-3', name: say('Salle 3', 'Room 3', 'Sala 3', 'Sala 3', 'القاعة 3') },
];
const speaker = {
  label: say(
    'Élue locale à confirmer',
    'Local elected official to be confirmed',
    'Cargo electo local por confirmar',
    'Eleita local a confirmar',
    'منتخبة محلية تُؤكَّد لاحقًا',
  ),
  roles: ['speaker'],
  status: 'tbc',
} as const;

const at = (hour: string) => `2021-06-01T${hour}`;
const inRoom = (place: string) => ({ location: [{ type: 'Place' as const, place }] });

const opening: Event = {
  id: 'opening',
  kind: 'plenary',
  name: say(
    'Plénière d’ouverture',
    'Opening plenary',
    'Plenaria de apertura',
    'Plenária de abertura',
    'الجلسة الافتتاحية',
  ),
  startDate: at('09:00'),
  endDate: at('10:00'),
  inLanguage: ['fr'],
  languageServices: [
    { language: 'en', mode: 'simultaneous' },
    { language: 'es', mode: 'simultaneous' },
    { language: 'fsl', mode: 'sign' },
  ],
  ...inRoom('hall'),
};
const pause: Event = {
  id: 'pause',
  kind: 'break',
  name: say('Pause', 'Break', 'Pausa', 'Pausa', 'استراحة'),
  startDate: at('10:00'),
  endDate: at('10:15'),
};
const credit: Event = {
  id: 'credit',
  kind: 'session',
  track: 'finance',
  name: say(
    'Le crédit mutuel, hier et demain',
    'Mutual credit, yesterday and tomorrow',
    'El crédito mutuo, ayer y mañana',
    'O crédito mútuo, ontem e amanhã',
    'الائتمان التعاوني أمس وغدًا',
  ),
  abstract: say(
    'Ce que les caisses locales ont appris, et ce qu’elles attendent des villes.',
    'What local credit unions have learned, and what they expect of cities.',
    'Lo que han aprendido las cajas locales, y lo que esperan de las ciudades.',
    'O que as caixas locais aprenderam, e o que esperam das cidades.',
    'ما تعلمته الصناديق المحلية، وما تنتظره من المدن.',
  ),
  startDate: at('10:15'),
  endDate: at('10:45'),
  inLanguage: ['fr'],
  participants: [speaker],
  registration: { required: true, state: 'open', url: 'https://example.org/register' },
  recordings: [
    {
      name: say('Enregistrement', 'Recording', 'Grabación', 'Gravação', 'التسجيل'),
      url: 'https://example.org/recording',
    },
  ],
  ...inRoom('room-1'),
};
const currencies: Event = {
  id: 'currencies',
  kind: 'workshop',
  track: 'territories',
  name: say(
    'Monnaies locales et circuits courts',
    'Local currencies and short supply chains',
    'Monedas locales y circuitos cortos',
    'Moedas locais e circuitos curtos',
    'العملات المحلية والدوائر القصيرة',
  ),
  startDate: at('10:15'),
  endDate: at('12:15'),
  inLanguage: ['fr', 'es'],
  participants: [speaker],
  ...inRoom('room-2'),
};
const jobs: Event = {
  id: 'jobs',
  kind: 'session',
  track: 'work',
  name: say(
    'Emploi et coopératives',
    'Jobs and cooperatives',
    'Empleo y cooperativas',
    'Emprego e cooperativas',
    'العمل والتعاونيات',
  ),
  startDate: at('10:15'),
  endDate: at('10:45'),
  registration: { required: true, state: 'full' },
  ...inRoom('room-3'),
};
const budget: Event = {
  id: 'budget',
  kind: 'session',
  track: 'finance',
  name: say(
    'Comment une commune finance ses coopératives',
    'How a town funds its cooperatives',
    'Cómo un municipio financia sus cooperativas',
    'Como um município financia as suas cooperativas',
    'كيف تموّل بلدية تعاونياتها',
  ),
  startDate: at('10:45'),
  endDate: at('11:15'),
  ...inRoom('room-1'),
};
const procurement: Event = {
  id: 'procurement',
  kind: 'session',
  track: 'work',
  name: say(
    'Marchés publics responsables',
    'Responsible public procurement',
    'Compras públicas responsables',
    'Contratação pública responsável',
    'المشتريات العامة المسؤولة',
  ),
  startDate: at('10:45'),
  endDate: at('12:15'),
  ...inRoom('room-3'),
};
const meeting: Event = {
  id: 'meeting',
  kind: 'session',
  name: say('Rencontre libre', 'Open meeting', 'Encuentro libre', 'Encontro livre', 'لقاء مفتوح'),
};

const dayName = say('Comprendre', 'Understanding', 'Comprender', 'Compreender', 'الفهم');

/** A day that nobody holds, for the states that no sample is in. */
const forum = (subEvent: readonly Event[], facts: Partial<Event> = {}): ContentDocument => ({
  inLanguage: 'fr',
  fallbackLanguages: ['fr', 'en'],
  topics: tracks,
  places,
  events: [
    {
      id: 'forum',
      name: say('Forum d’exemple', 'Example forum', 'Foro de ejemplo', 'Fórum de exemplo', 'منتدى للتوضيح'),
      timeZone: 'Europe/Paris',
      subEvent: [{ id: 'day-1', kind: 'day', identifier: '1', name: dayName, startDate: '2021-06-01', subEvent }],
      ...facts,
    },
  ],
});
const tuesday = forum([opening, pause, credit, currencies, jobs, budget, procurement, meeting]);

const shows = (data: unknown, args: Args = {}): Story => ({ args: { src: undefined, data, ...args } });

/** One real programme with everything to try on it. */
export const Playground: Story = {};

/** Six days, thirty-four sessions and the words that were said in them; no hour, as the source gives none. */
export const Overview: Story = {};

/** Draws each part with its name; the outermost has its name at the other side. */
const outlines = ['programme', 'filters', 'count', 'tabs', 'day', 'head', 'details']
  .map(
    (part, index) => `
      .anatomy ess-programme-timeline::part(${part}) {
        outline: 1px dashed color-mix(in srgb, currentColor 55%, transparent);
        outline-offset: -1px;
      }
      .anatomy ess-programme-timeline::part(${part})::after {
        content: '${part}';
        float: inline-${index ? 'end' : 'start'};
        font: 600 11px/1.3 ui-monospace, monospace;
      }`,
  )
  .join('');

/** The nodes that a page's stylesheet reaches by `::part()`. */
export const Anatomy: Story = {
  args: { src: undefined, data: tuesday },
  render: (args) => html`
    <style>
      ${outlines}
    </style>
    <div class="anatomy">${programme(args)}</div>
  `,
};

/** Workshops with their talks: one order of reading, at any width. */
export const Workshops: Story = { name: 'Content · workshops and their talks', args: { src: aimf } };

/** Sessions that run at the same time, side by side where there is room; a plenary is for all. */
export const Lanes: Story = { name: 'Content · tracks side by side', ...shows(tuesday) };

/** Days have themes; the last is announced, and nothing more is known of it. */
export const AnnouncedDay: Story = {
  name: 'Content · an announced day',
  args: { day: 'uclg-2021-day-6' },
};

/** Dates without hours are shown as that; a session without a date stands last. */
export const WithoutHours: Story = {
  name: 'Content · hours not given',
  ...shows(
    forum([opening, meeting], { subEvent: [{ ...opening, startDate: '2021-06-01', endDate: undefined }, meeting] }),
  ),
};

/** A fortnight: days are a choice instead of tabs. */
export const ManyDays: Story = {
  name: 'Content · many days',
  ...shows(generateProgramme({ sessions: 36, tracks: 2, days: 12 }), { now: '2030-05-01T09:00:00Z' }),
};

/** Three hundred sessions in five tracks; what is off screen is drawn when it comes near, and found before. */
export const ThreeHundred: Story = {
  name: 'Content · three hundred sessions',
  ...shows(generateProgramme({ sessions: 300, tracks: 5, days: 4 }), { now: '2030-05-01T09:00:00Z' }),
  // The audit of so much takes its time: one look of it is enough.
  globals: { language: 'fr', scheme: 'light' },
};

/** Only one day, by its id or its date. */
export const OneDay: Story = { name: 'Options · one day', args: { day: '2021-02-16' } };

/** Only one track: it needs no columns. */
export const OneTrack: Story = { name: 'Options · one track', ...shows(tuesday, { track: 'finance' }) };

/** Only what can be followed in a language: spoken, interpreted, signed or captioned. */
export const InLanguage: Story = { name: 'Options · one language', ...shows(tuesday, { 'in-language': 'es' }) };

/** Only what is about a topic. */
export const Topic: Story = { name: 'Options · one topic', args: { topic: 'climate' } };

/** Words to start with; the reader can go on from there. */
export const Query: Story = { name: 'Options · a search to start with', args: { query: 'metropolis' } };

/** Track after track instead of hour after hour. */
export const ByTrack: Story = { name: 'Options · by track', ...shows(tuesday, { 'group-by': 'track' }) };

/** Place after place. */
export const ByPlace: Story = { name: 'Options · by place', ...shows(tuesday, { 'group-by': 'place' }) };

/** Details stand open: for a page that is the programme, and for print. */
export const Expanded: Story = { name: 'Options · expanded', args: { expanded: true, day: 'uclg-2021-day-1' } };

/** Without search, filters and tabs. */
export const NoFilters: Story = { name: 'Options · no filters', args: { 'no-filters': true } };

/** Before: what comes next, with the way to register. */
export const Before: Story = { name: 'Life · before', ...shows(tuesday, { now: '2021-06-01T06:30:00Z' }) };

/** During: the line of now, what goes on, what is next in each track, and the way there. */
export const Live: Story = { name: 'Life · live', ...shows(tuesday, { now: '2021-06-01T08:50:00Z' }) };

/** After: recordings. */
export const Past: Story = { name: 'Life · past', ...shows(tuesday, { now: '2021-06-02T08:50:00Z' }) };

/** Cancelled, postponed, with another date, moved online: said in words, and in calendars. */
export const Changed: Story = {
  name: 'Life · cancelled, postponed, moved',
  ...shows(
    forum([
      { ...credit, eventStatus: 'EventCancelled' },
      { ...currencies, eventStatus: 'EventPostponed' },
      { ...budget, eventStatus: 'EventRescheduled', previousStartDate: '2021-05-31' },
      { ...procurement, eventStatus: 'EventMovedOnline' },
    ]),
    { now: '2021-05-20T09:00:00Z' },
  ),
};

/** Places are taken; there is a waiting list. */
export const Full: Story = {
  name: 'Life · full, waiting list',
  ...shows(
    forum([
      { ...credit, registration: { required: true, state: 'full' } },
      { ...budget, registration: { required: true, state: 'waitlist', url: 'https://example.org/wait' } },
    ]),
  ),
};

/** The event's hours and the reader's, with the day where it is another one. */
export const TwoClocks: Story = { name: 'Clocks · two', ...shows(tuesday, { 'time-zone': 'Pacific/Auckland' }) };

/** One zone: the hours stand once. */
export const OneClock: Story = { name: 'Clocks · one', ...shows(tuesday, { 'time-zone': 'Europe/Brussels' }) };

/** A reader's selection, kept in this browser from the first star on, and shown alone on request. */
export const Favourites: Story = {
  name: 'Selection · mine',
  ...shows({ ...tuesday, events: [{ ...tuesday.events![0]!, id: 'forum-of-favourites' }] }),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('ess-programme-timeline')!;
    while (!element.shadowRoot?.querySelector('.star')) await new Promise(requestAnimationFrame);
    const stars = [...element.shadowRoot.querySelectorAll<HTMLButtonElement>('.star')];
    for (const star of [stars[0]!, stars[2]!]) if (!star.classList.contains('chosen')) star.click();
    await element.updateComplete;
  },
};

/** A selection that somebody shared, as its link shows it: looked at first, added to one's own on request. */
export const Shared: Story = {
  name: 'Selection · shared with me',
  ...shows({ ...tuesday, events: [{ ...tuesday.events![0]!, id: 'shared-forum' }] }),
  play: async ({ canvasElement }) => {
    const element = canvasElement.querySelector('ess-programme-timeline')!;
    while (!element.shadowRoot?.querySelector('.star')) await new Promise(requestAnimationFrame);
    location.hash = '#ess=shared-forum&favourites=opening,currencies';
    await new Promise((resolve) => setTimeout(resolve, 100));
    history.replaceState(null, '', location.pathname + location.search);
  },
};

/** Nothing is left of what the page asks for. */
export const NothingFound: Story = { name: 'States · nothing found', args: { query: 'xylophone' } };

/** The event is there, its programme is not. */
export const EmptyProgramme: Story = { name: 'States · not published yet', ...shows(forum([], { subEvent: [] })) };

/** What is good is shown; what is not stands in one `ess-error` with the path to each fault. */
export const PartlyWrong: Story = {
  name: 'States · partly wrong',
  ...shows(
    forum([
      opening,
      { ...credit, startDate: 'around ten' },
      { ...currencies, startDate: at('12:15'), endDate: at('10:15') },
      { id: 'nameless' } as never,
    ]),
  ),
};

/** A programme in French on a page in Arabic: said once for all of it. */
export const MixedLanguages: Story = { name: 'Languages · mixed, Arabic interface', args: { src: aimf, lang: 'ar' } };

/** Mirrored. */
export const RightToLeft: Story = {
  name: 'Languages · right to left',
  ...shows(tuesday, { now: '2021-06-01T08:50:00Z' }),
  globals: { language: 'ar' },
};

/** Light text on a page that sets two colours and declares no colour scheme. */
export const DarkPage: Story = {
  name: 'Places · dark page',
  ...shows(tuesday, { now: '2021-06-01T08:50:00Z', 'time-zone': 'Africa/Dakar' }),
  globals: { scheme: 'dark' },
};

/** A margin of 280 pixels: a list, with the filters behind a button. */
export const Sidebar: Story = { name: 'Places · narrow sidebar', ...shows(tuesday), globals: { width: 'sidebar' } };

/** The column of an article. */
export const Article: Story = { name: 'Places · article', globals: { width: 'article' } };

/** A whole page: days stand beside their sessions. */
export const Wide: Story = { name: 'Places · wide', globals: { width: 'wide' } };

/** A page's own fixed header keeps its place: heads that stay in view stand below it. */
export const BelowAHeader: Story = { name: 'Places · below a fixed header', args: { '--ess-sticky': '3rem' } };

/** A partner's accent is all of a theme. */
export const Accent: Story = {
  name: 'Places · a partner’s accent',
  ...shows(tuesday, { now: '2021-06-01T08:50:00Z', '--ess-accent': '#b0413e' }),
};

/** Print it: a day a page, both clocks, what is closed stands open, no buttons. */
export const Print: Story = { name: 'Places · print', args: { expanded: true, 'no-filters': true, day: '2021-02-16' } };

/** The address is none: the page's own link stays. */
export const BadAddress: Story = {
  name: 'Without content · bad address',
  tags: ['state-error'],
  args: { src: 'htps://example.org/content.json' },
};

/** No event has this id: the page's own link stays. */
export const UnknownId: Story = {
  name: 'Without content · unknown id',
  tags: ['state-error'],
  args: { src: 'content/uclg.json#nobody' },
};

/** No address and no content: nothing happens to what the page says. */
export const Empty: Story = {
  name: 'Without content · empty',
  tags: ['state-empty'],
  args: { src: undefined },
};

/** The content is on its way: the page's own link stands; after eight seconds the element gives up. */
export const Loading: Story = {
  name: 'Without content · loading',
  tags: ['state-loading'],
  args: { src: 'content/never.json' },
};

/** Headings continue the page's outline; what is shown is counted aloud when a choice changes it. */
export const InAnOutline: Story = {
  name: 'Accessibility · in a page’s outline',
  args: { src: aimf },
  render: (args) => inAnOutline(['Congress', 'Programme'], [programme(args)]),
};

/** Paste this in your CMS: the element in its three forms, in the toolbar’s language, which may be left out. */
export const Embed: Story = {
  parameters: pasted({
    element: 'programme-timeline',
    src: 'https://example.org/content.json#forum',
    href: 'https://example.org/programme',
    text: 'The whole programme',
  }),
};
