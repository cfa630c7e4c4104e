import { expect } from '@ess-kit/tooling/browser/assert.js';
import { setAlarm } from '../src/time/clock.js';

/** A clock that stands until it is moved, and the one timer that may wait on it. */
class FakeTime {
  now = Date.UTC(2026, 4, 1);
  timers = new Map<number, { readonly at: number; readonly run: () => void }>();
  #count = 0;
  #real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout, now: Date.now };

  constructor() {
    Date.now = () => this.now;
    globalThis.setTimeout = ((run: () => void, wait = 0) => {
      // As in browsers: 32 bits, and what does not fit is no wait at all.
      const milliseconds = wait > 2 ** 31 - 1 || !(wait > 0) ? 0 : wait;
      this.timers.set(++this.#count, { at: this.now + milliseconds, run });
      return this.#count;
    }) as unknown as typeof setTimeout;
    globalThis.clearTimeout = (id) => void this.timers.delete(id as number);
  }

  /** Lets time pass; returns how often a timer ran. */
  pass(milliseconds: number) {
    const end = this.now + milliseconds;
    for (let runs = 0; ; runs++) {
      const next = [...this.timers].sort(([, one], [, other]) => one.at - other.at)[0];
      if (!next || next[1].at > end || runs > 100) {
        this.now = end;
        return runs;
      }
      this.now = Math.max(this.now, next[1].at);
      this.timers.delete(next[0]);
      next[1].run();
    }
  }

  /** As a machine that slept: the time is another, and timers run late. */
  sleep(milliseconds: number) {
    this.now += milliseconds;
    return this.pass(0);
  }

  end() {
    Object.assign(globalThis, { setTimeout: this.#real.setTimeout, clearTimeout: this.#real.clearTimeout });
    Date.now = this.#real.now;
  }
}

describe('the clock of the page', () => {
  let time: FakeTime;
  let rung: string[];
  let owners: object[];

  const alarm = (name: string, after: number, owner: object = {}) => {
    owners.push(owner);
    setAlarm(owner, time.now + after, () => rung.push(name));
    return owner;
  };

  beforeEach(() => {
    time = new FakeTime();
    rung = [];
    owners = [];
  });

  afterEach(() => {
    for (const owner of owners) setAlarm(owner, undefined, () => undefined);
    time.end();
  });

  it('rings at the moment, once', () => {
    alarm('begins', 1000);
    time.pass(999);
    expect(rung).to.deep.equal([]);
    time.pass(1);
    expect(rung).to.deep.equal(['begins']);
    time.pass(100_000);
    expect(rung).to.deep.equal(['begins']);
    expect(time.timers.size).to.equal(0);
  });

  it('has one timer for many alarms, and rings them in order', () => {
    for (const after of [3000, 1000, 2000, 5000, 4000]) alarm(String(after), after);
    expect(time.timers.size).to.equal(1);
    expect(time.pass(2500)).to.equal(2);
    expect(rung).to.deep.equal(['1000', '2000']);
    expect(time.timers.size).to.equal(1);
    time.pass(2500);
    expect(rung).to.deep.equal(['1000', '2000', '3000', '4000', '5000']);
    expect(time.timers.size).to.equal(0);
  });

  it('rings all alarms of one moment', () => {
    for (const name of ['a', 'b', 'c']) alarm(name, 500);
    expect(time.pass(500)).to.equal(1);
    expect(rung).to.have.members(['a', 'b', 'c']);
  });

  it('waits for weeks, longer than a timer can count', () => {
    const day = 86_400_000;
    alarm('in 60 days', 60 * day);
    expect(time.pass(59 * day), 'timers run').to.be.at.most(3);
    expect(rung).to.deep.equal([]);
    expect(time.timers.size).to.equal(1);
    expect(time.pass(day)).to.be.at.most(3);
    expect(rung).to.deep.equal(['in 60 days']);
  });

  it('takes an alarm back', () => {
    const owner = alarm('no more', 1000);
    alarm('still', 2000);
    setAlarm(owner, undefined, () => undefined);
    time.pass(5000);
    expect(rung).to.deep.equal(['still']);
  });

  it('has no timer when nobody waits', () => {
    setAlarm(alarm('no more', 1000), undefined, () => undefined);
    expect(time.timers.size).to.equal(0);
    setAlarm({}, undefined, () => undefined);
    expect(time.timers.size).to.equal(0);
  });

  it('has one alarm for each owner: the last', () => {
    const owner = alarm('first', 1000);
    alarm('second', 3000, owner);
    time.pass(2000);
    expect(rung).to.deep.equal([]);
    time.pass(1000);
    expect(rung).to.deep.equal(['second']);
  });

  it('lets an alarm set the next one', () => {
    const owner = {};
    owners.push(owner);
    const again = () => {
      rung.push(String(rung.length));
      if (rung.length < 3) setAlarm(owner, time.now + 1000, again);
    };
    setAlarm(owner, time.now + 1000, again);
    time.pass(10_000);
    expect(rung).to.deep.equal(['0', '1', '2']);
  });

  it('rings at once for a moment that has passed', () => {
    alarm('was yesterday', -86_400_000);
    time.pass(0);
    expect(rung).to.deep.equal(['was yesterday']);
  });

  it('rings what has passed while the machine slept', () => {
    for (const after of [1000, 2000, 90_000]) alarm(String(after), after);
    time.sleep(10_000);
    expect(rung).to.deep.equal(['1000', '2000']);
    time.pass(80_000);
    expect(rung).to.deep.equal(['1000', '2000', '90000']);
  });
});
