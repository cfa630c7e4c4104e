import '@ess-kit/event-card/define.js';
import '@ess-kit/language-switcher/define.js';
import '@ess-kit/network-map/define.js';
import '@ess-kit/programme-timeline/define.js';
import '@ess-kit/speaker-quote/define.js';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { guideMeta } from '../pieces/guide.ts';

const meta: Meta = { title: 'Foundations/Family', ...guideMeta };
export default meta;

/** All elements side by side, as on the cover of the README: one hand, whatever the language and the ground. */
export const Family: StoryObj = {
  render: () =>
    html`<div class="family" lang="en" dir="ltr">
      <div class="opening">
        <p class="mark">
          <svg viewBox="0 0 30 18" aria-hidden="true">
            <g fill="none" stroke="currentColor" stroke-width="2">
              <circle cx="10" cy="9" r="8" />
              <circle cx="20" cy="9" r="8" />
            </g>
            <path d="M15 2.75a8 8 0 0 1 0 12.5a8 8 0 0 1 0-12.5z" fill="currentColor" />
          </svg>
          ESS Kit
        </p>
        <h1>One content, on every partner’s page.</h1>
        <p class="claim">
          Events, programmes, voices and networks of the social and solidarity economy, in the reader’s language.
        </p>
        <ess-language-switcher lang="en" mode="widgets" languages="fr en es pt ar"></ess-language-switcher>
      </div>
      <div class="sheet quote">
        <ess-speaker-quote lang="fr" src="content/uclg.json#espinosa-1"></ess-speaker-quote>
      </div>
      <div class="sheet map">
        <ess-network-map lang="en" heading-level="2" no-filters src="content/networks.json"></ess-network-map>
      </div>
      <div class="sheet card">
        <ess-event-card
          lang="en"
          heading-level="2"
          variant="compact"
          src="content/led-forum.json#led-forum-2-3-2"
          now="2021-05-20T09:00:00Z"
          time-zone="Europe/Paris"
        ></ess-event-card>
      </div>
      <div class="sheet programme">
        <ess-programme-timeline
          lang="es"
          heading-level="2"
          no-filters
          day="2021-02-15"
          src="content/uclg.json#uclg-seminar-2021"
          now="2021-01-20T09:00:00Z"
          time-zone="Europe/Madrid"
        ></ess-programme-timeline>
      </div>
    </div>`,
};
