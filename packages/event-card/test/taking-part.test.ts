import type { Event, Registration } from '@ess-kit/content';
import { content, fact, mainLink, renderedCards, type Attributes } from './fixtures/cards.js';
import { ledForum, session } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';

const planned = { startDate: '2021-06-01T11:05', timeZone: 'America/Argentina/Cordoba' };
const url = 'https://example.org/register';

for (const { name, show } of renderedCards) {
  const factOf = async (label: string, event: Partial<Event>, attributes?: Attributes) =>
    fact(await show(content({ ...planned, ...event }), attributes), label);

  describe(`taking part in the event of the card ${name}`, () => {
    it('capacity, places left', async () => {
      expect(fact(await show(ledForum, { src: session }), 'Capacity')).to.equal('70 places');
      expect(await factOf('Capacity', { maximumAttendeeCapacity: 1200, remainingAttendeeCapacity: 1 })).to.match(
        /^1.?200 places · 1 place left$/,
      );
      expect(
        await factOf('Capacity', { maximumPhysicalAttendeeCapacity: 40, maximumVirtualAttendeeCapacity: 60 }),
      ).to.equal('100 places');
      expect(await factOf('Capacity', {})).to.equal(undefined);
    });

    it('places left are no matter once it is over', async () => {
      const left = { maximumAttendeeCapacity: 70, remainingAttendeeCapacity: 5 };
      expect(await factOf('Capacity', left, { now: '2022-01-01T00:00:00Z' })).to.equal('70 places');
    });

    it('waiting list', async () => {
      const card = await show(content({ ...planned, registration: { state: 'waitlist', url } }));
      expect(fact(card, 'Registration')).to.equal('Fully booked, waiting list open');
      expect([plain(mainLink(card)!.textContent), mainLink(card)!.href]).to.deep.equal(['Join the waiting list', url]);
    });

    it('fully booked without a waiting list leaves nothing to do', async () => {
      const states: Partial<Event>[] = [
        { registration: { state: 'full', url } },
        { registration: { state: 'open', url }, remainingAttendeeCapacity: 0 },
      ];
      for (const event of states) {
        const card = await show(content({ ...planned, ...event }));
        expect(fact(card, 'Registration')).to.equal('Fully booked');
        expect(mainLink(card)).to.equal(null);
      }
    });

    it('registration required', async () => {
      expect(fact(await show(ledForum, { src: session }), 'Registration')).to.equal('Required');
      expect(await factOf('Registration', { registration: { required: false } })).to.equal('Not required');
      const card = await show(content({ ...planned, registration: { required: true, state: 'open', url } }));
      expect(fact(card, 'Registration')).to.equal('Required · Open');
      expect([plain(mainLink(card)!.textContent), mainLink(card)!.href]).to.deep.equal(['Register', url]);
    });

    it('registration opens', async () => {
      const registration: Registration = { url, opens: '2021-05-01T09:00', closes: '2021-05-20' };
      const before = await show(content({ ...planned, registration }), { now: '2021-05-01T11:59:00Z' });
      expect(fact(before, 'Registration')).to.match(/^Opens 1 May 2021(,| at) 0?9:00 · Closes 20 May 2021$/);
      expect(mainLink(before)).to.equal(null);
      // 9:00 in Córdoba.
      const open = await show(content({ ...planned, registration }), { now: '2021-05-01T12:00:00Z' });
      expect(mainLink(open)!.href).to.equal(url);
    });

    it('registration closes, at the end of the day that is named', async () => {
      const registration: Registration = { url, state: 'open', closes: '2021-05-20' };
      const lastMinute = await show(content({ ...planned, registration }), { now: '2021-05-21T02:59:00Z' });
      expect(fact(lastMinute, 'Registration')).to.equal('Open · Closes 20 May 2021');
      const closed = await show(content({ ...planned, registration }), { now: '2021-05-21T03:00:00Z' });
      expect(fact(closed, 'Registration')).to.equal('Closed');
      expect(mainLink(closed)).to.equal(null);
    });

    it('registration is open until the end of the month that is named', async () => {
      const registration: Registration = { url, state: 'open', closes: '2021-05' };
      const card = await show(content({ ...planned, registration }), { now: '2021-05-20T00:00:00Z' });
      expect(fact(card, 'Registration')).to.equal('Open · Closes May 2021');
    });

    it('floor languages', async () => {
      expect(fact(await show(ledForum, { src: session }), 'Languages')).to.equal('French, Spanish and English');
      expect(await factOf('Languages', { inLanguage: ['pt-BR', 'wo'] })).to.equal('Brazilian Portuguese and Wolof');
    });

    it('interpretation languages, sign language', async () => {
      const card = await show(
        content({
          ...planned,
          inLanguage: ['fr'],
          languageServices: [
            { language: 'en', mode: 'simultaneous' },
            { language: 'es', mode: 'simultaneous' },
            { language: 'fsl', mode: 'sign' },
            { language: 'fr', mode: 'captions' },
            { language: 'ar' },
          ],
        }),
      );
      const said = fact(card, 'Languages')!;
      expect(said).to.match(/^French simultaneous interpretation: English and Spanish sign language: /);
      expect(said)
        .to.contain('captions: French')
        .and.to.match(/ interpretation: Arabic$/);
    });
  });
}
