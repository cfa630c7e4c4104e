import {
  all,
  at,
  count,
  day,
  item,
  one,
  openAll,
  programme,
  renderedProgrammes,
  seen,
  session,
  showProgramme,
  star,
  textOf,
} from './fixtures/programmes.js';
import { aimf, uclg } from './fixtures/samples.js';
import { untilChanged } from '@ess-kit/tooling/browser/time.js';
import { interfaceLanguages } from '@ess-kit/core';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import ar from '../src/locales/ar.js';
import en from '../src/locales/en.js';
import es from '../src/locales/es.js';
import fr from '../src/locales/fr.js';
import pt from '../src/locales/pt.js';

const packs = { fr, en, es, pt, ar };
const said = {
  fr: ['34 éléments', 'Tous les jours', 'Rechercher dans le programme'],
  en: ['34 items', 'All days', 'Search the programme'],
  es: ['34 elementos', 'Todos los días', 'Buscar en el programa'],
  pt: ['34 ', 'Todos os dias', 'programa'],
  ar: ['34', 'جميع الأيام', 'البحث في البرنامج'],
} as const;

describe('Interface languages', () => {
  for (const lang of interfaceLanguages) {
    it(`${lang}: count, days, search, dates`, async () => {
      const element = await showProgramme(uclg, { lang });
      expect(count(element)).to.contain(said[lang][0]);
      expect(seen(element)).to.contain(said[lang][1]);
      expect(one<HTMLInputElement>(element, 'input')!.placeholder).to.contain(said[lang][2]);
      expect(seen(element)).to.not.match(/undefined|null|NaN|\[object/);
      const month = plain(new Intl.DateTimeFormat(lang, { month: 'long' }).format(new Date(2021, 1, 15)));
      expect(textOf(one(element, '[part~="head"] time'))).to.contain(month);
    });

    it(`${lang}: every word can be said, of any number`, () => {
      const { programme: words } = packs[lang];
      for (const [key, word] of Object.entries(words))
        for (const given of key === 'count' || key === 'shared' || key === 'leftOut' || key === 'filters'
          ? [0, 1, 2, 3, 11, 100, 1_000_000]
          : ['Forum']) {
          const text: unknown = typeof word === 'function' ? (word as (value: unknown) => unknown)(given) : word;
          expect(text, key).to.be.a('string').and.to.match(/\S/);
          expect(text, key).to.not.match(/undefined|null|NaN|#|\[object/);
        }
    });
  }

  it('have the same words', () => {
    for (const lang of interfaceLanguages)
      expect(Object.keys(packs[lang].programme), lang).to.have.members(Object.keys(en.programme));
  });

  it('change while the programme stands, and leave the reader’s choices', async () => {
    const element = await showProgramme(uclg, { lang: 'en', query: 'metropolis' });
    const before = textOf(one(element, '[part~="count"]'))!.split(' ')[0];
    element.lang = 'fr';
    await untilChanged(element, () => one(element, '.shell')!.lang === 'fr');
    expect(one<HTMLInputElement>(element, 'input')!.value).to.equal('metropolis');
    expect(count(element)!.split(' ')[0]).to.equal(before);
  });

  it('hours as the region writes them', async () => {
    const document = programme([at('a', '14:00', '15:00')]);
    expect(textOf(one(await showProgramme(document, { lang: 'en-US' }), '.hours'))).to.match(/2:00 PM ?– ?3:00 PM/);
    expect(textOf(one(await showProgramme(document, { lang: 'fr' }), '.hours'))).to.match(/14:00 ?– ?15:00/);
    expect(textOf(one(await showProgramme(document, { lang: 'ar-EG' }), '.hours'))).to.match(/[٠-٩]/);
  });

  for (const [lang, isArabic] of [
    ['ar', false],
    ['ar-u-nu-arab', true],
    ['ar-EG', true],
  ] as const)
    it(`digits of one kind in counts, filters, hours and zones, with ${lang}`, async () => {
      const facts = { name: 'جلسة', inLanguage: ['fr'], kind: 'workshop' as const };
      const other = { name: 'جلسة', inLanguage: ['es'], kind: 'plenary' as const };
      const document = programme([
        at('a', '14:00', '15:00', facts),
        at('b', '15:30', '16:45', other),
        at('c', '17:00', '18:00', facts),
      ]);
      const element = await showProgramme(document, { lang });
      await star(element, 'a');
      const filters = all(element, 'option').map(({ textContent }) => plain(textContent));
      const said = [plain(one(element, '.shell')!.textContent), ...filters].join(' ');
      expect(said)
        .to.contain(isArabic ? '(٢)' : '(2)')
        .and.to.contain(isArabic ? '٣ فقرات' : '3 فقرات');
      expect(said).to.contain(isArabic ? 'مختاراتي (١)' : 'مختاراتي (1)');
      expect(said).not.to.match(isArabic ? /[0-9]/ : /[٠-٩]/);
    });
});

for (const { name, show } of renderedProgrammes)
  describe(`Content languages with fallback ${name}`, () => {
    it('each text says in which language it is, and which way it runs', async () => {
      const element = await show(uclg, { lang: 'ar' });
      const shell = one(element, '.shell')!;
      expect([shell.lang, shell.dir]).to.deep.equal(['ar', 'rtl']);
      const heading = item(element, 'uclg-2021-africa').querySelector<HTMLElement>('.heading')!;
      const foreign = heading.querySelector<HTMLElement>('[lang]')!;
      expect(foreign.lang).to.match(/^(fr|en|es)$/);
      expect(getComputedStyle(foreign).direction).to.equal('ltr');
    });

    it('mixed languages are said once, in the page’s language', async () => {
      const french = programme([session('a', { name: { fr: 'Congrès' } }), session('b', { name: { fr: 'Atelier' } })], {
        name: { fr: 'Colloque' },
      });
      const element = await show({ ...french, inLanguage: 'fr' }, { lang: 'en' });
      const notes = all(element, '.note').map(textOf);
      expect(notes).to.deep.equal(['Part of this is only available in French.']);
    });

    it('a session alone in another language is said as well, from the first', async () => {
      const mixed = programme([session('a', { name: { fr: 'Congrès' } })], { name: { en: 'Congress' } });
      const element = await show({ ...mixed, inLanguage: 'en' }, { lang: 'en' });
      expect(all(element, '.note').map(textOf)).to.deep.equal(['Part of this is only available in French.']);
    });

    it('a programme in the reader’s language says nothing of that', async () => {
      expect(all(await show(aimf, { lang: 'fr' }), '.note')).to.deep.equal([]);
    });
  });

describe('Session languages, several per session; Interpretation shown', () => {
  it('are told apart: spoken, interpreted, signed, captioned', async () => {
    const element = await showProgramme(
      programme([
        at('a', '10:00', '11:00', {
          inLanguage: ['fr', 'es'],
          languageServices: [
            { language: 'en', mode: 'simultaneous' },
            { language: 'ase', mode: 'sign' },
            { language: 'pt', mode: 'simultaneous' },
          ],
        }),
      ]),
    );
    const text = textOf(item(element, 'a'))!;
    expect(text).to.contain('French, Spanish');
    expect(text).to.match(/simultaneous[^:]*: English, Portuguese/i);
    expect(text).to.match(/sign[^:]*: (American Sign Language|ase)/i);
  });
});

describe('RTL', () => {
  it('is mirrored: days at the right, star at the left', async () => {
    const document = programme([day('d', '2021-06-01', [at('a', '10:00')]), day('e', '2021-06-02', [session('b')])]);
    const element = await showProgramme(document, { lang: 'ar' });
    element.parentElement!.style.width = '700px';
    const left = (selector: string) => item(element, 'a').querySelector(selector)!.getBoundingClientRect().left;
    expect(left('.star')).to.be.below(left('.heading'));
    const [first, second] = all(element, '[role="tab"]').map((tab) => tab.getBoundingClientRect().left);
    expect(first).to.be.above(second!);
  });

  it('hours are not torn apart', async () => {
    const element = await showProgramme(programme([at('a', '10:00', '11:00')]), { lang: 'ar' });
    expect(one(element, '.hours time > bdi')).to.not.equal(null);
    await openAll(element);
    expect(seen(element)).to.not.match(/undefined|null/);
  });
});
