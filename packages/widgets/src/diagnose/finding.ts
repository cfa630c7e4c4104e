/** What can be wrong, by the mechanism that it goes wrong by. */
export type Code =
  | 'all-well'
  | 'old-browser'
  | 'no-script'
  | 'script-held'
  | 'script-blocked'
  | 'nonce-missing'
  | 'hash-missing'
  | 'script-missing'
  | 'script-broken'
  | 'script-cors'
  | 'script-elsewhere'
  | 'file-missing'
  | 'file-altered'
  | 'trusted-types'
  | 'two-versions'
  | 'foreign-element'
  | 'no-embed'
  | 'unknown-widget'
  | 'no-content-address'
  | 'connect-blocked'
  | 'cors-missing'
  | 'content-unreachable'
  | 'content-missing'
  | 'content-not-json'
  | 'item-missing';

/** What a finding is about, for its sentence. */
export interface Facts {
  /** An address, a tag, a type, an id: what the sentence names. */
  what?: string;
  /** What else it names: a status, other versions, ids that there are. */
  more?: string;
  /** The line to add, in the language of policies, headers and HTML. */
  add?: string;
}

export interface Finding extends Facts {
  code: Code;
  /** What is wrong, and what to do, in the webmaster's language. */
  text: string;
}

/** Notes a finding; the same one is noted once. */
export type Note = (code: Code, facts?: Facts) => void;

/** Sentences by code; `{what}` and `{more}` stand for what was found. */
export type Words = Record<Code, string> & {
  readonly heading: string;
  readonly add: string;
  readonly close: string;
};
