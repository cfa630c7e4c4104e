export interface AttackString {
  readonly id: string;
  readonly kind: string;
  readonly value: string;
}

/** The strings of these kinds; of all without any. */
export function attackStrings(...kinds: readonly string[]): readonly AttackString[];
