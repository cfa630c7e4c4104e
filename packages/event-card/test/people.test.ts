import type { Participant } from '@ess-kit/content';
import { all, content, fact, factItems, renderedCards, seen, textOf } from './fixtures/cards.js';
import { ledForum, session } from './fixtures/samples.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

for (const { name, show } of renderedCards) {
  describe(`people of the card ${name}`, () => {
    it('several organisers', async () => {
      const card = await show(ledForum, { src: session });
      expect(factItems(card, 'Organisers')).to.deep.equal([
        'United Nations Development Programme',
        'Global Social Economy Forum',
        'United Nations Research Institute for Social Development',
        'United Nations Inter-Agency Task Force on Social and Solidarity Economy',
      ]);
    });

    it('speakers, moderator', async () => {
      const card = await show(
        content(
          {
            participants: [
              { agent: 'saiz', roles: ['speaker'], roleName: 'Secretary General' },
              { agent: 'gsef', roles: ['moderator', 'organizer'] },
              { agent: 'unknown-agent', roles: ['speaker'] },
            ],
          },
          { people: [{ id: 'saiz', name: 'Emilia Saiz' }], organizations: [{ id: 'gsef', name: 'GSEF' }] },
        ),
      );
      expect(factItems(card, 'Speaker')).to.deep.equal(['Emilia Saiz, Secretary General']);
      expect(factItems(card, 'Moderator')).to.deep.equal(['GSEF']);
      expect(all(card, 'dt').map(textOf)).to.deep.equal(['Organiser', 'Moderator', 'Speaker']);
    });

    it('every role has a heading of its own', async () => {
      const roles: Participant['roles'][number][] = [
        'organizer',
        'host',
        'partner',
        'sponsor',
        'moderator',
        'speaker',
        'rapporteur',
        'inMemoriam',
      ];
      const card = await show(
        content({ participants: roles.map((role) => ({ label: `the ${role}`, roles: [role] })) }),
      );
      expect(all(card, 'dt').map(textOf)).to.deep.equal([
        'Organiser',
        'Host',
        'Partner',
        'Sponsor',
        'Moderator',
        'Speaker',
        'Rapporteur',
        'In memoriam',
      ]);
    });

    it('"to be confirmed" as a state', async () => {
      const card = await show(ledForum, { src: session });
      const speakers = factItems(card, 'Speakers');
      expect(speakers).to.have.lengthOf(7);
      expect(speakers.filter((speaker) => speaker!.endsWith(' to be confirmed'))).to.have.lengthOf(4);
      expect(speakers).to.include('City of Praia (Cabo Verde)');
      expect(speakers).to.include('Bolivian municipality through United Nations Development Programme to be confirmed');
    });

    it('somebody who withdrew is struck through, and says so', async () => {
      const card = await show(
        content({ participants: [{ label: 'A speaker', roles: ['speaker'], status: 'withdrawn' }] }),
      );
      expect(factItems(card, 'Speaker')).to.deep.equal(['A speaker withdrawn']);
      expect(all(card, 's').map(textOf)).to.deep.equal(['A speaker']);
    });

    it('compact names only who organises', async () => {
      const card = await show(ledForum, { src: session, variant: 'compact' });
      expect(factItems(card, 'Organisers')).to.have.lengthOf(4);
      for (const role of ['Speakers', 'Moderators', 'Documents']) expect(fact(card, role), role).to.equal(undefined);
      expect(seen(card)).to.not.contain('co-creation session');
    });

    it('tells what it is about', async () => {
      const card = await show(
        content({ about: ['finance', 'no-such-topic'] }, { topics: [{ id: 'finance', name: 'Solidarity finance' }] }),
      );
      expect(factItems(card, 'Topics')).to.deep.equal(['Solidarity finance']);
    });
  });
}
