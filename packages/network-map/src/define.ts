import { define } from '@ess-kit/core';
import { EssNetworkMap } from './network-map.js';

declare global {
  interface HTMLElementTagNameMap {
    'ess-network-map': EssNetworkMap;
  }
}

define('ess-network-map', EssNetworkMap);
