/** How a page embeds: the link form, the tag form, one module a widget, or everything as one module. */
export type Form = 'link' | 'tag' | 'modules' | 'whole';

/**
 * What a visitor gets of a widget: all of it, at least its first view, what stood there before, in words that there is
 * nothing (or what stood there before), or any of these.
 */
export type Outcome = 'stands' | 'shows' | 'stays' | 'told' | 'usable';

export type Group =
  'policies' | 'inclusion' | 'markup' | 'versions' | 'stylesheets' | 'network' | 'broken pages' | 'room';

/** A part of what a page loads that a fault can hit. */
export type Stage = 'loader' | 'core' | 'element' | 'pack' | 'parts' | 'content';

/** A widget as every page of the lab embeds it. */
export interface Widget {
  name: string;
  heading: string;
  /** The content document, and the item in it. */
  document?: string;
  id?: string;
  attributes?: string;
  /** Text that stands in its first view; `|` between others that may stand there. */
  says: string;
  /** What it says where there is nothing; others keep what stood there before. */
  empty?: string;
  /** A selector of what arrives last. */
  complete: string;
  /** What stood there before, and stays if anything goes wrong. */
  fallback: string;
  /** The widget whose own file it needs as well. */
  buildsOn?: string;
  /** Its fallback is the link itself, which carries the link form. */
  link?: true;
}

/** One answer of a server that is not in order. `raw` writes it by hand. */
export interface Fault {
  status?: number;
  /** `null` takes a usual header away. */
  headers?: Record<string, string | null>;
  body?: string | Buffer;
  raw?: ((response: import('node:http').ServerResponse, usual: Usual) => void) | undefined;
}

/** What the server would have answered. */
export interface Usual {
  body: Buffer;
  type: string;
}

/** What a page expects of itself; the judge on the page compares. */
export interface Expectation {
  /** `stands` unless told. */
  outcome?: Outcome;
  /** Whom it concerns: the victim of a fault only, or these widgets; all others stand then. */
  only?: 'victim' | readonly string[];
  /** It is the content that is missing: a widget that needs none stands. */
  content?: true;
  /** What each console line matches; there must be one, unless the expression matches the empty text as well. */
  line?: string;
  /** The same for violations of the policy. */
  violation?: string;
  /** The same for errors that the browser itself reports. */
  error?: string;
  /** Where nothing tells that all is over: how long to look before the verdict, in milliseconds. */
  quiet?: number;
  /** Versions that the page must tell: `this`, or a word of another one; the first is active. */
  versions?: string[];
  /** A check of its own, by name, in `scripts/checks.js`. */
  check?: string;
}

export interface Condition {
  /** Its address: `/hosts/<id>/`. */
  id: string;
  /** What is the matter with this page. */
  name: string;
  /** Why a page would be like this, or what it proves. */
  why: string;
  /** Forms that it makes sense for; all that load `ess.js`, unless told. */
  forms?: readonly Form[];
  /** Content-Security-Policy. */
  policy?: string | ((form: Form) => string | undefined);
  /** Other headers of the page. */
  headers?: Record<string, string>;
  /** The page names its scripts by nonce or by hash. */
  by?: 'nonce' | 'hash';
  /** Attributes of `<html>` and `<body>`. */
  html?: string;
  body?: string;
  /** Host scripts that run before anything of ours, and after; names of files in `scripts`. */
  before?: readonly string[];
  after?: readonly string[];
  /** Stylesheets of the host; names of files in `sheets`. */
  sheets?: readonly string[];
  /** Markup before and after the widgets. */
  above?: string;
  below?: string;
  /** Writes the script tag differently from `<script src="…" async></script>`. */
  script?: (usual: string, address: string) => string;
  /** Where the script tag stands; at the end unless told. */
  place?: 'head' | 'end';
  /** Writes the embeds differently. */
  embed?: (usual: string) => string;
  /** A server that is not in order, from the n-th request on. */
  fault?: { stage: Stage; answer: (time: number) => Fault | undefined };
  /** Files of another release than the built one; see `releases.js`. */
  release?: 'renamed' | 'previous' | 'previous-gone';
  expect?: Expectation;
  /** What `ess.diagnose()` must find here: codes of findings. */
  diagnosis?: readonly string[];
  /** Lines that a webmaster copies. */
  paste?: readonly string[];
  /** Takes many seconds: only in the full run. */
  slow?: true;
  /**
   * A test opens no other page meanwhile: its answers take so long that requests of several pages would wait for each
   * other, as a browser opens six connections to a server.
   */
  alone?: true;
  /** An engine that cannot do this, and why. */
  except?: Partial<Record<'chromium' | 'firefox' | 'webkit', string>>;
  /** What of this page is left out of the measure, and why. */
  unmeasured?: string;
  /** The embeds carry their content, or hold their own link form. */
  attributes?: 'inline' | 'link-inside';
  /** What a test does with a page that stands; a person does it by hand. */
  drive?: 'back' | 'picture' | 'shift' | 'weigh';
}

/** A condition in its place. */
export interface Placed extends Condition {
  group: Group;
  forms: readonly Form[];
}

/** What one page load of a test came to. */
export interface Row {
  id: string;
  form: Form;
  victim?: string;
  engine: string;
  problems: string[];
  widgets: Record<string, string>;
  figures?: Record<string, number>;
}

/** What became of a widget: all of it stands, its first view does, its fallback stays; not as expected; not tested. */
export type Mark = 'stands' | 'shows' | 'stays' | 'red' | 'none';

/** A condition in an engine. */
export interface Seen {
  loads: number;
  /** In the order of the widgets. */
  marks: Mark[];
  /** What was not as expected. */
  why?: string[];
  figures?: Record<string, number>;
}

/** A run of all conditions. */
export interface Results {
  date: string;
  minutes: number;
  versions: Record<string, string>;
  conditions: Record<string, Record<string, Seen>>;
}
