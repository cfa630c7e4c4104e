/** One file of the release, as its manifest tells it. */
export interface ReleaseFile {
  readonly name: string;
  readonly label: string;
  readonly role: string;
  readonly bytes: number;
  readonly brotli: number;
  readonly integrity: { readonly sha256: string; readonly sha384: string };
  readonly needs: readonly string[];
}

/** The release that snippets refer to. */
export interface Release {
  readonly version: string;
  readonly files: readonly ReleaseFile[];
  /** Address of the folder that moves with each release of the major, with its trailing slash. */
  readonly latest: string;
  /** Address of the folder of exactly this version. */
  readonly exact: string;
}

/** A release in a folder of somebody's own, which holds one version only. */
export function inFolder(release: Release, folder: string): Release {
  if (!/^https?:\/\/\S+$/.test(folder)) return release;
  const own = folder.replace(/[^/]+\.js$/, '').replace(/\/*$/, '/');
  return { ...release, latest: own, exact: own };
}

/** The file by its label. */
export function fileOf({ files }: Release, label: string): ReleaseFile {
  const file = files.find((each) => each.label === label || each.name === label);
  if (!file) throw new Error(`The release has no file “${label}”.`);
  return file;
}
