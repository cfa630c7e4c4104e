/**
 * The floor: what the programme element shows of a session, built as fast as a page can, by cloning templates and
 * writing text into places known in advance. No component, no framework, no dates by Intl, one language.
 */
import { byId, finder } from './text-of.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  .by-hand { font: 16px/1.5 system-ui, sans-serif; max-inline-size: 60rem; }
  .by-hand ol { list-style: none; margin: 0; padding: 0; }
  .by-hand [hidden] { display: none; }
  .by-hand .session { display: grid; grid-template-columns: 11em minmax(0, 1fr) 2.75em; gap: 0 1rem; padding-block: 0.8em;
    border-block-start: 1px solid #ccc; }
  .by-hand p, .by-hand h5 { margin: 0; }
  .by-hand .labels, .by-hand .meta { display: flex; flex-wrap: wrap; gap: 0 0.8em; font-size: 0.875em; color: #555; }
  .by-hand .visitor { display: block; font-size: 0.875em; color: #555; }
  .by-hand .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .by-hand .off h5 { text-decoration: line-through; }
  .by-hand .star { all: unset; inline-size: 2.75em; block-size: 2.75em; }
  .by-hand .star svg { inline-size: 1.4em; fill: none; stroke: currentColor; }
  .by-hand .blocks > .block { content-visibility: auto; contain-intrinsic-size: auto 40em; }
`);

/** @param {string} html */
const template = (html) => {
  const element = document.createElement('template');
  // Not a word of content is in it.
  // eslint-disable-next-line no-restricted-syntax
  element.innerHTML = html.replace(/\s+</g, '<').trim();
  return /** @type {HTMLElement} */ (element.content.firstElementChild);
};

const sessionTemplate = template(`
  <li class="session">
    <p class="hours"><time><bdi></bdi></time><span class="visitor"><span class="unseen">Your time: </span><bdi></bdi></span></p>
    <div class="what">
      <p class="labels"><span></span><span class="track"></span></p>
      <h5></h5>
      <p class="meta"><span></span><span></span></p>
      <p class="who"></p>
      <details><summary><span>Details<span class="unseen"></span></span></summary><div class="abstract"></div></details>
    </div>
    <button class="star" aria-pressed="false"><span class="unseen"></span><svg viewBox="0 0 24 24" aria-hidden="true"><path d="m12 3.6 2.6 5.3 5.8.8-4.2 4.1 1 5.8-5.2-2.7-5.2 2.7 1-5.8-4.2-4.1 5.8-.8z"></path></svg></button>
  </li>`);
const blockTemplate = template('<section class="block"><h4></h4><ol></ol></section>');
const dayTemplate = template('<section class="day"><h3></h3><div></div></section>');

/**
 * A session with all that is said of it.
 * @param {import('@ess-kit/tooling/programme.js').GeneratedProgramme} programme
 * @returns {(session: import('@ess-kit/tooling/programme.js').GeneratedSession) => HTMLElement}
 */
export function sessionMaker(programme) {
  document.adoptedStyleSheets.push(sheet);
  const { inLanguage: language } = programme;
  const [people, places, topics] = [programme.people, programme.places, programme.topics].map(byId);
  return (session) => {
    const element = /** @type {HTMLElement} */ (sessionTemplate.cloneNode(true));
    const { name, kind, startDate, endDate = '', track = '', location, inLanguage, participants, abstract } = session;
    const [hours, what, star] = element.children;
    if (session.eventStatus) element.classList.add('off');
    if (endDate) {
      const text = `${startDate.slice(11)}–${endDate.slice(11)}`;
      hours.firstElementChild.setAttribute('datetime', startDate);
      hours.firstElementChild.firstElementChild.textContent = text;
      hours.lastElementChild.lastElementChild.textContent = text;
    } else hours.remove();
    const [labels, heading, meta, who, details] = what.children;
    labels.firstElementChild.textContent = session.eventStatus ? 'Cancelled' : kind;
    labels.lastElementChild.textContent = topics.get(track)?.name[language] ?? '';
    heading.textContent = name[language];
    meta.firstElementChild.textContent = places.get(location?.[0]?.place ?? '')?.name[language] ?? '';
    meta.lastElementChild.textContent = inLanguage?.join(', ') ?? '';
    participants?.forEach(({ agent = '', label }, index) => {
      const person = document.createElement('span');
      person.textContent = label ? label[language] : people.get(agent).name;
      who.append(index ? ', ' : '', person);
    });
    if (abstract) {
      details.firstElementChild.firstElementChild.lastElementChild.textContent = `: ${name[language]}`;
      for (const text of abstract[language].split('\n\n')) {
        const paragraph = document.createElement('p');
        paragraph.textContent = text;
        details.lastElementChild.append(paragraph);
      }
    } else details.remove();
    star.firstElementChild.textContent = `Keep ${name[language]}`;
    return element;
  };
}

/**
 * Days, in each a block a track, in each its sessions.
 * @param {HTMLElement} host
 * @param {import('@ess-kit/tooling/programme.js').GeneratedProgramme} programme
 * @param {boolean} contained Whether a block that is off the screen may wait.
 * @returns {import('./page.js').Shown}
 */
export function showByHand(host, programme, contained) {
  const { inLanguage: language, events } = programme;
  const topics = byId(programme.topics);
  const sessionElement = sessionMaker(programme);
  /** @type {{ element: HTMLElement, session: any }[]} */
  const shown = [];
  const whole = document.createElement('div');
  whole.className = 'by-hand';

  for (const day of events[0].subEvent) {
    const dayElement = /** @type {HTMLElement} */ (dayTemplate.cloneNode(true));
    const blocks = /** @type {HTMLElement} */ (dayElement.lastElementChild);
    if (contained) blocks.className = 'blocks';
    /** @type {HTMLElement} */ (dayElement.firstElementChild).textContent = day.name[language] ?? '';
    for (const [track, sessions] of Map.groupBy(day.subEvent, ({ track }) => track)) {
      const block = /** @type {HTMLElement} */ (blockTemplate.cloneNode(true));
      const [heading, list] = block.children;
      heading.textContent = topics.get(track ?? '')?.name[language] ?? '';
      for (const session of sessions) {
        const element = sessionElement(session);
        list.append(element);
        shown.push({ element, session });
      }
      blocks.append(block);
    }
    whole.append(dayElement);
  }
  host.append(whole);

  const { focus, test } = finder(programme);
  /** @param {string} query @param {string} [track] */
  function show(query, track) {
    const isLeft = test(query, track);
    for (const { element, session } of shown) {
      const hidden = !isLeft(session);
      if (element.hidden !== hidden) element.hidden = hidden;
    }
    for (const section of /** @type {NodeListOf<HTMLElement>} */ (whole.querySelectorAll('.block, .day'))) {
      const hidden = !section.querySelector('.session:not([hidden])');
      if (section.hidden !== hidden) section.hidden = hidden;
    }
  }
  return {
    root: host,
    count: () => shown.filter(({ element }) => !element.hidden).length,
    focus,
    search: (query) => show(query),
    filter: (track) => show('', track),
  };
}
