import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import fc from 'fast-check';
import { render } from 'lit';
import { countryName, dateFormat, languageName, listOf } from '../src/language/format.js';
import { plural } from '../src/language/plural.js';
import { say, sayBlocks } from '../src/language/say.js';
import { interfaceLanguages } from '../src/language/tag.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { defineNote } from './fixtures/define-note.js';
import { content } from './fixtures/note.js';
import { shows } from './fixtures/seen.js';

const tag = defineNote();

describe('the heading', () => {
  const levelOf = async (attribute: string) => {
    const element = await fixture(`<${tag} lang="fr" ${attribute} ${content()}></${tag}>`);
    await shows(element, 'Forum de Lomé');
    const headings = [...element.shadowRoot!.querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(headings.map(({ textContent }) => plain(textContent))).to.deep.equal(['Forum de Lomé']);
    return headings[0]!.localName;
  };

  for (const level of ['2', '3', '4', '5', '6'])
    it(`is of level ${level} when asked`, async () => {
      expect(await levelOf(`heading-level="${level}"`)).to.equal(`h${level}`);
    });

  for (const level of ['1', '7', '0', '-2', '2.5', 'two', '', 'Infinity', '1e1'])
    it(`is of level 3 for "${level}"`, async () => {
      expect(await levelOf(`heading-level="${level}"`)).to.equal('h3');
    });

  it('is of level 3 without a wish', async () => {
    expect(await levelOf('')).to.equal('h3');
  });
});

/** Digits of any script as a number. */
const numberIn = (text: string) =>
  Number(text.replace(/[^\d٠-٩]/g, '').replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660)));

describe('plural', () => {
  const forms = {
    en: { one: 'one #', other: 'other #' },
    fr: { one: 'one #', many: 'many #', other: 'other #' },
    es: { one: 'one #', many: 'many #', other: 'other #' },
    pt: { one: 'one #', many: 'many #', other: 'other #' },
    ar: { zero: 'zero #', one: 'one #', two: 'two #', few: 'few #', many: 'many #', other: 'other #' },
  };
  const counts = [0, 1, 2, 3, 11, 100, 1e6];
  const expected = {
    en: ['other', 'one', 'other', 'other', 'other', 'other', 'other'],
    fr: ['one', 'one', 'other', 'other', 'other', 'other', 'many'],
    es: ['other', 'one', 'other', 'other', 'other', 'other', 'many'],
    pt: ['one', 'one', 'other', 'other', 'other', 'other', 'many'],
    ar: ['zero', 'one', 'two', 'few', 'many', 'other', 'other'],
  };
  for (const language of interfaceLanguages)
    it(`takes the right form in ${language}`, () => {
      const said = counts.map((count) => plural(language, count, forms[language] as never));
      expect(said.map((text) => text.split(' ')[0])).to.deep.equal(expected[language]);
      expect(said.map((text) => numberIn(text))).to.deep.equal(counts);
    });

  it('writes numbers as the language does', () => {
    const million = (language: 'fr' | 'en') => plain(plural(language, 1e6, { one: '', many: '#', other: '#' }));
    expect(million('fr')).to.equal('1 000 000');
    expect(million('en')).to.equal('1,000,000');
  });
});

