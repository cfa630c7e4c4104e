import type { ContentDocument, Quotation } from '@ess-kit/content';
import uclgSample from '@ess-kit/content/samples/uclg.json' with { type: 'json' };
import '@ess-kit/speaker-quote/define.js';
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

/** What the controls set: attributes by their names, tokens by theirs. */
interface Args extends TokenArgs {
  src?: string;
  data?: ContentDocument;
  dataContent?: string;
  show?: 'translation' | 'original' | 'both';
  collection?: boolean;
  reading?: boolean;
  speaker?: string;
  event?: string;
  'in-language'?: string;
  topic?: string;
  limit?: number;
  clamp?: number;
  'no-filters'?: boolean;
  lang?: string;
  images?: string;
  'no-structured-data'?: boolean;
  '--ess-heading-font'?: string;
}

type Story = StoryObj<Args>;

const seminar = 'content/uclg.json';
const one = `${seminar}#sabartes-1`;

const quote = (args: Args, fallback?: TemplateResult) => html`
  <ess-speaker-quote
    ${withTokens(args)}
    src=${ifDefined(args.src)}
    .data=${args.data}
    data-content=${ifDefined(args.dataContent)}
    show=${ifDefined(args.show)}
    ?collection=${args.collection}
    ?reading=${args.reading}
    speaker=${ifDefined(args.speaker)}
    event=${ifDefined(args.event)}
    in-language=${ifDefined(args['in-language'])}
    topic=${ifDefined(args.topic)}
    limit=${ifDefined(args.limit)}
    clamp=${ifDefined(args.clamp)}
    ?no-filters=${args['no-filters']}
    lang=${ifDefined(args.lang)}
    images=${ifDefined(args.images)}
    ?no-structured-data=${args['no-structured-data']}
    @ess-load=${action('ess-load')}
    @ess-error=${action('ess-error')}
    @ess-select=${action('ess-select')}
    >${fallback ?? nothing}</ess-speaker-quote
  >
`;

const link = html`<a href="https://example.org/quotations/sabartes-1" lang="en" dir="ltr"
  >Antònia Sabartés, 15 February 2021</a
>`;

const meta: Meta<Args> = {
  title: 'Speaker quote',
  component: 'ess-speaker-quote',
  args: { src: one },
  argTypes: {
    src: {
      control: 'select',
      options: [
        one,
        `${seminar}#alfelor-1`,
        `${seminar}#brick-1`,
        `${seminar}#fakhri-1`,
        `${seminar}#uclg-2021-day-1`,
        `${seminar}#billy-cobbett`,
        seminar,
        'content/essfi.json#give-a-day-1',
      ],
    },
    show: { control: 'inline-radio', options: [undefined, 'original', 'both'] },
    collection: { control: 'boolean' },
    reading: { control: 'boolean' },
    speaker: { control: 'text' },
    event: { control: 'text' },
    'in-language': { control: 'text' },
    topic: { control: 'text' },
    limit: { control: 'number' },
    clamp: { control: { type: 'range', min: 2, max: 12, step: 1 } },
    'no-filters': { control: 'boolean' },
    lang: { control: 'text' },
    images: { control: 'inline-radio', options: [undefined, 'any'] },
    'no-structured-data': { control: 'boolean' },
    '--ess-heading-font': { control: 'text' },
    ...tokenControls,
  },
  parameters: {
    timeless: 'a quotation says when it was said, never how long ago.',
  },
  render: (args) => quote(args, link),
};
export default meta;

const uclg = uclgSample as unknown as ContentDocument;

/** One of the seminar's quotations with more, or less, than its report gives; shown as the story's source. */
function shows(id: string, facts: Partial<Quotation>, args: Args = {}, rest: ContentDocument = {}) {
  const quotations = uclg.quotations!.map((quotation) =>
    quotation.id === id ? { ...quotation, ...facts } : quotation,
  );
  const code = JSON.stringify(
    quotations.find((quotation) => quotation.id === id),
    undefined,
    2,
  );
  return {
    args: { src: `#${id}`, data: { ...uclg, quotations, ...rest }, ...args },
    parameters: { docs: { source: { code, language: 'json' } } },
  } satisfies Story;
}

