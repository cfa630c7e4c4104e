import {
  all,
  at,
  choose,
  control,
  count,
  day,
  filters,
  focused,
  one,
  options,
  programme,
  renderedProgrammes,
  search,
  seen,
  session,
  showProgramme,
  shownDays,
  shownIds,
  tabs,
} from './fixtures/programmes.js';
import { aimf } from './fixtures/samples.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { click, press, resize, type } from '@ess-kit/tooling/browser/commands.js';

const document = programme(
  [
    day('d1', '2021-06-01', [
      at('a', '10:00', '11:00', { track: 'one', about: ['care'], location: [{ type: 'Place', place: 'hall' }] }),
      at('b', '10:00', '11:00', {
        track: 'two',
        about: ['care', 'work'],
        location: [{ type: 'Place', place: 'room' }],
        inLanguage: ['fr'],
        languageServices: [{ language: 'es', mode: 'simultaneous' }],
        registration: { state: 'open' },
      }),
      at('lunch', '12:00', '13:00', { kind: 'break' }),
    ]),
    day('d2', '2021-06-02', [
      at('c', '2021-06-02T10:00', undefined, {
        kind: 'workshop',
        identifier: '9.9',
        about: ['work'],
        inLanguage: ['es'],
        registration: { state: 'full' },
      }),
    ]),
  ],
  {},
  {
    topics: [
      { id: 'care', name: 'Caring' },
      { id: 'work', name: 'Working' },
      { id: 'one', kind: 'track', name: 'Track one' },
      { id: 'two', kind: 'track', name: 'Track two' },
    ],
    places: [
      { id: 'hall', name: 'Hall' },
      { id: 'room', name: 'Room' },
    ],
  },
);

for (const { name, show } of renderedProgrammes)
  describe(`Filters: track/theme, room, language, tag ${name}`, () => {
    it('have what the programme has, each with how much it would leave', async () => {
      const element = await show(document);
      expect([...filters(element).keys()]).to.deep.equal([
        'Topic',
        'Track',
        'Place',
        'Available in',
        'Format',
        'Registration',
      ]);
      expect(options(element, 'Topic')).to.deep.equal(['All', 'Caring (2)', 'Working (2)']);
      expect(options(element, 'Track')).to.deep.equal(['All', 'Track one (1)', 'Track two (1)']);
      expect(options(element, 'Place')).to.deep.equal(['All', 'Hall (1)', 'Room (1)']);
      expect(options(element, 'Available in')).to.deep.equal(['All', 'French (1)', 'Spanish (2)']);
      expect(options(element, 'Registration')).to.deep.equal(['All', 'Open (1)', 'Fully booked (1)']);
    });

    it('narrow what is shown, and count again', async () => {
      const element = await show(document);
      const status = one(element, '[part~="count"]')!;
      expect([count(element), status.getAttribute('role')]).to.deep.equal(['4 items', 'status']);
      await choose(element, 'Topic', 'Working');
      expect(shownIds(element)).to.deep.equal(['b', 'c']);
      expect(count(element)).to.equal('2 items');
      expect(options(element, 'Track')).to.deep.equal(['All', 'Track one (0)', 'Track two (1)']);
      await choose(element, 'Available in', 'French');
      expect(shownIds(element)).to.deep.equal(['b']);
      expect(shownDays(element)).to.deep.equal(['d1']);
      // The region that announces is the one that was there.
      expect([count(element), one(element, '[part~="count"]')]).to.deep.equal(['1 item', status]);
    });

    it('say that nothing is left, and take everything back', async () => {
      const element = await show(document);
      await choose(element, 'Topic', 'Caring');
      await search(element, '9.9');
      expect([shownIds(element), shownDays(element), count(element)]).to.deep.equal([[], [], '0 items']);
      expect(seen(element)).to.contain('No results match these filters.');
      const button = control(element, 'Show everything')!;
      button.focus();
      button.click();
      await element.updateComplete;
      expect(shownIds(element)).to.have.lengthOf(4);
      expect(one<HTMLInputElement>(element, 'input')!.value).to.equal('');
      expect([...filters(element).values()].map(({ value }) => value).join('')).to.equal('');
      expect(control(element, 'Show everything')).to.equal(undefined);
      // Who used the button goes on where its effect is told.
      expect(focused(element)).to.equal('4 items');
    });
  });

describe('filters', () => {
  it('are behind a button where there is no room, which says how many are in force', async () => {
    const element = await showProgramme(document);
    element.parentElement!.style.width = '320px';
    const group = one(element, '[role="group"]')!;
    const button = control(element, 'Filters')!;
    expect(group.getClientRects()).to.have.lengthOf(0);
    expect(button.getAttribute('aria-expanded')).to.equal('false');
    await click(button);
    await element.updateComplete;
    expect(group.getClientRects()).to.have.lengthOf(1);
    expect(button.getAttribute('aria-expanded')).to.equal('true');
    await choose(element, 'Topic', 'Caring');
    expect(control(element, 'Filters (1)')).to.equal(button);
  });

  it('are not offered where there is nothing to choose', async () => {
    const element = await showProgramme(programme([session('a'), session('b')]));
    expect([filters(element).size, control(element, 'Filters')]).to.deep.equal([0, undefined]);
    expect(one(element, 'input')).to.not.equal(null);
  });

  it('count parts, and show what they stand in', async () => {
    const element = await showProgramme(aimf, { lang: 'fr' });
    expect(options(element, 'Format')).to.deep.equal(['Tout', 'Atelier (3)', 'Intervention (19)']);
    await choose(element, 'Format', 'Intervention');
    expect(shownIds(element)).to.have.lengthOf(22);
    expect(count(element)).to.equal('19 éléments');
    await choose(element, 'Format', 'Atelier');
    expect(count(element)).to.equal('3 éléments');
  });
});

