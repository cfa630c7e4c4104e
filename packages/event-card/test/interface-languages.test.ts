import { content, one, ready, seen, tag, textOf, type Attributes } from './fixtures/cards.js';
import { interfaceLanguages } from '@ess-kit/core';
import ar from '../src/locales/ar.js';
import en from '../src/locales/en.js';
import es from '../src/locales/es.js';
import fr from '../src/locales/fr.js';
import pt from '../src/locales/pt.js';
import { untilChanged } from '@ess-kit/tooling/browser/time.js';
import type { EssEventCard } from '../src/index.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture, settled } from '@ess-kit/tooling/browser/fixture.js';

const packs = { fr, en, es, pt, ar };

/** What each function of a pack is called with. */
const calls: Record<string, readonly (readonly unknown[])[]> = {
  soon: [['in 3 hours']],
  previously: [['1 June 2021']],
  registrationOpens: [['1 June 2021']],
  registrationCloses: [['June 2021']],
  updated: [['2021']],
  published: [['1 June 2021']],
  via: [['UNDP']],
  register: [['Forum']],
  contentIn: [['French and Spanish']],
  role: ['organizer', 'host', 'moderator', 'speaker', 'rapporteur', 'sponsor', 'partner', 'inMemoriam'].flatMap(
    (role) => [
      [role, 1],
      [role, 3],
    ],
  ),
};
const counts = [0, 1, 2, 3, 11, 100, 1_000_000].map((count) => [count]);

/** Every text of a pack, by its key. */
function* textsOf(words: object, path = ''): Generator<readonly [string, unknown]> {
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'function')
      for (const parameters of calls[key] ?? counts)
        yield [`${path}${key}(${parameters.join()})`, value(...parameters)];
    else if (typeof value === 'object') yield* textsOf(value as object, `${path}${key}.`);
    else yield [path + key, value];
  }
}

describe('words of the interface', () => {
  for (const language of interfaceLanguages)
    it(`all can be said in ${language}`, () => {
      const texts = [...textsOf(packs[language])];
      expect(texts.length).to.be.above(90);
      for (const [key, text] of texts) {
        expect(text, key).to.be.a('string').and.to.match(/\S/);
        expect(text, key).to.not.match(/undefined|null|NaN|#|\[object/);
      }
    });

  it('every language has the same keys', () => {
    const keys = (words: object) => [...textsOf(words)].map(([key]) => key).sort();
    for (const language of interfaceLanguages) expect(keys(packs[language]), language).to.deep.equal(keys(en));
  });

  it('a day more or less has its sign, and its plural', () => {
    expect([en.dayShift(1), en.dayShift(-1), en.dayShift(2)]).to.deep.equal(['+1 day', '−1 day', '+2 days']);
    expect([fr.dayShift(1), fr.dayShift(-2)]).to.deep.equal(['+1 jour', '−2 jours']);
  });
});

const card = async (attributes: Attributes, around: (card: string) => string = (card) => card) => {
  const document = content({ name: { fr: 'Congrès', en: 'Congress', es: 'Congreso' } });
  const box = await fixture(around(tag('ess-event-card', { 'data-content': JSON.stringify(document), ...attributes })));
  return ready((box.matches('ess-event-card') ? box : box.querySelector('ess-event-card')) as EssEventCard);
};
const unknown = { fr: 'Date non précisée', en: 'Date not given', es: 'Fecha sin precisar' };

describe('the language of a card', () => {
  it('is its own', async () => {
    const shown = await card({ lang: 'es' }, (card) => `<div lang="fr">${card}</div>`);
    expect(seen(shown)).to.contain('Congreso').and.to.contain(unknown.es);
  });

  it('is else that of the page around it, across shadow trees', async () => {
    expect(seen(await card({}, (card) => `<div lang="es"><p>${card}</p></div>`))).to.contain(unknown.es);
    const nested = await card(
      {},
      (card) =>
        `<div lang="es"><div><template shadowrootmode="open"><div lang="en"><slot></slot></div></template>${card}</div></div>`,
    );
    expect(seen(nested)).to.contain(unknown.en);
  });

  it('follows a change on an ancestor, keeping the old text until the new is there', async () => {
    const shown = await card({}, (card) => `<div lang="fr"><div>${card}</div></div>`);
    const texts: (string | undefined)[] = [];
    const observer = new MutationObserver(() => texts.push(textOf(one(shown, 'h3'))));
    observer.observe(shown.shadowRoot!, { childList: true, subtree: true, characterData: true });
    (shown.parentElement!.parentElement as HTMLElement).lang = 'en';
    await untilChanged(shown, () => seen(shown).includes(unknown.en));
    observer.disconnect();
    expect(textOf(one(shown, 'h3'))).to.equal('Congress');
    expect(new Set(texts)).to.not.include(undefined);
    expect(one(shown, '.shell')!.lang).to.equal('en');
  });

  it('follows its own attribute', async () => {
    const shown = await card({ lang: 'fr' });
    expect(seen(shown)).to.contain(unknown.fr);
    shown.lang = 'es';
    await settled(shown);
    await untilChanged(shown, () => seen(shown).includes(unknown.es));
    shown.removeAttribute('lang');
    shown.parentElement!.lang = 'en';
    await untilChanged(shown, () => seen(shown).includes(unknown.en));
  });
});
