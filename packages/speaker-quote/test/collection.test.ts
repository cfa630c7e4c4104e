import type { ContentDocument, Quotation } from '@ess-kit/content';
import type { EssSpeakerQuote } from '../src/index.js';
import {
  all,
  complaints,
  content,
  control,
  focusedId,
  ids,
  one,
  partTexts,
  place,
  rendered,
  seen,
  show,
  words,
} from './fixtures/quotes.js';
import { uclg } from './fixtures/samples.js';
import { until } from '@ess-kit/tooling/browser/time.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { click } from '@ess-kit/tooling/browser/commands.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

const said = (id: string, facts: Partial<Quotation> = {}): Quotation => ({ id, text: `Words of ${id}.`, ...facts });

const mixed: ContentDocument = {
  inLanguage: 'en',
  people: [
    { id: 'saiz', name: 'Emilia Saiz' },
    { id: 'cobbett', name: 'Billy Cobbett' },
  ],
  organizations: [{ id: 'give-a-day', name: 'Give a Day' }],
  topics: [
    { id: 'care', name: 'Care' },
    { id: 'climate', name: { fr: 'Climat', en: 'Climate' } },
  ],
  events: [
    {
      id: 'seminar',
      name: 'Seminar',
      subEvent: [
        {
          id: 'day-1',
          kind: 'day',
          name: 'Window',
          startDate: '2021-02-15',
          subEvent: [{ id: 'opening', kind: 'session', name: 'Opening' }],
        },
        { id: 'day-2', kind: 'day', name: 'People', startDate: '2021-02-16' },
      ],
    },
  ],
  quotations: [
    said('a', {
      creator: 'saiz',
      isPartOf: 'opening',
      about: ['care'],
      text: { fr: 'Un.', en: 'One.' },
      inLanguage: 'fr',
    }),
    said('b', { creator: 'cobbett', isPartOf: 'day-1', about: ['care', 'climate'] }),
    said('c', { creator: 'cobbett', isPartOf: 'day-2' }),
    said('d', { creatorLabel: 'Fakhri', isPartOf: 'day-2', about: ['climate'] }),
    said('e', { creator: 'give-a-day', dateCreated: '2020-04-07' }),
  ],
};

const shown = async (attributes: Record<string, string | number | boolean>) => ids(await show(mixed, attributes));

const count = (element: Element) => partTexts(element, 'count')[0];

