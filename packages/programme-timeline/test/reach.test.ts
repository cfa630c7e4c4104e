import {
  all,
  at,
  chosenTab,
  day,
  focused,
  hoursOf,
  item,
  one,
  programme,
  renderedProgrammes,
  session,
  showProgramme,
  tabs,
  textOf,
} from './fixtures/programmes.js';
import { uclg } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { click, press } from '@ess-kit/tooling/browser/commands.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';

const two = programme(
  [
    day('d1', '2021-06-01', [
      at('a', '10:00', '11:00', {
        abstract: 'About a.',
        registration: { state: 'open', url: 'https://example.org/register' },
        subEvent: [session('part')],
      }),
      at('b', '10:00', '11:00'),
    ]),
    day('d2', '2021-06-02', [at('c', '2021-06-02T10:00')]),
  ],
  {},
  {},
);

describe('Full keyboard path', () => {
  it('leads through search, tools, days and sessions in reading order', async () => {
    await fixture('<button>before</button>').then((button) => button.focus());
    const element = await showProgramme(two);
    const order: string[] = [];
    for (let steps = 0; steps < 8; steps++) {
      await press('Tab');
      const { activeElement } = element.shadowRoot!;
      order.push(activeElement?.getAttribute('aria-label') ?? focused(element));
    }
    expect(order).to.deep.equal([
      'Search the programme',
      'Save to calendar (.ics)',
      'All days',
      'Register',
      'Details: Name of a',
      'Add to my selection: Name of a',
      'Add to my selection: Name of part',
      'Details: Name of b',
    ]);
  });

  for (const [lang, next, previous] of [
    ['en', 'ArrowRight', 'ArrowLeft'],
    ['ar', 'ArrowLeft', 'ArrowRight'],
  ] as const)
    it(`day tabs by arrows, Home and End (${lang})`, async () => {
      const element = await showProgramme(two, { lang });
      tabs(element)[0]!.focus();
      const index = () => tabs(element).findIndex((tab) => tab.getAttribute('aria-selected') === 'true');
      const hasFocus = () => tabs(element).indexOf(element.shadowRoot!.activeElement as HTMLButtonElement);
      for (const [key, expected] of [
        [next, 1],
        [next, 2],
        [next, 0],
        [previous, 2],
        ['Home', 0],
        ['End', 2],
        [previous, 1],
      ] as const) {
        await press(key);
        await element.updateComplete;
        expect([index(), hasFocus()], key).to.deep.equal([expected, expected]);
      }
      expect(tabs(element).map(({ tabIndex }) => tabIndex)).to.deep.equal([-1, 0, -1]);
    });

  it('tabs name their panel, and it them', async () => {
    const element = await showProgramme(two);
    await click(tabs(element)[2]!);
    await element.updateComplete;
    expect(chosenTab(element)).to.equal('Wed 2 Jun');
    const panel = one(element, '[role="tabpanel"]')!;
    expect(panel.getAttribute('aria-labelledby')).to.equal(tabs(element)[2]!.id);
    expect(tabs(element)[2]!.getAttribute('aria-controls')).to.equal(panel.id);
    expect(one(element, '[role="tablist"]')!.getAttribute('aria-label')).to.equal('Days');
  });

  it('what has the focus shows it, and is large enough', async () => {
    const element = await showProgramme(two);
    tabs(element)[0]!.focus();
    for (let steps = 0; steps < 5; steps++) {
      await press('Tab');
      const node = element.shadowRoot!.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(node);
      expect([outlineStyle, parseFloat(outlineWidth) > 1], focused(element)).to.deep.equal(['solid', true]);
    }
    for (const target of all(element, 'button, summary, a, input, select')) {
      const { width, height } = target.getBoundingClientRect();
      if (width) expect(Math.min(width, height), plain(target.textContent)).to.be.at.least(24);
    }
  });
});

for (const { name, show } of renderedProgrammes)
  describe(`Table / list semantics ${name}`, () => {
    it('sessions are lists under the headings of their days', async () => {
      const element = await show(two);
      for (const list of all(element, 'ol')) {
        expect(list.getAttribute('role')).to.equal('list');
        expect([...list.children].every(({ localName }) => localName === 'li')).to.equal(true);
      }
      const outline = all(element, '.heading').map((node) => `${node.localName} ${textOf(node)}`);
      expect(outline).to.deep.equal([
        'h3 Forum',
        'h4 Name of d1',
        'h5 Name of a',
        'h6 Name of part',
        'h5 Name of b',
        'h4 Name of d2',
        'h5 Name of c',
      ]);
    });

    it('headings start where the page says, skip no level, and never go below the last', async () => {
      for (const [level, expected] of [
        ['2', 'h2 h3 h4 h5 h4 h3 h4'],
        ['5', 'h5 h6 h6 h6 h6 h6 h6'],
        ['6', 'h6 h6 h6 h6 h6 h6 h6'],
        ['1', 'h3 h4 h5 h6 h5 h4 h5'],
        ['big', 'h3 h4 h5 h6 h5 h4 h5'],
      ]) {
        const element = await show(two, { 'heading-level': level });
        expect(
          all(element, '.heading')
            .map(({ localName }) => localName)
            .join(' '),
          level,
        ).to.equal(expected);
      }
    });

    it('sessions without a day’s heading follow the event’s', async () => {
      const element = await show(programme([session('a', { subEvent: [session('b')] })]));
      expect(all(element, '.heading').map(({ localName }) => localName)).to.deep.equal(['h3', 'h4', 'h5']);
    });

    it('the start time is repeated on each session, for who listens', async () => {
      const element = await show(two);
      for (const id of ['a', 'b']) {
        expect(hoursOf(element, id)).to.match(/^10:00 ?– ?11:00$/);
        expect(item(element, id).querySelector('time')!.dateTime).to.equal('2021-06-01T10:00');
      }
    });
  });

describe('text search of the browser', () => {
  it('all that is said in closed details is in the page', async () => {
    const element = await showProgramme(uclg, { lang: 'fr' });
    const said = plain(item(element, 'uclg-2021-secretariats-meeting').textContent);
    expect(all<HTMLDetailsElement>(element, 'details[open]')).to.deep.equal([]);
    expect(said).to.contain('Nous avons ici près de 250 personnes').and.to.contain('Jamais encore les équipes');
  });

  it('nothing is hidden but by closed details and by what is off screen', async () => {
    const element = await showProgramme(uclg, { lang: 'fr' });
    expect(all(element, '[hidden]')).to.deep.equal([]);
    expect(all(element, '.day').every((node) => getComputedStyle(node).display !== 'none')).to.equal(true);
  });
});

describe('No third-party calls, no cookies', () => {
  it('only its own page is asked for anything', async () => {
    const before = performance.getEntriesByType('resource').length;
    const cookie = document.cookie;
    const element = await showProgramme(uclg, { lang: 'fr' });
    await click(tabs(element)[1]!);
    const requests = performance.getEntriesByType('resource').slice(before);
    expect(
      requests.map(({ name }) => new URL(name).origin).filter((origin) => origin !== location.origin),
    ).to.deep.equal([]);
    expect(document.cookie).to.equal(cookie);
    expect(Object.keys({ ...localStorage, ...sessionStorage }).filter((key) => key.includes('ess'))).to.deep.equal([]);
  });
});
