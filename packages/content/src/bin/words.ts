/** Words that commands have in common. */

export const count = (number: number, word: string) => `${number} ${word}${number === 1 ? '' : 's'}`;

/** Control characters of content must not reach a terminal as commands to it. */
export const printable = (text: string) =>
  text.replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g, (c) => {
    return `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });

/** Why a file could not be read, and what would be right. */
export function whyUnreadable(error: unknown): [message: string, expected: string] {
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return ['There is no such file.', 'the path of a content file'];
  if (code === 'EISDIR') return ['This is a folder.', 'the path of a content file'];
  return [`This file cannot be read (${code}).`, 'a file that you may read'];
}
