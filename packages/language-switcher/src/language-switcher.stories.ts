import '@ess-kit/language-switcher/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

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

const meta: Meta<Args> = {
  title: 'Language switcher',
  component: 'ess-language-switcher',
  render: ({ mode, lang, languages, compact, offer, links }) =>
    html`<ess-language-switcher
      mode=${mode ?? nothing}
      lang=${lang ?? nothing}
      languages=${languages ?? nothing}
      ?compact=${compact}
      ?offer=${offer}
      >${links?.split(' ').map(link)}</ess-language-switcher
    >`,
};
export default meta;

/** Nothing but the tag, on a page without translations: it changes the widgets. */
export const Widgets: Story = {};

/** The author's own links. */
export const Links: Story = { args: { mode: 'links', links: 'fr en es' } };

/** Said in words, in the page's language; the link leads to the other home. */
export const NotTranslated: Story = { name: 'Links · not translated', args: { links: 'fr en! es!' } };

/** Codes are seen, full names are heard. */
export const Compact: Story = { args: { compact: true } };

/** More than six are opened by a button. */
export const Long: Story = { name: 'Length · opened by a button', args: { links: 'fr en es pt ar de it' } };

/** More than twenty have a search. */
export const Search: Story = {
  name: 'Length · search',
  args: { links: 'fr en es pt ar de it nl ca eu gl ro pl cs sk hu el bg tr sv da fi' },
};
