/** Lets one contestant show many of a kind, in the page. */
import { painted, step } from '../../page/steps.js';

/** @param {import('./page.js').ManyPage} contestant */
export function drive(contestant) {
  const host = document.createElement('div');
  let text = '';
  /** @type {import('./page.js').ManyShown} */
  let shown;
  return {
    /** @param {string} kind */
    async prepare(kind) {
      text = await (await fetch('/content.json')).text();
      await contestant.load?.(kind);
      document.body.append(host);
      await painted();
    },
    /** @param {{ kind: string, count: number }} asked */
    async show({ kind, count }) {
      await step('show', async () => (shown = await contestant.mount(host, kind, text, count)));
      return shown.count();
    },
    turn: () => step('turn', () => shown.turn?.()),
  };
}
