import fc from 'fast-check';
import { fold } from '../src/language/fold.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

describe('a folded text', () => {
  const alike: readonly (readonly string[])[] = [
    ['économie', 'Economie', 'ÉCONOMIE', 'e\u0301conomie'],
    ['l’écoute', "l'écoute", 'l‘écoute', 'lʼécoute', 'l`écoute', 'l´écoute'],
    ['représentant·e·s', 'représentantes', 'représentant‧e‧s', 'représentant\u00ADes'],
    ['cœur', 'coeur'],
    ['Straße', 'STRASSE'],
    ['Łódź', 'lodz'],
    ['İstanbul', 'istanbul', 'ıstanbul'],
    ['مُحَمَّد', 'محمد', 'محـــمد'],
    ['مدرسة', 'مدرسه'],
    ['أحمد', 'احمد'],
    ['a\u00A0b', 'a b', ' a  b ', 'a\u202Fb', 'a\nb'],
  ];
  for (const texts of alike)
    it(`is one for ${texts.join(', ')}`, () => {
      expect(new Set(texts.map(fold)).size, texts.map(fold).join(' | ')).to.equal(1);
    });

  it('keeps apart what is read apart', () => {
    const texts = ['pêcheur', 'pécheurs', 'marché', 'marche public', '国際', 'мир', '2.3.2', '232'];
    expect(new Set(texts.map(fold)).size).to.equal(texts.length);
  });

  it('is folded for good, has no spaces around it, and holds what its parts hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
        expect(fold(fold(one))).to.equal(fold(one));
        expect(fold(one)).to.equal(fold(one).trim());
        expect(fold(`${one} ${other}`)).to.contain(fold(one));
      }),
    );
  });
});
