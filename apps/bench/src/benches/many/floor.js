import { sessionMaker } from '../programme/by-hand.js';

/** What stands is written anew in the other language, in place. @type {import('./page.js').ManyPage['mount']} */
export async function mount(host, kind, text, count) {
  const content = JSON.parse(text);
  if (kind === 'quotes') return quotes(host, content);
  const sessions = content.events[0].subEvent.flatMap(({ subEvent }) => subEvent).slice(0, count);
  const whole = document.createElement('div');
  whole.className = 'by-hand';
  const write = (/** @type {string} */ inLanguage) =>
    whole.replaceChildren(...sessions.map(sessionMaker({ ...content, inLanguage })));
  write('en');
  host.append(whole);
  return { count: () => whole.childElementCount, turn: () => write('fr') };
}

/** @param {HTMLElement} host @param {any} content */
function quotes(host, { quotations, people }) {
  const names = new Map(people.map(({ id, name }) => [id, name]));
  const put = (/** @type {HTMLElement} */ within, /** @type {string} */ tag, text = '') => {
    const element = document.createElement(tag);
    element.textContent = text;
    within.append(element);
    return element;
  };
  for (const { text, creator, inLanguage } of quotations) {
    const figure = put(host, 'figure');
    const quote = put(figure, 'blockquote', `“${text.en ?? text[inLanguage]}”`);
    quote.lang = text.en ? 'en' : inLanguage;
    put(figure, 'figcaption', names.get(creator) ?? '');
  }
  return { count: () => host.querySelectorAll('blockquote').length };
}
