import type { ContentDocument, Event } from '@ess-kit/content';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { searchFor } from '../src/filter/search.js';
import { basisOf } from '../src/programme/basis.js';

const rest: ContentDocument = {
  people: [{ id: 'person', name: 'Iñaki Susaeta' }],
  organizations: [{ id: 'body', name: 'Métropoles unies', alternateName: ['MU'] }],
  places: [{ id: 'hall', name: { fr: 'Amphithéâtre', ar: 'القاعة' } }],
  topics: [{ id: 'care', name: { fr: 'Prendre soin', en: 'Caring' } }],
  quotations: [{ id: 'words', text: 'Une génération à l’écoute', isPartOf: 'quoted', creator: 'person' }],
};
const events: Event[] = [
  {
    id: 'talk',
    name: { fr: 'L’économie des représentant·e·s', en: 'The economy of representatives', ar: 'الاقتصادُ التضامنيّ' },
    identifier: '2.3.2',
    abstract: 'Straße nach Łódź',
    keywords: ['#CitiesAreListening'],
    location: [{ type: 'Place', place: 'hall' }],
    about: ['care'],
    participants: [
      { agent: 'person', roles: ['speaker'], roleName: 'secrétaire' },
      { agent: 'body', roles: ['organizer'] },
    ],
    documents: [{ name: 'Guide' }],
    recordings: [{ name: 'Film' }],
  },
  { id: 'quoted', name: 'Quoted' },
];
const basis = basisOf({ events: [{ id: 'forum', name: 'Forum', subEvent: events }], ...rest }, undefined, 'UTC', {})!;
const found = (query: string) => basis.programme.sessions.filter(searchFor(basis, query)).map(({ event }) => event.id);

describe('Search: accent-folded', () => {
  const hits: Record<string, readonly string[]> = {
    'without accents': ['economie', 'ECONOMIE', 'metropoles', 'amphitheatre'],
    'with apostrophes of any kind': ["l'économie", 'l’économie', 'lʼeconomie', 'l`economie'],
    'with midpoints or without': ['représentant·e·s', 'représentantes', 'représentant', 'representant‧e‧s'],
    'in Arabic, with vowel marks or without': ['الاقتصاد', 'الاقتصادُ', 'التضامني', 'القاعه'],
    'in every language of the content': ['representatives', 'caring', 'prendre soin'],
    'by words in any order, all of them': ['susaeta economie', 'economie   susaeta'],
    'by number, role, short name, keyword': ['2.3.2', 'secrétaire', 'MU', 'citiesarelistening'],
    'by letters that are written in two ways': ['strasse', 'lodz'],
    'by documents and recordings': ['guide', 'film'],
  };
  for (const [how, queries] of Object.entries(hits))
    it(how, () => {
      for (const query of queries) expect(found(query), query).to.deep.equal(['talk']);
    });

  it('by what was said there, and by whom', () => {
    expect(found('génération écoute')).to.deep.equal(['quoted']);
    expect(found('susaeta')).to.deep.equal(['talk', 'quoted']);
  });

  it('finds nothing by words that are not all there, and everything by none', () => {
    expect(found('economie nowhere')).to.deep.equal([]);
    for (const query of ['', '   ', '·']) expect(found(query), query).to.deep.equal(['talk', 'quoted']);
  });
});
