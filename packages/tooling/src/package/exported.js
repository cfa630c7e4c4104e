/**
 * Every address that a package lets others import, with the file that stands behind it.
 * @param {Record<string, string | Record<string, string>>} exports of its package.json
 * @param {string[]} files that it publishes
 * @returns {{ subpath: string, file: string, types?: string }[]}
 */
export function exportedFiles(exports, files) {
  return Object.entries(exports).flatMap(([subpath, target]) => {
    const { default: file, types } = typeof target === 'string' ? { default: target, types: undefined } : target;
    if (!subpath.includes('*')) return [{ subpath, file: bare(file), ...(types ? { types: bare(types) } : undefined) }];
    const [before, after = ''] = bare(file).split('*');
    return files
      .filter((path) => path.startsWith(before) && path.endsWith(after) && !/\.d\.ts$|\.map$/.test(path))
      .map((path) => {
        const star = path.slice(before.length, after ? -after.length : undefined);
        return {
          subpath: subpath.replace('*', star),
          file: path,
          ...(types ? { types: bare(types).replace('*', star) } : undefined),
        };
      });
  });
}

const bare = (/** @type {string} */ path) => path.replace(/^\.\//, '');
