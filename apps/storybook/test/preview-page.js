/** A page of the built Storybook in which stories are shown one after the other. */
import { prepare } from './in-page.js';

/** The story that stands when a page is opened. */
const first = 'event-card--overview';

/** Storybook's own audit stays out: it would run beside ours. @param {string} origin @param {string} id @param {string} viewMode */
export const address = (origin, id, viewMode) =>
  `${origin}/iframe.html?id=${id}&viewMode=${viewMode}&globals=a11y.manual:!true`;

/** @param {any} page @param {string} origin */
export async function openPreview(page, origin) {
  await page.goto(address(origin, first, 'story'));
  await page.waitFor(`document.querySelector('#storybook-root .page') !== null`, { timeout: 60_000 });
  await page.evaluate(prepare, first);
}