describe('Search', () => {
  it('is accent-folded, by key, and counts', async () => {
    await resize(1000, 800);
    const element = await showProgramme(aimf, { lang: 'fr' });
    const input = one<HTMLInputElement>(element, 'input[type="search"]')!;
    expect(input.getAttribute('aria-label')).to.equal('Rechercher dans le programme');
    await click(input);
    await type('quebec');
    await element.updateComplete;
    expect(shownIds(element)).to.include('aimf-2013-1-2');
    expect(count(element)).to.match(/^[12] éléments?$/);
    for (const query of ["d'entreprise", 'd’ENTREPRISE', 'création entreprise']) {
      await search(element, query);
      expect(shownIds(element), query).to.include('aimf-2013-workshop-2');
    }
    await press('Escape');
  });

  it('goes across all days, with a day chosen in that day', async () => {
    const element = await showProgramme(document);
    await search(element, 'name of');
    expect(shownDays(element)).to.deep.equal(['d1', 'd2']);
    tabs(element)[1]!.click();
    await element.updateComplete;
    expect(shownIds(element)).to.deep.equal(['a', 'b', 'lunch']);
    // A day in which nothing is found is told apart.
    await search(element, '9.9');
    expect(shownIds(element)).to.deep.equal([]);
    expect(tabs(element).map((tab) => tab.className.includes('none'))).to.deep.equal([false, true, false]);
  });
});

describe('Author-set filters by attribute', () => {
  const shownWith = async (attributes: Parameters<typeof showProgramme>[1]) =>
    shownIds(await showProgramme(document, attributes));
  for (const { name, show } of renderedProgrammes)
    it(`day, by id and by date ${name}`, async () => {
      for (const value of ['d2', '2021-06-02']) {
        const element = await show(document, { day: value });
        expect(shownIds(element), value).to.deep.equal(['c']);
        expect(tabs(element), value).to.have.lengthOf(0);
        expect(all(element, 'section'), value).to.have.lengthOf(1);
      }
    });

  it('topic, track, place, in-language, kind', async () => {
    expect(await shownWith({ topic: 'work' })).to.deep.equal(['b', 'c']);
    expect(await shownWith({ track: 'one' })).to.deep.equal(['a']);
    expect(await shownWith({ place: 'room' })).to.deep.equal(['b']);
    expect(await shownWith({ 'in-language': 'es-AR' })).to.deep.equal(['b', 'c']);
    expect(await shownWith({ kind: 'workshop' })).to.deep.equal(['c']);
    expect(await shownWith({ topic: 'work', day: 'd1' })).to.deep.equal(['b']);
  });

  it('leave the reader no choice of what they leave out', async () => {
    const element = await showProgramme(document, { topic: 'work' });
    expect(count(element)).to.equal('2 items');
    await choose(element, 'Available in', 'French');
    control(element, 'Show everything')!.click();
    await element.updateComplete;
    expect(shownIds(element)).to.deep.equal(['b', 'c']);
  });

  it('a day that is announced is shown as that', async () => {
    const announced = programme([day('d1', '2021-06-01', [session('a')]), day('d2', '2021-06-02', [])]);
    expect(seen(await showProgramme(announced, { day: 'd2' }))).to.contain('This day is announced');
  });

  it('columns of tracks that are left out do not stand empty', async () => {
    const element = await showProgramme(document, { track: 'one' });
    expect(one(element, '.lanes')).to.equal(null);
  });

  it('nor where the reader leaves one track', async () => {
    const element = await showProgramme(document);
    const lanes = () => one(element, '.lanes');
    const before = [...lanes()!.classList];
    await choose(element, 'Track', 'Track one');
    expect([lanes(), one(element, '.lane-heads')!.hidden]).to.deep.equal([null, true]);
    await choose(element, 'Track', 'All');
    expect([lanes() !== null, one(element, '.lane-heads')!.hidden]).to.deep.equal([true, false]);
    expect([...lanes()!.classList]).to.have.members(before);
  });

  it('that leave nothing say so', async () => {
    const element = await showProgramme(document, { topic: 'nothing' });
    expect(seen(element)).to.contain('No results match these filters.');
    expect(seen(element)).to.not.contain('not been published');
  });

  it('query is where the reader’s search starts', async () => {
    const element = await showProgramme(document, { query: '9.9' });
    expect(one<HTMLInputElement>(element, 'input')!.value).to.equal('9.9');
    expect(shownIds(element)).to.deep.equal(['c']);
  });

  it('no-filters leaves search, filters and tabs out', async () => {
    const element = await showProgramme(document, { 'no-filters': true });
    expect([one(element, '[part~="filters"]'), tabs(element).length, one(element, '[role="tabpanel"]')]).to.deep.equal([
      null,
      0,
      null,
    ]);
    expect(shownIds(element)).to.have.lengthOf(4);
  });

  it('change what is shown when they change', async () => {
    const element = await showProgramme(document, { kind: 'workshop' });
    element.kind = undefined;
    element.place = 'hall';
    await element.updateComplete;
    expect(shownIds(element)).to.deep.equal(['a']);
  });
});
