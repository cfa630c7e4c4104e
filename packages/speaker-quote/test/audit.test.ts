import { all, content, place, rendered, show, type Attributes } from './fixtures/quotes.js';
import { changed, uclg } from './fixtures/samples.js';
import { interfaceLanguages } from '@ess-kit/core';
import { expectAccessible, expectAccessibleOnLightAndDark } from '@ess-kit/tooling/browser/axe.js';
import { engine } from '@ess-kit/tooling/browser/commands.js';

const portrait = { url: new URL('./fixtures/picture.svg', import.meta.url).href, description: 'In her office' };

/** A document with the attributes that bring an element into one state. */
const states: Record<string, readonly [unknown, Attributes]> = {
  complete: [
    changed(
      'alfelor-1',
      { mediaFragment: 12, citation: 'https://example.org/page' },
      { people: [{ id: 'madelaine-alfelor', name: 'Madelaine Alfelor', image: portrait }] },
    ),
    { src: '#alfelor-1' },
  ],
  both: [uclg, { src: '#sabartes-1', show: 'both' }],
  original: [uclg, { src: '#sabartes-1', show: 'original' }],
  cut: [uclg, { src: '#brick-1', clamp: 2 }],
  bare: [content({}), {}],
  collection: [uclg, { src: '#uclg-2021-day-3' }],
  reading: [uclg, { src: '#uclg-2021-day-3', reading: true, clamp: 3 }],
};

/** The whole matrix in Chromium, which draws what the audit measures; every state once in the others. */
const languages = engine === 'chromium' ? interfaceLanguages : (['fr', 'ar'] as const);

describe('on a light page and on a dark one', () => {
  for (const lang of languages)
    for (const [state, [document, attributes]] of Object.entries(states))
      it(`a quotation passes the audit: ${state}, ${lang}`, async () => {
        const element = await show(document, { ...attributes, lang });
        for (const disclosure of all<HTMLDetailsElement>(element, 'details')) disclosure.open = true;
        await expectAccessibleOnLightAndDark(element);
      });
});

describe('the audit', () => {
  it('passes for what was rendered on the server', async () => {
    await expectAccessible(await rendered[1]!.show(uclg, { src: '#uclg-2021-day-1', lang: 'fr' }));
  });

  it('passes for what stands before the content is there', async () => {
    await expectAccessible(await place({}, '<a href="https://example.org/">Quotation</a>'));
  });

  it('passes where nothing is left', async () => {
    const element = await show(uclg, { lang: 'fr' });
    for (const select of all<HTMLSelectElement>(element, 'select').slice(0, 2)) {
      select.value = select.options[1]!.value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    }
    await expectAccessible(element);
  });

  it('passes with an accent of the partner’s', async () => {
    for (const accent of ['#ffd400', '#7a0019', '#0a7', '#888'])
      await expectAccessible(await show(uclg, { src: '#sabartes-1', style: `--ess-accent: ${accent}` }));
  });
});
