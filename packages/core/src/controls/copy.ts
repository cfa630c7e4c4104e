/** Puts a text where the reader can paste it from, and says so. */
export async function copy(
  text: string,
  copied: string,
  notCopied: string,
  announce: (message: string) => void,
): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    announce(copied);
  } catch {
    announce(notCopied);
  }
}
