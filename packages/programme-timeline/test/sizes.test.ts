import type { EssProgrammeTimeline } from '../src/index.js';
import {
  all,
  at,
  day,
  item,
  one,
  openAll,
  programme,
  seen,
  session,
  showProgramme,
  textOf,
  within,
} from './fixtures/programmes.js';
import { aimf, uclg } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { canEmulate, emulate, resize } from '@ess-kit/tooling/browser/commands.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';

/** Where a node and the text in it stand. */
function* boxesOf(node: HTMLElement) {
  yield* node.getClientRects();
  const range = document.createRange();
  for (const child of node.childNodes) {
    if (child.nodeType !== Node.TEXT_NODE) continue;
    range.selectNodeContents(child);
    yield* range.getClientRects();
  }
}

/** Nodes that stick out of the element; tabs scroll in their own bar. */
function overflowing(element: HTMLElement) {
  const { left, right } = element.getBoundingClientRect();
  return all(element, '.shell *')
    .filter((node) => !node.closest('.unseen, [role="tablist"]'))
    .filter((node) => [...boxesOf(node)].some((box) => box.right > right + 1 || box.left < left - 1))
    .map((node) => `${node.localName}.${node.className}: ${textOf(node)!.slice(0, 40)}`);
}

const word = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
const long = programme(
  [
    day('d', '2021-06-01', [
      at('a', '10:00', '11:00', {
        name: word,
        track: 't',
        abstract: `https://example.org/${'a-long-address'.repeat(9)}`,
      }),
      at('b', '10:00', '11:00', {
        track: 'u',
        identifier: 'x'.repeat(90),
        participants: [{ label: word, roles: ['speaker'] }],
      }),
      session('c', { location: [{ type: 'Place', name: word }], inLanguage: ['fr', 'en', 'es', 'pt', 'ar'] }),
    ]),
  ],
  { name: word },
  {
    topics: [
      { id: 't', kind: 'track', name: word },
      { id: 'u', kind: 'track', name: 'U' },
    ],
  },
);
const clocks = programme([day('d', '2021-06-01', [at('a', '10:00', '2021-06-03T11:00'), at('b', '22:30', '23:45')])], {
  timeZone: 'America/Argentina/Cordoba',
});

for (const width of [280, 480, 700, 1100])
  describe(`in a container of ${width} px`, () => {
    beforeEach(() => resize(Math.max(width + 100, 400), 900));
    for (const lang of ['fr', 'ar'])
      for (const [name, document] of Object.entries({ uclg, aimf, long, clocks }))
        it(`${name} in ${lang} has no overflow`, async () => {
          const element = await within(width, document, { lang, now: '2021-02-16T10:00:00Z' });
          if (name !== 'clocks') await openAll(element);
          for (const node of all(element, '.filters')) node.classList.add('open');
          expect(element.getBoundingClientRect().width).to.equal(width);
          expect(overflowing(element)).to.deep.equal([]);
        });
  });

describe('layout', () => {
  it('does not depend on the root’s font size', async () => {
    const element = await showProgramme(aimf);
    const size = () => getComputedStyle(one(element, '.what')!).fontSize;
    const before = size();
    document.documentElement.style.fontSize = '62.5%';
    try {
      expect(size()).to.equal(before);
    } finally {
      document.documentElement.removeAttribute('style');
    }
  });

  it('has days beside their sessions where there is room', async () => {
    await resize(1300, 900);
    const element = await within(1100, uclg);
    const [head, content] = ['.head', '.content'].map((name) => one(element, name)!.getBoundingClientRect());
    expect(head!.right).to.be.below(content!.left);
    const narrow = await within(480, uclg);
    const [above, below] = ['.head', '.content'].map((name) => one(narrow, name)!.getBoundingClientRect());
    expect(above!.bottom).to.be.at.most(below!.top);
  });

  it('Sticky day tabs and room heads', async () => {
    await resize(1300, 600);
    const tracks = { topics: ['t', 'u'].map((id) => ({ id, kind: 'track' as const, name: `Track ${id}` })) };
    const hours = Array.from({ length: 8 }, (_, index) => `${9 + index}`.padStart(2, '0'));
    const talks = (date: string) =>
      hours.flatMap((hour) =>
        ['t', 'u'].map((track) =>
          at(`${date}-${hour}-${track}`, `${date}T${hour}:00`, `${date}T${hour}:50`, { track, abstract: 'About.' }),
        ),
      );
    const two = programme(
      [day('d1', '2021-06-01', talks('2021-06-01')), day('d2', '2021-06-02', talks('2021-06-02'))],
      {},
      tracks,
    );
    const box = await fixture('<div style="height: 1px"></div>');
    const element = await within(1100, two);
    element.style.setProperty('--ess-sticky', '40px');
    box.append();
    scrollTo(0, scrollY + item(element, '2021-06-01-14-t').getBoundingClientRect().top - 300);
    await new Promise(requestAnimationFrame);
    const [bar, head, lanes] = ['[role="tablist"]', '[part~="head"]', '.lane-heads'].map((name) =>
      one(element, name)!.getBoundingClientRect(),
    );
    expect(bar!.top).to.be.closeTo(40, 1);
    expect(head!.top).to.be.closeTo(bar!.bottom, 2);
    expect(lanes!.top).to.be.within(head!.bottom - 4, head!.bottom + 12);
    // What passes below them does not shine through.
    for (const name of ['[role="tablist"]', '[part~="head"]', '.lane-heads'])
      expect(getComputedStyle(one(element, name)!).backgroundColor, name).to.not.equal('rgba(0, 0, 0, 0)');
    scrollTo(0, 0);
  });

  it('marks what is live beyond colour, and the mark is drawn', async () => {
    const element = await showProgramme(programme([at('a', '10:00', '11:00')]), { now: '2021-06-01T08:30:00Z' });
    expect(textOf(item(element, 'a').querySelector<HTMLElement>('.badge'))).to.equal('Happening now');
    const bar = getComputedStyle(item(element, 'a'), '::before');
    expect(bar.borderInlineStartStyle).to.equal('solid');
    // What is only drawn near the viewport is clipped at its edge.
    expect(parseFloat(bar.insetInlineStart)).to.be.at.least(0);
  });
});

