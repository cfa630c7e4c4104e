import '@ess-kit/network-map/define.js';
