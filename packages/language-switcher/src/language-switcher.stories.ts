import '@ess-kit/language-switcher/define.js';
import { pasted } from '@ess-kit/tooling/stories.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { action } from 'storybook/actions';

/** What the controls set: attributes by their names. */
interface Args {
  mode?: 'links' | 'widgets' | 'bridge';
  lang?: string;
  languages?: string;
  compact?: boolean;
  offer?: boolean;
  /** Tags of the author's links; a tag with `!` has no translation. */
  links?: string;
}

type Story = StoryObj<Args>;

const link = (written: string) => {
  const tag = written.replace('!', '');
  return written === tag
    ? html`<a href="#${tag}" hreflang=${tag} lang=${tag}>${tag}</a> `
    : html`<a href="#home-${tag}" lang=${tag} data-missing>${tag}</a> `;
};

const switcher = ({ mode, lang, languages, compact, offer, links }: Args) =>
  html`<ess-language-switcher
    mode=${mode ?? nothing}
    lang=${lang ?? nothing}
    languages=${languages ?? nothing}
    ?compact=${compact}
    ?offer=${offer}
    @ess-language-request=${action('ess-language-request')}
    >${links?.split(' ').map(link)}</ess-language-switcher
  >`;

const meta: Meta<Args> = {
  title: 'Language switcher',
  component: 'ess-language-switcher',
  argTypes: {
    mode: { control: 'inline-radio', options: [undefined, 'links', 'widgets', 'bridge'] },
    lang: { control: 'text' },
    languages: { control: 'text' },
    compact: { control: 'boolean' },
    offer: { control: 'boolean' },
    links: { control: 'text', description: 'Stories only: the languages of the links inside' },
  },
  parameters: {
    timeless: 'a choice of language has no clock.',
  },
  render: switcher,
};
export default meta;

/** The links of a page in three languages, with everything to try on them. */
export const Playground: Story = { args: { links: 'fr en es' } };

/** Nothing but the tag, on a page without translations: it changes the widgets. */
export const Widgets: Story = { name: 'Overview · of the widgets' };

/** The author's own links. */
export const Links: Story = { name: 'Overview · of the page', args: { mode: 'links', links: 'fr en es' } };

/** Codes are seen, full names are heard. */
export const Compact: Story = { name: 'Options · compact', args: { compact: true } };

/** More than six are opened by a button. */
export const Long: Story = { name: 'States · opened by a button', args: { links: 'fr en es pt ar de it' } };

/** More than twenty have a search. */
export const Search: Story = {
  name: 'States · search',
  args: { links: 'fr en es pt ar de it nl ca eu gl ro pl cs sk hu el bg tr sv da fi' },
};

/** Said in words, in the page's language; the link leads to the other home. */
export const NotTranslated: Story = { name: 'States · not translated', args: { links: 'fr en! es!' } };

/** Each language is named in itself; the line begins where the page does. */
export const RightToLeft: Story = {
  name: 'Languages · right to left',
  globals: { language: 'ar' },
  args: { links: 'ar fr en' },
};

/** Reading goes from left to right on a dark page too; the accent lightens with it. */
export const DarkPage: Story = { name: 'States · dark page', globals: { scheme: 'dark' }, args: { links: 'fr en es' } };

/** Paste this in your CMS: the element in its forms, in the toolbar’s language, which may be left out. */
export const Embed: Story = {
  args: { links: 'fr en es' },
  parameters: pasted({
    element: 'language-switcher',
    href: 'https://example.org/en/',
    text: 'English',
  }),
};
