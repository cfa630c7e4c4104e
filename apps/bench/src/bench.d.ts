import type { Chromium } from './browser/chromium.js';

/** Who takes part. */
export interface Contestant {
  /** In the report's data; unique in its bench. */
  name: string;
  /** What tables call it. */
  label: string;
  /** `ours` is the first of ours in verdicts; a `floor` is made by hand, `peer` comes from npm. */
  kind: 'ours' | 'peer' | 'floor';
  /** The npm package from which it comes; the report gives its version. */
  package?: string;
  /** How it was set up, and what of it is not like the others. */
  note?: string;
}

/** What is asked of all contestants. */
export interface Case {
  key: string;
  label: string;
  /** How many there are of what is shown; cases that differ in nothing else make a curve. */
  n?: number;
  /** What all cases of one curve have in common. */
  series?: string;
  /** How many times slower the processor is than this machine's. */
  slowDown: number;
  /** A slow line to the server. */
  connection?: 'slow 4G';
  /** Contestants that are left out, by name, with the reason. */
  without?: Record<string, string>;
}

/** What is measured; less is better, always. */
export interface Figure {
  key: string;
  label: string;
  unit: 'ms' | 'bytes' | 'MB' | 'count' | 'shift';
  /** What ours must not exceed. */
  goals?: {
    most: number;
    /** Times the figure of this contestant, or of the best of the peers; else `most` is the figure itself. */
    of?: string;
    /** Keys of the cases for which it holds. */
    cases: readonly string[];
    /** Where it is written. */
    from: string;
  }[];
}

export interface Bench {
  id: string;
  title: string;
  /** What is done and how, for the report. */
  about: string;
  contestants: readonly Contestant[];
  cases: readonly Case[];
  figures: readonly Figure[];
  /** Who is not there at all, and why. */
  absent?: readonly { label: string; reason: string }[];
  /** One run. What is not in the answer was not measured. */
  measure(contestant: Contestant, one: Case, chromium: Chromium): Promise<Record<string, number>>;
  close(): Promise<unknown>;
}
