/** The seminar sample against what its page prints, counted by hand on the page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allEvents, type Event, find, findSuperEvent, type Quotation, readDocument, type Text } from '@ess-kit/content';

const sample = new URL('../../samples/uclg.json', import.meta.url);
const { document, faults } = readDocument(JSON.parse(readFileSync(sample, 'utf8')));
const { events = [], people = [], organizations = [], topics = [], quotations = [] } = document;
const [seminar] = events;
const days = seminar?.subEvent ?? [];
const sessions = days.flatMap(({ subEvent = [] }) => subEvent);

const fr = (text: Text | undefined) => (typeof text === 'object' ? (text['fr'] ?? '') : (text ?? ''));
const quotation = (id: string): Quotation => {
  const found = quotations.find((each) => each.id === id);
  assert.ok(found, id);
  return found;
};
const idsWhere = (condition: (quotation: Quotation) => boolean) => quotations.filter(condition).map(({ id }) => id);
const speakerOf = ({ creator, creatorLabel }: Quotation) => creator ?? fr(creatorLabel);

/** The day that an event is, or that contains it. */
function dayOf(event: Event | undefined): Event | undefined {
  return !event || event.kind === 'day' ? event : dayOf(findSuperEvent(document, event));
}

test('the sample is read without fault', () => assert.deepEqual(faults, []));

test('one seminar, the 7th, online, of six days; the weekend is skipped', () => {
  assert.equal(events.length, 1);
  assert.equal(seminar!.identifier, '7');
  assert.equal(seminar!.eventAttendanceMode, 'OnlineEventAttendanceMode');
  assert.deepEqual([seminar!.startDate, seminar!.endDate], ['2021-02-15', '2021-02-22']);
  assert.deepEqual(
    days.map(({ kind, startDate, name }) => [kind, startDate, fr(name)]),
    [
      ['day', '2021-02-15', 'Fenêtre d’opportunité de CGLU'],
      ['day', '2021-02-16', 'Travailler pour les personnes'],
      ['day', '2021-02-17', 'Travailler pour la planète'],
      ['day', '2021-02-18', 'Travailler pour le gouvernement'],
      ['day', '2021-02-19', 'Renforcer le pacte pour l’avenir'],
      ['day', '2021-02-22', 'Mener la transformation'],
    ],
  );
});

test('day 6 is announced and has no report', () => {
  const last = days.at(-1)!;
  assert.deepEqual([last.subEvent, last.abstract, last.participants], [undefined, undefined, undefined]);
  assert.equal(quotations.filter(({ isPartOf }) => isPartOf === last.id).length, 0);
});

test('34 sessions: 21 told in prose, 13 breakout groups', () => {
  const count = (kinds: readonly string[]) =>
    days.map(({ subEvent = [] }) => subEvent.filter(({ kind }) => kinds.includes(kind ?? '')).length);
  assert.deepEqual(count(['session', 'plenary']), [4, 4, 4, 6, 3, 0]);
  assert.deepEqual(count(['breakout']), [0, 5, 4, 4, 0, 0]);
  assert.equal(sessions.length, 34);
  // What the page itself calls a plenary.
  assert.deepEqual(count(['plenary']), [0, 2, 1, 2, 0, 0]);
  assert.equal([...allEvents(events)].length, 1 + 6 + 34);
});

test('a session is on the date of its day; no hour and no end is invented', () => {
  for (const day of days)
    for (const session of day.subEvent ?? []) {
      assert.equal(session.startDate, day.startDate, session.id);
      assert.deepEqual(
        [session.endDate, session.duration, session.timeZone, session.timeStatements],
        [undefined, undefined, undefined, undefined],
        session.id,
      );
    }
  for (const { startDate, endDate } of allEvents(events)) assert.doesNotMatch(`${startDate} ${endDate}`, /T/);
});

test('each session has an abstract and a theme, so that readers can choose', () => {
  for (const { id, abstract, about } of sessions) {
    assert.ok(fr(abstract).length > 60, id);
    assert.ok(about?.length, id);
  }
  assert.equal(new Set(sessions.map(({ name }) => fr(name))).size, 34, 'no two names alike');
  for (const { id } of topics) {
    const users = [...sessions, ...quotations].filter(({ about }) => about?.includes(id));
    assert.ok(users.length > 1, `${id} tells items apart`);
  }
});

