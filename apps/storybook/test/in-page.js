/**
 * What the test runs inside Storybook's preview. Each function travels as text: none refers to another, but to what
 * `prepare` leaves on the page.
 */

/** Collects what goes wrong from now on. @param {string} story the one that stands there */
export function prepare(story) {
  globalThis.currentStory = story;
  /** @type {string[]} */
  const errors = (globalThis.storyErrors = []);
  const { error } = console;
  console.error = (...args) => {
    errors.push(`console: ${args.map(String).join(' ')}`);
    error.apply(console, args);
  };
  addEventListener('error', ({ message }) => {
    // Says only that sizes are told one frame later; every page test lets it pass.
    if (!message.startsWith('ResizeObserver loop')) errors.push(`uncaught: ${message}`);
  });
  addEventListener('unhandledrejection', ({ reason }) => errors.push(`unhandled: ${reason?.stack ?? reason}`));

  // For all that looks at the page later: until a column has kept its height for some frames.
  globalThis.stands = async (/** @type {Element} */ column) => {
    let [still, last] = [0, -1];
    for (const end = performance.now() + 5000; still < 3 && performance.now() < end;) {
      const now = column.scrollHeight;
      still = now === last ? still + 1 : 0;
      last = now;
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
  };
}

/**
 * Shows a story in a look, and resolves when all its elements have settled.
 * @param {string} id
 * @param {{ language: string, scheme: string }} look
 * @param {string} wanted the state in which the story's elements end
 * @returns {Promise<{ look: string, faults: string[] }>} the look that it really has, as a story may fix its own
 */
export async function show(id, look, wanted) {
  const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
  globalThis.storyErrors.length = 0;

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const rendered = () =>
    new Promise((resolve, reject) => {
      const wanted = globalThis.currentStory;
      const outcomes = {
        storyRendered: resolve,
        storyMissing: () => reject(new Error(`${id} is missing`)),
        storyThrewException: (/** @type {any} */ error) => reject(new Error(error?.stack ?? String(error))),
        storyErrored: (/** @type {any} */ { title, description }) => reject(new Error(`${title}: ${description}`)),
        playFunctionThrewException: (/** @type {any} */ error) => reject(new Error(error?.message ?? String(error))),
      };
      const done = (/** @type {(value: any) => void} */ settle) => (/** @type {any} */ value) => {
        // The story that stood there before may still tell that it is rendered.
        if (settle === resolve && value !== wanted) return;
        for (const [name, listener] of listeners) channel.off(name, listener);
        settle(value);
      };
      const listeners = Object.entries(outcomes).map(([name, settle]) => [name, done(settle)]);
      for (const [name, listener] of listeners) channel.on(name, listener);
    });

  const after = async (/** @type {string} */ event, /** @type {object} */ payload) => {
    const done = rendered();
    channel.emit(event, payload);
    await done;
  };
  // The first look is there before the story; the others come while it stands.
  await after('updateGlobals', { globals: look });
  if (globalThis.currentStory !== id) {
    globalThis.currentStory = id;
    await after('setCurrentStory', { storyId: id, viewMode: 'story' });
  }

  const elements = (/** @type {ParentNode} */ root) =>
    /** @returns {any[]} */ [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.localName.startsWith('ess-') ? [element] : []),
      ...(element.shadowRoot ? elements(element.shadowRoot) : []),
    ]);
  const page = /** @type {HTMLElement} */ (document.querySelector('#storybook-root .page'));
  const stateOf = (/** @type {Element} */ element) =>
    ['ready', 'error', 'empty', 'loading'].find((state) => element.matches(`:state(${state})`));
  /** The story's own elements end as it says; a loading one may have given up meanwhile. */
  const isWanted = (/** @type {string | undefined} */ state) =>
    state === wanted || (wanted === 'loading' && state === 'error');
  /** Why an element is not settled, or undefined. */
  const unsettled = (/** @type {any} */ element) => {
    const state = stateOf(element);
    if (state !== 'ready') return isWanted(state) ? undefined : `is ${state}`;
    if (element.constructor.parts && !element.constructor.parts.here) return 'waits for its details';
    if (element.isUpdatePending) return 'waits for its update';
    // The interface has languages without regions.
    const [language] = (element.getAttribute('lang') || element.getRootNode().host?.lang || page.lang).split('-');
    const shown = element.shadowRoot.querySelector('.shell')?.lang;
    return shown === language ? undefined : `speaks ${shown}, not ${language}`;
  };

  const until = performance.now() + 15_000;
  /** @type {string[]} */
  let waiting;
  do {
    await frame();
    const all = elements(page);
    waiting = all.length
      ? all.flatMap((element) => {
          const why = unsettled(element);
          return why ? [`<${element.localName}> ${why}`] : [];
        })
      : ['no element'];
  } while (waiting.length > 0 && performance.now() < until);
  const states = elements(page).map(stateOf);
  const faults = [...waiting, ...(states.some(isWanted) ? [] : [`none is ${wanted}`]), ...globalThis.storyErrors];
  return { look: `${page.lang}, ${page.classList.contains('dark') ? 'dark' : 'light'}`, faults };
}

/** Draws all that stands there. */
export function draw() {
  // What is far from the viewport is not drawn yet, and would be measured where it does not stand.
  for (const { shadowRoot } of document.querySelectorAll('#storybook-root *')) {
    if (!shadowRoot || shadowRoot.querySelector('style.drawn')) continue;
    const style = shadowRoot.appendChild(document.createElement('style'));
    style.className = 'drawn';
    style.textContent = '* { content-visibility: visible !important; }';
  }
}

/** Audits what stands there. @param {boolean} coloursOnly where the same stood there in other colours before */
export async function audit(coloursOnly) {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations, passes } = await globalThis.axe.run('#storybook-root', {
    runOnly: coloursOnly
      ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }
      : { type: 'tag', values: tags },
    // Landmarks are the matter of the page that an element stands on.
    rules: coloursOnly ? {} : { region: { enabled: false } },
    resultTypes: ['violations'],
  });
  if (passes.length === 0 && !coloursOnly) return ['the audit found nothing to look at'];
  const path = (/** @type {any[]} */ target) =>
    target.map((part) => (Array.isArray(part) ? part.join(' >>> ') : part)).join(' in frame ');
  return violations.flatMap((/** @type {any} */ { id, help, nodes }) =>
    nodes.map(
      (/** @type {any} */ { target, failureSummary }) =>
        `${id}: ${help}\n  at ${path(target)}\n  ${failureSummary.replace(/\n\s*/g, ' ')}`,
    ),
  );
}
