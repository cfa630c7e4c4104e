/**
 * Looks at a page of the lab as its visitor and its host would, and says whether it got what it should. It runs before
 * all else and keeps what it needs of the browser, as later scripts may break that.
 */
(() => {
  const { parse, stringify } = JSON;
  const { now } = performance;
  const later = window.setTimeout.bind(window);
  const each = Function.prototype.call.bind(Array.prototype.forEach);
  const expected = parse(document.querySelector('meta[name="lab"]').content);
  const before = Object.getOwnPropertyNames(window);
  const began = now.call(performance);
  const seen = { violations: [], errors: [], lines: [] };
  const lab = (window.lab = { seen, expected, roots: [document], checks: {}, verdict: null, ready: true, widgets: {} });
  let loaded = 0;

  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
    seen.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`),
  );
  window.addEventListener('error', ({ message }) => message && seen.errors.push(String(message)));
  window.addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(`unhandled ${reason}`));
  each(['log', 'info', 'warn', 'error'], (name) => {
    const write = console[name];
    console[name] = (...words) => {
      seen.lines.push(words.join(' '));
      write.apply(console, words);
    };
  });
  window.addEventListener('load', () => (loaded = now.call(performance)));

  /** The part of the page that holds a widget, wherever a script has put it. */
  lab.frame = (name) => {
    for (const root of lab.roots) {
      const frame = root.querySelector(`.frame[data-widget="${name}"]`);
      if (frame) return frame;
    }
    return null;
  };

  const hasRoom = (element) => {
    const { width, height } = element.getBoundingClientRect();
    return width > 0 && height > 8;
  };

  /** Whether a visitor can follow the link that stood there before. */
  const isUsable = (link) => {
    if (!link?.href || !link.textContent.trim() || !hasRoom(link)) return false;
    link.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top, width, height } = link.getClientRects()[0];
    const hit = link.getRootNode().elementFromPoint(left + width / 2, top + height / 2);
    return hit === link || link.contains(hit);
  };

  /** What a visitor gets: stands, shows, stays, told, or in words what is wrong. */
  const outcomeOf = ({ name, says, empty, complete }, wanted) => {
    const frame = lab.frame(name);
    if (!frame) return 'its place is gone';
    const element = frame.querySelector(`ess-${name}`);
    const root = element?.shadowRoot;
    const shell = root?.querySelector('.shell, [part~="shell"]');
    if (shell) {
      if (empty && shell.textContent.includes(empty)) return 'told';
      if (!says.split('|').some((text) => shell.textContent.includes(text)))
        return `says “${shell.textContent.trim().slice(0, 80)}”`;
      if (!hasRoom(shell)) return 'has no room';
      return root.querySelector(complete) ? 'stands' : 'shows';
    }
    // Looking closely scrolls the page: not where something else is awaited.
    if (wanted === 'stands') return 'waits';
    if (isUsable(frame.querySelector('a[href]'))) return 'stays';
    return `${element ? 'the element is empty' : 'there is no element'}, and its link cannot be used`;
  };

  const isAsExpected = (outcome, wanted) =>
    wanted === outcome ||
    (wanted === 'usable' && ['stands', 'shows', 'stays'].includes(outcome)) ||
    (wanted === 'told' && outcome === 'stays') ||
    (wanted === 'shows' && outcome === 'stands');

  const wantedOf = ({ name, hasContent, buildsOn }) => {
    const { outcome = 'stands', only, victim, content } = expected;
    const isHit = !victim || victim === name || (!content && victim === buildsOn);
    const isConcerned = only === 'victim' ? isHit : !only || only.includes(name);
    if (!isConcerned) return 'stands';
    return content && !hasContent ? 'stands' : outcome;
  };

  const compare = (what, said, pattern) => {
    if (pattern === undefined) return said.length ? [`${what}: ${said.join(' | ')}`] : [];
    const wrong = said.filter((text) => !RegExp(pattern).test(text));
    if (wrong.length) return [`${what}: ${wrong.join(' | ')}`];
    // A pattern that nothing matches as well only allows.
    return said.length || RegExp(pattern).test('') ? [] : [`no ${what} says ${pattern}`];
  };

  /** What the page leaves behind that it did not have before, and what the host's own script lost. */
  const hostProblems = () => {
    const problems = [];
    // A host's own Lit leaves its counters; ours must not.
    const known = document.querySelector('script[src*="/made/"]')
      ? /^(host|lab|_|\d|lit|reactive)/
      : /^(host|lab|_|\d)/;
    const added = Object.getOwnPropertyNames(window).filter((name) => !before.includes(name) && !known.test(name));
    if (added.length) problems.push(`new globals: ${added}`);
    if (window.hostRewritten) return problems;
    const button = document.getElementById('lab-button');
    const clicks = Number(button?.dataset.clicks ?? 0);
    button?.click();
    if (Number(button?.dataset.clicks) !== clicks + 1) problems.push('the host’s button does nothing');
    if (!(Number(button?.dataset.ticks) > 0)) problems.push('the host’s clock stands still');
    if (document.querySelectorAll('head style, body > style').length) problems.push('a <style> was added');
    try {
      if (document.cookie) problems.push(`cookie ${document.cookie}`);
      if (localStorage.length + sessionStorage.length > (window.hostStored ?? 0)) problems.push('something was stored');
    } catch {
      // A page without storage.
    }
    return problems;
  };

  /**
   * Under a list of hashes WebKit alone may report, depending on timing, a fetch that its preload scanner gives up:
   * running ahead of the parser, it does not know the script's hash. The script itself passes and runs.
   */
  const isWebKit = /AppleWebKit/.test(navigator.userAgent) && !/Chrom/.test(navigator.userAgent);
  const isOfPreloading = (violation) =>
    expected.byHash && isWebKit && [...document.scripts].some(({ src }) => violation === `script-src-elem ${src} `);

  const problemsNow = () => {
    const problems = [];
    each(expected.widgets, (widget) => {
      const wanted = wantedOf(widget);
      const outcome = outcomeOf(widget, wanted);
      lab.widgets[widget.name] = outcome;
      if (!isAsExpected(outcome, wanted)) problems.push(`${widget.name}: ${outcome}, not ${wanted}`);
    });
    if (expected.versions) {
      const kit = window[Symbol.for('ess-kit')];
      const told = (kit?.versions?.() ?? []).map(({ version }) => version);
      const wanted = expected.versions.map((version) => (version === 'this' ? expected.version : version));
      if (told.join() !== wanted.join()) problems.push(`versions() tells ${told}, not ${wanted}`);
    }
    problems.push(
      ...compare('lines', seen.lines, expected.line),
      ...compare(
        'violations',
        seen.violations.filter((violation) => !isOfPreloading(violation)),
        expected.violation,
      ),
      ...compare('errors', seen.errors, expected.error),
    );
    if (expected.check) {
      const problem = lab.checks[expected.check] ? lab.checks[expected.check]() : 'the check is not there yet';
      if (problem) problems.push(problem);
    }
    return problems;
  };

  const conclude = (problems) => {
    lab.verdict = { problems, widgets: lab.widgets, figures: lab.figures };
    window.scrollTo(0, 0);
    const output = document.getElementById('lab-verdict');
    if (!output) return;
    output.textContent = problems.length
      ? `Not as expected: ${problems.join('; ')}`
      : `As expected: ${stringify(lab.widgets)}`;
    output.dataset.as = problems.length ? 'feared' : 'expected';
  };

  let calm = 0;
  const look = () => {
    const passed = now.call(performance) - began;
    let problems;
    try {
      problems = problemsNow();
    } catch (error) {
      problems = [`the judge: ${error}`];
    }
    const isOver = loaded && lab.ready && now.call(performance) - loaded > (expected.quiet ?? 0);
    calm = problems.length || !isOver ? 0 : calm + 1;
    if (calm > 1) {
      problems = [...hostProblems(), ...problemsNow()];
      conclude(problems);
    } else if (passed > expected.patience) conclude(isOver ? problems : [...problems, 'never over']);
    else later(look, 80);
  };
  document.addEventListener('DOMContentLoaded', () => later(look, 80));
})();
