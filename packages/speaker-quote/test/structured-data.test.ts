import type { Quotation } from '@ess-kit/content';
import { complaints, content, control, one, rendered, show, words } from './fixtures/quotes.js';
import { uclg } from './fixtures/samples.js';
import { untilChanged } from '@ess-kit/tooling/browser/time.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture, settled } from '@ess-kit/tooling/browser/fixture.js';

type Description = Record<string, unknown>;

const scripts = (root: ParentNode = document) => [
  ...root.querySelectorAll<HTMLScriptElement>('script[type="application/ld+json"]'),
];
const descriptions = (root?: ParentNode) =>
  scripts(root).map((script) => JSON.parse(script.textContent) as Description);

const named = (id: string, facts: Partial<Quotation> = {}) => content({ id, ...facts });

for (const { name, show } of rendered)
  describe(`JSON-LD Quotation ${name}`, () => {
    it('says in the light DOM what is shown', async () => {
      const element = await show(uclg, { src: '#espinosa-1', lang: 'fr' });
      const [description, ...more] = descriptions(element);
      expect(more).to.deep.equal([]);
      expect(description).to.include({ '@context': 'https://schema.org', '@type': 'Quotation', inLanguage: 'fr' });
      expect(description!['text']).to.match(/^Nous devons réaffirmer/);
      expect(description!['creator']).to.include({ '@type': 'Person', name: 'María Fernanda Espinosa' });
    });

    it('speaks the version that is shown, and names the original of a translation', async () => {
      const element = await show(uclg, { src: '#espinosa-1' });
      expect(descriptions(element)[0]).to.include({ inLanguage: 'en' });
      expect(descriptions(element)[0]!['translationOfWork']).to.include({ inLanguage: 'fr' });
      control(element, 'Show original')!.click();
      await settled(element);
      expect(descriptions(element)[0]).to.include({ inLanguage: 'fr' });
    });

    it('is gone with the element', async () => {
      const element = await show(named('removed'));
      expect(scripts()).to.have.lengthOf(1);
      element.remove();
      expect(scripts()).to.have.lengthOf(0);
    });
  });

describe('JSON-LD on a page', () => {
  it('describes a quotation once, whoever shows it', async () => {
    const elements = [await show(named('twice')), await show(named('twice')), await show(named('other'))];
    expect(elements.map((element) => scripts(element).length)).to.deep.equal([1, 0, 1]);
  });

  it('leaves it out where the page describes the quotation already', async () => {
    await fixture('<script type="application/ld+json">{"@type":"Quotation","identifier":"known-to-page"}</script>');
    expect(scripts(await show(named('known-to-page')))).to.have.lengthOf(0);
  });

  it('is left out on demand', async () => {
    const element = await show(named('silent'), { 'no-structured-data': true });
    expect(scripts(element)).to.have.lengthOf(0);
    element.noStructuredData = false;
    await settled(element);
    expect(scripts(element)).to.have.lengthOf(1);
  });

  it('goes when the element comes to show nothing', async () => {
    const element = await show(named('shown'), { src: '#shown' });
    element.src = '#not-there';
    expect((await complaints(element)).map(({ code }) => code)).to.deep.equal(['unknown-id']);
    expect(scripts(element)).to.have.lengthOf(0);
  });

  it('follows the language', async () => {
    const element = await show(named('spoken', { text: { fr: 'Voilà.', es: 'Ahí está.' }, inLanguage: 'fr' }), {
      lang: 'fr',
    });
    element.lang = 'es';
    await untilChanged(element, () => words(element)[0] === 'Ahí está.');
    expect(descriptions(element).map(({ text }) => text)).to.deep.equal(['Ahí está.']);
  });

  it('of a collection describes what it shows, and no more', async () => {
    const element = await show(uclg, { src: '#uclg-2021-day-1', lang: 'fr' });
    const speakers = () =>
      descriptions(element)
        .flat()
        .map((description) => (description['creator'] as Description)['name']);
    expect(speakers()).to.deep.equal(['Emilia Saiz', 'Berry Vrbanovic', 'Octavi de la Varga', 'Antònia Sabartés']);
    const select = one<HTMLSelectElement>(element, 'select')!;
    select.value = 'emilia-saiz';
    select.dispatchEvent(new Event('change'));
    await settled(element);
    expect(speakers()).to.deep.equal(['Emilia Saiz']);
  });

  it('cannot end its own script', async () => {
    const text = '</script><script>window.__pwned=1</script>';
    const element = await show(named('script', { text }));
    expect(scripts(element)[0]!.textContent).to.not.contain('<');
    expect(descriptions(element)[0]!['text']).to.equal(text);
  });
});
