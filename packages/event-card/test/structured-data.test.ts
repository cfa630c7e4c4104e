import type { Event } from '@ess-kit/content';
import { all, complaints, content, one, renderedCards, showCard, showList, textOf } from './fixtures/cards.js';
import { ledForum, session } from './fixtures/samples.js';
import { untilChanged } from '@ess-kit/tooling/browser/time.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture, settled } from '@ess-kit/tooling/browser/fixture.js';

type Description = Record<string, unknown>;

const scripts = (root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const descriptions = (root?: ParentNode) =>
  scripts(root).map((script) => JSON.parse(script.textContent) as Description);

const named = (id: string, facts: Partial<Event> = {}) => content({ id, name: `Event ${id}`, ...facts });

for (const { name, show } of renderedCards) {
  describe(`JSON-LD Event of a card ${name}`, () => {
    it('says in the light DOM what is shown', async () => {
      const card = await show(ledForum, { src: session });
      const [description, ...more] = descriptions(card);
      expect(more).to.deep.equal([]);
      expect(description).to.include({
        '@context': 'https://schema.org',
        '@type': 'Event',
        name: 'Integrated territorial systems for the SSE: building a framework for analysis and planning',
        startDate: '2021-06-01T11:05-03:00',
        endDate: '2021-06-01T13:45-03:00',
        eventStatus: 'https://schema.org/EventScheduled',
        eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
        maximumVirtualAttendeeCapacity: 70,
      });
      expect(description!['location']).to.deep.equal({ '@type': 'VirtualLocation', name: 'Zoom' });
      expect(description!['organizer']).to.have.lengthOf(4);
      // Those to be confirmed are not announced to the world.
      expect(JSON.stringify(description!['performer'] ?? [])).to.not.contain('Córdoba');
    });

    it('speaks the language that is shown, and follows it', async () => {
      const card = await show(named('spoken', { name: { fr: 'Congrès', es: 'Congreso' } }), { lang: 'fr' });
      expect(descriptions(card)[0]!['name']).to.equal('Congrès');
      card.lang = 'es';
      await untilChanged(card, () => textOf(one(card, 'h3')) === 'Congreso');
      expect(descriptions(card).map(({ name }) => name)).to.deep.equal(['Congreso']);
    });

    it('is gone with the element', async () => {
      const card = await show(named('removed'));
      expect(scripts()).to.have.lengthOf(1);
      card.remove();
      expect(scripts()).to.have.lengthOf(0);
    });
  });
}

describe('JSON-LD on a page', () => {
  it('describes an event once, whoever shows it', async () => {
    const first = await showCard(named('twice'));
    const second = await showCard(named('twice'));
    const other = await showCard(named('other'));
    expect([first, second, other].map((card) => scripts(card).length)).to.deep.equal([1, 0, 1]);
  });

  it('leaves it out where the page describes the event already', async () => {
    await fixture('<script type="application/ld+json">{"@type":"Event","identifier":"known-to-page"}</script>');
    expect(scripts(await showCard(named('known-to-page')))).to.have.lengthOf(0);
  });

  it('is left out on demand', async () => {
    const card = await showCard(named('silent'), { 'no-structured-data': true });
    expect(scripts(card)).to.have.lengthOf(0);
    card.noStructuredData = false;
    await settled(card);
    expect(scripts(card)).to.have.lengthOf(1);
    card.noStructuredData = true;
    await settled(card);
    expect(scripts(card)).to.have.lengthOf(0);
  });

  it('goes when the element comes to show nothing', async () => {
    const card = await showCard(named('shown'), { src: '#shown' });
    expect(scripts(card)).to.have.lengthOf(1);
    card.src = '#not-there';
    expect((await complaints(card)).map(({ code }) => code)).to.deep.equal(['unknown-id']);
    expect(scripts(card)).to.have.lengthOf(0);
  });

  it('changes with the event that is shown', async () => {
    const document = {
      events: [
        { id: 'one', name: 'One' },
        { id: 'two', name: 'Two' },
      ],
    };
    const card = await showCard(document, { src: '#one' });
    card.src = '#two';
    await settled(card);
    expect(descriptions(card).map(({ name }) => name)).to.deep.equal(['Two']);
  });

  it('cannot end its own script', async () => {
    const name = '</script><script>window.__pwned=1</script>';
    const card = await showCard(named('script', { name }));
    expect(scripts(card)).to.have.lengthOf(1);
    expect(scripts(card)[0]!.textContent).to.not.contain('<');
    expect(descriptions(card)[0]!['name']).to.equal(name);
  });

  it('a list describes what it shows, its cards nothing more', async () => {
    const list = await showList({
      events: [
        { id: 'a', name: 'A' },
        { id: 'b', name: 'B' },
      ],
    });
    expect(descriptions(list)).to.have.lengthOf(1);
    expect((descriptions(list)[0] as unknown as Description[]).map(({ name }) => name)).to.deep.equal(['A', 'B']);
    for (const card of all(list, 'ess-event-card')) expect(scripts(card)).to.have.lengthOf(0);
  });
});
