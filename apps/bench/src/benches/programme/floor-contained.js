import { showByHand } from './by-hand.js';

/** @type {import('./page.js').ProgrammePage['mount']} */
export const mount = (host, programme) => showByHand(host, programme, true);