test('29 quotations by 27 speakers; Saiz and Cobbett speak twice', () => {
  assert.equal(quotations.length, 29);
  const spoken = Map.groupBy(quotations, speakerOf);
  assert.equal(spoken.size, 27);
  assert.deepEqual(
    [...spoken].filter(([, { length }]) => length > 1).map(([speaker, { length }]) => [speaker, length]),
    [
      ['emilia-saiz', 2],
      ['billy-cobbett', 2],
    ],
  );
});

test('31 people are named: 26 speakers and four others by their full name, and Fakhri', () => {
  assert.deepEqual(
    idsWhere(({ creatorLabel }) => !!creatorLabel).map((id) => fr(quotation(id).creatorLabel)),
    ['Fakhri'],
  );
  assert.equal(people.length + 1, 31);
  const speakers = new Set(quotations.map(({ creator }) => creator));
  assert.deepEqual(
    people.filter(({ id }) => !speakers.has(id)).map(({ name }) => name),
    ['Mehmet Duman', 'Kadir Topbaş', 'Caren Levy', 'Ana María Vargas'],
  );
  const inMemoriam = sessions.flatMap(({ participants = [] }) =>
    participants.filter(({ roles }) => roles.includes('inMemoriam')),
  );
  assert.deepEqual(
    inMemoriam.map(({ agent }) => agent),
    ['kadir-topbas'],
  );
  for (const { id } of people) {
    const takesPart = [...allEvents(events)].some(({ participants = [] }) => participants.some((p) => p.agent === id));
    assert.ok(takesPart || speakers.has(id), `${id} has something to do`);
  }
});

test('quotations by day: 4, 5, 7, 5, 8, 0; each is dated by its day', () => {
  const perDay = days.map(
    (day) => quotations.filter(({ isPartOf }) => dayOf(find(document, 'events', isPartOf)) === day).length,
  );
  assert.deepEqual(perDay, [4, 5, 7, 5, 8, 0]);
  for (const { id, isPartOf, dateCreated } of quotations)
    assert.equal(dateCreated, dayOf(find(document, 'events', isPartOf))?.startDate, id);
});

test('a link to a session is inferred, unless the page says that the speaker was there', () => {
  const dayIds = new Set(days.map(({ id }) => id));
  for (const { id, isPartOf, isPartOfBasis } of quotations) {
    assert.ok(isPartOfBasis, id);
    if (dayIds.has(isPartOf!)) assert.equal(isPartOfBasis, 'stated', id);
  }
  assert.deepEqual(
    idsWhere(({ isPartOf }) => dayIds.has(isPartOf!)),
    ['saiz-1'],
  );
  const stated = quotations.filter(
    ({ isPartOf, isPartOfBasis }) => !dayIds.has(isPartOf!) && isPartOfBasis === 'stated',
  );
  assert.deepEqual(
    stated.map(({ id }) => id),
    ['irawati-1', 'espinosa-1'],
  );
  for (const { isPartOf, creator } of stated) {
    const { participants = [] } = find(document, 'events', isPartOf)!;
    assert.ok(participants.some(({ agent }) => agent === creator));
  }
});

test('roles and organisations: 23 have both, 2 and 2 have one, 2 have a bare name', () => {
  const has = (key: 'roleName' | 'organization') => (each: Quotation) => !!each.affiliations?.some((one) => one[key]);
  const [role, organization] = [has('roleName'), has('organization')];
  assert.equal(idsWhere((each) => role(each) && organization(each)).length, 23);
  assert.deepEqual(
    idsWhere((each) => !role(each) && organization(each)),
    ['cobbett-1', 'watts-1'],
  );
  assert.deepEqual(
    idsWhere((each) => role(each) && !organization(each)),
    ['petrantonio-1', 'lepage-1'],
  );
  assert.deepEqual(
    idsWhere(({ affiliations }) => !affiliations),
    ['fakhri-1', 'pieterse-1'],
  );
  const two = idsWhere(({ affiliations }) => affiliations?.length === 2);
  assert.deepEqual(two, ['alfelor-1', 'araya-1', 'espinosa-1', 'saadie-1']);
  assert.deepEqual(
    idsWhere(({ affiliations }) => (affiliations?.length ?? 0) > 2),
    [],
  );
  const former = idsWhere(({ affiliations = [] }) => affiliations.some(({ current }) => current === false));
  assert.deepEqual(former, ['lepage-1']);
});

