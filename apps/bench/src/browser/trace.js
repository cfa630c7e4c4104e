export const categories = ['blink.user_timing', 'devtools.timeline', 'v8', 'toplevel'];

/**
 * What runs when a promise is settled by the network has no other name. All else that is only `toplevel` is the passing
 * on of tasks, the bench's own driver's among them.
 */
const isWork = ({ name, cat }) => !/^toplevel\b/.test(cat) || name === 'BlinkScheduler_PerformMicrotaskCheckpoint';

const isScript = ({ name, cat }) =>
  name === 'BlinkScheduler_PerformMicrotaskCheckpoint' ||
  (!/^toplevel\b/.test(cat) && /^(v8\.|V8\.|EvaluateScript|FunctionCall|MajorGC|MinorGC|RunMicrotasks)/.test(name));

/**
 * A trace of Chromium, read for what the main thread did of our doing: script, collecting garbage, style, layout, paint,
 * all that the trace has a name for. Time is that of the thread's own clock, which stands still while the thread waits:
 * for a frame, for the network, for another program's turn on the processor.
 */
export class Trace {
  #events;

  /** @param {{ traceEvents: any[] }} trace */
  constructor({ traceEvents }) {
    this.#events = traceEvents;
  }

  /** Milliseconds of work between two marks of the page. @param {string} from @param {string} to */
  work(from, to) {
    return this.#sum(from, to, isWork);
  }

  /** Of that, what was script: compiled, run, called back, and collecting what it left. @param {string} from @param {string} to */
  scripting(from, to) {
    return this.#sum(from, to, isScript);
  }

  /** Milliseconds of the longest piece of work that nothing could come between. @param {string} from @param {string} to */
  longestTask(from, to) {
    const [begin, end] = [this.#mark(from), this.#mark(to)];
    // What a task has in it lies within it, and some tasks have no name of their own.
    const during = this.#spans(begin, () => true).filter(([from, to]) => to > begin.tts && from < end.tts);
    return during.reduce((longest, [from, to]) => Math.max(longest, to - from), 0) / 1000;
  }

  /** Milliseconds that the first script of this address took to be compiled and run, to its last line. @param {RegExp} address */
  script(address) {
    const run = this.#events.find(
      ({ name, args }) =>
        /^(EvaluateScript|v8\.evaluateModule)$/.test(name) && address.test(args.data?.url ?? args.fileName ?? ''),
    );
    return run ? run.tdur / 1000 : 0;
  }

  /** Milliseconds that passed between two marks. @param {string} from @param {string} to */
  passed(from, to) {
    return (this.#mark(to).ts - this.#mark(from).ts) / 1000;
  }

  #onMainThread({ pid, tid }) {
    return this.#events.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid && event.tdur > 0);
  }

  /** Stretches of the thread's time; what stands in something else counts once. */
  #spans(begin, isMeant) {
    const spans = this.#onMainThread(begin)
      .filter(isMeant)
      .map(({ tts, tdur }) => [tts, tts + tdur])
      .sort(([one], [other]) => one - other);
    /** @type {number[][]} */
    const joined = [];
    for (const [from, to] of spans) {
      const last = joined.at(-1);
      if (last && from < last[1]) last[1] = Math.max(last[1], to);
      else joined.push([from, to]);
    }
    return joined;
  }

  #sum(from, to, isMeant) {
    const [begin, end] = [this.#mark(from), this.#mark(to)];
    const within = ([from, to]) => Math.max(0, Math.min(to, end.tts) - Math.max(from, begin.tts));
    return this.#spans(begin, isMeant).reduce((sum, span) => sum + within(span), 0) / 1000;
  }

  /** @param {string} mark */
  #mark(mark) {
    const found = this.#events.find(({ name, cat }) => name === mark && cat === 'blink.user_timing');
    if (!found) throw new Error(`The page set no mark "${mark}".`);
    return found;
  }
}