const collection: Story = { args: { src: `${seminar}#uclg-2021-day-1` } };

/** One real quotation with everything to try on it. */
export const Playground: Story = {};

/** What somebody said, whose words they are, and in which session they were said. */
export const Overview: Story = {};

/** Those of one day, each beside who said it. */
export const OverviewCollection: Story = { name: 'Overview · collection', ...collection };

/** All of a seminar, one at a time. */
export const OverviewReading: Story = { name: 'Overview · reading', args: { src: seminar, reading: true } };

const picture = {
  url: new URL('square.svg', document.baseURI).href,
  description: {
    fr: 'Dessin : trois personnes devant des maisons',
    en: 'Drawing: three people in front of houses',
    es: 'Dibujo: tres personas delante de unas casas',
    pt: 'Desenho: três pessoas diante de casas',
    ar: 'رسم: ثلاثة أشخاص أمام منازل',
  },
};

const people = uclg.people!.map((person) =>
  person.id === 'madelaine-alfelor' ? { ...person, image: picture } : person,
);

const parts = ['text', 'version', 'attribution', 'portrait', 'name', 'role', 'source', 'actions'];

/** The nodes that a page's stylesheet reaches by `::part()`; nothing else inside is promised. */
export const Anatomy: Story = {
  ...shows('alfelor-1', {}, {}, { people }),
  render: (args) => anatomy('ess-speaker-quote', { outermost: 'quote', parts }, quote(args)),
};

/** One colour gives a whole theme: it is that of the marks. */
export const AccentOnly: Story = {
  name: 'Options · only an accent',
  render: (args) => stack(['#7a1f3d', '#c98a00', '#1f5fa8'], (accent) => quote({ ...args, '--ess-accent': accent })),
};

/** The heading font is that of what was said. */
export const HeadingFont: Story = {
  name: 'Options · heading font',
  args: { '--ess-heading-font': 'Georgia, "Noto Serif", serif' },
};

/** Larger, airier and rounder by three factors, without a font size or a distance set. */
export const Tokens: Story = {
  name: 'Options · size, space and radius',
  ...shows('alfelor-1', {}, { '--ess-size': 1.2, '--ess-space': 1.4, '--ess-radius': '999px' }, { people }),
};

/** In the reader's language where there is a translation, with the way to the original. */
export const Translation: Story = { name: 'Versions · translation', globals: { language: 'en' } };

/** The original first, with the way to the translation. */
export const OriginalFirst: Story = {
  name: 'Versions · original first',
  globals: { language: 'en' },
  args: { show: 'original' },
};

/** Side by side where there is room, each with its language, its marks and its label. */
export const BothVersions: Story = {
  name: 'Versions · both',
  globals: { language: 'en', width: 'wide' },
  args: { src: `${seminar}#alfelor-1`, show: 'both' },
};

/** A machine's translation is said to be one. */
export const ByMachine: Story = {
  name: 'Versions · by a machine',
  globals: { language: 'es' },
  ...shows('sabartes-1', { translations: { en: 'human', es: 'machine' }, translator: undefined }),
};

/** No translation in the reader's language: the original, and which language that is. */
export const NoTranslation: Story = { name: 'Versions · no translation', globals: { language: 'pt' } };

/** A name is all that is printed. */
export const BareName: Story = { name: 'Speaker · bare name', args: { src: `${seminar}#fakhri-1` } };

/** Nobody is named: the words stand alone. */
export const NobodyNamed: Story = {
  name: 'Speaker · nobody named',
  ...shows('fakhri-1', { creatorLabel: undefined }),
};

/** The organisation is known, the role is not. */
export const OrganizationOnly: Story = {
  name: 'Speaker · organisation only',
  args: { src: `${seminar}#cobbett-1` },
};

/** The role is known, the organisation is not. */
export const RoleOnly: Story = { name: 'Speaker · role only', args: { src: `${seminar}#petrantonio-1` } };

/** Two roles, each with its body. */
export const TwoRoles: Story = { name: 'Speaker · two roles', args: { src: `${seminar}#alfelor-1` } };

