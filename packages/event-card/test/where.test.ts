import type { Event } from '@ess-kit/content';
import { content, mainLink, partText, renderedCards, seen } from './fixtures/cards.js';
import { ledForum, session } from './fixtures/samples.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

const place = { type: 'Place' as const, name: 'Hôtel de Ville, Paris' };
const platform = { type: 'VirtualLocation' as const, name: 'Zoom', url: 'https://zoom.example/1' };

for (const { name, show } of renderedCards) {
  const whereOf = async (event: Partial<Event>) => partText(await show(content(event)), 'where');

  describe(`where the event of the card is, ${name}`, () => {
    it('on site', async () => {
      expect(await whereOf({ location: [place] })).to.equal('Hôtel de Ville, Paris');
      expect(await whereOf({ eventAttendanceMode: 'OfflineEventAttendanceMode', location: [place] })).to.equal(
        'Hôtel de Ville, Paris',
      );
    });

    it('online', async () => {
      expect(await whereOf({ eventAttendanceMode: 'OnlineEventAttendanceMode' })).to.equal('Online');
      expect(await whereOf({ location: [platform] })).to.equal('Online Zoom');
    });

    it('hybrid', async () => {
      expect(await whereOf({ location: [platform, place] })).to.equal(
        'In person and online Hôtel de Ville, Paris Zoom',
      );
      expect(await whereOf({ eventAttendanceMode: 'MixedEventAttendanceMode', location: [place] })).to.equal(
        'In person and online Hôtel de Ville, Paris',
      );
    });

    it('platform name (Zoom)', async () => {
      expect(partText(await show(ledForum, { src: session }), 'where')).to.equal('Online Zoom');
    });

    it('leads to the platform while the event goes on', async () => {
      const event = content({
        startDate: '2021-06-01T11:05',
        endDate: '2021-06-01T13:45',
        timeZone: 'Europe/Paris',
        location: [platform],
      });
      const live = mainLink(await show(event, { now: '2021-06-01T10:00:00Z' }))!;
      expect([live.textContent, live.href]).to.deep.equal(['Join online', 'https://zoom.example/1']);
      expect(mainLink(await show(event, { now: '2021-05-01T10:00:00Z' }))).to.equal(null);
    });

    it('names the country in the reader’s language', async () => {
      const document = content(
        { location: [{ type: 'Place', place: 'brussels' }] },
        { places: [{ id: 'brussels', name: { fr: 'Bruxelles', en: 'Brussels' }, addressCountry: 'BE' }] },
      );
      expect(partText(await show(document, { lang: 'fr' }), 'where')).to.equal('Bruxelles Belgique');
      expect(partText(await show(document, { lang: 'es' }), 'where')).to.equal('Brussels Bélgica');
    });

    it('a place that is not known yet is said in words', async () => {
      const card = await show(
        content({ location: [{ type: 'Place', place: 'nowhere' }], eventAttendanceMode: 'OfflineEventAttendanceMode' }),
      );
      expect(seen(card)).to.contain('Location to be announced');
    });

    it('several places stand side by side', async () => {
      expect(
        await whereOf({ location: [place, { type: 'Place', name: 'Online room', address: 'Rue Haute 1' }] }),
      ).to.equal('Hôtel de Ville, Paris Online room Rue Haute 1');
    });
  });
}
