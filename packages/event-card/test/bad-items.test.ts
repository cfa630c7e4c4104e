import { complaints, content, errors, one, place, ready, seen, showCard, showList, textOf } from './fixtures/cards.js';
import { collectWarnings } from '@ess-kit/tooling/browser/console.js';
import { untilChanged } from '@ess-kit/tooling/browser/time.js';
import type { EssEventCard } from '../src/index.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture, settled } from '@ess-kit/tooling/browser/fixture.js';

const fallback = '<a href="https://example.org/forum">Forum</a>';
const inline = (document: unknown) => ({ 'data-content': JSON.stringify(document) });

describe('items with wrong types', () => {
  it('what is good is shown, what is bad is told once with its path', async () => {
    const warnings = collectWarnings();
    const event = {
      id: 'forum',
      name: 'Forum',
      startDate: '2021-02-30',
      url: 'javascript:alert(1)',
      maximumAttendeeCapacity: 'many',
      participants: [{ label: 'Somebody', roles: ['speaker'] }, { label: 'Nobody' }, 'nothing'],
      eventStatus: 'EventSomehow',
    };
    const card = await showCard({ events: [event] });
    expect(textOf(one(card, 'h3'))).to.equal('Forum');
    expect(seen(card)).to.contain('Somebody').and.to.contain('Date not given');
    expect(seen(card)).to.not.match(/Invalid|NaN|undefined|null|many|EventSomehow/);
    const [error, ...more] = errors(card);
    expect(more).to.deep.equal([]);
    expect(error!.code).to.equal('invalid-content');
    expect(error!.faults.map(({ path }) => path)).to.have.members([
      '/events/0/startDate',
      '/events/0/url',
      '/events/0/maximumAttendeeCapacity',
      '/events/0/participants/1/roles',
      '/events/0/participants/2',
      '/events/0/eventStatus',
    ]);
    expect(warnings).to.have.lengthOf(1);
    expect(warnings[0]).to.contain('/events/0/startDate: "2021-02-30" is not date');
  });

  it('an event without a name is no event, and its fault says where', async () => {
    const warnings = collectWarnings();
    const card = await place('ess-event-card', { ...inline({ events: [{ id: 'forum' }] }), src: '#forum' }, fallback);
    const [error, ...more] = await complaints(card);
    expect(more).to.deep.equal([]);
    expect(error!.code).to.equal('unknown-id');
    expect(error!.faults).to.deep.equal([{ path: '/events/0/name', expected: 'present' }]);
    expect(card.querySelector('a')!.getClientRects().length).to.equal(1);
    expect(warnings).to.have.lengthOf(1);
  });

  it('one bad event leaves the others of its document alone', async () => {
    const events = [
      { id: 'bad', name: 7 },
      { id: 'good', name: 'Good' },
    ];
    const card = await showCard({ events }, { src: '#good' });
    expect(textOf(one(card, 'h3'))).to.equal('Good');
    expect(errors(card).map(({ faults }) => faults[0]!.path)).to.deep.equal(['/events/0/name']);
  });

  it('a list tells what is wrong once, not once for each card', async () => {
    const warnings = collectWarnings();
    const events = ['a', 'b', 'c'].map((id) => ({ id, name: id, startDate: 'soon' }));
    const list = await showList({ events });
    expect(seen(list)).to.contain('3 results');
    expect(errors(list).map(({ faults }) => faults.length)).to.deep.equal([3]);
    expect(warnings).to.have.lengthOf(1);
  });

  it('an element tells it once, however often it renders and in whatever language', async () => {
    const document = { events: [{ id: 'a', name: 'A', startDate: 'soon' }] };
    const card = await showCard(document);
    card.requestUpdate();
    await card.updateComplete;
    card.lang = 'fr';
    await untilChanged(card, () => one(card, '.shell')!.lang === 'fr');
    await settled(card);
    expect(errors(card)).to.have.lengthOf(1);
  });
});

describe('inline content', () => {
  it('as a property wins over the attribute, and that over a child script', async () => {
    const named = (name: string) => content({ name });
    const script = `<script type="application/json">${JSON.stringify(named('Script'))}</script>`;
    const card = await ready(await place('ess-event-card', {}, script));
    expect(textOf(one(card, 'h3'))).to.equal('Script');
    card.dataContent = JSON.stringify(named('Attribute'));
    await card.updateComplete;
    expect(textOf(one(card, 'h3'))).to.equal('Attribute');
    card.data = named('Property');
    await card.updateComplete;
    expect(textOf(one(card, 'h3'))).to.equal('Property');
  });

  it('a script’s JSON never stands on the page as text', async () => {
    const card = await fixture<EssEventCard>(
      '<ess-event-card lang="en"><script type="application/json">{"events": [</script><p>Text</p></ess-event-card>',
    );
    expect((await complaints(card)).map(({ code }) => code)).to.deep.equal(['not-json']);
    expect(textOf(card)).to.equal('Text');
  });

  it('data of any kind throws nothing', async () => {
    for (const data of [null, 0, '', 'text', [], true, () => 1, Symbol('s'), new Date(NaN), Object.create(null)]) {
      const card = await place<EssEventCard>('ess-event-card', {}, fallback);
      card.data = data;
      await complaints(card);
      expect(card.querySelector('a')!.getClientRects().length, String(typeof data)).to.equal(1);
    }
  });

  it('a document that contains itself throws nothing', async () => {
    const event = { id: 'a', name: 'A', subEvent: [] as unknown[] };
    event.subEvent.push(event);
    const card = await place<EssEventCard>('ess-event-card', {}, fallback);
    card.data = { events: [event] };
    await ready(card);
    expect(textOf(one(card, 'h3'))).to.equal('A');
  });
});
