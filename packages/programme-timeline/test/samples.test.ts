import type { Event, Text } from '@ess-kit/content';
import { all, daySection, item, openAll, seen, shownDays, shownIds, showProgramme } from './fixtures/programmes.js';
import { aimf, uclg } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';

const in_ = (text: Text, language: string) => (typeof text === 'string' ? text : (text[language] ?? text['fr']!));
const paragraphs = (text: Text, language: string) => in_(text, language).split(/\n\s*\n/);

/** Every event below one, and itself. */
const below = (event: Event): Event[] => [event, ...(event.subEvent ?? []).flatMap(below)];

describe('the whole of UCLG: 6 days, 34 sessions, 29 quotations', () => {
  it('is counted', async () => {
    const element = await showProgramme(uclg, { lang: 'fr' });
    expect(shownDays(element)).to.have.lengthOf(6);
    expect(shownIds(element)).to.have.lengthOf(34);
    expect(seen(element)).to.contain('34 éléments');
    expect(all(element, 'blockquote')).to.have.lengthOf(29);
  });

  for (const lang of ['fr', 'en', 'es'])
    it(`can all be read, in ${lang}`, async () => {
      const element = await showProgramme(uclg, { lang });
      await openAll(element);
      const text = seen(element);
      const [root] = uclg.events!;
      for (const event of below(root!)) {
        expect(text, event.id).to.contain(plain(in_(event.name, lang)));
        for (const paragraph of event.abstract ? paragraphs(event.abstract, lang) : [])
          expect(text, event.id).to.contain(plain(paragraph));
        for (const keyword of event.keywords ?? []) expect(text, event.id).to.contain(plain(in_(keyword, lang)));
        for (const { text: printed } of event.asPrinted ?? []) expect(text, event.id).to.contain(plain(printed!));
        for (const { unitText } of event.figures ?? []) expect(text, event.id).to.contain(plain(in_(unitText, lang)));
        for (const id of event.about ?? [])
          expect(text, id).to.contain(plain(in_(uclg.topics!.find((topic) => topic.id === id)!.name, lang)));
        for (const { agent, label } of event.participants ?? []) {
          const named = [...uclg.organizations!, ...uclg.people!].find(({ id }) => id === agent);
          expect(text, event.id).to.contain(plain(in_(label ?? named!.name, lang)));
        }
      }
      expect(text).to.match(/250/).and.to.contain('Mentimeter');
    });

  it('has each quotation within the session where it was said, with whose it is', async () => {
    const element = await showProgramme(uclg, { lang: 'fr' });
    await openAll(element);
    for (const { id, text, isPartOf, creator } of uclg.quotations!) {
      const name = uclg.people!.find((person) => person.id === creator)?.name;
      const said = plain((item(element, isPartOf!) ?? daySection(element, isPartOf!)).textContent);
      expect(said, id).to.contain(plain(paragraphs(text, 'fr')[0]!.replace(/[“”]/g, '')).slice(0, 40));
      if (name) expect(said, id).to.contain(plain(in_(name, 'fr')));
    }
  });
});

describe('the whole of AIMF: 3 workshops, 19 interventions, 5 documents', () => {
  it('Workshop → interventions nesting', async () => {
    const element = await showProgramme(aimf, { lang: 'fr' });
    const workshops = all(element, '.sessions > li');
    expect(workshops).to.have.lengthOf(3);
    expect(workshops.map((workshop) => workshop.querySelectorAll('.parts > li').length)).to.deep.equal([7, 6, 6]);
    expect(shownIds(element)).to.have.lengthOf(22);
    for (const list of all(element, 'ol')) expect(list.getAttribute('role')).to.equal('list');
  });

  for (const lang of ['fr', 'en', 'es'])
    it(`can all be read, in ${lang}`, async () => {
      const element = await showProgramme(aimf, { lang });
      await openAll(element);
      const text = seen(element);
      for (const event of below(aimf.events![0]!)) {
        expect(text, event.id).to.contain(plain(in_(event.name, lang)));
        if (event.identifier) expect(text, event.id).to.contain(event.identifier);
        for (const paragraph of event.abstract ? paragraphs(event.abstract, lang) : [])
          expect(text, event.id).to.contain(plain(paragraph));
        for (const { name } of event.documents ?? []) expect(text, event.id).to.contain(plain(in_(name, lang)));
        for (const { text: printed } of event.asPrinted ?? []) expect(text, event.id).to.contain(plain(printed!));
      }
      expect(aimf.events![0]!.documents).to.have.lengthOf(5);
      expect(text).to.match(/Par[ií]s/);
    });
});
