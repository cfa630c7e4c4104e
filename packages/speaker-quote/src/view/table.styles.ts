import { css } from 'lit';
import { clampRules } from './clamp.js';
import { marksRules } from './marks.js';

const rules = marksRules + clampRules;

/** Rules made from tables of ours, as if they had been written here; no text of content is among them. */
export const tableStyles = css(Object.assign([rules], { raw: [rules] }));
