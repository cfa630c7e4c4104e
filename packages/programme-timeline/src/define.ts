import { define } from '@ess-kit/core';
import { EssProgrammeTimeline } from './programme-timeline.js';

declare global {
  interface HTMLElementTagNameMap {
    'ess-programme-timeline': EssProgrammeTimeline;
  }
}

define('ess-programme-timeline', EssProgrammeTimeline);
