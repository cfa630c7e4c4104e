/** The colloquium sample against what its page prints, counted by hand on the page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { allEvents, find, readDocument, type Text } from '@ess-kit/content';

const sample = new URL('../../samples/aimf.json', import.meta.url);
const { document, faults } = readDocument(JSON.parse(readFileSync(sample, 'utf8')));
const { events = [], topics = [] } = document;
const [colloquium] = events;
const workshops = colloquium?.subEvent ?? [];
const interventions = workshops.flatMap(({ subEvent = [] }) => subEvent);

const fr = (text: Text | undefined) => (typeof text === 'object' ? (text['fr'] ?? '') : (text ?? ''));

test('the sample is read without fault', () => assert.deepEqual(faults, []));

test('one colloquium in Paris, on the dates that the page prints with a slash', () => {
  assert.equal(events.length, 1);
  assert.deepEqual([colloquium!.startDate, colloquium!.endDate], ['2013-11-14', '2013-11-16']);
  assert.equal(colloquium!.asPrinted?.[0]?.text, '14/16 novembre 2013');
  assert.deepEqual(colloquium!.location, [{ type: 'Place', place: 'paris-fr' }]);
});

test('five general documents, all without their file, and one link', () => {
  const { documents = [], links = [] } = colloquium!;
  assert.equal(documents.length, 5);
  for (const { url, availability } of documents) assert.deepEqual([url ?? null, availability], [null, 'missing']);
  assert.deepEqual(
    links.map(({ url }) => url),
    ['http://www.aimf.asso.fr/default.asp?id=47&event=96'],
  );
});

test('three workshops of 7, 6 and 6 interventions, none with a file of its own, an hour or a room', () => {
  assert.deepEqual(
    workshops.map(({ kind, subEvent = [] }) => [kind, subEvent.length]),
    [
      ['workshop', 7],
      ['workshop', 6],
      ['workshop', 6],
    ],
  );
  for (const { id, abstract } of workshops) assert.ok(fr(abstract).length > 100, id);
  for (const { id, kind, documents, startDate, location, abstract } of interventions) {
    assert.equal(kind, 'intervention', id);
    // The page has titles and nothing else.
    assert.deepEqual([documents, startDate, location, abstract], [undefined, undefined, undefined, undefined], id);
  }
});

test('two titles that the page runs together are two interventions', () => {
  const glued = interventions.filter(({ asPrinted }) => asPrinted?.some(({ text }) => /ESSStratégie/.test(text)));
  assert.deepEqual(
    glued.map(({ name }) => fr(name)),
    ['Stratégie de Namur pour l’ESS', 'Stratégie de développement local avec les acteurs'],
  );
});

test('one speaker is named, with her role; eighteen interventions have none', () => {
  const withSpeaker = interventions.filter(({ participants }) => participants);
  assert.deepEqual(
    withSpeaker.map(({ name, participants = [] }) => [fr(name), participants.map(({ agent }) => agent)]),
    [['Politique de Genève en matière d’ESS et facteurs clés de succès', ['chiara-barberis']]],
  );
  const person = find(document, 'people', 'chiara-barberis')!;
  assert.equal(`${fr(person.honorificPrefix)} ${fr(person.name)}`, 'Mme Chiara Barberis');
  assert.match(fr(person.affiliations![0]!.roleName), /^Cheffe du service Agenda 21 \/ Ville durable$/);
  assert.equal(document.people!.length, 1);
});

test('eleven places to filter by, Dakar twice; every other intervention by its themes', () => {
  const places = topics.filter(({ kind }) => kind === 'topic');
  const uses = places.map(({ id, name }) => [
    fr(name),
    interventions.filter(({ about }) => about?.includes(id)).map(({ identifier }) => identifier),
  ]);
  assert.deepEqual(uses, [
    ['Québec', ['1.2']],
    ['Genève', ['1.3']],
    ['Paris', ['1.5']],
    ['Yamoussoukro', ['1.7']],
    ['Dakar', ['2.3', '3.3']],
    ['Banfora', ['2.4']],
    ['Nantes', ['2.5']],
    ['Lokossa', ['2.6']],
    ['Namur', ['3.1']],
    ['Bordeaux', ['3.4']],
    ['Saint-Denis de La Réunion', ['3.5']],
  ]);
  const themes = topics.filter(({ kind }) => kind === 'theme');
  for (const { id } of themes) {
    const users = [...workshops, ...interventions].filter(({ about }) => about?.includes(id));
    assert.ok(users.length > 1, `${id} tells items apart`);
  }
  for (const { id, about = [] } of interventions)
    assert.ok(
      themes.some((theme) => about.includes(theme.id)),
      id,
    );
});

test('federations and other bodies that titles name can be searched for', () => {
  const words = [...allEvents(events)].flatMap(({ keywords = [] }) => keywords.map(fr));
  for (const word of ['Fédération canadienne des municipalités', 'Canada', 'Union européenne', 'Groupe SOS', 'Cit’ESS'])
    assert.ok(words.includes(word), word);
});
