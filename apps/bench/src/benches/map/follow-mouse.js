/**
 * Drags by the mouse, once a frame: for those that bring no gestures of their own.
 * @param {HTMLElement} target @param {(dx: number, dy: number) => unknown} pan
 */
export function followMouse(target, pan) {
  let [dx, dy, frame] = [0, 0, 0];
  target.addEventListener('pointermove', (event) => {
    if (!event.buttons) return;
    dx += event.movementX;
    dy += event.movementY;
    frame ||= requestAnimationFrame(() => {
      pan(dx, dy);
      [dx, dy, frame] = [0, 0, 0];
    });
  });
}
