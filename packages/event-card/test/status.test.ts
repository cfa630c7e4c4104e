import type { Event } from '@ess-kit/content';
import { content, control, mainLink, one, partText, renderedCards, seen, textOf } from './fixtures/cards.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

const planned: Partial<Event> = {
  startDate: '2021-06-01T11:05',
  endDate: '2021-06-01T13:45',
  timeZone: 'Europe/Paris',
  registration: { required: true, state: 'open', url: 'https://example.org/register' },
};

const isStruck = (card: Element) => getComputedStyle(one(card, 'time')!).textDecorationLine === 'line-through';

for (const { name, show } of renderedCards) {
  describe(`status of the card ${name}`, () => {
    it('an event as planned has no status', async () => {
      const card = await show(content({ ...planned, eventStatus: 'EventScheduled' }));
      expect(partText(card, 'status')).to.equal(undefined);
      expect(isStruck(card)).to.equal(false);
      expect(mainLink(card)!.href).to.equal('https://example.org/register');
    });

    it('status cancelled', async () => {
      const card = await show(
        content({ ...planned, eventStatus: 'EventCancelled', statusNote: 'Because of the health crisis.' }),
        { now: '2021-06-01T10:00:00Z' },
      );
      expect(partText(card, 'status')).to.equal('Cancelled Because of the health crisis.');
      // Still readable, struck through, and with nothing to do.
      expect(seen(card)).to.contain('1 June 2021');
      expect(isStruck(card)).to.equal(true);
      expect(mainLink(card)).to.equal(null);
      expect(control(card, 'Add to calendar')).to.equal(undefined);
      expect(seen(card)).to.not.match(/Happening now|Past event|Starts/);
    });

    it('the status is heard before the date', async () => {
      const card = await show(content({ ...planned, eventStatus: 'EventCancelled' }));
      const [status, time] = [one(card, '[part~="status"]')!, one(card, 'time')!];
      expect(status.compareDocumentPosition(time) & Node.DOCUMENT_POSITION_FOLLOWING).to.not.equal(0);
      expect(status.querySelector('strong')).to.not.equal(null);
    });

    it('postponed', async () => {
      const card = await show(content({ ...planned, eventStatus: 'EventPostponed' }));
      expect(partText(card, 'status')).to.equal('Postponed');
      expect(isStruck(card)).to.equal(true);
      expect(mainLink(card)).to.equal(null);
      expect(control(card, 'Add to calendar')).to.equal(undefined);
    });

    it('postponed without any date', async () => {
      const card = await show(content({ eventStatus: 'EventPostponed' }));
      expect(partText(card, 'status')).to.equal('Postponed');
      expect(partText(card, 'when')).to.equal('Date not given');
    });

    it('rescheduled', async () => {
      const card = await show(
        content({ ...planned, eventStatus: 'EventRescheduled', previousStartDate: '2021-03-15T10:00' }),
      );
      expect(partText(card, 'status')).to.match(/^New date Originally planned for .*15 March 2021$/);
      expect(textOf(one(card, 'time'))).to.contain('1 June 2021');
      expect(isStruck(card)).to.equal(false);
      expect(mainLink(card)).to.not.equal(null);
      expect(control(card, 'Add to calendar')).to.not.equal(undefined);
    });

    it('rescheduled, as French writes the old date', async () => {
      const previously = async (previousStartDate: string) =>
        partText(
          await show(content({ ...planned, eventStatus: 'EventRescheduled', previousStartDate }), { lang: 'fr' }),
          'status',
        );
      expect(await previously('2021-03-01')).to.equal('Nouvelle date Initialement prévu le 1er mars 2021');
      expect(await previously('2021-03')).to.equal('Nouvelle date Initialement prévu en mars 2021');
    });

    it('moved online', async () => {
      const card = await show(
        content({
          ...planned,
          eventStatus: 'EventMovedOnline',
          location: [{ type: 'VirtualLocation', name: 'Zoom', url: 'https://zoom.example/1' }],
        }),
      );
      expect(partText(card, 'status')).to.equal('Moved online');
      expect(partText(card, 'where')).to.equal('Online Zoom');
      expect(isStruck(card)).to.equal(false);
    });

    it('a note stands without any change of status', async () => {
      const card = await show(content({ ...planned, statusNote: 'The room has changed.' }));
      expect(partText(card, 'status')).to.equal('The room has changed.');
    });
  });
}
