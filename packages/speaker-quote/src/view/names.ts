import type { Text } from '@ess-kit/content';
import { html } from 'lit';
import type { Audience } from './quote-view.js';

/** A name as a template takes it. A plain one is of no language, whatever that of its document. */
export const nameOf = (name: Text | undefined, { say }: Pick<Audience, 'say'>): unknown =>
  typeof name === 'string' ? html`<bdi>${name}</bdi>` : say(name);

/** The same as plain text. */
export const plainName = (name: Text | undefined, { pick }: Pick<Audience, 'pick'>): string | undefined =>
  typeof name === 'string' ? name : pick(name)?.value;
