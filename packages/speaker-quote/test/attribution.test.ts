import type { Quotation } from '@ess-kit/content';
import {
  all,
  content,
  control,
  one,
  partText,
  partTexts,
  rendered,
  seen,
  selections,
  show,
} from './fixtures/quotes.js';
import { essfi } from './fixtures/samples.js';
import { saysFormer } from '../src/view/speaker.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { click } from '@ess-kit/tooling/browser/commands.js';

const picture = new URL('./fixtures/picture.svg', import.meta.url).href;

/** What one person said, as several sources give her. */
const said = (quotation: Partial<Quotation>, person: object = {}) =>
  content(
    { creator: 'alfelor', ...quotation },
    {
      people: [{ id: 'alfelor', name: 'Madelaine Alfelor', ...person }],
      organizations: [
        { id: 'iriga', name: 'City of Iriga' },
        { id: 'uclg', name: { en: 'UCLG', fr: 'CGLU' }, url: 'https://www.uclg.org/' },
      ],
    },
  );

for (const { name, show } of rendered)
  describe(`attribution of a quotation ${name}`, () => {
    it('name, role, organisation as fields', async () => {
      const element = await show(said({ affiliations: [{ roleName: 'treasurer', organization: 'uclg' }] }));
      expect(partText(element, 'name')).to.equal('Madelaine Alfelor');
      expect(partTexts(element, 'role')).to.deep.equal(['treasurer, UCLG']);
      expect((control(element, 'UCLG') as HTMLAnchorElement).href).to.equal('https://www.uclg.org/');
    });

    it('several roles', async () => {
      const affiliations = [
        { roleName: 'mayor', organization: 'iriga' },
        { roleName: 'treasurer', organization: 'uclg' },
      ];
      const element = await show(said({ affiliations }));
      expect(partTexts(element, 'role')).to.deep.equal(['mayor, City of Iriga', 'treasurer, UCLG']);
    });

    it('role or organisation missing', async () => {
      const role = await show(said({ affiliations: [{ roleName: 'secretary of international relations' }] }));
      expect(partTexts(role, 'role')).to.deep.equal(['secretary of international relations']);
      const body = await show(said({ affiliations: [{ organization: 'uclg' }] }));
      expect(partTexts(body, 'role')).to.deep.equal(['UCLG']);
      const lost = await show(said({ affiliations: [{ organization: 'nobody' }, {}] }));
      expect(partTexts(lost, 'role')).to.deep.equal([]);
    });

    it('name only', async () => {
      const element = await show(content({ creatorLabel: 'Fakhri' }));
      expect(partText(element, 'name')).to.equal('Fakhri');
      expect(partTexts(element, 'role')).to.deep.equal([]);
      expect(one(element, '[part~="portrait"]')).to.equal(null);
    });

    it('nobody: the words stand alone', async () => {
      const element = await show(content({}));
      expect(one(element, '[part~="name"]')).to.equal(null);
      expect(seen(element)).to.match(/^We are not alone\. /);
    });

    it('former role: as printed where it says so, else said', async () => {
      const printed = await show(said({ affiliations: [{ roleName: 'former minister', current: false }] }));
      expect(partTexts(printed, 'role')).to.deep.equal(['former minister']);
      const silent = await show(
        said({ affiliations: [{ roleName: 'minister', organization: 'iriga', current: false }] }),
      );
      expect(partTexts(silent, 'role')).to.deep.equal(['minister, City of Iriga (formerly)']);
      const body = await show(said({ affiliations: [{ organization: 'iriga', current: false }] }));
      expect(partTexts(body, 'role')).to.deep.equal(['City of Iriga (formerly)']);
      const held = await show(said({ affiliations: [{ roleName: 'minister', current: true }] }));
      expect(partTexts(held, 'role')).to.deep.equal(['minister']);
    });

    it('portrait, optional', async () => {
      const element = await show(said({}, { image: { url: picture, description: 'In her office' } }));
      const image = one<HTMLImageElement>(element, '[part~="portrait"] img')!;
      expect([image.alt, image.width, image.height]).to.deep.equal(['In her office', image.height, image.width]);
      const abroad = said({}, { image: { url: 'https://images.example/1.png' } });
      expect(one(await show(abroad), '[part~="portrait"]')).to.equal(null);
      const anywhere = one<HTMLImageElement>(await show(abroad, { images: 'any' }), 'img')!;
      expect([anywhere.src, anywhere.alt]).to.deep.equal(['https://images.example/1.png', '']);
    });

    it('an organisation that speaks, with its page', async () => {
      const element = await show(essfi, { src: '#give-a-day-1' });
      expect(partText(element, 'name')).to.equal('Give a Day');
    });
  });

describe('a title before a name', () => {
  it('stands as the content says it', async () => {
    const element = await show(said({}, { honorificPrefix: { en: 'Ms', fr: 'Mme' } }));
    expect(partText(element, 'name')).to.equal('Ms Madelaine Alfelor');
  });
});

describe('a link of the attribution', () => {
  it('tells scripts which quotation was left by it', async () => {
    const element = await show(said({ affiliations: [{ organization: 'uclg' }] }));
    const link = control(element, 'UCLG')!;
    link.addEventListener('click', (event) => event.preventDefault());
    await click(link);
    expect(selections(element)).to.deep.equal([{ id: 'said' }]);
  });

  it('leads nowhere that is not safe', async () => {
    const document = said({ affiliations: [{ organization: 'uclg' }] });
    const element = await show({
      ...document,
      organizations: [{ id: 'uclg', name: 'UCLG', url: 'javascript:alert(1)' }],
    });
    expect(partText(element, 'role')).to.equal('UCLG');
    expect(all(element, 'a')).to.deep.equal([]);
  });
});

describe('a role that says itself that it is over', () => {
  const over: Record<string, readonly string[]> = {
    fr: ['ancienne ministre en France', 'Anciens maires', 'ex-présidente', 'anciennement directrice'],
    en: ['former minister', 'Past president', 'ex-mayor'],
    es: ['exministra de Vivienda', 'antiguo alcalde', 'ex ministra'],
    pt: ['antiga ministra', 'ex-presidente'],
    ar: ['وزيرة سابقة', 'الرئيس السابق', 'الأمين العام الأسبق'],
  };
  const not: Record<string, readonly string[]> = {
    fr: ['chargée de former les élus', 'directrice exécutive', 'experte', 'ministre des Affaires extérieures'],
    en: ['member ex officio', 'executive director', 'expert on ancient cities'],
    es: ['experta', 'ministra de Relaciones Exteriores', 'miembro ex officio'],
    pt: ['secretário executivo', 'especialista'],
    ar: ['مديرة المسابقة', 'وزيرة'],
  };

  for (const language of Object.keys(over))
    it(`is known in ${language}, and no other is taken for one`, () => {
      for (const value of over[language]!) expect(saysFormer({ value, language }), value).to.equal(true);
      for (const value of not[language]!) expect(saysFormer({ value, language }), value).to.equal(false);
    });
});
