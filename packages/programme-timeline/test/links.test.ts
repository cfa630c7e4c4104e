import {
  all,
  at,
  chosenTab,
  day,
  daySection,
  focused,
  go,
  item,
  one,
  place,
  programme,
  ready,
  search,
  session,
  selections,
  showProgramme,
  shownDays,
  shownIds,
  tabs,
} from './fixtures/programmes.js';
import { generateProgramme } from '@ess-kit/tooling/programme.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture, settled } from '@ess-kit/tooling/browser/fixture.js';

const document = (id: string) =>
  programme(
    [
      day(`${id}-d1`, '2021-06-01', [
        at(`${id}-a`, '10:00', '11:00', { about: ['care'], subEvent: [session(`${id}-part`)] }),
        at(`${id}-b`, '11:00', '12:00', { abstract: 'About b.', about: ['work'] }),
      ]),
      day(`${id}-d2`, '2021-06-02', [at(`${id}-c`, '2021-06-02T10:00', undefined, { about: ['work'] })]),
    ],
    { id },
    {
      topics: [
        { id: 'care', name: 'Caring' },
        { id: 'work', name: 'Working' },
      ],
    },
  );

const frames = async (count = 3) => {
  for (let frame = 0; frame < count; frame++) await new Promise(requestAnimationFrame);
};

describe('Deep link to day / session', () => {
  it('moves focus to the session’s heading and opens its details', async () => {
    const element = await showProgramme(document('deep'));
    await go('#ess=deep-b');
    await frames();
    await settled(element);
    expect(focused(element)).to.equal('Name of deep-b');
    expect(item(element, 'deep-b').querySelector('details')!.open).to.equal(true);
    expect(selections(element)).to.deep.equal(['deep-b']);
  });

  it('leads to a part, and to a day', async () => {
    const element = await showProgramme(document('deep-2'));
    await go('#ess=deep-2-part');
    await frames();
    expect(focused(element)).to.equal('Name of deep-2-part');
    await go('#ess=deep-2-d2');
    await frames();
    expect(focused(element)).to.equal('Name of deep-2-d2');
    expect(daySection(element, 'deep-2-d2').contains(element.shadowRoot!.activeElement)).to.equal(true);
  });

  it('leads to a day that nobody named by its date', async () => {
    const element = await showProgramme(programme([at('dated-a', '10:00'), at('dated-b', '2023-06-02T10:00')]));
    await go('#ess=2023-06-02');
    await frames();
    expect(focused(element)).to.match(/Friday,? 2 June 2023/);
  });

  it('leads out of a filter that hides it', async () => {
    const element = await showProgramme(document('deep-3'));
    await search(element, 'deep-3-b');
    tabs(element)[1]!.click();
    await element.updateComplete;
    await go('#ess=deep-3-c');
    await frames();
    expect(focused(element)).to.equal('Name of deep-3-c');
    expect(one<HTMLInputElement>(element, 'input')!.value).to.equal('');
    expect(chosenTab(element)).to.equal('All days');
  });

  it('that was there first is followed when the programme is', async () => {
    await go('#ess=deep-4-c');
    const element = await showProgramme(document('deep-4'));
    await frames();
    expect(focused(element)).to.equal('Name of deep-4-c');
  });

  it('brings it into view below the heads that stay, in a long programme that is not drawn yet', async () => {
    const far = '<div style="height: 3000px"></div>';
    const box = await fixture(`<div>${far}<div class="here"></div>${far}</div>`);
    const generated = generateProgramme({ sessions: 150, tracks: 1, days: 3 });
    const target = generated.events[0].subEvent[1]!.subEvent[20]!.id;
    const element = await place({ 'data-content': JSON.stringify(generated) });
    box.querySelector('.here')!.append(element);
    await settled(element);
    while (!one(element, '.session')) await frames(1);
    await go(`#ess=${target}`);
    await frames(20);
    const { top } = item(element, target).querySelector('.heading')!.getBoundingClientRect();
    const tabBar = one(element, '[role="tablist"]')!.getBoundingClientRect();
    expect(top).to.be.within(tabBar.bottom, innerHeight - 50);
    expect(item(element, target).querySelector('.heading')).to.equal(element.shadowRoot!.activeElement);
  });

  it('leaves foreign fragments alone', async () => {
    const element = await showProgramme(document('alone'));
    await go('#alone-b');
    await frames();
    expect([element.shadowRoot!.activeElement, location.hash]).to.deep.equal([null, '#alone-b']);
  });
});

