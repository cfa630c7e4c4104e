export * from './projection/equal-earth.js';
export * from './land/unpack.js';
export * from './land/rings.js';
export * from './land/draw.js';
export * from './land/areas.js';
export * from './land/middle.js';
