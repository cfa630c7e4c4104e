import fc from 'fast-check';
import type { ContentDocument, Event } from '@ess-kit/content';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { basisOf } from '../src/programme/basis.js';
import { programmeOf, type Programme } from '../src/programme/programme.js';
import { slotsOf } from '../src/programme/slots.js';

const event = (id: string, facts: Partial<Event> = {}): Event => ({ id, name: id, ...facts });
const of = (events: Event[], id?: string, zone = 'UTC') => programmeOf({ events }, id, zone)!;

/** Days with the ids of their sessions, in order. */
const outline = ({ days }: Programme) => days.map(({ id, sessions }) => [id, ...sessions.map(({ event }) => event.id)]);

describe('the programme of a document', () => {
  it('is that of the event asked for, of the only one, or of the only one that has parts', () => {
    const whole = event('whole', { subEvent: [event('part')] });
    expect(of([whole, event('other')], 'other').event!.id).to.equal('other');
    expect(of([event('only')]).event!.id).to.equal('only');
    expect(of([event('other'), whole]).event!.id).to.equal('whole');
    expect(of([whole, event('also', { subEvent: [event('b')] })]).event).to.equal(undefined);
    expect(programmeOf({ events: [whole] }, 'nobody')).to.equal(undefined);
  });

  it('has days in order, made by the document or by the dates of sessions', () => {
    const days = of([
      event('forum', {
        subEvent: [
          event('late', { startDate: '2021-06-02T10:00' }),
          event('second', { kind: 'day', startDate: '2021-06-02', subEvent: [event('inside')] }),
          event('early', { startDate: '2021-06-01T18:00' }),
          event('undated'),
          event('earlier', { startDate: '2021-06-01T09:00' }),
        ],
      }),
    ]);
    expect(outline(days)).to.deep.equal([
      ['2021-06-01', 'earlier', 'early'],
      ['second', 'late', 'inside'],
      ['', 'undated'],
    ]);
  });

  it('has sessions that name what they are part of', () => {
    const events = [
      event('talk', { superEvent: 'workshop' }),
      event('forum', { subEvent: [event('workshop'), event('day', { kind: 'day', startDate: '2021-06-01' })] }),
      event('session', { superEvent: 'day' }),
    ];
    const { days, sessions } = of(events);
    expect(outline({ days } as Programme)).to.deep.equal([
      ['day', 'session'],
      ['', 'workshop'],
    ]);
    expect(sessions.map(({ event }) => event.id)).to.deep.equal(['session', 'workshop', 'talk']);
  });

  it('lists events of a document without a whole once each, parts below what they are part of', () => {
    const events = [event('b', { superEvent: 'a' }), event('a'), event('c')];
    expect(outline(of(events))).to.deep.equal([['', 'a', 'c']]);
    expect(of(events).sessions.map(({ event }) => event.id)).to.deep.equal(['a', 'b', 'c']);
  });

  it('of a day is on that day', () => {
    const day = event('day', { kind: 'day', startDate: '2021-06-01', subEvent: [event('talk')] });
    expect(outline(of([event('forum', { subEvent: [day] })], 'day'))).to.deep.equal([['2021-06-01', 'talk']]);
  });

  it('gives a part no hour but its own', () => {
    const workshop = event('workshop', { startDate: '2021-06-01T10:00', subEvent: [event('talk')] });
    const [, talk] = of([event('forum', { subEvent: [workshop] })]).sessions;
    expect([talk!.start, talk!.startsAt, talk!.date!.day]).to.deep.equal([undefined, undefined, 1]);
  });

  it('takes no notice of an end before the start, and of a zone that nobody knows', () => {
    const [session] = of([
      event('forum', {
        subEvent: [
          event('odd', { startDate: '2021-06-01T10:00', endDate: '2021-06-01T09:00', timeZone: 'Mars/Olympus_Mons' }),
        ],
      }),
    ]).sessions;
    expect([session!.end, session!.endsAt, session!.timeZone]).to.deep.equal([undefined, undefined, undefined]);
    expect(session!.startsAt).to.equal(Date.UTC(2021, 5, 1, 10));
  });

  it('says which sessions are not on the day in which they stand', () => {
    const inDay = [event('there'), event('astray', { startDate: '2021-06-03T10:00' })];
    const { sessions } = of([
      event('forum', { subEvent: [event('day', { kind: 'day', startDate: '2021-06-01', subEvent: inDay })] }),
    ]);
    const astray = sessions.filter(({ isAstray }) => isAstray).map(({ event }) => event.id);
    expect(astray).to.deep.equal(['astray']);
  });
});

