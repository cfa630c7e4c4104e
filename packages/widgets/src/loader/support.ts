/**
 * Whether the browser has what the elements are built on. Where it has not, the links stay, silently. Those that know
 * these two also know adopted style sheets, element internals and the JavaScript of our chunks.
 */
export const supported = (): boolean => CSS.supports('selector(:state(a)) and (color:light-dark(red,red))');