/** Text that has a box, on paper as on screen. */
const isPrinted = (element: EssProgrammeTimeline, text: string) =>
  all(element, '.shell *').some(
    (node) => plain(node.textContent).includes(text) && !node.children.length && node.getClientRects().length > 0,
  );

if (canEmulate)
  describe('Print / PDF', () => {
    it('has every day with its sessions, without what only a screen can do', async () => {
      const element = await showProgramme(uclg, { lang: 'en' });
      await emulate({ media: 'print' });
      const text = seen(element);
      for (const fact of [
        'UCLG’s window of opportunity',
        'Monday',
        'This day is announced',
        'Priorities of UCLG Africa',
      ])
        expect(text).to.contain(fact);
      for (const name of ['[part~="filters"]', '[role="tablist"]', '.star', 'summary'])
        expect(one(element, name)!.getClientRects(), name).to.have.lengthOf(0);
    });

    it('one day a page', async () => {
      const element = await showProgramme(uclg, { lang: 'en' });
      await emulate({ media: 'print' });
      const breaks = all(element, 'section').map((node) => getComputedStyle(node).breakBefore);
      expect(breaks).to.deep.equal(['auto', ...Array<string>(5).fill('page')]);
    });

    it('tracks as a list, with both clocks and the name of the track', async () => {
      await resize(1300, 900);
      const document = programme(
        [at('a', '10:00', '11:00', { track: 't' }), at('b', '10:00', '11:00', { track: 'u' })],
        { timeZone: 'America/Argentina/Cordoba' },
        { topics: ['t', 'u'].map((id) => ({ id, kind: 'track' as const, name: `Track ${id}` })) },
      );
      const element = await within(1100, document);
      await emulate({ media: 'print' });
      const [first, second] = ['a', 'b'].map((id) => item(element, id).getBoundingClientRect());
      expect(first!.bottom).to.be.at.most(second!.top + 1);
      expect(textOf(item(element, 'b')))
        .to.contain('Track u')
        .and.to.match(/10:00 ?– ?11:00 .*15:00 ?– ?16:00/);
    });

    it('what is closed on screen, as paper cannot open it', async () => {
      const element = await showProgramme(uclg, { lang: 'en' });
      await emulate({ media: 'print' });
      const details = item(element, 'uclg-2021-secretariats-meeting').querySelector('details')!;
      expect(details.open).to.equal(false);
      if (CSS.supports('selector(::details-content)'))
        expect(isPrinted(element, 'Never before had the teams')).to.equal(true);
    });

    it('only what a filter leaves', async () => {
      const element = await showProgramme(uclg, { lang: 'en', query: 'metropolis' });
      await emulate({ media: 'print' });
      expect(seen(element)).to.not.contain('Tribute to Kadir');
    });
  });

if (canEmulate)
  describe('forced colours', () => {
    it('keep lines, badges and the chosen tab visible', async () => {
      const document = programme([
        day('d', '2021-06-01', [at('a', '10:00', '11:00')]),
        day('e', '2021-06-02', [at('b', '2021-06-02T10:00')]),
      ]);
      const element = await showProgramme(document, { now: '2021-06-01T08:30:00Z' });
      await emulate({ forcedColors: 'active' });
      if (!matchMedia('(forced-colors: active)').matches) return;
      const border = (name: string) => getComputedStyle(one(element, name)!).borderBottomColor;
      expect(border('[role="tab"][aria-selected="true"]')).to.not.equal(border('[role="tab"][aria-selected="false"]'));
      expect(getComputedStyle(one(element, '.badge')!).borderTopStyle).to.equal('solid');
    });
  });
