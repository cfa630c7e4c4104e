/** A line of a declaration under its sentence. @param {import('../elements.js').Described} member @param {string} line */
export const documented = ({ description }, line) =>
  description ? `  /** ${description.replace(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n  ${line}` : `  ${line}`;
