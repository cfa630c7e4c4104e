import aimf from '@ess-kit/core/themes/aimf.css?inline';
import contrast from '@ess-kit/core/themes/contrast.css?inline';
import defaultTheme from '@ess-kit/core/themes/default.css?inline';
import ripess from '@ess-kit/core/themes/ripess.css?inline';
import { setCustomElementsManifest, type ArgTypes, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from 'virtual:custom-elements-manifest';
import DocsPage from './docs-page.mdx';
import { pasteThis, type Paste } from './paste-this.ts';
import './preview.css';
import { pseudoLocales, speak } from './pseudo/locales.ts';

setCustomElementsManifest(manifest);

const themes: Record<string, string> = { default: defaultTheme, aimf, ripess, contrast };

const themeStyles = document.head.appendChild(document.createElement('style'));

/** A theme is what a page's stylesheet sets; there is one at a time. */
function apply(theme: string) {
  const text = themes[theme] ?? '';
  if (themeStyles.textContent !== text) themeStyles.textContent = text;
}

/** What no control can set is described only. */
const withoutIdleControls = (argTypes: ArgTypes): ArgTypes =>
  Object.fromEntries(
    Object.entries(argTypes).map(([name, type]) => {
      if (type.control) return [name, type];
      return [name, { ...type, control: type.table?.category === 'css custom properties' ? 'text' : false }];
    }),
  );

const { fetch } = globalThis;

/** The address of the stories that show what stands while content is on its way. */
globalThis.fetch = (address, options) =>
  String(address).endsWith('/content/never.json') ? new Promise(() => undefined) : fetch(address, options);

export default {
  tags: ['autodocs'],
  parameters: {
    layout: 'fullscreen',
    controls: { expanded: true, sort: 'requiredFirst' },
    docs: { page: DocsPage, codePanel: true },
    a11y: {
      test: 'error',
      options: {
        runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
        // Landmarks are the matter of the page that an element stands on.
        rules: { region: { enabled: false } },
      },
    },
  },
  argTypesEnhancers: [({ argTypes }) => withoutIdleControls(argTypes)],
  initialGlobals: { language: 'fr', scheme: 'light', theme: 'default', width: 'full' },
  globalTypes: {
    language: {
      description: 'Language of the page',
      toolbar: {
        icon: 'globe',
        dynamicTitle: true,
        items: [
          { value: 'fr', title: 'Français' },
          { value: 'en', title: 'English' },
          { value: 'es', title: 'Español' },
          { value: 'pt', title: 'Português' },
          { value: 'ar', title: 'العربية' },
          ...pseudoLocales.map(({ value, title }) => ({ value, title, right: 'pseudo-locale' })),
        ],
      },
    },
    scheme: {
      description: 'Colours of the page',
      toolbar: {
        icon: 'contrast',
        dynamicTitle: true,
        items: [
          { value: 'light', title: 'Light page' },
          { value: 'dark', title: 'Dark page', right: 'declares nothing' },
        ],
      },
    },
    theme: {
      description: 'Theme: a file of tokens',
      toolbar: {
        icon: 'paintbrush',
        dynamicTitle: true,
        items: [
          { value: 'default', title: 'Default' },
          { value: 'aimf', title: 'AIMF' },
          { value: 'ripess', title: 'RIPESS' },
          { value: 'contrast', title: 'Contrast' },
        ],
      },
    },
    width: {
      description: 'Width of the column',
      toolbar: {
        icon: 'grow',
        dynamicTitle: true,
        items: [
          { value: 'sidebar', title: '280 px' },
          { value: 'article', title: '480 px' },
          { value: 'wide', title: '1100 px' },
          { value: 'full', title: 'Full width' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals, parameters }) => {
      const paste = parameters['paste'] as Paste | undefined;
      return paste
        ? html`<div class="stack">${pasteThis(paste, String(globals['language']))} ${story()}</div>`
        : html`${story()}`;
    },
    (story, { globals, viewMode }) => {
      const { language, scheme, theme, width } = globals as Record<string, string>;
      apply(theme!);
      speak(language!);
      // `sb-unstyled` keeps the documentation's own typography out.
      return html`<div
        class="page sb-unstyled ${scheme} ${viewMode === 'story' ? 'alone' : ''}"
        lang=${language}
        dir=${language!.startsWith('ar') ? 'rtl' : 'ltr'}
      >
        <div class="column ${width}">${story()}</div>
      </div>`;
    },
  ],
} satisfies Preview;
