import '@ess-kit/event-card/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../pieces/content-editor.ts';
import { guide, guideMeta } from '../pieces/guide.ts';

const meta: Meta = { title: 'Content/Content model', ...guideMeta };
export default meta;

/** A document to write in: the checker and the card follow each key. */
export const ContentModel: StoryObj = {
  name: 'Content model',
  render: () =>
    guide(
      'Content model',
      'One JSON file feeds every element. Names are schema.org’s. What you do not know you leave out: nothing is invented. Write in it; the checker that answers is the one of “npx ess-kit check”.',
      html`<content-editor></content-editor>`,
    ),
};