describe('Filter state in URL', () => {
  it('is not touched where it is not asked for', async () => {
    const element = await showProgramme(document('quiet'));
    await search(element, 'name');
    tabs(element)[1]!.click();
    await element.updateComplete;
    expect(location.hash).to.equal('');
  });

  it('is written and taken back', async () => {
    const element = await showProgramme(document('written'), { 'url-state': true });
    tabs(element)[2]!.click();
    await element.updateComplete;
    expect(location.hash).to.equal('#ess=written&day=written-d2');
    await search(element, 'Nàme & c');
    expect(location.hash).to.equal('#ess=written&day=written-d2&q=N%C3%A0me%20%26%20c');
    tabs(element)[0]!.click();
    await element.updateComplete;
    await search(element, '');
    expect(location.href).to.equal(location.href.split('#')[0]);
  });

  it('is read: now, and when the reader goes on or back', async () => {
    await go('#ess=read&day=2021-06-02&q=name');
    const element = await showProgramme(document('read'), { 'url-state': true });
    await settled(element);
    expect(shownDays(element)).to.deep.equal(['read-d2']);
    expect(chosenTab(element)).to.equal('Wed 2 Jun');
    expect(one<HTMLInputElement>(element, 'input')!.value).to.equal('name');
    await go('#ess=read&topic=care');
    await settled(element);
    expect(shownIds(element)).to.deep.equal(['read-a', 'read-part']);
    expect(one<HTMLInputElement>(element, 'input')!.value).to.equal('');
  });

  it('is not read where it is not asked for', async () => {
    const element = await showProgramme(document('unread'));
    await go('#ess=unread&topic=care');
    await settled(element);
    expect(shownIds(element)).to.have.lengthOf(4);
  });

  it('keeps a fragment that is the page’s own', async () => {
    const element = await showProgramme(document('kept'), { 'url-state': true });
    await go('#chapter-2');
    await search(element, 'name');
    expect(location.hash).to.equal('#chapter-2');
  });

  it('keeps the link to a session that a filter hid', async () => {
    const element = await showProgramme(document('hid'), { 'url-state': true });
    await search(element, 'hid-c');
    await go('#ess=hid-b');
    await frames();
    expect(focused(element)).to.equal('Name of hid-b');
    expect(location.hash).to.equal('#ess=hid-b');
  });

  it('that cannot be written does no harm', async () => {
    const { replaceState } = history;
    history.replaceState = () => {
      throw new DOMException('too often', 'SecurityError');
    };
    try {
      const element = await showProgramme(document('limited'), { 'url-state': true });
      await search(element, 'limited-c');
      expect(shownIds(element)).to.deep.equal(['limited-c']);
    } finally {
      history.replaceState = replaceState;
    }
  });
});

describe('what a session tells scripts', () => {
  it('`ess-select` when its details open, once', async () => {
    const element = await showProgramme(document('select'));
    const details = item(element, 'select-b').querySelector('details')!;
    details.open = true;
    await frames();
    details.open = false;
    await frames();
    expect(selections(element)).to.deep.equal(['select-b']);
  });

  it('expanded leaves details open, and what the reader closes stays closed', async () => {
    const element = await ready(await showProgramme(document('expanded'), { expanded: true }));
    const details = () => all<HTMLDetailsElement>(element, 'li > .what > details');
    expect(details().every(({ open }) => open)).to.equal(true);
    details()[1]!.open = false;
    await frames();
    element.requestUpdate();
    await frames();
    expect(details().map(({ open }) => open)).to.deep.equal([true, false, true]);
    expect(selections(element)).to.deep.equal([]);
  });
});
