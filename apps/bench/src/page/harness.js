/** Asks the same of each contestant, in the same way. Runs in the page. */

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Until a first frame with what was done has been painted: when the second begins. */
async function painted() {
  await nextFrame();
  await nextFrame();
}

/**
 * Does something, lays the page out and lets it be painted.
 * @param {string} name Of the marks around it, by which the trace tells how long the main thread worked.
 * @param {() => unknown} act
 * @returns {Promise<number>} Milliseconds from the act to the painted frame.
 */
async function timed(name, act) {
  // From the beginning of a frame, for all alike.
  await nextFrame();
  performance.mark(`${name} begins`);
  const begun = performance.now();
  await act();
  document.body.getBoundingClientRect();
  await painted();
  const took = performance.now() - begun;
  performance.mark(`${name} ends`);
  return took;
}

/**
 * Lets one contestant go through all of it.
 * @param {string} name
 * @param {import('../contestant.js').Contestant} contestant
 * @param {{ text: string, words: string, find: string }} asked The programme as JSON, what is typed, what is looked for.
 */
export async function compete(name, contestant, { text, words, find }) {
  await contestant.load?.();
  const host = document.createElement('div');
  document.body.append(host);
  scrollTo(0, 0);
  await painted();

  // A document of its own, so that nothing that is remembered by document helps.
  const programme = JSON.parse(text);
  /** @type {import('../contestant.js').Shown | undefined} */
  let shown;
  const took = { render: await timed(`${name} render`, async () => (shown = await contestant.mount(host, programme))) };
  const { root, session, focus, search } = /** @type {import('../contestant.js').Shown} */ (shown);
  const sessions = root.querySelectorAll(session);
  const visible = () => [...sessions].filter((element) => !element.closest('[hidden]')).length;
  const counts = { elements: root.querySelectorAll('*').length, sessions: visible() };

  took.focus = await timed(`${name} focus`, focus);
  const found = [];
  for (let end = 1; end <= words.length; end++) {
    took[`key${end}`] = await timed(`${name} key${end}`, () => search(words.slice(0, end)));
    found.push(visible());
  }
  took.all = await timed(`${name} all`, () => search(''));
  const shownAgain = visible();

  getSelection()?.removeAllRanges();
  // @ts-expect-error Not in the standard, in every browser.
  const isFound = window.find(find, false, false, true);
  host.remove();
  await painted();
  return { took, counts, found, shownAgain, isFound };
}
