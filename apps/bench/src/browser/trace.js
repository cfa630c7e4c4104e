export const categories = ['blink.user_timing', 'devtools.timeline', 'v8', 'toplevel'];

/**
 * What runs when a promise is settled by the network has no other name. All else that is only `toplevel` is the passing
 * on of tasks, the bench's own driver's among them.
 */
const isWork = ({ name, cat }) => !/^toplevel\b/.test(cat) || name === 'BlinkScheduler_PerformMicrotaskCheckpoint';

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
    const [begin, end] = [this.#mark(from), this.#mark(to)];
    const spans = this.#events
      .filter(({ ph, pid, tid, tdur }) => ph === 'X' && pid === begin.pid && tid === begin.tid && tdur > 0)
      .filter(isWork)
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

  /** Milliseconds that a script took to be compiled and to run, to its last line. @param {string} end How its address ends. */
  script(end) {
    const run = this.#events.find(({ name, args }) => name === 'EvaluateScript' && args.data.url.endsWith(end));
    if (!run) throw new Error(`No script ${end} ran.`);
    return run.tdur / 1000;
  }

  /** @param {string} mark */
  #mark(mark) {
    const found = this.#events.find(({ name, cat }) => name === mark && cat === 'blink.user_timing');
    if (!found) throw new Error(`The page set no mark "${mark}".`);
    return found;
  }
}
