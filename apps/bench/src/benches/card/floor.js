/** The floor: a card written by hand for this content alone. No component base, no reading, no second language. */
const words = { see: 'See the session', register: 'Registration required', online: 'Online' };
const style = `
  :host { display: block; font: inherit; border-block-start: 3px solid #0b6; padding-block: 1em; }
  h3, p { margin: 0 0 0.5em; }
  .muted { opacity: 0.7; font-size: 0.875em; }`;

class FloorCard extends HTMLElement {
  async connectedCallback() {
    const { events } = await (await fetch(this.getAttribute('src'))).json();
    const [event] = events;
    const root = this.attachShadow({ mode: 'open' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    const put = (name, text, className = '') => {
      const element = document.createElement(name);
      element.textContent = text;
      element.className = className;
      root.append(element);
      return element;
    };
    const day = new Intl.DateTimeFormat('en', { dateStyle: 'full', timeZone: 'UTC' });
    put('p', `${event.kind} ${event.identifier}`, 'muted');
    put('h3', event.name.en);
    put('p', day.format(new Date(`${event.startDate}Z`)));
    put('p', `${event.startDate.slice(11)} – ${event.endDate.slice(11)}, ${event.timeZone}`);
    put('p', words.online);
    put('p', words.register, 'muted');
    const link = put('a', words.see);
    link.href = this.querySelector('a').href;
  }
}
customElements.define('floor-card', FloorCard);