test('Cobbett and Saiz are the same people, told as they were each time', () => {
  assert.deepEqual(quotation('cobbett-1').affiliations, [{ organization: 'cities-alliance' }]);
  assert.equal(fr(quotation('cobbett-2').affiliations![0]!.roleName), 'directeur');
  assert.deepEqual(quotation('saiz-1').affiliations, quotation('saiz-2').affiliations);
});

test('21 organisations and cities are named in the attributions', () => {
  const named = quotations.flatMap(({ affiliations = [] }) =>
    affiliations.flatMap(({ organization }) => organization ?? []),
  );
  assert.deepEqual([...new Set(named)].sort(), [
    'c40',
    'cemr',
    'cities-alliance',
    'clgf',
    'forum-of-regions',
    'iclei',
    'iied',
    'iriga',
    'lse-cities',
    'mayors-migration-council',
    'metropolis',
    'regions4',
    'resilient-cities-network',
    'san-jose',
    'uclg',
    'uclg-africa',
    'uclg-aspac',
    'uclg-eurasia',
    'uclg-mewa',
    'uclg-ubuntu',
    'un-general-assembly-73',
  ]);
  assert.equal(new Set(named).size, 21);
});

test('an organisation is found under each spelling of the page', () => {
  const found = (name: string) =>
    organizations.filter((each) => fr(each.name) === name || each.alternateName?.includes(name)).map(({ id }) => id);
  for (const [spelling, id] of [
    ['CGLU MEWA', 'uclg-mewa'],
    ['CGLU-MEWA', 'uclg-mewa'],
    ['CGLU ASPAC', 'uclg-aspac'],
    ['CGLU-ASPAC', 'uclg-aspac'],
    ['CGLU-Afrique', 'uclg-africa'],
    ['CGLU Eurasie', 'uclg-eurasia'],
    ['CGLU-Eurasie', 'uclg-eurasia'],
    ['CLG', 'clgf'],
    ['MMC', 'mayors-migration-council'],
    ['CCRE', 'cemr'],
    ['IIED', 'iied'],
  ])
    assert.deepEqual(found(spelling!), [id], spelling);
});

test('the printed French is 157 to 407 characters long, 266 on average; Kate Brick’s is the longest', () => {
  const byLength = quotations
    .map(({ id, text }) => ({ id, length: fr(text).length }))
    .sort((a, b) => a.length - b.length);
  assert.deepEqual(byLength[0], { id: 'espinosa-1', length: 157 });
  assert.deepEqual(byLength.at(-1), { id: 'brick-1', length: 407 });
  // The page has 7727: two ellipses typed as three dots are one character here.
  const total = byLength.reduce((sum, { length }) => sum + length, 0);
  assert.equal(total, 7723);
  assert.equal(Math.round(total / 29), 266);
});

test('how the quotations end: one “!”, six full stops, and eight more printed after the mark', () => {
  const ending = (pattern: RegExp) => idsWhere(({ text }) => pattern.test(fr(text)));
  assert.deepEqual(ending(/!$/), ['saiz-2']);
  assert.equal(ending(/\.$/).length, 6);
  assert.equal(ending(/[\p{L}\p{N}]$/u).length, 14 + 8);
  const after = idsWhere(({ asPrinted }) => /[\p{L}\p{N}]\s*»\./u.test(asPrinted?.text ?? ''));
  assert.equal(after.length, 8);
});

test('three are printed between straight marks, one of them cut in two paragraphs', () => {
  const straight = idsWhere(({ asPrinted }) => asPrinted?.text.startsWith('"') ?? false);
  assert.deepEqual(straight, ['saiz-1', 'vrbanovic-1', 'de-la-varga-1']);
  const cut = quotation('de-la-varga-1');
  assert.match(cut.asPrinted!.text, /ces processus\s*\n\ndéveloppés/);
  assert.match(fr(cut.text), /ces processus développés/);
});