describe('formats', () => {
  const moment = Date.UTC(2021, 5, 1, 14, 5);
  const options = { year: 'numeric', month: 'long', day: 'numeric', hour: 'numeric', minute: 'numeric' } as const;
  const write = (language: string, zone?: string) => plain(dateFormat(language, options, zone)?.format(moment));

  it('write a moment in a zone, in five languages', () => {
    expect(write('fr', 'Europe/Paris')).to.match(/1(?:er)? juin 2021.*16:05/);
    expect(write('en', 'Europe/Paris')).to.match(/1 June 2021.*16:05/);
    expect(write('es', 'Europe/Paris')).to.match(/1 de junio de 2021.*16:05/);
    expect(write('pt', 'Europe/Paris')).to.match(/1 de junho de 2021.*16:05/);
    expect(write('ar', 'Europe/Paris')).to.match(/يونيو/);
    expect(write('fr')).to.match(/14:05/);
  });

  it('give the same formatter again', () => {
    expect(dateFormat('fr', options, 'Africa/Dakar')).to.equal(dateFormat('fr', options, 'Africa/Dakar'));
    expect(dateFormat('fr', options, 'Africa/Dakar')).not.to.equal(dateFormat('fr', options, 'Africa/Lome'));
  });

  it('give nothing for a zone that is none', () => {
    for (const zone of ['Mars/Olympus', 'Europe/Pari', '__proto__', '<b>', ' ', 'UTC+25'])
      expect(dateFormat('fr', options, zone), zone).to.equal(undefined);
  });

  it('never throw on odd zones and tags', () => {
    const odd = ['lang', 'html', 'proto', 'unicode', 'date'].flatMap((kind) => attackStrings(kind));
    for (const { id, value } of odd)
      expect(() => {
        dateFormat('fr', options, value)?.format(moment);
        dateFormat(value, options, 'Europe/Paris')?.format(moment);
        languageName(value, 'fr');
        languageName('fr', value);
        countryName(value, 'fr');
        countryName('FR', value);
        listOf(value, ['a', 'b']);
      }, id).not.to.throw();
  });

  it('name languages and countries, and leave alone what has no name', () => {
    expect(languageName('es', 'fr')).to.equal('espagnol');
    expect(languageName('fr', 'en')).to.equal('French');
    expect(['es', 'pt', 'fr'].map((language) => languageName('fr', language))).to.deep.equal([
      'francés',
      'francês',
      'français',
    ]);
    expect(countryName('TG', 'fr')).to.equal('Togo');
    expect(countryName('BE', 'ar')).to.equal('بلجيكا');
    for (const none of ['', '<b>', 'x y']) {
      expect(languageName(none, 'fr')).to.equal(none);
      expect(countryName(none, 'fr')).to.equal(none);
    }
  });

  it('join lists as the language does', () => {
    expect(plain(listOf('fr', ['a', 'b', 'c']))).to.equal('a, b et c');
    expect(plain(listOf('es', ['a', 'b']))).to.equal('a y b');
    expect(plain(listOf('en', ['a', 'b', 'c']))).to.equal('a, b and c');
    expect(listOf('fr', [])).to.equal('');
  });
});

describe('a text of the content', () => {
  const put = async (template: unknown) => {
    const box = await fixture('<div></div>');
    render(template, box);
    return box;
  };

  it('in the interface’s language is plain text', async () => {
    const box = await put(say({ value: 'Bonjour', language: 'fr' }, 'fr'));
    expect(box.children).to.have.lengthOf(0);
    expect(box.textContent).to.equal('Bonjour');
  });

  it('in another carries language and direction, and does not disturb what is around it', async () => {
    const bdi = (await put(say({ value: 'مرحبا (1)', language: 'ar' }, 'fr'))).querySelector('bdi')!;
    expect([bdi.lang, bdi.dir, bdi.textContent]).to.deep.equal(['ar', 'rtl', 'مرحبا (1)']);
    const french = (await put(say({ value: 'Bonjour', language: 'fr' }, 'ar'))).querySelector('bdi')!;
    expect([french.lang, french.dir]).to.deep.equal(['fr', 'ltr']);
  });

  it('of which nobody said the language is told by its letters', async () => {
    const bdi = (await put(say({ value: 'مرحبا', language: '' }, 'fr'))).querySelector('bdi')!;
    expect(bdi.getAttribute('lang')).to.equal('');
    expect(getComputedStyle(bdi).direction).to.equal('rtl');
  });

  it('has a paragraph for each, parted by blank lines', async () => {
    const box = await put(sayBlocks({ value: '\n\nUn.\nEncore un.\n \n\nDeux.\n\n', language: 'fr' }, 'fr'));
    expect([...box.querySelectorAll('p')].map((p) => plain(p.textContent))).to.deep.equal(['Un. Encore un.', 'Deux.']);
    const other = await put(sayBlocks({ value: 'One.\n\nTwo.', language: 'en' }, 'fr'));
    expect([...other.querySelectorAll('p')].map(({ lang, dir }) => lang + dir)).to.deep.equal(['enltr', 'enltr']);
  });

  it('may be missing', () => {
    expect(say(undefined, 'fr')).to.equal(undefined);
    expect(sayBlocks(undefined, 'fr')).to.equal(undefined);
  });

  it('stays what it is, whatever it is', async () => {
    const box = await fixture('<div></div>');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (value) => {
        render(say({ value, language: 'en' }, 'fr'), box);
        expect(box.textContent).to.equal(value);
      }),
    );
  });
});
