/**
 * The language that the reader chose for all elements of this page. Copies of ESS Kit share it under a registered
 * symbol of its own: the script tag makes its kit anew, also where an element was there before it.
 */
interface Page {
  chosen?: string;
  /** Those who speak, each called when the choice changes. */
  readonly speakers: Set<() => void>;
  step?: Step;
}

/** A change of language under way, with what each element still loads for it. */
interface Step {
  readonly loads: Map<object, Promise<unknown>>;
  readonly taken: Promise<void>;
  take(): void;
}

const key = Symbol.for('ess-kit.language');
const page = (): Page => ((globalThis as Record<symbol, unknown>)[key] ??= { speakers: new Set() }) as Page;

/** No language pack takes longer; who is late then comes alone. */
const patience = 8000;

export const chosenLanguage = (): string | undefined => page().chosen;

/** Chooses a language (BCP 47) for all elements that have none of their own; undefined takes the choice back. */
export function chooseLanguage(tag: string | undefined): void {
  page().chosen = tag;
  page().speakers.forEach((changed) => changed());
}

/** Calls back when the reader chooses; returns the way to stop. */
export function followChoice(changed: () => void): () => void {
  page().speakers.add(changed);
  return () => page().speakers.delete(changed);
}

/**
 * Waits for all elements that are changing their language: they do it in one task, when the last has what it needs.
 * Who changes again before that is waited for anew.
 */
export function inStep(element: object, load: Promise<unknown>): Promise<void> {
  const step = (page().step ??= newStep());
  step.loads.set(element, load);
  const settle = () => {
    if (step.loads.get(element) !== load) return;
    step.loads.delete(element);
    if (!step.loads.size) step.take();
  };
  load.then(settle, settle);
  return step.taken;
}

/** Is not waited for any more. */
export function leaveStep(element: object): void {
  const { step } = page();
  if (step?.loads.delete(element) && !step.loads.size) step.take();
}

function newStep(): Step {
  let go!: () => void;
  const taken = new Promise<void>((resolve) => (go = resolve));
  const step: Step = {
    loads: new Map(),
    taken,
    take() {
      clearTimeout(timer);
      if (page().step === step) page().step = undefined;
      go();
    },
  };
  const timer = setTimeout(() => step.take(), patience);
  return step;
}
