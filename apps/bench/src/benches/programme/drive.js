/** Lets one contestant go through all of it, in the page, as it is told to from outside. */
import { painted, step } from '../../page/steps.js';

/** @param {import('./page.js').ProgrammePage} contestant */
export function drive(contestant) {
  const host = document.createElement('div');
  /** @type {import('@ess-kit/tooling/programme.js').GeneratedProgramme} */
  let programme;
  /** @type {import('./page.js').Shown} */
  let shown;
  return {
    async prepare() {
      programme = await (await fetch('/programme.json')).json();
      await contestant.load?.();
      document.body.append(host);
      await painted();
    },
    async render() {
      await step('render', async () => (shown = await contestant.mount(host, programme)));
      return { sessions: shown.count(), elements: shown.root.querySelectorAll('*').length };
    },
    /** @param {string} words typed letter by letter, then taken away */
    async search(words) {
      await step('focus', () => shown.focus());
      const found = [];
      for (let end = 1; end <= words.length; end++) {
        await step(`key ${end}`, () => shown.search(words.slice(0, end)));
        found.push(shown.count());
      }
      await step('all', () => shown.search(''));
      return [...found, shown.count()];
    },
    /** @param {string} track */
    async filter(track) {
      await step('filter', () => shown.filter(track));
      const left = shown.count();
      await step('unfilter', () => shown.filter(undefined));
      return [left, shown.count()];
    },
  };
}
