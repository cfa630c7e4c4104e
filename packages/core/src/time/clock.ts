/**
 * One timer for the page. Each element says at which moment it next looks different (an event
 * begins, ends); the timer waits for the earliest.
 */
const alarms = new Map<object, { at: number; ring: () => void }>();
let timer: ReturnType<typeof setTimeout> | undefined;

/** `setTimeout` counts in 32 bits: a longer wait would ring at once. */
const longest = 2 ** 31 - 1;

function wait() {
  clearTimeout(timer);
  const next = Math.min(...[...alarms.values()].map(({ at }) => at));
  if (next === Infinity) return;
  timer = setTimeout(
    () => {
      const now = Date.now();
      for (const [owner, { at, ring }] of alarms)
        if (at <= now) {
          alarms.delete(owner);
          ring();
        }
      wait();
    },
    Math.min(Math.max(next - Date.now(), 0), longest),
  );
}

/** Rings once at this moment (milliseconds since 1970); undefined takes the owner's alarm back. */
export function setAlarm(owner: object, at: number | undefined, ring: () => void): void {
  if (at === undefined ? alarms.delete(owner) : alarms.set(owner, { at, ring })) wait();
}
