import {
  all,
  button,
  closeAll,
  documentOf,
  focused,
  many,
  network,
  one,
  open,
  organization,
  press,
  show,
  summary,
  text,
  texts,
  world,
} from './fixtures/views.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { click, press as key } from '@ess-kit/tooling/browser/commands.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

const item = (element: Element, name: string) =>
  all(element, '.branch').find((each) => text(each.querySelector('.pick') ?? undefined) === name)!;
const row = (element: Element, name: string) => item(element, name).querySelector('.row')!;

describe('The list', () => {
  it('shows the networks first, and nothing of what is closed', async () => {
    const element = await show(world);
    await closeAll(element);
    expect(texts(element, '.list > .branches > .rows > .branch .pick')).to.deep.equal([
      'World Network',
      'Cities',
      'Lonely',
    ]);
    expect(texts(element, '.list .heading')).to.deep.equal(['Other organisations']);
    expect(texts(element, '.list section .pick')).to.deep.equal(['Bank', 'Watch']);
    expect(all(element, '.branches .branches')).to.have.lengthOf(0);
  });

  it('says of each what it is, where, what is in it and since when, and nothing that is not known', async () => {
    const element = await show(world);
    expect(text(row(element, 'World Network').querySelector('.title')!)).to.equal('World Network WN');
    expect(text(row(element, 'World Network').querySelector('.facts')!)).to.equal(
      'Network Geneva, Switzerland 1 section 3 members 2 countries Founded: May 1952',
    );
    expect(one(element, 'time').getAttribute('datetime')).to.equal('1952-05');
    expect(text(row(element, 'Lonely'))).to.equal('Lonely Federation');
    // A region is named, a code that nobody knows stands as it is.
    expect(text(row(element, 'Cities').querySelector('.facts')!)).to.contain('ZZZ');
  });

  it('opens network, section, country and city behind disclosures that are named', async () => {
    const element = await show(world);
    await closeAll(element);
    const toggle = button(element, 'Members: World Network');
    expect(toggle.getAttribute('aria-expanded')).to.equal('false');
    await open(element, 'Members: World Network');
    expect(button(element, 'Members: World Network').getAttribute('aria-expanded')).to.equal('true');
    await open(element, 'Members: Africa');
    const senegal = all(element, '.toggle.wide').map(text);
    expect(senegal).to.deep.equal(['Senegal 2 2 members']);
    await open(element, 'Senegal 2 2 members');
    expect(text(row(element, 'Thiès'))).to.contain('Public authority');
    await press(element, 'Members: World Network');
    expect(all(element, '.branches .branches')).to.have.lengthOf(0);
  });

  it('groups a city, and does not repeat where its members are', async () => {
    const element = await show(
      documentOf(
        [
          network('n', ['a', 'b', 'c']),
          ...['a', 'b'].map((id) => organization(id, { location: 'x' })),
          organization('c', { areaServed: ['SN'] }),
        ],
        [{ id: 'x', name: 'Dakar', addressCountry: 'SN', geo: { latitude: 14, longitude: -17 } }],
      ),
    );
    await open(element, 'Members: Name of n');
    await open(element, 'Senegal 3 3 members');
    await open(element, 'Dakar 2 2 members');
    expect(text(row(element, 'Name of a'))).to.equal('Name of a Member');
    expect(text(row(element, 'Name of c'))).to.equal('Name of c Member Senegal');
  });

  it('lists one that is in two networks once, and names it in the other', async () => {
    const element = await show(world);
    await open(element, 'Members: World Network');
    await open(element, 'Members: Africa');
    await open(element, 'Senegal 2 2 members');
    expect(text(row(element, 'Dakar').querySelector('.also')!)).to.equal('Also a member of: Cities');
    await open(element, 'Members: Cities');
    expect(text(item(element, 'Cities').querySelector('.elsewhere')!)).to.equal(
      'Also members, listed in another place: Dakar',
    );
    expect(
      all(element, '.branch .title')
        .map(text)
        .filter((name) => name === 'Dakar'),
    ).to.have.lengthOf(1);
  });

  it('leaves out an alternate name that is the name', async () => {
    const element = await show(
      documentOf([organization('a', { kind: 'member', name: 'Lomé', alternateName: ['Lomé', 'LFW'] })]),
    );
    expect(texts(element, '.alternate')).to.deep.equal(['LFW']);
  });

  it('shows long groups in steps, and goes on where the new rows begin', async () => {
    const element = await show(many(900));
    await open(element, 'Members: Name of big');
    await open(element, 'Senegal 450 450 members');
    expect(all(element, '.branch .branch .branch')).to.have.lengthOf(200);
    expect(text(one(element, '.more-rows'))).to.equal('Show 200 more 200 of 450 shown');
    await press(element, 'Show 200 more');
    expect(all(element, '.branch .branch .branch')).to.have.lengthOf(400);
    const first = all(element, '.branch .branch .branch')[200]!;
    expect(text(focused(element)!)).to.equal(text(first.querySelector('.pick')!));
    await press(element, 'Show 50 more');
    expect(all(element, '.more-rows')).to.have.lengthOf(0);
  });

  it('is worked by keyboard alone', async () => {
    const element = await show(world);
    await closeAll(element);
    button(element, 'Members: World Network').focus();
    await key('Enter');
    await settled(element);
    expect(text(focused(element)!)).to.equal('Members: World Network');
    expect(item(element, 'Africa')).to.be.instanceOf(HTMLElement);
    await key('Tab');
    expect(text(focused(element)!)).to.equal('World Network');
    await key('Enter');
    await settled(element);
    expect(text(focused(element)!)).to.equal('World Network');
    expect(focused(element)!.localName).to.equal('h4');
  });

  it('tells a script what was selected', async () => {
    const element = await show(world);
    const selected: string[] = [];
    element.addEventListener('ess-select', (event) => selected.push((event as CustomEvent<{ id: string }>).detail.id));
    await click(row(element, 'Lonely').querySelector('.pick')!);
    await settled(element);
    expect(selected).to.deep.equal(['lonely']);
    expect(row(element, 'Lonely').querySelector('.pick')!.getAttribute('aria-current')).to.equal('true');
  });

  it('says so where nothing is left, and where there is nothing', async () => {
    const element = await show(world);
    const search = one<HTMLInputElement>(element, 'input[type=search]');
    search.value = 'nothing of the kind';
    search.dispatchEvent(new InputEvent('input'));
    await settled(element);
    expect(text(one(element, '.none'))).to.equal('No results match these filters.');
    expect(summary(element)).to.equal('0 organisations');
    const empty = await show(documentOf([]));
    expect(text(one(empty, '.none'))).to.equal('No networks have been entered yet.');
  });

  it('is a list for assistive technology, with every target large enough', async () => {
    const element = await show(world);
    await open(element, 'Members: World Network');
    expect(all(element, '.rows > :not(li)')).to.have.lengthOf(0);
    for (const target of all(element, '.list :is(.toggle, .title > .pick)')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), plain(target.textContent)).to.be.at.least(24);
    }
  });
});
