const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1024).toFixed(1)} KB`;

/** Figures that came from somewhere else: names of what we measure, and whole numbers; the rest is dropped. */
function checked(/** @type {unknown} */ sizes) {
  return Object.fromEntries(
    Object.entries(Object(sizes)).filter(
      ([name, bytes]) => /^[\w@/.,:() -]{1,120}$/.test(name) && Number.isInteger(bytes) && bytes >= 0,
    ),
  );
}

/**
 * A table, in Markdown, of what has changed.
 * @param {unknown} base sizes before
 * @param {unknown} head sizes after
 */
export function compareSizes(base, head) {
  const [before, after] = [checked(base), checked(head)];
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const changed = names.filter((name) => before[name] !== after[name]);
  if (!changed.length) return 'No size has changed.';
  const rows = changed.map((name) => {
    const [was = 0, is = 0] = [before[name], after[name]];
    const difference = is - was;
    return `| ${name} | ${kilobytes(was)} | ${kilobytes(is)} | ${difference > 0 ? '+' : '−'}${Math.abs(difference)} B |`;
  });
  return ['| what | before | after | change |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}
