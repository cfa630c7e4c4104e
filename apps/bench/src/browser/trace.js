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

  /** Milliseconds of the longest task that began between two marks. @param {string} from @param {string} to */
  longestTask(from, to) {
    const begin = this.#mark(from);
    const end = this.#mark(to);
    const tasks = this.#onMainThread(begin).filter(
      ({ name, tts, tdur }) => name.endsWith('RunTask') && tts + tdur > begin.tts && tts < end.tts,
    );
    return Math.max(0, ...tasks.map(({ tdur }) => tdur)) / 1000;
  }

  /** Milliseconds that passed between two marks. @param {string} from @param {string} to */
  passed(from, to) {
    return (this.#mark(to).ts - this.#mark(from).ts) / 1000;
  }

  #onMainThread({ pid, tid }) {
    return this.#events.filter((event) => event.ph === 'X' && event.pid === pid && event.tid === tid && event.tdur > 0);
  }

  #sum(from, to, isMeant) {
    const [begin, end] = [this.#mark(from), this.#mark(to)];
    const spans = this.#onMainThread(begin)
      .filter(isMeant)
      .map(({ tts, tdur }) => [Math.max(tts, begin.tts), Math.min(tts + tdur, end.tts)])
      .filter(([from, to]) => to > from)
      .sort(([one], [other]) => one - other);
    // What stands in something else counts once.
    let sum = 0;
    let until = 0;
    for (const [from, to] of spans) {
      sum += Math.max(0, to - Math.max(from, until));
      until = Math.max(until, to);
    }
    return sum / 1000;
  }

  /** Milliseconds that the first script of this address took to be compiled and to run, to its last line. @param {RegExp} address */
  script(address) {
    const run = this.#events.find(
      ({ name, args }) =>
        /^(EvaluateScript|v8\.evaluateModule)$/.test(name) && address.test(args.data?.url ?? args.fileName ?? ''),
    );
    return run ? run.tdur / 1000 : 0;
  }

  /** @param {string} mark */
  #mark(mark) {
    const found = this.#events.find(({ name, cat }) => name === mark && cat === 'blink.user_timing');
    if (!found) throw new Error(`The page set no mark "${mark}".`);
    return found;
  }
}
