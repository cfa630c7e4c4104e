import '@ess-kit/event-card/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guide, guideMeta } from '../pieces/guide.ts';
import '../pieces/measured-parts.ts';

const meta: Meta = { title: 'Foundations/Type', ...guideMeta };
export default meta;

/** The steps of the type scale as a card really has them, measured where it stands. */
export const Type: StoryObj = {
  render: () =>
    guide(
      'Type',
      'Sizes are in em of the page’s medium text: no root size shrinks them. Two voices below the text (0.875 and 0.8125), headings by the width there is. Hours stand in tabular figures.',
      html`
        <measured-parts>
          <ess-event-card
            lang="en"
            heading-level="2"
            src="content/led-forum.json#led-forum-2-3-2"
            now="2021-05-20T09:00:00Z"
            time-zone="Europe/Paris"
          ></ess-event-card>
        </measured-parts>
      `,
    ),
};
