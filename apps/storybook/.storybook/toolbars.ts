/** What the toolbar chooses, and with what it begins. */
import { hosts } from './hosts.ts';
import { pseudoLocales } from './pseudo/locales.ts';

const toolbar = (
  icon: string,
  description: string,
  items: readonly { value: string; title: string; right?: string }[],
) => ({
  description,
  toolbar: { icon, dynamicTitle: true, items: [...items] },
});

export const initialGlobals = {
  language: 'fr',
  scheme: 'light',
  theme: 'default',
  width: 'full',
  time: 'story',
  host: 'none',
};

export const globalTypes = {
  language: toolbar('globe', 'Language of the page; its direction follows', [
    { value: 'fr', title: 'Français' },
    { value: 'en', title: 'English' },
    { value: 'es', title: 'Español' },
    { value: 'pt', title: 'Português' },
    { value: 'ar', title: 'العربية' },
    ...pseudoLocales.map(({ value, title }) => ({ value, title, right: 'pseudo-locale' })),
  ]),
  scheme: toolbar('contrast', 'Colours of the page', [
    { value: 'light', title: 'Light page' },
    { value: 'dark', title: 'Dark page', right: 'declares nothing' },
  ]),
  theme: toolbar('paintbrush', 'Theme: a file of tokens', [
    { value: 'default', title: 'Default' },
    { value: 'aimf', title: 'AIMF' },
    { value: 'ripess', title: 'RIPESS' },
    { value: 'contrast', title: 'Contrast' },
  ]),
  width: toolbar('grow', 'Width of the column', [
    { value: 'sidebar', title: '280 px' },
    { value: 'article', title: '480 px' },
    { value: 'wide', title: '1100 px' },
    { value: 'full', title: 'Full width' },
  ]),
  time: toolbar('time', 'The moment at which the page is read', [
    { value: 'story', title: 'The story’s moment' },
    { value: 'before', title: 'Before' },
    { value: 'live', title: 'Live' },
    { value: 'after', title: 'Afterwards' },
  ]),
  host: toolbar(
    'browser',
    'Stylesheet of the page',
    hosts.map(({ value, title }) => ({ value, title })),
  ),
};
