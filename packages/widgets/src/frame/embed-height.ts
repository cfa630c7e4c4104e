import { isHeight, measureRequest } from './messages.js';

/** On the page around: gives each of our frames the height that it asks for. Without it, the height written stands. */
window.addEventListener('message', ({ source, origin, data }) => {
  if (!source || !isHeight(data)) return;
  for (const frame of ourFrames()) {
    if (frame.contentWindow === source && originOf(frame) === origin) frame.style.height = `${data.height}px`;
  }
});
ask();
// Frames further down may have spoken before they were there to be found.
document.addEventListener('DOMContentLoaded', ask);

function ourFrames() {
  return [...document.querySelectorAll('iframe')].filter(({ src }) => /\/embed\.html(\?|#|$)/.test(src));
}

/** The origin that a frame's messages have: one in a sandbox without `allow-same-origin` has none. */
function originOf({ src, sandbox }: HTMLIFrameElement) {
  const isOpaque = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return isOpaque ? 'null' : new URL(src).origin;
}

function ask() {
  // It says nothing, so anybody may hear it.
  for (const { contentWindow } of ourFrames()) contentWindow?.postMessage(measureRequest, '*');
}
