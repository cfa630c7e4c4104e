import { baseOf } from '@ess-kit/core';

/**
 * The name of a language in that language, as it begins a line: `Français`, `Português`. The region or script is
 * named only where another language of the list shares the base.
 */
export function endonym(tag: string, among: readonly string[], own?: string): string {
  const base = baseOf(tag);
  const asked = among.filter((other) => baseOf(other) === base).length > 1 ? tag : base;
  try {
    const name = new Intl.DisplayNames(tag, { type: 'language', fallback: 'none' }).of(asked);
    if (name) return name.replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase(tag));
  } catch {
    // An engine without this language: as its author calls it.
  }
  return own || tag;
}
