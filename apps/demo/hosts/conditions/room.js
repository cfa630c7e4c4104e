/** @typedef {import('../types.d.ts').Condition} Condition */

const found = /** @type {const} */ (['link', 'tag', 'whole']);

/** @type {readonly Condition[]} */
export const room = [
  {
    id: 'room-kept',
    name: 'Room is kept on each embed',
    why: 'style="min-block-size: …": nothing moves.',
    forms: found,
    drive: 'shift',
    paste: ['style="min-block-size: 16em" on the embed'],
  },
  {
    id: 'room-by-sheet',
    name: 'Room is kept by ess.css',
    why: 'One line in the head, for typical content.',
    forms: found,
    drive: 'shift',
    paste: ['<link rel="stylesheet" href="https://cdn.example/ess-kit/1/ess.css">'],
  },
  {
    id: 'room-not-kept',
    name: 'No room is kept',
    why: 'What moves then is measured, and nothing is promised.',
    forms: found,
    drive: 'shift',
  },
];
