import { control, one, partText, show } from './fixtures/quotes.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { click } from '@ess-kit/tooling/browser/commands.js';

const quotations = {
  inLanguage: 'ar',
  organizations: [{ id: 'give-a-day', name: 'منظمة' }],
  quotations: Array.from({ length: 45 }, (_, index) => ({
    id: `quotation-${index}`,
    text: 'قول من الأقوال.',
    creator: 'give-a-day',
  })),
};
const said = (element: Element) => plain(one(element, '.shell')!.textContent);

describe('the digits of Arabic quotations', () => {
  for (const [lang, isArabic] of [
    ['ar', false],
    ['ar-u-nu-arab', true],
    ['ar-EG', true],
  ] as const) {
    const [all, other] = isArabic ? ['٤٥', /[0-9]/] : ['45', /[٠-٩]/];

    it(`are of one kind in a list, with ${lang}`, async () => {
      const text = said(await show(quotations, { lang, limit: 10 }));
      expect(text).to.contain(all);
      expect(text).to.match(isArabic ? /عرض المزيد \([٠-٩]+\)/ : /عرض المزيد \(\d+\)/);
      expect(text).not.to.match(other);
    });

    it(`are of one kind where one reads on, with ${lang}`, async () => {
      const element = await show(quotations, { lang, reading: true });
      expect(partText(element, 'position')).to.equal(isArabic ? '١ من ٤٥' : '1 من 45');
      await click(control<HTMLButtonElement>(element, 'التالي')!);
      await element.updateComplete;
      expect(plain(one(element, '[role="status"]')!.textContent)).to.contain(isArabic ? '٢ من ٤٥' : '2 من 45');
      expect(said(element)).not.to.match(other);
    });
  }
});
