import type { PackedLand } from './unpack.js';
/** The same for a close view. */
export declare const detail: PackedLand;
