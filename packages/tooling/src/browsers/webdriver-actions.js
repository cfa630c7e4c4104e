/** Names of keys as the DOM has them, in WebDriver's private code points. */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Insert: '\uE016',
  Delete: '\uE017',
  Meta: '\uE03D',
};

/** @param {string} name */
function keyValue(name) {
  if (name in KEYS) return KEYS[/** @type {keyof typeof KEYS} */ (name)];
  if (name.length === 1) return name;
  const functionKey = /^F([1-9]|1[0-2])$/.exec(name);
  if (functionKey) return String.fromCharCode(0xe030 + Number(functionKey[1]));
  throw new Error(`No key is called "${name}".`);
}

/**
 * One key, with modifiers held.
 * @param {string} key
 * @param {string[]} [modifiers]
 */
export function keyActions(key, modifiers = []) {
  const held = modifiers.map(keyValue);
  const value = keyValue(key);
  const actions = [
    ...held.map((modifier) => ({ type: 'keyDown', value: modifier })),
    { type: 'keyDown', value },
    { type: 'keyUp', value },
    ...held.reverse().map((modifier) => ({ type: 'keyUp', value: modifier })),
  ];
  return [{ type: 'key', id: 'keyboard', actions }];
}

/** Text, one key after the other. @param {string} text */
export const textActions = (text) => {
  const actions = [...text].flatMap((value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);
  return [{ type: 'key', id: 'keyboard', actions }];
};

/**
 * The pointer goes to a place in the viewport, and clicks there or not.
 * @param {number} x
 * @param {number} y
 * @param {boolean} [click]
 */
export function pointerActions(x, y, click = false) {
  const actions = [
    { type: 'pointerMove', duration: 0, x: Math.round(x), y: Math.round(y) },
    ...(click
      ? [
          { type: 'pointerDown', button: 0 },
          { type: 'pointerUp', button: 0 },
        ]
      : []),
  ];
  return [{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }];
}
