import { all, content, one, renderedCards, seen, textOf } from './fixtures/cards.js';
import { ledForum, uclg } from './fixtures/samples.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

const dateOf = (card: Element) => textOf(one(card, '.date'));
const machineDate = (card: Element) => one<HTMLTimeElement>(card, 'time')?.dateTime;

for (const { name, show } of renderedCards) {
  describe(`dates of the card ${name}`, () => {
    it('date without hour', async () => {
      const card = await show(content({ startDate: '2021-02-15', timeZone: 'Europe/Brussels' }));
      expect(dateOf(card)).to.match(/^Monday,? 15 February 2021$/);
      expect(machineDate(card)).to.equal('2021-02-15');
      expect(seen(card)).to.not.match(/\d:\d\d|UTC|Your time/);
    });

    it('date without hour is the same day for every reader', async () => {
      for (const zone of ['Pacific/Honolulu', 'Pacific/Kiritimati']) {
        const card = await show(content({ startDate: '2021-02-15' }), { 'time-zone': zone });
        expect(dateOf(card), zone).to.contain('15 February 2021');
      }
    });

    it('month or year only ("October 2011")', async () => {
      const month = await show(content({ startDate: '2011-10' }));
      expect([dateOf(month), machineDate(month)]).to.deep.equal(['October 2011', '2011-10']);
      const year = await show(content({ startDate: '2011' }));
      expect([dateOf(year), machineDate(year)]).to.deep.equal(['2011', '2011']);
      expect(dateOf(await show(content({ startDate: '2011-10', endDate: '2012-01' })))).to.match(
        /^October 2011 ?– ?January 2012$/,
      );
      // The coarser end decides: no month is invented for the other.
      expect(dateOf(await show(content({ startDate: '2011-10', endDate: '2013' })))).to.match(/^2011 ?– ?2013$/);
    });

    it('no date at all is said in words', async () => {
      const card = await show(content({}));
      expect(dateOf(card)).to.equal('Date not given');
      expect(machineDate(card)).to.equal(undefined);
    });

    it('multi-day range, non-contiguous days', async () => {
      const range = await show(content({ startDate: '2013-11-14', endDate: '2013-11-16' }));
      expect(dateOf(range)).to.match(/^14 ?– ?16 November 2013$/);
      const months = await show(ledForum, { src: '#led-forum-2021' });
      expect(dateOf(months)).to.match(/^26 May ?– ?1 June 2021$/);
      const days = await show(uclg);
      expect(dateOf(days)).to.match(/^15 ?– ?19 and 22 February 2021$/);
    });

    it('non-contiguous days of several months are each named', async () => {
      const day = (startDate: string) => ({ id: `on-${startDate}`, name: startDate, kind: 'day' as const, startDate });
      const card = await show(
        content({
          startDate: '2021-02-26',
          endDate: '2021-03-08',
          subEvent: ['2021-02-26', '2021-02-27', '2021-03-08'].map(day),
        }),
      );
      expect(dateOf(card)).to.match(/^26 ?– ?27 February 2021 and 8 March 2021$/);
    });

    it('prints the first of a month as French does', async () => {
      const card = await show(ledForum, { src: '#led-forum-2021', lang: 'fr' });
      expect(dateOf(card)).to.match(/^26 mai ?– ?1er juin 2021$/);
    });

    it('several days with hours name the day of each', async () => {
      const card = await show(
        content({ startDate: '2021-03-01T18:00', endDate: '2021-03-02T09:30', timeZone: 'Europe/Paris' }),
      );
      expect(dateOf(card)).to.match(/^1 ?– ?2 March 2021$/);
      expect(textOf(one(card, '.time'))).to.match(/1 March.* 18:00 ?– ?2 March.* 09:30/);
    });

    it('a session without a date is on the day that contains it', async () => {
      const session = { id: 'session', name: 'Session', kind: 'session' as const };
      const card = await show(content({ kind: 'day', startDate: '2021-02-16', subEvent: [session] }), {
        src: '#session',
      });
      expect(dateOf(card)).to.contain('16 February 2021');
    });

    it('writes dates as the region of the reader does', async () => {
      const card = await show(content({ startDate: '2021-02-15' }), { lang: 'en-US' });
      expect(dateOf(card)).to.equal('Monday, February 15, 2021');
    });

    it('shows one date once', async () => {
      const card = await show(content({ startDate: '2021-02-15', endDate: '2021-02-15' }));
      expect(seen(card).match(/February/g)).to.have.lengthOf(1);
      expect(all(card, 'time')).to.have.lengthOf(1);
    });
  });
}
