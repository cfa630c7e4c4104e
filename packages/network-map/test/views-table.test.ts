import {
  all,
  button,
  documentOf,
  focused,
  many,
  one,
  organization,
  press,
  show,
  text,
  texts,
  world,
} from './fixtures/views.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { resize } from '@ess-kit/tooling/browser/commands.js';

const column = (element: Element, name: string) =>
  texts(element, `tbody ${name === 'name' ? '.who .pick' : `.for-${name}`}`);
const order = (element: Element) =>
  all(element, 'th[aria-sort]').map((each) => [text(each), each.getAttribute('aria-sort')]);

describe('True table alternative, sortable', () => {
  it('is a table with caption, heads of columns and rows', async () => {
    const element = await show(world, { view: 'table' });
    expect(text(one(element, 'caption'))).to.equal('10 organisations. Sorted by Name, ascending');
    expect(texts(element, 'thead th[scope=col]')).to.deep.equal([
      'Name',
      'Kind',
      'Network',
      'Country',
      'Founded',
      'Members',
    ]);
    expect(all(element, 'tbody th[scope=row]')).to.have.lengthOf(10);
    expect(column(element, 'name')).to.deep.equal([
      'Africa',
      'Bank',
      'Cities',
      'Dakar',
      'Geneva',
      'Lomé',
      'Lonely',
      'Thiès',
      'Watch',
      'World Network',
    ]);
  });

  it('says what is not known: a dash to see, words to hear', async () => {
    const element = await show(world, { view: 'table' });
    const lonely = all(element, 'tbody tr').find((each) => text(each).startsWith('Lonely'))!;
    expect([...lonely.querySelectorAll('td')].map((cell) => text(cell))).to.deep.equal([
      'Federation',
      '',
      '–not known',
      '–not known',
      '–not known',
    ]);
    expect(lonely.querySelector('.unknown > [aria-hidden]')!.textContent).to.equal('–');
    // One that is no network has no members that could be unknown.
    const dakar = all(element, 'tbody tr').find((each) => text(each).startsWith('Dakar'))!;
    expect(text(dakar.querySelector('.for-members')!)).to.equal('');
  });

  it('sorts by each column, both ways, with what is not known last', async () => {
    const element = await show(world, { view: 'table' });
    expect(order(element)).to.deep.equal([['Name', 'ascending']]);
    await press(one(element, 'table'), 'Founded');
    expect(order(element)).to.deep.equal([['Founded', 'ascending']]);
    expect(column(element, 'name').slice(0, 3)).to.deep.equal(['Dakar', 'World Network', 'Africa']);
    await press(one(element, 'table'), 'Founded');
    expect(order(element)).to.deep.equal([['Founded', 'descending']]);
    expect(column(element, 'name').slice(0, 3)).to.deep.equal(['Africa', 'World Network', 'Dakar']);
    await press(element, 'Members');
    await press(element, 'Members');
    expect(column(element, 'members').slice(0, 3)).to.deep.equal(['3', '2', '2']);
    await press(element, 'Country');
    expect(column(element, 'country').slice(0, 2)).to.deep.equal(['Senegal', 'Senegal']);
    for (const name of ['Kind', 'Network']) await press(one(element, 'table'), name);
    expect(order(element)).to.deep.equal([['Network', 'ascending']]);
    expect(text(one(element, '[role=status]'))).to.equal('Sorted by Network, ascending');
  });

  it('gives dates at their precision', async () => {
    const element = await show(
      documentOf([
        organization('y', { kind: 'member', foundingDate: '1895' }),
        organization('m', { kind: 'member', foundingDate: '1952-05' }),
        organization('d', { kind: 'member', foundingDate: '1857-05-01' }),
      ]),
      { view: 'table' },
    );
    expect(column(element, 'founded').sort()).to.deep.equal(['1 May 1857', '1895', 'May 1952']);
  });

  it('selects an organisation, and the networks it belongs to', async () => {
    const element = await show(world, { view: 'table' });
    await press(element, 'Thiès');
    expect(text(one(element, '.details .heading'))).to.equal('Thiès');
    const cell = all(element, 'tbody tr')
      .find((each) => text(each).startsWith('Dakar'))!
      .querySelector('.for-network')!;
    expect([...cell.querySelectorAll('button')].map((each) => text(each))).to.deep.equal(['Africa', 'Cities']);
  });

  it('shows ten thousand rows in steps', async () => {
    const element = await show(many(2_000), { view: 'table' });
    expect(all(element, 'tbody tr')).to.have.lengthOf(200);
    await press(element, 'Show 200 more');
    expect(all(element, 'tbody tr')).to.have.lengthOf(400);
    expect(focused(element)).to.equal(all(element, 'tbody tr')[200]!.querySelector('button'));
  });

  it('has no room at 320 px for columns, and loses nothing: each row says what it holds', async () => {
    await resize(320);
    const element = await show(world, { view: 'table' });
    const { scrollWidth, clientWidth } = document.documentElement;
    expect(scrollWidth).to.be.at.most(clientWidth);
    const cell = one(element, 'tbody tr:nth-child(4) .for-country');
    expect(cell.dataset.label).to.equal('Country');
    expect(getComputedStyle(cell, '::before').content).to.match(/Country|data-label/);
    expect(getComputedStyle(cell).display).to.equal('grid');
    expect(button(element, 'Founded').getBoundingClientRect().height).to.be.at.least(24);
    expect(one(element, 'tbody .unknown > .unseen').getBoundingClientRect().width).to.be.greaterThan(20);
  });
});
