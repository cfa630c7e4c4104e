import { define } from '@ess-kit/core';
import './define.js';
import { EssEventList } from './event-list.js';

declare global {
  interface HTMLElementTagNameMap {
    'ess-event-list': EssEventList;
  }
}

define('ess-event-list', EssEventList);
