import { define } from '@ess-kit/core';
import { EssEventCard } from './event-card.js';

declare global {
  interface HTMLElementTagNameMap {
    'ess-event-card': EssEventCard;
  }
}

define('ess-event-card', EssEventCard);
