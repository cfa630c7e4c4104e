/** What the types refuse: a comment in a template cannot expect an error. */
import type {} from '@ess-kit/event-card/types/svelte';
import type {} from '@ess-kit/programme-timeline/types/svelte';
import type { SvelteHTMLElements } from 'svelte/elements';

type Card = SvelteHTMLElements['ess-event-card'];
type Programme = SvelteHTMLElements['ess-programme-timeline'];

// @ts-expect-error There is no such variant.
export const variant: Card = { variant: 'large' };
// @ts-expect-error The level is a number.
export const level: Card = { headingLevel: 'two' };
// @ts-expect-error The detail of this event has no such member.
export const detail: Programme = { 'oness-select': ({ detail }) => detail.code };
