import {
  all,
  button,
  documentOf,
  focused,
  network,
  one,
  organization,
  press,
  show,
  summary,
  text,
  texts,
  world,
} from './fixtures/views.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { press as key, type } from '@ess-kit/tooling/browser/commands.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

const values = (element: Element) => all(element, '.values label').map((label) => text(label));
const box = (element: Element, name: string) =>
  all(element, '.values label')
    .find((label) => text(label).startsWith(name))!
    .querySelector('input')!;
async function tick(element: Element, name: string) {
  box(element, name).click();
  await settled(element);
}
const search = (element: Element) => one<HTMLInputElement>(element, 'input[type=search]');
const names = (element: Element) => texts(element, 'tbody .who .pick');

describe('The heading', () => {
  it('names the one network that is shown, else the document, at the level that the page asks for', async () => {
    const element = await show({ ...world, name: 'Our networks' }, { 'heading-level': 2 });
    const heading = one(element, '.network > .heading');
    expect([heading.localName, text(heading)]).to.deep.equal(['h2', 'Our networks']);
    const alone = await show({
      ...documentOf([network('n', ['a', 'p:partner']), organization('a'), organization('p')]),
      name: 'X',
    });
    expect(text(one(alone, '.network > .heading'))).to.equal('Name of n');
    expect(all(await show(world), '.network > .heading')).to.have.lengthOf(0);
  });
});

describe('The summary', () => {
  it('stands as a sentence and as a status, and changes with the filters', async () => {
    const element = await show(world);
    expect(summary(element)).to.equal('4 members of 4 networks in 3 countries');
    expect(one(element, '.summary').getAttribute('role')).to.equal('status');
    expect(text(one(element, '.summary .muted'))).to.equal('For 4 of them no place is given.');
    await press(element, 'Area');
    await tick(element, 'Senegal');
    expect(summary(element)).to.equal('2 members in 1 country');
  });
});

describe('Filters with live counts', () => {
  it('show one facet at a time, with what there is and how many', async () => {
    const element = await show(world, { view: 'table' });
    expect(texts(element, '.facets button')).to.deep.equal(['Network', 'Kind', 'Area', 'Theme']);
    await press(element, 'Network');
    expect(values(element)).to.deep.equal(['Africa4', 'Cities3', 'Lonely1', 'World Network5']);
    await press(element, 'Kind');
    expect(button(element, 'Network').getAttribute('aria-expanded')).to.equal('false');
    expect(values(element).map((value) => value.replace(/\d+$/, ''))).to.deep.equal([
      'Federation',
      'Network',
      'Organisation',
      'Public authority',
    ]);
    await press(element, 'Kind');
    expect(all(element, '.values')).to.have.lengthOf(0);
  });

  it('name regions in every engine, apart from countries', async () => {
    const element = await show(world);
    await press(element, 'Area');
    const groups = all(element, '.group').map((group) => group.getAttribute('aria-label'));
    expect(groups).to.deep.equal(['Regions', 'Countries']);
    expect(values(element).map((value) => value.replace(/\d+$/, ''))).to.deep.equal([
      'Africa',
      'Europe',
      'Sub-Saharan Africa',
      'Western Africa',
      'Western Europe',
      'Senegal',
      'Switzerland',
      'Togo',
    ]);
  });

  it('leave what has any value of each facet, and count what a further choice would leave', async () => {
    const element = await show(world, { view: 'table' });
    await press(element, 'Area');
    await tick(element, 'Togo');
    expect(names(element)).to.deep.equal(['Lomé']);
    await tick(element, 'Senegal');
    expect(names(element)).to.deep.equal(['Dakar', 'Lomé', 'Thiès']);
    await press(element, 'Theme');
    expect(values(element)).to.deep.equal(['Work1']);
    expect(text(button(element, 'Area: 2 chosen2'))).to.equal('Area: 2 chosen2');
  });

  it('are taken away one by one, and all together, and the keyboard goes on', async () => {
    const element = await show(world, { view: 'table' });
    await press(element, 'Area');
    await tick(element, 'Togo');
    await tick(element, 'Senegal');
    expect(texts(element, '.chip')).to.deep.equal(['Togo', 'Senegal']);
    await press(element, 'Remove filter: Togo');
    expect(plain(focused(element)!.getAttribute('aria-label'))).to.equal('Remove filter: Senegal');
    await press(element, 'Remove filter: Senegal');
    expect(focused(element)!.className).to.equal('summary');
    await tick(element, 'Senegal');
    await press(one(element, '.in-force'), text(one(element, '.in-force > .quiet')));
    expect(all(element, '.in-force')).to.have.lengthOf(0);
    expect(names(element)).to.have.lengthOf(10);
  });

  it('close by Escape, and give the keyboard back', async () => {
    const element = await show(world);
    await press(element, 'Area');
    box(element, 'Senegal').focus();
    await key('Escape');
    await settled(element);
    expect(all(element, '.values')).to.have.lengthOf(0);
    expect(text(focused(element)!)).to.equal('Area');
  });

  it('search as the reader types, without accents', async () => {
    const element = await show(world, { view: 'table' });
    search(element).focus();
    await type('thies');
    await settled(element);
    expect(names(element)).to.deep.equal(['Thiès']);
    expect(summary(element)).to.equal('1 member in 1 country');
    expect(focused(element)).to.equal(search(element));
  });

  it('find an organisation by its name in another language', async () => {
    const element = await show(world, { view: 'table' });
    search(element).focus();
    await type('mondial');
    await settled(element);
    expect(names(element)).to.deep.equal(['World Network']);
  });

  it('and search are left out where the page asks for that; the choice of views stays', async () => {
    const element = await show(world, { 'no-filters': true });
    expect(all(element, 'input, .facets')).to.have.lengthOf(0);
    expect(texts(element, '.switch button')).to.deep.equal(['Map', 'List', 'Table', 'Structure']);
    expect(summary(element)).to.equal('4 members of 4 networks in 3 countries');
  });
});

describe('Four equal views', () => {
  it('are one state: filter and selection stay when the view changes', async () => {
    const element = await show(world);
    await press(element, 'Area');
    await tick(element, 'Senegal');
    await press(element, 'Table');
    expect(button(element, 'Table').getAttribute('aria-pressed')).to.equal('true');
    expect(names(element)).to.deep.equal(['Dakar', 'Thiès']);
    await press(element, 'Dakar');
    for (const view of ['Structure', 'List', 'Table']) {
      await press(element, view);
      expect(summary(element), view).to.equal('2 members in 1 country');
      expect(text(one(element, '.details .heading')), view).to.equal('Dakar');
    }
  });
});
