import type { Event } from '@ess-kit/content';
import type { EssEventCard } from '../src/index.js';
import { all, content, control, showCard, type Attributes } from './fixtures/cards.js';
import { ledForum, session, uclg } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';

const timed: Partial<Event> = {
  name: 'Forum & fête',
  abstract: 'A day of talks.',
  startDate: '2021-06-01T11:05',
  endDate: '2021-06-01T13:45',
  timeZone: 'America/Argentina/Cordoba',
  location: [
    { type: 'VirtualLocation', name: 'Zoom' },
    { type: 'Place', name: 'Córdoba' },
  ],
};
const days: Partial<Event> = { startDate: '2013-11-14', endDate: '2013-11-16' };
const then: Attributes = { now: '2013-01-01T00:00:00Z' };

const menu = (card: Element) => control(card, 'Add to calendar');

/** What a service is asked to add. */
function asked(card: Element, service: string): Record<string, string> {
  const link = control(card, service)!;
  expect(new URL(link.href).protocol).to.equal('https:');
  return Object.fromEntries(new URL(link.href).searchParams);
}

/** Saves the card's calendar file, without a file. */
async function saved(card: EssEventCard): Promise<{ name: string; type: string; lines: string[] }> {
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  try {
    const file = new Promise<{ name: string; blob: Blob }>((resolve) => {
      let blob: Blob;
      URL.createObjectURL = (object) => {
        blob = object as Blob;
        return 'blob:calendar';
      };
      HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
        expect(this.href).to.equal('blob:calendar');
        resolve({ name: this.download, blob });
      };
    });
    control(card, 'Calendar file (.ics)')!.dispatchEvent(new MouseEvent('click'));
    const { name, blob } = await file;
    const text = await blob.text();
    return { name, type: blob.type, lines: text.replaceAll('\r\n ', '').split('\r\n') };
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
}

describe('Google / Outlook / M365 / Yahoo links', () => {
  it('name the exact moments', async () => {
    const card = await showCard(content(timed));
    expect(asked(card, 'Google Calendar')).to.deep.equal({
      action: 'TEMPLATE',
      text: 'Forum & fête',
      details: 'A day of talks.',
      location: 'Córdoba, Zoom',
      dates: '20210601T140500Z/20210601T164500Z',
    });
    for (const service of ['Outlook', 'Microsoft 365'])
      expect(asked(card, service), service).to.deep.equal({
        path: '/calendar/action/compose',
        rru: 'addevent',
        subject: 'Forum & fête',
        body: 'A day of talks.',
        location: 'Córdoba, Zoom',
        startdt: '2021-06-01T14:05:00Z',
        enddt: '2021-06-01T16:45:00Z',
      });
    expect(asked(card, 'Yahoo')).to.deep.equal({
      v: '60',
      title: 'Forum & fête',
      desc: 'A day of talks.',
      in_loc: 'Córdoba, Zoom',
      st: '20210601T140500Z',
      et: '20210601T164500Z',
    });
    const hosts = ['Google Calendar', 'Outlook', 'Microsoft 365', 'Yahoo'].map((name) => control(card, name)!.host);
    expect(hosts).to.deep.equal([
      'calendar.google.com',
      'outlook.live.com',
      'outlook.office.com',
      'calendar.yahoo.com',
    ]);
  });

  it('count whole days as each service does', async () => {
    const card = await showCard(content(days), then);
    expect(asked(card, 'Google Calendar')['dates']).to.equal('20131114/20131117');
    for (const service of ['Outlook', 'Microsoft 365'])
      expect(asked(card, service)).to.include({ allday: 'true', startdt: '2013-11-14', enddt: '2013-11-17' });
    expect(asked(card, 'Yahoo')).to.include({ st: '20131114', et: '20131116', dur: 'allday' });
  });

  it('end after the event’s duration, where no end is given', async () => {
    const card = await showCard(content({ ...timed, endDate: undefined, duration: 'PT2H30M' }));
    expect(asked(card, 'Google Calendar')['dates']).to.equal('20210601T140500Z/20210601T163500Z');
  });

  it('take whole days where an hour is known at one end only', async () => {
    const card = await showCard(content({ ...timed, startDate: '2021-06-01', endDate: '2021-06-03T12:00' }));
    expect(asked(card, 'Google Calendar')['dates']).to.equal('20210601/20210604');
    expect(asked(card, 'Yahoo')).to.include({ st: '20210601', et: '20210603' });
    const other = await showCard(content({ ...timed, startDate: '2021-06-01T09:00', endDate: '2021-06-03' }));
    expect(asked(other, 'Google Calendar')['dates']).to.equal('20210601/20210604');
  });

  it('are left out where a calendar could only invent', async () => {
    const cases: [Partial<Event>, Attributes?][] = [
      [{ startDate: '2021-06' }],
      [{ startDate: '2021' }],
      [{}],
      [{ startDate: '2021-06-01T11:05' }],
      [timed, { now: '2022-01-01T00:00:00Z' }],
    ];
    for (const [event, attributes] of cases)
      expect(menu(await showCard(content(event), attributes)), JSON.stringify(event)).to.equal(undefined);
  });

  it('tell the service nothing of the page', async () => {
    const card = await showCard(content(timed));
    const links = all<HTMLAnchorElement>(card, '.menu a');
    expect(links.map(({ rel }) => rel)).to.deep.equal(Array(4).fill('noreferrer'));
  });
});

