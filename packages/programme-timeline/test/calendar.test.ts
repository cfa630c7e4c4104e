import ICAL from 'ical.js';
import type { EssProgrammeTimeline } from '../src/index.js';
import {
  at,
  choose,
  control,
  day,
  item,
  one,
  programme,
  search,
  session,
  showProgramme,
  star,
  tabs,
} from './fixtures/programmes.js';
import { aimf, uclg } from './fixtures/samples.js';
import { untilChanged } from '@ess-kit/tooling/browser/time.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';

interface Saved {
  readonly name: string;
  readonly type: string;
  readonly events: readonly {
    readonly uid: string;
    readonly summary: string;
    readonly start: string;
    readonly end: string;
  }[];
}

/** Does what saves a calendar file, and reads the file as a calendar would. */
async function saved(task: () => void): Promise<Saved> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  try {
    const file = new Promise<{ name: string; blob: Blob }>((resolve) => {
      let blob: Blob;
      URL.createObjectURL = (object) => ((blob = object as Blob), 'blob:calendar');
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        resolve({ name: this.download, blob });
      };
    });
    task();
    const { name, blob } = await file;
    const calendar = new ICAL.Component(ICAL.parse(await blob.text()) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((component) => {
      const { uid, summary, startDate, endDate } = new ICAL.Event(component);
      return { uid, summary, start: startDate.toString(), end: endDate.toString() };
    });
    return { name, type: blob.type, events };
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

const press = (element: Element, name: string) => () => control(element, name)!.dispatchEvent(new MouseEvent('click'));
const save = (element: EssProgrammeTimeline) => saved(press(element, 'Save to calendar (.ics)'));
const said = (element: Element) => plain(one(element, '[role="status"]')!.textContent);

const cordoba = { timeZone: 'America/Argentina/Cordoba' };
const mixed = programme(
  [
    day('d1', '2021-06-01', [
      at('a', '11:05', '13:45', { about: ['care'], identifier: 'A1' }),
      at('workshop', '15:00', '17:00', { subEvent: [at('timed-part', '15:00', '15:30'), session('part')] }),
      session('hourless', { about: ['work'] }),
    ]),
    session('undated'),
    session('year', { startDate: '2022' }),
  ],
  { name: 'Forum & fête', ...cordoba },
  {
    topics: [
      { id: 'care', name: 'Caring' },
      { id: 'work', name: 'Working' },
    ],
  },
);

describe('ICS: session / all / favourites / filtered', () => {
  it('all: one event for each session, at its moment or on its day', async () => {
    const element = await showProgramme(mixed);
    const { name, type, events } = await save(element);
    expect(name).to.match(/^forum-f.*te\.ics$/);
    expect(type).to.match(/^text\/calendar/);
    expect(new Set(events.map(({ uid }) => uid)).size).to.equal(events.length);
    expect(events.map(({ summary, start, end }) => [summary, start, end])).to.deep.equal([
      ['Name of a', '2021-06-01T14:05:00Z', '2021-06-01T16:45:00Z'],
      ['Name of workshop', '2021-06-01T18:00:00Z', '2021-06-01T20:00:00Z'],
      ['Name of timed-part', '2021-06-01T18:00:00Z', '2021-06-01T18:30:00Z'],
      ['Name of hourless', '2021-06-01', '2021-06-02'],
    ]);
  });

  it('what has no date is announced as left out', async () => {
    const element = await showProgramme(mixed);
    await save(element);
    await untilChanged(element, () => said(element) !== '');
    expect(said(element)).to.equal('2 items without a date are not in the file.');
  });

  it('filtered: what is shown', async () => {
    const element = await showProgramme(mixed);
    await choose(element, 'Topic', 'Working');
    expect((await save(element)).events.map(({ summary }) => summary)).to.deep.equal(['Name of hourless']);
    control(element, 'Show everything')!.click();
    await element.updateComplete;
    await search(element, 'a1');
    expect((await save(element)).events.map(({ summary }) => summary)).to.deep.equal(['Name of a']);
    await search(element, '');
    tabs(element)[1]!.click();
    await element.updateComplete;
    expect((await save(element)).events).to.have.lengthOf(4);
  });

  it('favourites', async () => {
    const element = await showProgramme(mixed);
    await star(element, 'workshop');
    await star(element, 'hourless');
    control(element, 'My selection (2)')!.click();
    await element.updateComplete;
    expect((await save(element)).events.map(({ summary }) => summary)).to.deep.equal([
      'Name of workshop',
      'Name of timed-part',
      'Name of hourless',
    ]);
  });

  it('session: from its details', async () => {
    const element = await showProgramme(mixed);
    const details = item(element, 'a').querySelector('details')!;
    details.open = true;
    await untilChanged(element, () => !!details.querySelector('.body .menu'));
    const button = [...details.querySelectorAll('button')].find(
      (one) => plain(one.textContent) === 'Calendar file (.ics)',
    )!;
    const { events } = await saved(() => button.dispatchEvent(new MouseEvent('click')));
    expect(events.map(({ summary, start }) => [summary, start])).to.deep.equal([['Name of a', '2021-06-01T14:05:00Z']]);
  });

  it('of days without hours: all of UCLG as days, none a day early', async () => {
    const element = await showProgramme(uclg, { 'time-zone': 'America/Los_Angeles' });
    const { events } = await save(element);
    expect(events).to.have.lengthOf(34);
    expect([events[0]!.start, events[0]!.end]).to.deep.equal(['2021-02-15', '2021-02-16']);
  });

  it('is not offered where nothing has a date', async () => {
    expect(control(await showProgramme(aimf), 'Save to calendar (.ics)')).to.equal(undefined);
  });

  it('speaks the reader’s language', async () => {
    const element = await showProgramme(uclg, { lang: 'es' });
    const { events } = await saved(press(element, 'Guardar en el calendario (.ics)'));
    expect(events[0]!.summary).to.equal('Las áreas de trabajo presentan su año');
  });
});
