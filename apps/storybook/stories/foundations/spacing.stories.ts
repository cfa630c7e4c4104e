import '@ess-kit/event-card/define.js';
import { withTokens } from '@ess-kit/tooling/stories.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guide, guideMeta } from '../pieces/guide.ts';

const meta: Meta = { title: 'Foundations/Spacing', ...guideMeta };
export default meta;

const settings: readonly { name: string; tokens: Readonly<Record<string, string>> }[] = [
  { name: 'As it comes', tokens: {} },
  { name: '--ess-space: 1.4', tokens: { '--ess-space': '1.4' } },
  { name: '--ess-size: 0.875', tokens: { '--ess-size': '0.875' } },
];

/** Two factors: of all distances, and of all sizes. */
export const Spacing: StoryObj = {
  render: () =>
    guide(
      'Spacing',
      'One factor for all distances, one for all sizes. Hairlines and blank space part things; boxes and shadows do not.',
      html`<div class="beside">
        ${settings.map(
          ({ name, tokens }) =>
            html`<section>
              <h2><code>${name}</code></h2>
              <ess-event-card
                ${withTokens(tokens)}
                lang="en"
                heading-level="3"
                variant="compact"
                src="content/led-forum.json#led-forum-2-3-2"
                now="2021-05-20T09:00:00Z"
                time-zone="Europe/Paris"
              ></ess-event-card>
            </section>`,
        )}
      </div>`,
    ),
};