test('inner marks, inner ellipses', () => {
  assert.deepEqual(
    idsWhere(({ text }) => /[“”]/.test(fr(text))),
    ['sabartes-1'],
  );
  for (const text of Object.values(quotation('sabartes-1').text)) assert.match(text, /“[^“”]+”/);
  assert.match(quotation('sabartes-1').asPrinted!.text, /"symbiose"/);
  assert.deepEqual(
    idsWhere(({ text }) => /.…./.test(fr(text))),
    ['fakhri-1', 'munro-1', 'saiz-2'],
  );
});

test('what the page got wrong is corrected, and kept as printed', () => {
  for (const [id, printed, ours] of [
    ['apsan-frediani-1', /FredianiChercheur/, /^Après un an/],
    ['alfelor-1', /^Aspac«/, /^Les femmes/],
    ['araya-1', /continentale\.Americas$/, /^Nous devons réfléchir/],
    ['pieterse-1', /» Edgar Pieterse,$/, /plus stable$/],
    ['watts-1', /Le contexte du au COVID-19/, /^Le contexte dû au COVID-19/],
    ['susaeta-1', /Secrétaire général, Régions4$/, /de gouvernement$/],
    ['munro-1', /secrétaire général de CLG$/, /persévérer$/],
  ] as const) {
    const { asPrinted, text } = quotation(id);
    assert.match(asPrinted!.text, printed);
    assert.match(fr(text), ours);
    assert.ok(asPrinted!.note && asPrinted!.locator && asPrinted!.source, id);
  }
  const kept = [...allEvents(events)].flatMap(({ asPrinted = [] }) => asPrinted.map(({ text }) => text)).join('\n');
  for (const slip of [
    'Semminaire',
    'CGLUa',
    'por la planète',
    'por le gouvernement',
    'Mèner',
    '19.02.2021-',
    'Le 5e jour du séminaire annuel',
    'CGLU au service des gens',
    'axe "Gens"',
    'Retraite',
    'Pacte pour le futur',
    "Le Pacte pour l'avenir",
    'représentant·e·s',
  ])
    assert.ok(kept.includes(slip), slip);
});

test('each quotation is French as printed, and ours in English and Spanish', () => {
  for (const { id, inLanguage, translations, translator, text, source } of quotations) {
    assert.equal(inLanguage, 'fr', id);
    assert.deepEqual(translations, { en: 'human', es: 'human' }, id);
    assert.ok(translator && source, id);
    assert.deepEqual(Object.keys(text), ['fr', 'en', 'es'], id);
    // A figure that a translation lost or changed would be a false quotation.
    const figures = (value: string) => value.match(/\d+/g) ?? [];
    for (const value of Object.values(text)) assert.deepEqual(figures(value), figures(fr(text)), id);
  }
});

test('the figures of the page, each with what was printed', () => {
  const figures = [...allEvents(events)].flatMap(({ id, figures = [] }) =>
    figures.map(({ value, qualifier, asPrinted }) => {
      assert.ok(asPrinted?.text, id);
      return `${id.replace('uclg-2021-', '')}: ${qualifier} ${value}`;
    }),
  );
  assert.deepEqual(figures, [
    'uclg-seminar-2021: over 250',
    'uclg-seminar-2021: over 600',
    'uclg-seminar-2021: over 3000',
    'secretariats-meeting: about 250',
    'day-2: exact 5',
    'waves-of-action: exact 3',
    'local4action-hubs: exact 14',
    'global-taskforce: over 200',
    'global-taskforce: exact 27',
    'global-taskforce: exact 2',
    'europe: exact 70',
  ]);
});

test('side spaces, hashtags and the gatherings to come can be searched for', () => {
  const words = [...allEvents(events)].flatMap(({ keywords = [] }) => keywords.map(fr)).join('\n');
  for (const word of [
    '#UCLGMeets',
    '#CitiesAreListening',
    '#LearningWithUCLG',
    'CGLU TV',
    'bureau d’assistance',
    'Mentimeter',
    'Daejeon',
    'Africités',
    'COP26',
    'HLPF',
    'CSW65',
    'Urban 20',
    'Habitat III+5',
    'systèmes alimentaires',
  ])
    assert.ok(words.includes(word), word);
});
