/** Programmes of any size, the same for the same seed, to test, show and measure with. */
import { dice } from './programme/dice.js';
import { speaker } from './programme/texts.js';
import * as words from './programme/words.js';

const timeZone = 'America/Toronto';
const firstDay = Date.UTC(2030, 5, 3);

/** Minutes since midnight. */
const hours = { opening: 540, sessions: 585, lunch: 780, afternoon: 870, evening: 1140, end: 1185 };
/** Minutes; the more usual stand more often. */
const durations = [5, 10, 15, 20, 30, 30, 45, 45, 60, 60, 60, 90, 90, 120];
const gaps = [0, 0, 5, 10, 15, 30];

/** @param {number} count @param {(index: number) => any} make */
const times = (count, make) => Array.from({ length: count }, (_, index) => make(index));

/** @param {string} date @param {number} minute */
const at = (date, minute) => {
  const digits = (/** @type {number} */ value) => String(value).padStart(2, '0');
  return `${date}T${digits(Math.floor(minute / 60))}:${digits(minute % 60)}`;
};

/** @param {import('./programme.js').ProgrammeOptions} options @returns {any} */
export function generateProgramme({ sessions, tracks, days, seed = 1, languages = ['en', 'fr', 'es'] }) {
  for (const [name, value] of Object.entries({ sessions, tracks, days }))
    if (!Number.isInteger(value) || value < 1) throw new RangeError(`${name} is a whole number from 1.`);
  const throws = dice(seed);
  const spoken = speaker(languages, throws);
  const cast = castOf(sessions, spoken, throws);
  const topics = times(tracks, (index) => ({
    id: `track-${index + 1}`,
    kind: 'track',
    name: trackName(index, spoken),
  }));
  const rooms = roomsOf(spoken);
  const session = sessionMaker({ cast, rooms, languages, spoken, throws });

  const programme = times(days, (index) => {
    const date = new Date(firstDay + index * 86_400_000).toISOString().slice(0, 10);
    const size = Math.floor((sessions * (index + 1)) / days) - Math.floor((sessions * index) / days);
    const common = commonOf(date, size, index === days - 1).map(({ kind, from, until, name }) => ({
      ...session.base(kind, at(date, from), at(date, until)),
      name: spoken.say(name),
      ...(kind === 'plenary' ? { location: rooms.at(0), inLanguage: [...languages] } : undefined),
    }));
    const slot = slotsOf(tracks, throws);
    return {
      id: `day-${index + 1}`,
      kind: 'day',
      identifier: String(index + 1),
      name: spoken.say(words.dayThemes[index % words.dayThemes.length]),
      startDate: date,
      subEvent: [...common, ...times(size - common.length, (place) => session.of(topics, date, slot(place % tracks)))],
    };
  });

  return {
    inLanguage: languages[0],
    fallbackLanguages: [...languages],
    name: spoken.say(words.event),
    ...cast,
    places: rooms.all(),
    topics,
    events: [
      {
        id: 'forum',
        kind: 'event',
        name: spoken.say(words.event),
        timeZone,
        startDate: programme[0].startDate,
        endDate: programme.at(-1).startDate,
        subEvent: programme,
      },
    ],
  };
}

/** Who takes part: fewer people than sessions, as many speak twice. */
function castOf(/** @type {number} */ sessions, { say }, { oneOf }) {
  const { givenNames, familyNames } = words;
  const organizations = times(words.cities.length, (index) => ({
    id: `organization-${index + 1}`,
    kind: 'member',
    name: say(words.organizations[index % words.organizations.length], { C: words.cities[index] }),
  }));
  const people = times(Math.min(Math.ceil(sessions / 2) + 4, givenNames.length * familyNames.length), (index) => {
    const round = Math.floor(index / givenNames.length);
    return {
      id: `person-${index + 1}`,
      name: `${givenNames[index % givenNames.length]} ${familyNames[(index + round) % familyNames.length]}`,
      affiliations: [{ organization: oneOf(organizations).id }],
    };
  });
  return { organizations, people };
}