describe('ICS download', () => {
  it('gives one event with its moments', async () => {
    const card = await showCard(ledForum, { src: session });
    const { name, type, lines } = await saved(card);
    expect(name).to.match(/^integrated-territorial-systems.*\.ics$/);
    expect(type).to.match(/^text\/calendar/);
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).to.have.lengthOf(1);
    expect(lines).to.include.members(['DTSTART:20210601T140500Z', 'DTEND:20210601T164500Z', 'STATUS:CONFIRMED']);
    expect(lines.find((line) => line.startsWith('SUMMARY'))).to.contain('Integrated territorial systems');
    expect(lines[0]).to.equal('BEGIN:VCALENDAR');
  });

  it('gives days as days, and runs of days as they are', async () => {
    const { lines } = await saved(await showCard(content(days), then));
    expect(lines).to.include.members(['DTSTART;VALUE=DATE:20131114', 'DTEND;VALUE=DATE:20131117']);
    const runs = await saved(await showCard(uclg));
    expect(runs.lines.filter((line) => /^DT(START|END)/.test(line))).to.deep.equal([
      'DTSTART;VALUE=DATE:20210215',
      'DTEND;VALUE=DATE:20210220',
      'DTSTART;VALUE=DATE:20210222',
      'DTEND;VALUE=DATE:20210223',
    ]);
  });

  it('gives the date that the card shows, also where it comes from elsewhere', async () => {
    const part = { id: 'part', name: 'Part', kind: 'session' as const };
    const inherited = content({ kind: 'day', startDate: '2021-02-16', timeZone: 'Europe/Paris', subEvent: [part] });
    const { lines } = await saved(await showCard(inherited, { src: '#part' }));
    expect(lines).to.include('DTSTART;VALUE=DATE:20210216');
    const stated = content({
      timeZone: 'Europe/Paris',
      timeStatements: [{ start: '2021-02-16T10:00', end: '2021-02-16T11:00', effective: true }],
    });
    expect((await saved(await showCard(stated))).lines).to.include('DTSTART:20210216T090000Z');
  });

  it('speaks the reader’s language', async () => {
    const card = await showCard(content({ ...days, name: { fr: 'Congrès', en: 'Congress' } }), { ...then, lang: 'fr' });
    const button = all<HTMLButtonElement>(card, '.menu button')[0]!;
    expect(plain(button.textContent)).to.equal('Fichier d’agenda (.ics)');
  });
});
