import '@ess-kit/event-card/define.js';
import { withTokens } from '@ess-kit/tooling/stories.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { code, guide, guideMeta } from '../pieces/guide.ts';

const meta: Meta = { title: 'Recipes/A theme in three lines', ...guideMeta };
export default meta;

const tokens = { '--ess-accent': '#8a1c4a', '--ess-heading-font': 'Georgia, serif', '--ess-radius': '0' };

const stylesheet = `:root {
${Object.entries(tokens)
  .map(([name, value]) => `  ${name}: ${value};`)
  .join('\n')}
}`;

/** Three lines in your stylesheet, and all elements on all your pages follow. */
export const ATheme: StoryObj = {
  name: 'A theme in three lines',
  render: () =>
    guide(
      'A theme in three lines',
      'Put them in your stylesheet: your colour, your face for headings, your corners. The rest is your page’s already.',
      html`
        ${code('Stylesheet', stylesheet)}
        <ess-event-card
          ${withTokens(tokens)}
          lang="en"
          heading-level="2"
          src="content/aimf.json#aimf-2013"
          now="2013-10-01T09:00:00Z"
          time-zone="Europe/Paris"
        ></ess-event-card>
      `,
    ),
};
