import { all, content, control, one, renderedCards, seen, textOf } from './fixtures/cards.js';
import { ledForum, session } from './fixtures/samples.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

const cordoba = { timeZone: 'America/Argentina/Cordoba' };
/** What the card says of the visitor's clock. */
const visitor = (card: Element) => textOf(one(card, '.visitor'));
const dayMark = (card: Element) => textOf(one(card, '.visitor .shift'));
const eventTime = (card: Element) => textOf(one(card, '.when > .time'));

for (const { name, show } of renderedCards) {
  describe(`clocks of the card ${name}`, () => {
    it('event-local time with named zone', async () => {
      const card = await show(content({ startDate: '2021-06-01T11:05', endDate: '2021-06-01T13:45', ...cordoba }));
      expect(eventTime(card)).to.match(/^11:05 ?– ?13:45$/);
      expect(textOf(one(card, '.when > .zone'))).to.match(/^(Argentina.* \()?UTC−3\)?$/);
      expect(one<HTMLTimeElement>(card, 'time')!.dateTime).to.equal('2021-06-01T11:05');
    });

    it('takes the zone of the event that contains it', async () => {
      const card = await show(
        content({ ...cordoba, subEvent: [{ id: 'part', name: 'Part', startDate: '2021-06-01T11:05' }] }),
        { src: '#part' },
      );
      expect(textOf(one(card, '.when > .zone'))).to.contain('UTC−3');
    });

    it('visitor-local time', async () => {
      const card = await show(content({ startDate: '2021-06-01T11:05', endDate: '2021-06-01T13:45', ...cordoba }));
      expect(visitor(card)).to.match(/^Your time 16:05 ?– ?18:45 .*UTC\+2\)?$/);
      expect(dayMark(card)).to.equal(undefined);
    });

    it('visitor-local time follows the browser where no zone is fixed', async () => {
      const zone = new Intl.DateTimeFormat().resolvedOptions().timeZone;
      // A zone at the other side of the world from the browser's.
      const far = new Date('2021-06-01T12:00Z').getTimezoneOffset() > 0 ? 'Asia/Kolkata' : 'Pacific/Honolulu';
      const event = content({ startDate: '2021-06-01T12:00', timeZone: far });
      const expected = visitor(await show(event, { 'time-zone': zone }));
      expect(expected).to.contain('Your time');
      expect(visitor(await show(event, { 'time-zone': undefined }))).to.equal(expected);
    });

    it('both at once, with ±1 day mark', async () => {
      const evening = content({ startDate: '2021-06-01T22:00', endDate: '2021-06-01T23:00', ...cordoba });
      const later = await show(evening);
      expect(eventTime(later)).to.match(/^22:00 ?– ?23:00$/);
      expect(visitor(later)).to.match(/^Your time 03:00 ?– ?04:00 \+1 day/);
      const morning = content({ startDate: '2021-06-01T02:00', endDate: '2021-06-01T03:00', timeZone: 'Europe/Paris' });
      const earlier = await show(morning, { 'time-zone': 'America/Argentina/Cordoba' });
      expect(visitor(earlier)).to.match(/^Your time 21:00 ?– ?22:00 −1 day/);
    });

    it('both at once, where the visitor’s evening runs past midnight', async () => {
      const card = await show(content({ startDate: '2021-06-01T18:00', endDate: '2021-06-01T20:00', ...cordoba }));
      expect(visitor(card)).to.match(/1 June.* 23:00 ?– ?2 June.* 01:00/);
      expect(dayMark(card)).to.equal(undefined);
    });

    it('nothing shown twice when the zones agree', async () => {
      const card = await show(content({ startDate: '2021-06-01T10:00', timeZone: 'Europe/Brussels' }));
      expect(visitor(card)).to.equal(undefined);
      expect(seen(card).match(/10:00/g)).to.have.lengthOf(1);
    });

    it('DST-safe (IANA zone, not offset)', async () => {
      const inDakar = async (startDate: string) =>
        visitor(await show(content({ startDate, timeZone: 'Europe/Paris' }), { 'time-zone': 'Africa/Dakar' }));
      // The clocks of Paris go forward in the night to 28 March 2021, and back in that to 31 October.
      expect(await inDakar('2021-03-27T10:00')).to.match(/^Your time 0?9:00/);
      expect(await inDakar('2021-03-28T10:00')).to.match(/^Your time 0?8:00/);
      expect(await inDakar('2021-10-30T10:00')).to.match(/^Your time 0?8:00/);
      expect(await inDakar('2021-10-31T10:00')).to.match(/^Your time 0?9:00/);
    });

    it('DST-safe where two zones part during the event', async () => {
      const card = await show(
        content({ startDate: '2021-03-27T22:00', endDate: '2021-03-28T08:00', timeZone: 'Europe/Paris' }),
        { 'time-zone': 'Africa/Tunis' },
      );
      expect(visitor(card)).to.match(/27 March.* 22:00 ?– ?28 March.* 07:00/);
    });

    it('an hour in a zone that nobody knows is shown without any', async () => {
      for (const timeZone of [undefined, 'Mars/Olympus_Mons']) {
        const card = await show(content({ startDate: '2021-06-01T10:00', timeZone }));
        expect(eventTime(card), timeZone).to.equal('10:00');
        expect(seen(card), timeZone).to.not.match(/UTC|Your time/);
      }
    });

    it('two published offsets that disagree', async () => {
      const card = await show(ledForum, { src: session });
      const notice = control(card, 'The source gives different times')!;
      expect(notice.localName).to.equal('summary');
      notice.click();
      const statements = all(card, '[part~="conflict"] li').map(textOf);
      expect(statements).to.have.lengthOf(3);
      expect(statements[0]).to.match(/11:05 – 13:45 \(UTC−3\) shown here$/);
      expect(statements[1]).to.match(/16:15 – 18:55 \(UTC\+2\)$/);
      expect(statements[2]).to.match(/^Duration 2 hrs? 30 mins?$/);
      // What is in force is what the card shows.
      expect(eventTime(card)).to.match(/^11:05 ?– ?13:45$/);
      expect(visitor(card)).to.match(/^Your time 16:05 ?– ?18:45/);
    });

    it('statements that agree give no notice', async () => {
      const card = await show(
        content({
          startDate: '2021-06-01T11:00',
          ...cordoba,
          timeStatements: [
            { start: '2021-06-01T11:00', utcOffset: '-03:00', effective: true },
            { start: '2021-06-01T16:00', utcOffset: '+02:00' },
          ],
        }),
      );
      expect(one(card, '[part~="conflict"]')).to.equal(null);
    });
  });
}