const kinds = ['event', 'day', 'plenary', 'session', 'workshop', 'intervention', 'break', undefined] as const;
const dates = ['2021-06-01', '2021-06-01T10:00', '2021-06-02T09:30', '2021-06', '2021', undefined, 'nonsense'];
const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const anyEvent: fc.Memo<Event> = fc.memo(
  (depth) =>
    fc.record(
      {
        id: fc.constantFrom(...ids),
        name: fc.constant('name'),
        kind: fc.constantFrom(...kinds),
        startDate: fc.constantFrom(...dates),
        endDate: fc.constantFrom(...dates),
        timeZone: fc.constantFrom('Europe/Paris', 'Mars/Olympus_Mons', undefined),
        superEvent: fc.constantFrom(...ids, 'nobody', undefined),
        subEvent: depth > 1 ? fc.array(anyEvent(), { maxLength: 4 }) : fc.constant([]),
      },
      { requiredKeys: ['id', 'name'] },
    ) as fc.Arbitrary<Event>,
);
const anyDocument = fc.record({ events: fc.array(anyEvent(3), { minLength: 1, maxLength: 6 }) });

/** Every event below these, by nesting or by name. */
function reachable(document: ContentDocument, roots: readonly Event[]): Set<Event> {
  const found = new Set<Event>();
  const visit = (event: Event) => {
    if (found.has(event)) return;
    found.add(event);
    event.subEvent?.forEach(visit);
    document.events!.filter(({ superEvent }) => superEvent === event.id).forEach(visit);
  };
  roots.forEach(visit);
  return found;
}

describe('every session of a programme', () => {
  it('stands exactly once, whatever the document: circles, ids twice, parts by name', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom(...ids, undefined), (document, id) => {
        const programme = programmeOf(document, id, 'UTC');
        if (!programme) return;
        const { event: root, days, sessions } = programme;
        const stood = sessions.map(({ event }) => event);
        expect(new Set(stood).size).to.equal(stood.length);
        const dayEvents = days.flatMap(({ event }) => event ?? []);
        const expected = reachable(document, root ? [root] : document.events);
        expected.delete(root!);
        expect([...stood, ...dayEvents]).to.have.members([...expected]);
        // What is listed is what stands in days.
        const below = (all: readonly { parts: typeof sessions }[]): unknown[] =>
          all.flatMap((session) => [session, ...below(session.parts)]);
        expect(days.flatMap((day) => below(day.sessions))).to.have.members([...sessions]);
      }),
      { numRuns: 300 },
    );
  });

  it('stands in one slot, whichever way a day is read', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        for (const day of programmeOf(document, undefined)?.days ?? [])
          for (const by of ['time', 'track', 'place'] as const)
            expect(slotsOf(day, by).flatMap(({ sessions }) => sessions)).to.have.members([...day.sessions]);
      }),
    );
  });

  it('that is asked for stands with what it stands in, and nothing else', () => {
    fc.assert(
      fc.property(anyDocument, fc.constantFrom('workshop', 'intervention'), (document, kind) => {
        const whole = basisOf(document, undefined, 'UTC', {});
        if (!whole) return;
        const { programme, index, ids } = basisOf(document, undefined, 'UTC', { kind })!;
        expect(index.map(({ session }) => session)).to.deep.equal(programme.sessions);
        const asked = whole.programme.sessions.filter(({ event }) => event.kind === kind);
        const shown = programme.sessions.map(({ event }) => event);
        for (const { event } of asked) expect(shown).to.include(event);
        for (const { event } of asked) expect(ids.has(event.id)).to.equal(true);
        for (const day of programme.days) expect(day.sessions.length).to.be.above(0);
      }),
    );
  });
});
