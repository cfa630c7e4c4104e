import {
  all,
  closeAll,
  documentOf,
  many,
  network,
  one,
  open,
  organization,
  press,
  show,
  text,
  texts,
  world,
} from './fixtures/views.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

const limb = (element: Element, name: string) =>
  all(element, '.limb').find((each) => text(each.querySelector('.pick')!) === name)!;
const said = (element: Element, name: string) =>
  [...limb(element, name).querySelectorAll(':scope > .what > *')].map((each) => text(each));
const section = (element: Element, name: string) =>
  all(element, '.tree section').find((each) => text(each.querySelector('.heading')!) === name);

describe('Same data as a tree', () => {
  it('shows networks and their sections at once, members behind a disclosure', async () => {
    const element = await show(world, { view: 'tree' });
    await closeAll(element);
    expect(texts(element, '.tree > .limbs .title .pick')).to.deep.equal([
      'World Network',
      'Africa',
      'Cities',
      'Bank',
      'Watch',
    ]);
    expect(said(element, 'Africa')[0]).to.equal('Africa section');
    await open(element, '2 members: Africa');
    expect(texts(element, '.leaf .pick')).to.include.members(['Dakar', 'Thiès']);
  });

  it('names every further tie: other networks, partners, observers', async () => {
    const element = await show(world, { view: 'tree' });
    expect(said(element, 'World Network')).to.include('Linked with: Bank (partner), Watch (observer)');
    expect(said(element, 'Bank')).to.include('Linked with: World Network');
    await open(element, '2 members: Africa');
    expect(said(element, 'Dakar')).to.include('Also a member of: Cities');
    expect(text(limb(element, 'Africa').querySelector(':scope > .elsewhere')!)).to.contain('Lomé');
    await open(element, '1 member: World Network');
    expect(said(element, 'Lomé')).to.include('Also a member of: Africa');
    expect(text(limb(element, 'Cities').querySelector('.elsewhere')!)).to.equal(
      'Also members, listed in another place: Dakar',
    );
  });

  it('names founders as such', async () => {
    const element = await show(documentOf([network('n', ['f:founder', 'm']), organization('f'), organization('m')]), {
      view: 'tree',
    });
    await open(element, '2 members: Name of n');
    expect(texts(element, '.relation')).to.deep.equal(['founding member']);
  });

  it('makes overlap visible: who links two networks', async () => {
    const element = await show(world, { view: 'tree' });
    const overlaps = section(element, 'Shared members')!;
    expect(text(overlaps.querySelector('.muted')!)).to.equal('2 organisations belong to several networks.');
    expect([...overlaps.querySelectorAll('.pair')].map((each) => text(each))).to.deep.equal([
      'Africa Cities',
      'World Network Africa',
    ]);
    await press(element, '1 shared member: Africa, Cities');
    expect(text(overlaps.querySelector('.shared')!)).to.equal('Dakar');
  });

  it('shows the gaps too: no member in common, and no known tie', async () => {
    const element = await show(
      documentOf([network('a', ['x']), network('b', ['y']), organization('x'), organization('y'), network('alone')]),
      { view: 'tree' },
    );
    expect(text(section(element, 'Shared members')!)).to.contain('No two of these networks have a member in common');
    expect(text(section(element, 'Without a known tie')!.querySelector('.rows')!)).to.equal('Name of alone');
  });

  it('says in words where two are members of each other, and where membership runs in a circle', async () => {
    const element = await show(
      documentOf([
        network('a', ['b']),
        network('b', ['a']),
        network('c', ['d']),
        network('d', ['e']),
        network('e', ['c']),
      ]),
      { view: 'tree' },
    );
    expect(said(element, 'Name of a')).to.include('Members of each other: Name of b');
    const circles = section(element, 'Membership in a circle')!;
    expect(text(circles)).to.contain('Each is a member of the next, and the last of the first.');
    expect(
      [...circles.querySelectorAll('.circle')].map((circle) =>
        [...circle.querySelectorAll('li')].map((each) => text(each)),
      ),
    ).to.deep.equal([
      ['Name of a', 'Name of b'],
      ['Name of c', 'Name of e', 'Name of d'],
    ]);
  });

  it('says nothing of circles where there are none', async () => {
    const element = await show(world, { view: 'tree' });
    expect(section(element, 'Membership in a circle')).to.equal(undefined);
  });

  it('selects from every place', async () => {
    const element = await show(world, { view: 'tree' });
    one(section(element, 'Shared members')!, '.pick').click();
    await press(element, 'Watch');
    expect(text(one(element, '.details .heading'))).to.equal('Watch');
  });

  it('shows many members in steps', async () => {
    const element = await show(many(500), { view: 'tree' });
    await open(element, '500 members: Name of big');
    expect(all(element, '.limb .limb')).to.have.lengthOf(200);
  });
});
