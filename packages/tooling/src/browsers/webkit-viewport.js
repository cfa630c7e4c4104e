import { SCREEN_CENTRE } from './webkit-server.js';

/**
 * Gives the viewport of a WebKitGTK window a size. Without a window manager the window under the pointer has the
 * keyboard focus, so the window is laid around the pointer, which rests in the middle of the screen.
 * @param {{ rect(rect: { x: number, y: number, width: number, height: number }): Promise<unknown>, inner(): Promise<number[]> }} window
 * @param {number} width
 * @param {number} height
 */
export async function sizeViewport(window, width, height) {
  let frame = 0;
  for (let attempt = 0; attempt < 60; attempt++) {
    const outer = height + frame;
    await window.rect({
      x: Math.round(SCREEN_CENTRE.x - width / 2),
      y: Math.round(SCREEN_CENTRE.y - outer / 2),
      width,
      height: outer,
    });
    const [innerWidth = 0, innerHeight = 0] = await window.inner();
    if (innerWidth === width && innerHeight === height) return;
    if (innerWidth === width && innerHeight < outer) frame = outer - innerHeight;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  const [innerWidth, innerHeight] = await window.inner();
  throw new Error(
    `${width} × ${height} is not available in webkit: its window stays at ${innerWidth} × ${innerHeight}.`,
  );
}
