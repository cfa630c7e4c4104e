import {
  at,
  choose,
  day,
  filters,
  hoursOf,
  item,
  one,
  programme,
  renderedProgrammes,
  seen,
  textOf,
} from './fixtures/programmes.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

const cordoba = { timeZone: 'America/Argentina/Cordoba' };
const zones = (element: Element) => textOf(one(element, '.zone'));

for (const { name, show } of renderedProgrammes)
  describe(`clocks of the programme ${name}`, () => {
    const evening = programme([at('noon', '11:00', '12:00'), at('night', '21:00', '22:00')], cordoba);

    it('Both shown together, each with its zone', async () => {
      const element = await show(evening);
      expect(hoursOf(element, 'noon')).to.match(/^11:00 ?– ?12:00 ?Your time: ?16:00 ?– ?17:00$/);
      expect(zones(element)).to.match(/^Times are in .*UTC−3\)? Your time: .*UTC\+2\)?$/);
      expect(item(element, 'noon').querySelector('time')!.dateTime).to.equal('2021-06-01T11:00');
    });

    it('±1 day mark after conversion', async () => {
      expect(hoursOf(await show(evening), 'night')).to.match(/21:00 ?– ?22:00 .*0?2:00 ?– ?0?3:00 \+1 day$/);
      const morning = programme([at('early', '02:00', '03:00')]);
      const element = await show(morning, { 'time-zone': 'America/Argentina/Cordoba' });
      expect(hoursOf(element, 'early')).to.match(/21:00 ?– ?22:00 −1 day$/);
    });

    it('a session stays in the event’s own day', async () => {
      const element = await show(evening);
      expect(item(element, 'night').closest('section')!.dataset['day']).to.equal('2021-06-01');
    });

    it('Zone label hidden when both zones agree all through', async () => {
      for (const [there, here] of [
        ['Europe/Paris', 'Europe/Berlin'],
        // Both are an hour ahead of Greenwich in winter, by other names.
        ['Europe/Paris', 'Africa/Lagos'],
      ] as const) {
        const winter = programme([at('a', '2021-01-10T10:00'), at('b', '2021-01-11T10:00')], { timeZone: there });
        const element = await show(winter, { 'time-zone': here });
        expect(hoursOf(element, 'a'), here).to.equal('10:00');
        expect(seen(element), here).to.contain('Times are in').and.to.not.contain('Your time');
        expect([...filters(element).keys()], here).to.not.include('Times');
      }
    });

    it('DST inside the event', async () => {
      // The clocks of Paris go forward in the night to 28 March 2021; those of Dakar never do.
      const spring = programme([
        day('before', '2021-03-27', [at('sat', '2021-03-27T10:00', '2021-03-27T11:00')]),
        day('after', '2021-03-28', [at('sun', '2021-03-28T10:00', '2021-03-28T11:00')]),
      ]);
      const element = await show(spring, { 'time-zone': 'Africa/Dakar' });
      expect(hoursOf(element, 'sat')).to.match(/^10:00 ?– ?11:00 .*0?9:00 ?– ?10:00$/);
      expect(hoursOf(element, 'sun')).to.match(/^10:00 ?– ?11:00 .*0?8:00 ?– ?0?9:00$/);
      // Neither offset holds for the whole of it: both are named.
      expect(zones(element)).to.contain('UTC+1').and.to.contain('UTC+2');
    });

    it('DST inside the event, where two zones part on its second day', async () => {
      const spring = programme([at('sat', '2021-03-27T10:00'), at('sun', '2021-03-28T10:00')]);
      const element = await show(spring, { 'time-zone': 'Africa/Lagos' });
      expect(hoursOf(element, 'sat')).to.equal('10:00');
      expect(hoursOf(element, 'sun')).to.match(/10:00 .*0?9:00$/);
      expect(zones(element)).to.contain('Your time');
    });

    it('Event zone / visitor zone switch', async () => {
      const element = await show(evening);
      const clock = () => [
        ...new Set(
          [...item(element, 'noon').querySelectorAll<HTMLElement>('.hours > *')]
            .filter((node) => node.getClientRects().length)
            .map((node) => node.className || 'event'),
        ),
      ];
      expect(clock()).to.deep.equal(['event', 'visitor']);
      await choose(element, 'Times', 'Your time');
      expect(clock()).to.deep.equal(['visitor']);
      expect(hoursOf(element, 'noon')).to.match(/16:00 ?– ?17:00$/);
      const select = filters(element).get('Times')!;
      expect([...select.options].map(({ text }) => text.trim())).to.deep.equal([
        'Event time and yours',
        'Event time',
        'Your time',
      ]);
      select.value = 'event';
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
      expect(clock()).to.deep.equal(['event']);
    });

    it('Event zone / visitor zone switch leaves hours that do not differ', async () => {
      const spring = programme([at('sat', '2021-03-27T10:00'), at('sun', '2021-03-28T10:00')]);
      const element = await show(spring, { 'time-zone': 'Africa/Lagos' });
      await choose(element, 'Times', 'Your time');
      expect(hoursOf(element, 'sat')).to.equal('10:00');
    });

    it('hours in a zone that does not exist, or in none, are shown without any', async () => {
      for (const timeZone of ['Mars/Olympus_Mons', undefined]) {
        const element = await show(programme([at('a', '10:00', '11:00')], { timeZone }));
        expect(hoursOf(element, 'a'), timeZone).to.match(/^10:00 ?– ?11:00$/);
        expect(seen(element), timeZone).to.not.match(/UTC|Your time|Times are in/);
      }
    });

    it('a visitor’s zone that does not exist leaves the event’s hours', async () => {
      const element = await show(evening, { 'time-zone': 'Mars/Olympus_Mons' });
      expect(hoursOf(element, 'noon')).to.match(/^11:00 ?– ?12:00$/);
      expect(seen(element)).to.not.contain('Your time');
    });

    it('an end that follows from a duration is shown on both clocks', async () => {
      const element = await show(programme([at('a', '10:00', undefined, { duration: 'PT90M' })], cordoba));
      expect(hoursOf(element, 'a')).to.match(/^10:00 ?– ?11:30 .*15:00 ?– ?16:30$/);
    });
  });
