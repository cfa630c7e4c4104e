import type { Case, Contestant, Figure } from '../bench.js';

export interface Summary {
  median: number;
  /** A quarter of the runs is below, a quarter above. */
  low: number;
  high: number;
  runs: number[];
}

export interface BenchResult {
  id: string;
  title: string;
  about: string;
  /** ISO 8601. */
  measured: string;
  rounds: number;
  /** How many programs wanted to run, over the rounds; more than there are cores makes timings too long. */
  load: { least: number; most: number };
  machine: { class: string; cores: number; browser: string; node: string };
  contestants: (Contestant & { version?: string })[];
  cases: Case[];
  figures: Figure[];
  absent?: { label: string; reason: string }[];
  /** By case, contestant and figure. */
  results: Record<string, Record<string, Record<string, Summary>>>;
  /** By case and contestant. */
  failures: Record<string, Record<string, string>>;
  without?: Record<string, Record<string, string>>;
}

export interface Report {
  benches: BenchResult[];
}
