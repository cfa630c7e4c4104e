import '@ess-kit/event-card/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guide, guideMeta } from '../pieces/guide.ts';
import { tokens, valueOf } from '../pieces/tokens.ts';

const meta: Meta = { title: 'Foundations/Tokens', ...guideMeta };
export default meta;

/** The eleven tokens, with what the toolbar's theme sets, read from this page. */
export const Tokens: StoryObj = {
  render: () =>
    guide(
      'Eleven tokens',
      'Set them on :root, on any box or on one element. What a theme leaves out is the page’s own. Choose a theme in the toolbar: the values are read from this page.',
      html`
        <ess-event-card
          lang="en"
          heading-level="2"
          src="content/led-forum.json#led-forum-2-3-2"
          variant="compact"
          now="2021-05-20T09:00:00Z"
          time-zone="Europe/Paris"
        ></ess-event-card>
        <dl class="facts">
          ${tokens.map(
            ({ name, does, without }) =>
              html`<div>
                <dt><code>${name}</code></dt>
                <dd>${does}</dd>
                <dd>${valueOf(name) ? html`<code>${valueOf(name)}</code>` : html`not set: ${without}`}</dd>
              </div>`,
          )}
        </dl>
      `,
    ),
};
