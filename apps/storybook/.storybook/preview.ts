import { directionOf } from '@ess-kit/core';
import type { Embed } from '@ess-kit/tooling/stories.js';
import { setCustomElementsManifest, type ArgTypes, type Preview } from '@storybook/web-components-vite';
import { html } from 'lit';
import manifest from 'virtual:custom-elements-manifest';
import DocsPage from './docs-page.mdx';
import { embedForms } from './embed.ts';
import { setHost } from './hosts.ts';
import './preview.css';
import { speak } from './pseudo/locales.ts';
import { setTheme } from './themes.ts';
import { theme } from './theme.ts';
import { globalTypes, initialGlobals } from './toolbars.ts';

setCustomElementsManifest(manifest);

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
    docs: { page: DocsPage, theme, codePanel: true },
    options: {
      storySort: {
        method: '',
        order: [
          'Event card',
          'Event list',
          'Speaker quote',
          'Programme timeline',
          'Network map',
          'Language switcher',
          'Foundations',
          ['Tokens', 'Colour', 'Type', 'Spacing'],
          'Content',
          'Recipes',
        ],
      },
    },
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
  initialGlobals,
  globalTypes,
  decorators: [
    (story, { globals, parameters }) => {
      const embed = parameters['embed'] as Embed | undefined;
      return embed
        ? html`<div class="stack">${embedForms(embed, String(globals['language']))} ${story()}</div>`
        : html`${story()}`;
    },
    // The toolbar's time goes before the story's.
    (story, { args, globals, parameters }) => {
      const now = (parameters['moments'] as Record<string, string> | undefined)?.[String(globals['time'])];
      return html`${story(now ? { args: { ...args, now } } : {})}`;
    },
    (story, { globals, viewMode }) => {
      const { language, scheme, theme, width, host } = globals as Record<string, string>;
      setTheme(theme);
      setHost(host);
      speak(language!);
      // `sb-unstyled` keeps the documentation's own typography out.
      return html`<div
        class="page sb-unstyled ${scheme} ${viewMode === 'story' ? 'alone' : ''}"
        lang=${language}
        dir=${directionOf(language!)}
      >
        <div class="column ${width}">${story()}</div>
      </div>`;
    },
  ],
} satisfies Preview;
