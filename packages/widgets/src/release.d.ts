/** Written by the build once the chunks stand. */
declare module 'ess-kit:release' {
  /** Exact version of the release. */
  export const version: string;
}

declare module 'ess-kit:chunks' {
  /** Core, elements and language packs: name → sha256 of the file, in base64 without the final `=`. No prototype. */
  export const integrity: Record<string, string>;
  /** Element → chunks it needs besides core. */
  export const ahead: Record<string, string[]>;
}
