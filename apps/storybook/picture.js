/** Pictures for documentation: sharp, small, and of one part of a page. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** Text stays sharp; what is lost is not seen at the size at which a README shows it. */
const quality = 82;

/**
 * Saves a part of Chromium's page as WebP, which no driver writes by itself.
 * @param {import('@ess-kit/tooling/pages/launch.js').Page} page
 * @param {string} path
 * @param {{ x?: number, y?: number, width: number, height: number }} box in CSS pixels, from the page's corner
 * @param {number} [scale] pixels of the picture for one of CSS
 * @returns {Promise<number>} its bytes
 */
export async function savePicture(page, path, { x = 0, y = 0, width, height }, scale = 1.2) {
  const native = /** @type {import('playwright-core').Page} */ (page.native);
  const session = await native.context().newCDPSession(native);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality,
    clip: { x, y, width, height, scale },
    captureBeyondViewport: true,
  });
  await session.detach();
  const bytes = Buffer.from(data, 'base64');
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  return bytes.length;
}