/** A role that was over when its holder spoke, as printed. */
export const FormerRole: Story = { name: 'Speaker · former role', args: { src: `${seminar}#lepage-1` } };

/** A role that was over and whose name does not say so: the element says it. */
export const FormerRoleUnsaid: Story = {
  name: 'Speaker · former role, not in its name',
  ...shows('lepage-1', {
    affiliations: [
      {
        roleName: { fr: 'ministre de la transition écologique', en: 'Minister for the Ecological Transition' },
        current: false,
      },
    ],
  }),
};

/** A body that speaks. */
export const Organization: Story = {
  name: 'Speaker · an organisation',
  args: { src: 'content/essfi.json#give-a-day-1' },
};

/** A portrait from the page's, the script's or the content's own origin, its room reserved. */
export const Portrait: Story = { name: 'Speaker · portrait', ...shows('alfelor-1', {}, {}, { people }) };

/** The session was inferred from where the quotation stands in its report, and that is said. */
export const InferredSession: Story = { name: 'Origin · inferred session' };

/** The day is stated by the source. */
export const StatedDay: Story = { name: 'Origin · stated day', args: { src: `${seminar}#saiz-1` } };

/** The recording opens where the words are said. */
export const Recording: Story = {
  name: 'Origin · recording',
  ...shows(
    'saiz-1',
    { mediaFragment: 754 },
    {},
    {
      events: uclg.events!.map((event) => ({
        ...event,
        recordings: [
          {
            name: { fr: 'Enregistrement', en: 'Recording', es: 'Grabación', pt: 'Gravação', ar: 'تسجيل' },
            url: 'https://example.org/video.mp4',
          },
        ],
      })),
    },
  ),
};

/** Up to 120 characters: as large as a title. */
export const Short: Story = { name: 'Length · short', args: { src: 'content/essfi.json#give-a-day-1' } };

/** The longest of the seminar: smaller, and whole. */
export const Long: Story = { name: 'Length · long', args: { src: `${seminar}#brick-1` } };

/** Cut to three lines by whoever embeds it; all of it stands in the page, and prints. */
export const Clamp: Story = { name: 'Length · cut to three lines', args: { src: `${seminar}#brick-1`, clamp: 3 } };

/** Several paragraphs stand between one pair of marks. */
export const Paragraphs: Story = {
  name: 'Length · paragraphs',
  ...shows('vallier-1', {
    text: {
      fr: (uclg.quotations!.find(({ id }) => id === 'vallier-1')!.text as Record<string, string>)['fr']!.replace(
        'La reprise est',
        '\n\nLa reprise est',
      ),
    },
  }),
};

/** Marks within marks, as the language of the words prints them. */
export const NestedMarks: Story = {
  name: 'Words · nested marks',
  render: (args) => stack(['fr', 'en', 'es'], (language) => quote({ ...args, 'in-language': language })),
};

/** What an editor left out or put in is kept, and quieter than the words. */
export const Editorial: Story = {
  name: 'Words · omission and insertion',
  ...shows('munro-1', {
    text: {
      fr: 'Là où les collectivités territoriales ont été impliquées […], la mise en œuvre [des réponses à la pandémie] a été plus efficace.',
    },
  }),
};

/** A speaker's quotations, from two days. */
export const OfASpeaker: Story = { name: 'Collection · of a speaker', args: { src: `${seminar}#billy-cobbett` } };

/** Speaker, day and theme; the number that is left is announced. */
export const WithFilters: Story = { name: 'Collection · with filters', args: { src: seminar } };

/** The first five, with a button for the rest. */
export const Limited: Story = { name: 'Collection · limit', args: { src: seminar, limit: 5 } };

/** Chosen by whoever embeds it, and nothing to choose for its reader. */
export const Chosen: Story = {
  name: 'Collection · chosen by attributes',
  args: { src: seminar, topic: 'care', event: 'uclg-2021-day-2', 'no-filters': true },
};

/** Each cut to two lines. */
export const CutCollection: Story = { name: 'Collection · cut', ...collection, args: { ...collection.args, clamp: 2 } };

/** Nobody has translated them into the reader's language: said once. */
export const UntranslatedCollection: Story = {
  name: 'Collection · not translated',
  ...collection,
  globals: { language: 'pt' },
};