/** Its subject, numbered where there are more tracks than subjects. */
function trackName(/** @type {number} */ index, { say }) {
  const subject = words.subjects[index % words.subjects.length];
  const round = Math.floor(index / words.subjects.length);
  return say(round ? words.numbered : words.alone, { T: subject, N: round + 1 });
}

/** Rooms as they are needed; the first holds all. */
function roomsOf({ say }) {
  /** @type {Map<number, object>} */
  const rooms = new Map();
  return {
    at(/** @type {number} */ number) {
      const id = `room-${number + 1}`;
      if (!rooms.has(number)) rooms.set(number, { id, name: say(words.room, { N: number + 1 }) });
      return [{ type: 'Place', place: id }];
    },
    all: () => [...rooms.values()],
  };
}

/** What everybody comes to; a day of few sessions has none of it. @param {string} date @param {number} size @param {boolean} isLast */
function commonOf(date, size, isLast) {
  const { opening, sessions, lunch, afternoon, evening, end } = hours;
  if (size < 6) return [];
  return [
    { kind: 'plenary', from: opening, until: sessions, name: words.plenaries[0] },
    { kind: 'break', from: lunch, until: afternoon, name: words.lunch },
    ...(isLast ? [{ kind: 'plenary', from: evening, until: end, name: words.plenaries[1] }] : []),
  ];
}

/** Gives the tracks of a day one slot after the other; what does not fit any more goes to a further room, beside the first. */
function slotsOf(/** @type {number} */ tracks, { oneOf }) {
  const next = times(tracks, () => ({ minute: hours.sessions, round: 0 }));
  return (/** @type {number} */ track) => {
    const minutes = oneOf(durations);
    let { minute, round } = next[track];
    if (minute < hours.afternoon && minute + minutes > hours.lunch) minute = hours.afternoon;
    if (minute + minutes > hours.evening) [minute, round] = [hours.sessions, round + 1];
    next[track] = { minute: minute + minutes + oneOf(gaps), round };
    return { track, from: minute, until: minute + minutes, room: 1 + track + round * tracks };
  };
}

function sessionMaker({ cast: { people }, rooms, languages, spoken, throws: { below, chance, oneOf } }) {
  let count = 0;
  const base = (/** @type {string} */ kind, /** @type {string} */ startDate, /** @type {string} */ endDate) => ({
    id: `session-${++count}`,
    kind,
    startDate,
    ...(endDate ? { endDate } : undefined),
  });

  function participants() {
    const wanted = below(5);
    const first = below(people.length);
    const known = times(wanted, (index) => ({
      agent: people[(first + index) % people.length].id,
      roles: [index === 0 && wanted > 1 ? 'moderator' : 'speaker'],
    }));
    return chance(0.05) ? [...known, { label: spoken.say(words.toCome), roles: ['speaker'], status: 'tbc' }] : known;
  }

  /** The language of the floor, sometimes a second, sometimes interpretation. */
  function speech() {
    const floor = oneOf(languages);
    const others = languages.filter((/** @type {string} */ language) => language !== floor);
    const service = chance(0.2) && others.length ? [{ language: oneOf(others), mode: 'simultaneous' }] : undefined;
    return { inLanguage: [floor], ...(service ? { languageServices: service } : undefined) };
  }

  return {
    base,
    of: (/** @type {{ id: string }[]} */ topics, /** @type {string} */ date, { track, from, until, room }) => ({
      // The hour of a few is not known yet.
      ...(chance(0.03)
        ? base('session', date)
        : base(chance(0.15) ? 'workshop' : 'session', at(date, from), at(date, until))),
      name: spoken.title(),
      track: topics[track].id,
      ...(chance(0.03) ? { eventStatus: 'EventCancelled' } : undefined),
      ...(chance(0.6) ? { abstract: spoken.abstract() } : undefined),
      location: rooms.at(room),
      ...speech(),
      participants: participants(),
    }),
  };
}
