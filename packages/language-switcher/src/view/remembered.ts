import { canonicalTag } from '@ess-kit/core';

const key = 'ess-kit.language';

/** The choice of an earlier visit; a page may forbid storage. */
export function rememberedLanguage(): string | undefined {
  try {
    return canonicalTag(localStorage.getItem(key));
  } catch {
    return undefined;
  }
}

export function rememberLanguage(tag: string): void {
  try {
    localStorage.setItem(key, tag);
  } catch {
    // The choice then holds for this page.
  }
}

/** Calls back when the choice is made in another tab; returns the way to stop. */
export function followRemembered(changed: () => void): () => void {
  const heard = (event: StorageEvent) => event.key === key && changed();
  addEventListener('storage', heard);
  return () => removeEventListener('storage', heard);
}