/** A French quotation on an Arabic page: it runs from left to right, with its own marks. */
export const FrenchInArabic: Story = { name: 'Languages · French words, Arabic interface', args: { lang: 'ar' } };

/** Mirrored: who speaks stands at the right. */
export const RightToLeft: Story = { name: 'Languages · right to left', globals: { language: 'ar' }, ...collection };

/** Arabic words in Arabic marks; the translation stands only in this story. */
export const ArabicWords: Story = {
  name: 'Languages · Arabic words',
  globals: { language: 'ar' },
  ...shows('sabartes-1', {
    text: {
      fr: (uclg.quotations!.find(({ id }) => id === 'sabartes-1')!.text as Record<string, string>)['fr']!,
      ar: 'ينتظرنا طريق صعب، لكن هذا “التآزر” قد يكون خطًا جيدًا لبدء هذا العمل التعاوني بين مناطق العالم ومستويات الحكم الحاضرة في المنظمة.',
    },
    translations: { ar: 'machine' },
    translator: undefined,
  }),
};

/** Light text on a page that sets two colours and declares no colour scheme. */
export const DarkPage: Story = { name: 'Places · dark page', globals: { scheme: 'dark' } };

/** A margin of 280 pixels. */
export const Sidebar: Story = { name: 'Places · narrow sidebar', globals: { width: 'sidebar' } };

/** The whole width of an article. */
export const Feature: Story = { name: 'Places · feature', globals: { width: 'wide' } };

/** A collection in a margin. */
export const SidebarReading: Story = {
  name: 'Places · reading in a sidebar',
  globals: { width: 'sidebar' },
  args: { src: seminar, reading: true, clamp: 6 },
};

/** What is good is shown; what is not stands in one `ess-error` with the path to each fault. */
export const PartlyWrong: Story = {
  name: 'States · partly wrong',
  ...shows('sabartes-1', {
    dateCreated: '15 February',
    isPartOf: 'nowhere at all',
    citation: 'javascript:void 0',
    affiliations: ['coordinatrice' as never, { roleName: { fr: 'coordinatrice', en: 'coordinator' } }],
  }),
};

/** The address is none: the page's own link stays, the error is told to scripts and in the console. */
export const BadAddress: Story = {
  name: 'Without content · bad address',
  tags: ['state-error'],
  args: { src: 'htps://example.org/content.json#sabartes-1' },
};

/** The document has no quotation of this id: the page's own link stays. */
export const UnknownQuotation: Story = {
  name: 'Without content · unknown quotation',
  tags: ['state-error'],
  args: { src: `${seminar}#nobody-1` },
};

/** Nothing is left of what the page asks for: its own link stays. */
export const NothingChosen: Story = {
  name: 'Without content · nothing chosen',
  tags: ['state-error'],
  args: { src: seminar, topic: 'no-such-topic' },
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
  args: { src: 'content/never.json#sabartes-1' },
};

/** The document stands in the page as an attribute, which editors that strip scripts keep. */
export const ContentInPage: Story = {
  name: 'Behaviours · content in the page',
  args: {
    src: undefined,
    dataContent: JSON.stringify({
      inLanguage: 'fr',
      people: uclg.people!.filter(({ id }) => id === 'antonia-sabartes'),
      quotations: uclg.quotations!.filter(({ id }) => id === 'sabartes-1'),
    }),
  },
};

/** A quotation is named by its speaker, its marks are not read, every control is reached by keyboard. */
export const InAnOutline: Story = {
  name: 'Accessibility · in a page’s outline',
  render: (args) =>
    inAnOutline(['Seminar and Campus', 'What was said'], [quote(args, link), quote({ ...args, ...collection.args })]),
};

/** Paste this in your CMS: the element in its three forms, in the toolbar’s language, which may be left out. */
export const Embed: Story = {
  parameters: pasted({
    element: 'speaker-quote',
    src: 'https://example.org/content.json#sabartes-1',
    href: 'https://example.org/quotations/sabartes-1',
    text: 'Antònia Sabartés, 15 February 2021',
  }),
};
