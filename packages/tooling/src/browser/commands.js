import { ask } from './server-command.js';
import { undoAfterTest } from './undo.js';

/** The engine that this test runs in. */
export const engine = /Firefox\//.test(navigator.userAgent)
  ? 'firefox'
  : /Chrome\//.test(navigator.userAgent)
    ? 'chromium'
    : 'webkit';

/** Presses a key by its DOM name, with modifiers held: `press('Tab', { shift: true })`. */
export async function press(key, { shift = false, control = false, alt = false, meta = false } = {}) {
  const held = { Shift: shift, Control: control, Alt: alt, Meta: meta };
  const modifiers = Object.keys(held).filter((name) => held[name]);
  await ask('ess:press', { key, modifiers });
}

/** Types text, one key after the other. */
export async function type(text) {
  await ask('ess:type', { text });
}

/** Clicks with the mouse, at a place in the viewport or in the middle of an element. */
export async function click(...target) {
  await pointAt('ess:click', target);
}

/** Moves the mouse to a place in the viewport or to the middle of an element. */
export async function hover(...target) {
  await pointAt('ess:hover', target);
}

/** Whether the engine can emulate media. */
export const canEmulate = engine !== 'webkit';

/** Emulates media until the end of the test; `null` takes one back. */
export async function emulate(emulation) {
  await ask('ess:emulate', emulation);
  undoAfterTest('emulation', () => ask('ess:emulate', NO_EMULATION));
}

/** Sizes the viewport until the end of the test. */
export async function resize(width, height = innerHeight) {
  const before = { width: innerWidth, height: innerHeight };
  undoAfterTest('viewport', () => ask('ess:resize', before));
  await ask('ess:resize', { width, height });
  await frame();
}

/** Waits for the next painted frame. */
export const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

const NO_EMULATION = { colorScheme: null, forcedColors: null, reducedMotion: null, media: null };

async function pointAt(command, target) {
  const [x, y] = target[0] instanceof Element ? middleOf(target[0]) : target;
  undoAfterTest('pointer', () => ask('ess:hover', { x: 0, y: 0 }));
  await ask(command, { x, y });
}

function middleOf(element) {
  element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
  const { left, top, width, height } = element.getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}
