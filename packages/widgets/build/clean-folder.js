import { rmSync } from 'node:fs';

/** Empties the folder first: files of the last build, under other hashes, are no part of this release. */
export function cleanFolder() {
  return {
    name: 'clean-folder',
    renderStart({ dir }) {
      rmSync(dir, { recursive: true, force: true });
    },
  };
}
