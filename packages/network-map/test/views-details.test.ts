import {
  all,
  documentOf,
  focused,
  network,
  one,
  open,
  organization,
  press,
  show,
  text,
  world,
} from './fixtures/views.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { press as key } from '@ess-kit/tooling/browser/commands.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

const facts = (element: Element) =>
  Object.fromEntries(
    all(element, '.fact').map((fact) => [
      text(fact.querySelector('dt')!),
      [...fact.querySelectorAll('dd, li')]
        .filter((each) => !each.querySelector('li'))
        .map((each) => text(each))
        .join(' '),
    ]),
  );

describe('Rail', () => {
  it('holds what has no place on earth, named and counted, beside the map', async () => {
    const element = await show(world, { view: 'map' });
    const rail = one(element, '.rail');
    expect(rail.getAttribute('aria-label')).to.equal('Without a place on the map');
    expect([...rail.querySelectorAll('.pick')].map((each) => text(each))).to.deep.equal([
      'Cities 2 members, 2 countries',
      'Bank',
      'Watch',
      'Lonely',
    ]);
  });

  it('leads to details, which may have to be loaded first, and takes the keyboard there', async () => {
    const element = await show(world, { view: 'map' });
    await press(element, 'Lonely');
    for (let tries = 0; tries < 200 && !focused(element)?.matches('.heading'); tries++)
      await new Promise((resolve) => setTimeout(resolve, 25));
    expect(text(focused(element)!)).to.equal('Lonely');
  });

  it('counts what is in a body of nowhere', async () => {
    const element = await show(documentOf([network('n', ['a', 'b']), organization('a'), organization('b')]), {
      view: 'map',
    });
    expect(text(one(element, '.rail .pick'))).to.equal('Name of n 2 members');
  });
});

describe('Detail panel', () => {
  it('tells all that is known, each under its name, in a region that is named', async () => {
    const element = await show(world);
    await press(element, 'World Network');
    const details = one(element, '.details');
    expect(details.getAttribute('aria-label')).to.equal('Details');
    expect(text(details.querySelector('.eyebrow')!)).to.equal('Network');
    expect([...details.querySelectorAll('.description p')].map((each) => text(each))).to.deep.equal([
      'First paragraph.',
      'Second paragraph.',
    ]);
    expect(facts(element)).to.deep.equal({
      Founded: 'May 1952',
      Seat: 'Geneva, Switzerland',
      Website: 'example.org/world',
      '1 section': 'Africa',
      '1 member': 'Lomé',
      'Partners and observers': 'Bank partner Watch observer',
      Themes: 'Care',
      Events: 'The forum June 2021, Organiser A meeting Date not given, Speaker',
      Source: 'The yearbook of 2011 Seat: The atlas',
    });
    expect(one(element, '.fact a').getAttribute('href')).to.equal('https://example.org/world/');
  });

  it('links what is safe only', async () => {
    const element = await show(
      documentOf([
        organization('a', { kind: 'member', url: 'https://user@example.org/' }),
        organization('b', { kind: 'member' }),
      ]),
    );
    await press(element, 'Name of a');
    expect(all(element, '.details a')).to.have.lengthOf(0);
  });

  it('says that no place is given, and names areas and networks', async () => {
    const element = await show(world);
    await press(element, 'Lonely');
    expect(facts(element)).to.deep.equal({ Place: 'Neither seat nor area is given.' });
    await open(element, 'Members: World Network');
    await press(element, 'Africa');
    expect(facts(element)).to.include({
      Area: 'Africa',
      'Belongs to': 'World Network',
      '3 members': 'Dakar Thiès Lomé',
    });
  });

  it('leads from one organisation to another', async () => {
    const element = await show(world);
    await press(element, 'World Network');
    one(element, '.details dd .pick').click();
    await settled(element);
    expect(text(one(element, '.details .heading'))).to.equal('Africa');
    expect(text(focused(element)!)).to.equal('Africa');
  });

  it('takes the keyboard along, and gives it back when closed, by button and by Escape', async () => {
    const element = await show(world);
    await press(element, 'Lonely');
    expect(focused(element)!.className).to.equal('heading');
    await press(element, 'Close');
    expect(all(element, '.details')).to.have.lengthOf(0);
    expect(focused(element)!.dataset.id).to.equal('lonely');
    await press(element, 'Lonely');
    await key('Escape');
    await settled(element);
    expect(all(element, '.details')).to.have.lengthOf(0);
    expect(focused(element)!.dataset.id).to.equal('lonely');
  });

  it('shows many members in steps', async () => {
    const members = Array.from({ length: 300 }, (_, index) => `m${index}`);
    const element = await show(documentOf([network('n', members), ...members.map((id) => organization(id))]));
    await press(element, 'Name of n');
    expect(all(element, '.details li')).to.have.lengthOf(200);
    await press(one(element, '.details'), 'Show 100 more');
    expect(all(element, '.details li')).to.have.lengthOf(300);
  });

  it('has a heading below that of the whole', async () => {
    const element = await show(world, { 'heading-level': 2 });
    await press(element, 'Lonely');
    expect(one(element, '.details .heading').localName).to.equal('h3');
  });
});
