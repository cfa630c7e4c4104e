import type { PackedLand } from './unpack.js';
/** The land of the world; `build/land.js` writes the module. */
export declare const world: PackedLand;
