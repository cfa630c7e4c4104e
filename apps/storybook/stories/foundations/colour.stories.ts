import '@ess-kit/speaker-quote/define.js';
import { withTokens } from '@ess-kit/tooling/stories.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guide, guideMeta } from '../pieces/guide.ts';
import '../pieces/kit-colours.ts';

const meta: Meta = { title: 'Foundations/Colour', ...guideMeta };
export default meta;

/** Accents as brands have them: the hard ones. */
const accents = ['#ffd500', '#f39200', '#e30613', '#7a1f1f', '#00a0d2', '#0000ff', '#0b2447', '#111111', '#ffffff'];

/** One accent makes a theme: what elements make of it, on the toolbar’s page. */
export const Colour: StoryObj = {
  render: () =>
    guide(
      'One accent',
      'Text and ground are the page’s. A partner sets one colour; it is darkened on light pages and lightened on dark ones, just as far as lines and controls need to stand out, and what stands on it is black or white.',
      html`
        <ess-speaker-quote lang="en" heading-level="2" src="content/essfi.json#give-a-day-1"></ess-speaker-quote>
        <h2>The theme</h2>
        <kit-colours></kit-colours>
        <h2>A yellow, an orange, two reds, three blues, black, white</h2>
        ${accents.map(
          (accent) =>
            html`<h3><code>--ess-accent: ${accent}</code></h3>
              <kit-colours ${withTokens({ '--ess-accent': accent })}></kit-colours>`,
        )}
      `,
    ),
};
