import fc from 'fast-check';
import type { Event } from '@ess-kit/content';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { filterOf, sharedOf } from '../src/filter/address.js';
import { choicesOf, dayNamed, facets, indexOf, meantOf, shownOf, type Filter } from '../src/filter/facets.js';
import { programmeOf, type Session } from '../src/programme/programme.js';

const event = (id: string, facts: Partial<Event> = {}): Event => ({ id, name: id, ...facts });
const of = (...subEvent: Event[]) => programmeOf({ events: [event('forum', { subEvent })] }, undefined)!;
const everything = () => true;
const ids = (sessions: Iterable<Session>) => [...sessions].map(({ event }) => event.id);

const workshops = of(
  event('w1', { kind: 'workshop', about: ['care'], subEvent: [event('i1', { kind: 'intervention' })] }),
  event('w2', {
    kind: 'workshop',
    about: ['work'],
    subEvent: [event('i2', { kind: 'intervention', about: ['care'] }), event('i3', { kind: 'intervention' })],
  }),
  event('s', { inLanguage: ['fr'], languageServices: [{ language: 'es-AR', mode: 'sign' }] }),
);

describe('a filter', () => {
  const index = indexOf(workshops);
  const shown = (filter: Filter) => ids(shownOf(index, filter, everything));

  it('shows a part with what it stands in, and a session with all its parts', () => {
    expect(shown({ kind: 'intervention' })).to.have.members(['w1', 'i1', 'w2', 'i2', 'i3']);
    expect(shown({ topic: 'care' })).to.have.members(['w1', 'i1', 'w2', 'i2']);
    expect(shown({ kind: 'workshop' })).to.have.members(['w1', 'i1', 'w2', 'i2', 'i3']);
  });

  it('counts what is asked for, not what that stands in', () => {
    expect(meantOf(index, { kind: 'intervention' }, everything)).to.have.lengthOf(3);
    expect(meantOf(index, { kind: 'workshop' }, everything)).to.have.lengthOf(2);
  });

  it('finds languages that are spoken, interpreted, signed or captioned, of any region', () => {
    for (const language of ['fr', 'fr-CA', 'es']) expect(shown({ language }), language).to.deep.equal(['s']);
    expect(shown({ language: 'en' })).to.deep.equal([]);
  });

  it('of a day knows it by id and by date', () => {
    const days = [
      { id: 'd', event: event('d', { startDate: '2021-06-01' }), date: undefined, sessions: [] },
      { id: '2021-06-02', event: undefined, date: undefined, sessions: [] },
    ];
    expect(
      ['d', '2021-06-01', '2021-06-02', '2021-06-03', undefined].map((name) => dayNamed(days, name)),
    ).to.deep.equal(['d', 'd', '2021-06-02', undefined, undefined]);
  });
});

const values = ['x', 'y'] as const;
const some = fc.subarray([...values]);
const anySession: fc.Memo<Event> = fc.memo((depth) =>
  fc
    .record({
      kind: fc.constantFrom('session', 'workshop', undefined),
      about: some,
      track: fc.constantFrom(...values, undefined),
      inLanguage: fc.subarray(['fr', 'es']),
      state: fc.constantFrom('open', 'full', 'unknown', undefined),
      startDate: fc.constantFrom('2021-06-01', '2021-06-02', undefined),
      subEvent: depth > 1 ? fc.array(anySession(), { maxLength: 3 }) : fc.constant([]),
    })
    .map(({ state, ...facts }) =>
      event('x', { ...facts, registration: state && { state } } as unknown as Partial<Event>),
    ),
);
const anyFilter = fc.record(
  {
    topic: fc.constantFrom(...values),
    track: fc.constantFrom(...values),
    language: fc.constantFrom('fr', 'es'),
    kind: fc.constantFrom('session', 'workshop'),
    registration: fc.constantFrom('open', 'full'),
    day: fc.constantFrom('2021-06-01', '2021-06-02'),
  },
  { requiredKeys: [] },
);

describe('choices', () => {
  it('say how much each would leave: as many as choosing it leaves', () => {
    fc.assert(
      fc.property(fc.array(anySession(2), { maxLength: 6 }), anyFilter, fc.nat(), (sessions, filter, seed) => {
        const index = indexOf(of(...sessions));
        const found = (one: (typeof index)[number]) => (index.indexOf(one) * 7 + seed) % 3 > 0;
        const choices = choicesOf(index, filter, found);
        for (const facet of ['day', ...facets] as const)
          for (const { value, count } of choices[facet])
            expect(count, `${facet} ${value}`).to.equal(
              meantOf(index, { ...filter, [facet]: value || undefined }, found).filter(
                (one) => value || one.day.id === '',
              ).length,
            );
      }),
    );
  });

  it('shown is what is meant, what it stands in and its parts: by brute force', () => {
    fc.assert(
      fc.property(fc.array(anySession(3), { maxLength: 5 }), anyFilter, (sessions, filter) => {
        const index = indexOf(of(...sessions));
        const meant = new Set(meantOf(index, filter, everything).map(({ session }) => session));
        const below = ({ parts }: Session): Session[] => parts.flatMap((part) => [part, ...below(part)]);
        const expected = new Set([...meant].flatMap((session) => [session, ...below(session)]));
        for (const { session } of index) if (below(session).some((part) => meant.has(part))) expected.add(session);
        expect([...shownOf(index, filter, everything)]).to.have.members([...expected]);
      }),
    );
  });

  it('one value is no choice', () => {
    const choices = choicesOf(indexOf(of(event('a', { about: ['x'] }), event('b'))), {}, everything);
    expect(choices.topic).to.deep.equal([]);
    expect(choices.kind).to.deep.equal([]);
  });
});

describe('a filter in an address', () => {
  it('is read by known names only', () => {
    const state = new URLSearchParams('day=2021-06-01&q=caf%C3%A9&topic=x&constructor=1&language=');
    expect(filterOf(state, [])).to.deep.equal({ day: '2021-06-01', q: 'café', topic: 'x' });
    expect(filterOf(new URLSearchParams('other=1'), [])).to.equal(undefined);
  });

  it('shares only what is in the programme', () => {
    const shared = (text: string) => sharedOf(new URLSearchParams(text), (id) => ['a', 'b'].includes(id));
    expect([...shared('favourites=a,nobody,,b,a')!]).to.deep.equal(['a', 'b']);
    expect([shared('favourites='), shared(''), shared('favourites=nobody')]).to.deep.equal([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
