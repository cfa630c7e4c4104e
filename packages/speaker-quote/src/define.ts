import { define } from '@ess-kit/core';
import { EssSpeakerQuote } from './speaker-quote.js';

declare global {
  interface HTMLElementTagNameMap {
    'ess-speaker-quote': EssSpeakerQuote;
  }
}

define('ess-speaker-quote', EssSpeakerQuote);
