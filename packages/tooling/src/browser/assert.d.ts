export { assert, expect } from 'chai';

/** Text with U+202F, U+2009 and U+00A0 as plain spaces, white space collapsed and trimmed. */
export function plain(text: string | null | undefined): string;