/** The reader's choices, by their labels. */
const filters = (element: Element) =>
  new Map(
    all<HTMLLabelElement>(element, 'label').map((label) => [
      plain([...label.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('')),
      label.querySelector('select')!,
    ]),
  );
const options = (element: Element, label: string) =>
  [...(filters(element).get(label)?.options ?? [])].map(({ text }) => plain(text));

async function choose(element: EssSpeakerQuote, label: string, option: string) {
  const select = filters(element).get(label)!;
  select.value = [...select.options].find(({ text }) => plain(text) === option)!.value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
  await element.updateComplete;
}

for (const { name, show } of rendered)
  describe(`a collection ${name}`, () => {
    it('is all of a document, in its order', async () => {
      const element = await show(mixed);
      expect(ids(element)).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
      expect(words(element)[0]).to.equal('One.');
      expect(count(element)).to.equal('5 results');
    });

    it('is what the id names: an event with its parts, a speaker, a topic', async () => {
      const of = async (src: string) => ids(await show(mixed, { src }));
      expect(await of('#seminar')).to.deep.equal(['a', 'b', 'c', 'd']);
      expect(await of('#day-1')).to.deep.equal(['a', 'b']);
      expect(await of('#opening')).to.deep.equal(['a']);
      expect(await of('#cobbett')).to.deep.equal(['b', 'c']);
      expect(await of('#give-a-day')).to.deep.equal(['e']);
      expect(await of('#climate')).to.deep.equal(['b', 'd']);
    });
  });

describe('what a collection shows', () => {
  it('a quotation that is named stands alone, unless a collection is asked for', async () => {
    expect(await shown({ src: '#c' })).to.deep.equal(['c']);
    expect(await shown({ src: '#c', collection: true })).to.deep.equal(['a', 'b', 'c', 'd', 'e']);
  });

  it('is filtered by attributes', async () => {
    expect(await shown({ speaker: 'cobbett' })).to.deep.equal(['b', 'c']);
    expect(await shown({ speaker: 'Fakhri' })).to.deep.equal(['d']);
    expect(await shown({ event: 'day-1' })).to.deep.equal(['a', 'b']);
    expect(await shown({ topic: 'care' })).to.deep.equal(['a', 'b']);
    expect(await shown({ topic: 'care', speaker: 'cobbett' })).to.deep.equal(['b']);
    expect(await shown({ src: '#day-2', topic: 'climate' })).to.deep.equal(['d']);
    expect(await shown({ 'in-language': 'fr' })).to.deep.equal(['a']);
    expect(await shown({ 'in-language': 'en-US', limit: 2 })).to.deep.equal(['a', 'b']);
  });

  it('is in the language that its author asks for', async () => {
    expect(words(await show(mixed, { 'in-language': 'fr' }))).to.deep.equal(['Un.']);
  });

  it('of nothing leaves the children, with one error', async () => {
    for (const attributes of [
      { speaker: 'nobody' },
      { event: 'never' },
      { topic: 'nothing' },
      { 'in-language': 'ja' },
    ]) {
      const element = await place(
        { ...attributes, 'data-content': JSON.stringify(mixed) },
        '<a href="/">Quotations</a>',
      );
      const told = await complaints(element);
      expect(told.map(({ code, message }) => [code, message])).to.deep.equal([
        ['unknown-id', 'There is no item to show.'],
      ]);
      expect(element.querySelector('a')!.getClientRects()).to.have.lengthOf(1);
      element.remove();
    }
  });

  it('of an empty document leaves the children', async () => {
    for (const document of [{}, { quotations: [] }, content({}, { quotations: [{ id: 'x' } as Quotation] })]) {
      const element = await place({ 'data-content': JSON.stringify(document) }, '<a href="/">Quotations</a>');
      expect((await complaints(element)).map(({ code }) => code)).to.deep.equal(['unknown-id']);
      expect(element.querySelector('a')!.getClientRects()).to.have.lengthOf(1);
    }
  });
});

describe('collection: filter by speaker, day, language', () => {
  it('and by topic; where there is a choice', async () => {
    const element = await show(mixed);
    expect([...filters(element).keys()]).to.deep.equal(['Speaker', 'Day', 'Language', 'Topic']);
    expect(options(element, 'Speaker')).to.deep.equal(['All', 'Billy Cobbett', 'Emilia Saiz', 'Fakhri', 'Give a Day']);
    expect(options(element, 'Day')).to.deep.equal([
      'All',
      '15 February 2021 – Window',
      '16 February 2021 – People',
      '7 April 2020',
    ]);
    expect(options(element, 'Language')).to.deep.equal(['All', 'French', 'English']);
    expect(options(element, 'Topic')).to.deep.equal(['All', 'Care', 'Climate']);
  });

  it('the number that is left is announced', async () => {
    const element = await show(mixed);
    const status = one(element, '[part~="count"]');
    expect(status!.getAttribute('role')).to.equal('status');
    await choose(element, 'Speaker', 'Billy Cobbett');
    expect(ids(element)).to.deep.equal(['b', 'c']);
    expect(count(element)).to.equal('2 results');
    await choose(element, 'Day', '16 February 2021 – People');
    expect(ids(element)).to.deep.equal(['c']);
    expect(count(element)).to.equal('1 result');
    expect(one(element, '[part~="count"]')).to.equal(status);
    await choose(element, 'Speaker', 'All');
    expect(ids(element)).to.deep.equal(['c', 'd']);
  });

  it('a language that is chosen is the one that is read', async () => {
    const element = await show(mixed);
    await choose(element, 'Language', 'French');
    expect(words(element)).to.deep.equal(['Un.']);
    await choose(element, 'Language', 'All');
    expect(words(element)[0]).to.equal('One.');
  });

  it('that leave nothing say so, and go back', async () => {
    const element = await show(mixed);
    await choose(element, 'Speaker', 'Give a Day');
    await choose(element, 'Topic', 'Care');
    expect(ids(element)).to.deep.equal([]);
    expect(count(element)).to.equal('0 results');
    expect(seen(element)).to.contain('No results match these filters.');
    await click(control(element, 'Show everything')!);
    await element.updateComplete;
    expect(ids(element)).to.have.lengthOf(5);
    expect([...filters(element).values()].map(({ value }) => value)).to.deep.equal(['', '', '', '']);
  });

  it('what all quotations share is no choice', async () => {
    expect([...filters(await show(uclg, { lang: 'fr' })).keys()]).to.deep.equal(['Qui parle', 'Journée', 'Thème']);
    expect([...filters(await show(mixed, { src: '#cobbett' })).keys()]).to.deep.equal(['Day', 'Topic']);
    expect([...filters(await show(content({}), { collection: true })).keys()]).to.deep.equal([]);
  });

  it('can be left out', async () => {
    expect(one(await show(mixed, { 'no-filters': true }), '[part~="filters"]')).to.equal(null);
  });
});

describe('a collection with a limit', () => {
  it('has a way to the rest, which takes the focus', async () => {
    const element = await show(mixed, { limit: 2 });
    expect(ids(element)).to.deep.equal(['a', 'b']);
    expect(count(element)).to.equal('5 results');
    await click(control(element, 'Show 3 more')!);
    await until(() => focusedId(element) === 'c');
    expect(ids(element)).to.have.lengthOf(5);
    expect(control(element, 'Show 3 more')).to.equal(undefined);
  });

  it('keeps the reader’s choice when the rest is shown', async () => {
    const element = await show(mixed, { limit: 1 });
    await choose(element, 'Speaker', 'Billy Cobbett');
    await click(control(element, 'Show 1 more')!);
    await until(() => focusedId(element) === 'c');
    expect(ids(element)).to.deep.equal(['b', 'c']);
  });

  it('takes nonsense for none', async () => {
    for (const limit of ['0', '-1', 'few']) expect(await shown({ limit })).to.have.lengthOf(5);
  });
});

describe('permalink, anchor', () => {
  const go = async (fragment: string) => {
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = fragment;
    await changed;
  };
  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('leads to a quotation that stands alone', async () => {
    const element = await show(content({ id: 'alone' }));
    await go('#ess=alone');
    await until(() => focusedId(element) === 'alone');
  });

  it('leads into a collection, and brings it into view', async () => {
    const element = await show(uclg);
    await go('#ess=vallier-1');
    await until(() => focusedId(element) === 'vallier-1');
    expect(one(element, '[data-id="vallier-1"]')!.getBoundingClientRect().top).to.be.within(0, innerHeight);
  });

  it('that was there first is followed when the collection is ready', async () => {
    await go('#ess=saiz-2');
    const element = await show(uclg);
    await until(() => focusedId(element) === 'saiz-2');
  });

  it('takes back the choices that hide it', async () => {
    const element = await show(mixed, { limit: 1 });
    await choose(element, 'Speaker', 'Fakhri');
    await go('#ess=c');
    await until(() => focusedId(element) === 'c');
    expect(ids(element)).to.have.lengthOf(5);
  });

  it('leads nowhere where the author leaves it out', async () => {
    const element = await show(mixed, { speaker: 'saiz' });
    await go('#ess=c');
    await settled(element);
    expect(focusedId(element)).to.equal(undefined);
    expect(location.hash).to.equal('#ess=c');
  });

  it('of an event is not answered by its quotations', async () => {
    const element = await show(uclg, { src: '#uclg-2021-day-1' });
    await go('#ess=uclg-2021-day-1');
    await settled(element);
    expect(element.shadowRoot!.activeElement).to.equal(null);
  });
});
