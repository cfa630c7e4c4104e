import type { Event } from '@ess-kit/content';
import { all, content, control, ids, one, partText, partTexts, rendered, show } from './fixtures/quotes.js';
import { uclg } from './fixtures/samples.js';
import { playingTime } from '../src/details/origin.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';
import { holdItems } from '@ess-kit/core/item-links.js';

const film = 'https://media.example.org/day-1.mp4';

const seminar = (session: Partial<Event> = {}, event: Partial<Event> = {}): { readonly events: readonly Event[] } => ({
  events: [
    {
      id: 'seminar',
      name: 'Seminar and Campus',
      startDate: '2021-02-15',
      endDate: '2021-02-22',
      ...event,
      subEvent: [
        {
          id: 'day',
          kind: 'day',
          name: 'Window of opportunity',
          startDate: '2021-02-15',
          subEvent: [{ id: 'session', kind: 'session', name: 'First meeting', ...session }],
        },
      ],
    },
  ],
});

const titles = (element: Element) => all(element, 'cite').map((node) => plain(node.textContent));
const link = (element: Element, name: string) => control<HTMLAnchorElement>(element, name);

for (const { name, show } of rendered)
  describe(`where a quotation is from, ${name}`, () => {
    it('event, day and session context', async () => {
      const element = await show(content({ isPartOf: 'session' }, seminar()));
      expect(titles(element)).to.deep.equal(['First meeting', 'Window of opportunity', 'Seminar and Campus']);
      expect(partText(element, 'source')).to.contain('15 February 2021');
      expect(one(element, 'time')!.getAttribute('datetime')).to.equal('2021-02-15');
    });

    it('an inferred session is said to be one, a stated one is not', async () => {
      const inferred = await show(content({ isPartOf: 'session', isPartOfBasis: 'inferred' }, seminar()));
      expect(partText(inferred, 'source')).to.match(/^First meeting \(as inferred from the page\)/);
      const stated = await show(content({ isPartOf: 'session', isPartOfBasis: 'stated' }, seminar()));
      expect(partText(stated, 'source')).to.not.contain('inferred');
    });

    it('the title leads to the event’s own page, else nowhere', async () => {
      const own = await show(content({ isPartOf: 'session' }, seminar({ url: 'https://example.org/first' })));
      expect(link(own, 'First meeting')!.href).to.equal('https://example.org/first');
      expect(link(own, 'Seminar and Campus')).to.equal(undefined);
      const unsafe = await show(content({ isPartOf: 'session' }, seminar({ url: 'javascript:alert(1)' })));
      expect(all(unsafe, 'a')).to.deep.equal([]);
    });

    it('timestamp into the recording', async () => {
      const recordings = [{ name: 'Film', url: film }];
      const there = await show(content({ isPartOf: 'session', mediaFragment: 754 }, seminar({ recordings })));
      expect(link(there, 'Watch the recording (12:34)')!.href).to.equal(`${film}#t=754`);
      const larger = await show(content({ isPartOf: 'session', mediaFragment: 3723.5 }, seminar({}, { recordings })));
      expect(link(larger, 'Watch the recording (1:02:03)')!.href).to.equal(`${film}#t=3723.5`);
      const whole = await show(content({ isPartOf: 'session' }, seminar({ recordings })));
      expect(link(whole, 'Watch the recording')!.href).to.equal(film);
      const none = await show(content({ isPartOf: 'session', mediaFragment: 754 }, seminar()));
      expect(partText(none, 'source')).to.not.contain('Watch');
    });
  });

describe('where a quotation is from', () => {
  it('leads to the event where this page shows it, and follows that', async () => {
    const document = content({ isPartOf: 'session' }, seminar({ url: 'https://example.org/first' }));
    const element = await show(document);
    expect(link(element, 'First meeting')!.getAttribute('href')).to.equal('https://example.org/first');
    const stop = holdItems({
      holds: (id) => id === 'session',
      show: () => undefined,
      othersChanged: () => undefined,
    });
    await Promise.resolve();
    await settled(element);
    expect(link(element, 'First meeting')!.getAttribute('href')).to.equal('#ess=session');
    stop();
    await Promise.resolve();
    await settled(element);
    expect(link(element, 'First meeting')!.getAttribute('href')).to.equal('https://example.org/first');
  });

  it('keeps the fragment that a recording’s address has', async () => {
    const recordings = [{ name: 'Film', url: 'https://media.example.org/#/12' }];
    const element = await show(content({ isPartOf: 'session', mediaFragment: 5 }, seminar({ recordings })));
    expect(link(element, 'Watch the recording')!.href).to.equal('https://media.example.org/#/12');
  });

  it('says its own date before the event’s, as precisely as it is written', async () => {
    const own = await show(content({ isPartOf: 'session', dateCreated: '2021-02' }, seminar()));
    expect(partText(own, 'source')).to.contain('February 2021').and.to.not.contain('15');
    const alone = await show(content({ dateCreated: '2021' }));
    expect(partText(alone, 'source')).to.equal('2021');
    const several = await show(content({ isPartOf: 'seminar' }, seminar()));
    expect(plain(partText(several, 'source')).replace(/ ?– ?/, '–')).to.contain('15–22 February 2021');
    expect(one(await show(content({})), '[part~="source"]')).to.equal(null);
  });

  it('names in a collection the nearest event only', async () => {
    const element = await show(uclg, { src: '#uclg-2021-africa' });
    expect(ids(element)).to.deep.equal(['elong-mbassi-1']);
    expect(titles(element)).to.deep.equal(['Priorities of UCLG Africa']);
  });

  it('shows on demand how it was printed, and where', async () => {
    const element = await show(uclg, { src: '#alfelor-1', lang: 'fr' });
    const provenance = one<HTMLDetailsElement>(element, '[part~="provenance"]')!;
    expect(partTexts(element, 'provenance')).to.deep.equal(['Source']);
    provenance.open = true;
    expect(partText(element, 'provenance'))
      .to.contain('CGLU, Séminaire et Campus 2021')
      .and.to.contain('Texte de la source')
      .and.to.contain('Aspac« Les femmes');
  });

  it('ends where events contain each other', async () => {
    const events = [
      { id: 'a', name: 'A', superEvent: 'b' },
      { id: 'b', name: 'B', superEvent: 'a' },
    ];
    expect(titles(await show(content({ isPartOf: 'a' }, { events })))).to.deep.equal(['A', 'B']);
  });
});

describe('the place in a recording', () => {
  it('is said as players do', () => {
    expect([0, 9, 60, 754, 3600, 36_000.9].map(playingTime)).to.deep.equal([
      '0:00',
      '0:09',
      '1:00',
      '12:34',
      '1:00:00',
      '10:00:00',
    ]);
  });
});
