import '@ess-kit/programme-timeline/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { code, guide, guideMeta } from '../pieces/guide.ts';

const meta: Meta = { title: 'Recipes/A programme from pretalx', ...guideMeta };
export default meta;

/** The address of a schedule is all that a programme needs. */
export const FromPretalx: StoryObj = {
  name: 'A programme from pretalx',
  render: () =>
    guide(
      'A programme from pretalx',
      'pretalx and frab publish each schedule as schedule.json. Its address is all that the element needs; the server has to let other sites read it (Access-Control-Allow-Origin).',
      html`
        ${code(
          'Snippet',
          `<script src="https://cdn.example/ess-kit/1/ess.js" async></script>
<a data-ess="programme-timeline"
   data-src="https://pretalx.example/forum/schedule/export/schedule.json"
   href="https://pretalx.example/forum/schedule/">The programme</a>`,
        )}
        <ess-programme-timeline
          lang="en"
          heading-level="2"
          src="recipes/schedule.json"
          now="2021-05-20T09:00:00Z"
          time-zone="Europe/Paris"
        ></ess-programme-timeline>
      `,
    ),
};
