import aimf from '@ess-kit/core/themes/aimf.css?inline';
import contrast from '@ess-kit/core/themes/contrast.css?inline';
import defaultTheme from '@ess-kit/core/themes/default.css?inline';
import ripess from '@ess-kit/core/themes/ripess.css?inline';
import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from 'virtual:custom-elements-manifest';
import DocsPage from './docs-page.mdx';
import './preview.css';

setCustomElementsManifest(manifest);

const themes: Record<string, string> = { default: defaultTheme, aimf, ripess, contrast };

const themeStyles = document.head.appendChild(document.createElement('style'));

/** A theme is what a page's stylesheet sets; there is one at a time. */
function apply(theme: string) {
  const text = themes[theme] ?? '';
  if (themeStyles.textContent !== text) themeStyles.textContent = text;
}

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
          { value: '280', title: '280 px' },
          { value: '480', title: '480 px' },
          { value: '1100', title: '1100 px' },
          { value: 'full', title: 'Full width' },
        ],
      },
    },
  },
  decorators: [
    (story, { globals, viewMode }) => {
      const { language, scheme, theme, width } = globals as Record<string, string>;
      apply(theme!);
      // `sb-unstyled` keeps the documentation's own typography out.
      return html`<div
        class="page sb-unstyled ${scheme} ${viewMode === 'story' ? 'alone' : ''}"
        lang=${language}
        dir=${language === 'ar' ? 'rtl' : 'ltr'}
      >
        <div class="column width-${width}">${story()}</div>
      </div>`;
    },
  ],
} satisfies Preview;
