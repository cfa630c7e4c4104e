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
  text,
  texts,
} from './fixtures/views.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { type } from '@ess-kit/tooling/browser/commands.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

const document = (id: string) => ({
  ...documentOf([
    network(id, [`${id}-a`, `${id}-b`], { name: 'The network', knowsLanguage: ['fr', 'en'] }),
    organization(`${id}-a`, { name: 'One', kind: 'government', knowsLanguage: ['fr-CA'] }),
    organization(`${id}-b`, { name: 'Other', knowsLanguage: ['pt'] }),
  ]),
});

/** Goes to a fragment of this page, as a link does. */
async function go(fragment: string) {
  const arrived = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
  location.hash = fragment;
  await arrived;
  await settled();
}

/** What keeps the address is loaded where it is asked for. */
async function until(isTrue: () => boolean) {
  for (let tries = 0; tries < 200 && !isTrue(); tries++) await new Promise((resolve) => setTimeout(resolve, 25));
}
/** The address as soon as it is this, else what it is then. */
async function address(expected: string) {
  await until(() => location.hash === expected);
  return location.hash;
}

const names = (element: Element) => texts(element, 'tbody .who .pick');
const search = (element: Element) => one<HTMLInputElement>(element, 'input[type=search]');

describe('Languages in which organisations work', () => {
  it('are a filter, by language and not by country, and a fact among the details', async () => {
    const element = await show(document('spoken'), { view: 'table' });
    await press(element, 'Language');
    expect(texts(element, '.values label')).to.deep.equal(['English1', 'French2', 'Portuguese1']);
    all(element, '.values input')[1]!.click();
    await settled(element);
    expect(names(element).sort()).to.deep.equal(['One', 'The network']);
    await press(element, 'The network');
    const facts = all(element, '.details .fact').map((fact) => text(fact));
    expect(facts).to.include('Languages French, English');
  });
});

describe('State in the page’s address', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
  after(() => history.replaceState(null, '', location.pathname + location.search));

  it('is not touched where it is not asked for', async () => {
    const element = await show(document('quiet'));
    await press(element, 'Table');
    expect(location.hash).to.equal('');
  });

  it('is written with each choice, and taken back', async () => {
    const element = await show(document('written'), { 'url-state': true });
    await press(element, 'Table');
    expect(await address('#ess=written&view=table')).to.equal('#ess=written&view=table');
    search(element).focus();
    await type('öne');
    await settled(element);
    expect(await address('#ess=written&view=table&q=%C3%B6ne')).to.equal('#ess=written&view=table&q=%C3%B6ne');
    await press(element, 'One');
    expect(await address('#ess=written-a&view=table&q=%C3%B6ne&details=open')).to.equal(
      '#ess=written-a&view=table&q=%C3%B6ne&details=open',
    );
    await press(element, 'Close');
    await press(element, 'Show everything');
    expect(await address('#ess=written&view=table')).to.equal('#ess=written&view=table');
  });

  it('is read, now and when the reader goes on or back', async () => {
    await go('#ess=read&view=table&kind=government&q=on');
    const element = await show(document('read'), { 'url-state': true, view: 'list' });
    await until(() => names(element).length === 1);
    expect(names(element)).to.deep.equal(['One']);
    expect(button(element, 'Table').getAttribute('aria-pressed')).to.equal('true');
    expect(search(element).value).to.equal('on');
    expect(text(focused(element)!)).to.equal('The network');
    await go('#ess=read-b&view=list&details=open');
    await until(() => all(element, '.details .heading').some((heading) => heading === focused(element)));
    expect(text(one(element, '.details .heading'))).to.equal('Other');
    expect(search(element).value).to.equal('');
    await go('#ess=read&view=table');
    await until(() => !all(element, '.details').length);
    expect(all(element, '.details')).to.have.lengthOf(0);
  });

  it('forgets what nothing in the document has: it may be older than the content', async () => {
    await go('#ess=old&view=globe&kind=government,guild&theme=%3Cimg%20src%3Dx%3E&network=gone');
    const element = await show(document('old'), { 'url-state': true, view: 'table' });
    await until(() => names(element).length === 1);
    expect(names(element)).to.deep.equal(['One']);
    expect(texts(element, '.chips li')).to.deep.equal(['Public authority']);
  });

  it('that says nothing more leads to an organisation, as everywhere', async () => {
    await go('#ess=plain-b');
    const element = await show(document('plain'), { 'url-state': true });
    await until(() => !!focused(element));
    expect(text(focused(element)!)).to.equal('Other');
  });

  it('leaves a fragment of the page’s own alone', async () => {
    await go('#chapter-2');
    const element = await show(document('kept'), { 'url-state': true });
    await press(element, 'Structure');
    expect(location.hash).to.equal('#chapter-2');
  });
});
