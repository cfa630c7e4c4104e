/** Two more views of the same, loaded when a reader first asks for one. */
export { table } from './view/table.js';
export { tree } from './view/tree.js';
