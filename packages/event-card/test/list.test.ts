import type { Event, Post } from '@ess-kit/content';
import type { EssEventList } from '../src/index.js';
import { all, control, one, seen, showList, textOf, type Attributes } from './fixtures/cards.js';
import { essfi, ledForum } from './fixtures/samples.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { click } from '@ess-kit/tooling/browser/commands.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

const english: Attributes = { lang: 'en', kinds: 'webinar' };

/** Names of what is shown, in order. */
const names = (list: EssEventList) =>
  all(list, '[part~="cards"] > li').map((entry) => {
    const card = entry.querySelector('ess-event-card');
    return textOf((card?.shadowRoot ?? entry).querySelector<HTMLElement>('.heading'));
  });
const count = (list: EssEventList) => textOf(one(list, '[part~="count"]'));

/** The reader's choices, by their labels. */
const filters = (list: EssEventList) =>
  new Map(
    all<HTMLLabelElement>(list, 'label').map((label) => [
      plain([...label.childNodes].map((node) => (node instanceof Text ? node.data : '')).join('')),
      label.querySelector('select')!,
    ]),
  );
const options = (select: HTMLSelectElement) => [...select.options].map(({ text }) => text);

async function choose(list: EssEventList, label: string, option: string) {
  const select = filters(list).get(label)!;
  select.value = [...select.options].find(({ text }) => text === option)!.value;
  select.dispatchEvent(new Event_('change', { bubbles: true }));
  await list.updateComplete;
}
/** `Event` is an event of the content here. */
const Event_ = globalThis.Event;

/** The heading that has the focus, in the list or in one of its cards. */
const focusedName = ({ shadowRoot }: EssEventList) =>
  plain((shadowRoot!.activeElement?.shadowRoot?.activeElement ?? shadowRoot!.activeElement)?.textContent);

const webinars = [
  'Second GECES session: volunteer platforms and local service platforms',
  'First GECES session: platforms, commons and fab labs',
  'Local and regional governments in SDG reporting',
];
const posts = [
  'Local and regional governments in the SDG reporting process – towards the HLPF 2020',
  'The response of civil society and the social economy to Covid-19: design for local volunteers',
  'The role of platforms, commons and fab labs in the face of Covid-19',
];

describe('a list of the posts and webinars of a newsletter', () => {
  it('shows them all: past ones latest first, undated ones last', async () => {
    const list = await showList(essfi, english);
    expect(names(list)).to.deep.equal([...posts, ...webinars]);
    expect(one(list, '[part~="cards"]')!.getAttribute('role')).to.equal('list');
    expect(all(list, '[part~="cards"] > li')).to.have.lengthOf(6);
  });

  it('announces their number', async () => {
    const list = await showList(essfi, english);
    expect(count(list)).to.equal('6 results');
    expect(one(list, '[part~="count"]')!.getAttribute('role')).to.equal('status');
  });

  it('says of a post when it appeared, how long it takes, and on what it reports', async () => {
    const list = await showList(essfi, { ...english, items: 'posts' });
    expect(names(list)).to.deep.equal(posts);
    const [post] = all(list, '[part~="post"]');
    const text = textOf(post);
    for (const fact of [
      'Article',
      'SSE International Forum',
      'French',
      'Published 17 April 2020',
      'Updated 21 April 2020',
      '2 min read',
      'Webinars',
      'Featured',
      'Reports on',
    ])
      expect(text).to.contain(fact);
    const event = [...post!.querySelectorAll('a')].find((link) => plain(link.textContent) === webinars[2])!;
    expect(event.getAttribute('href')).to.equal('#ess=uclg-cib-sdg-seminar');
  });

  it('leads from a post to the card of its event', async () => {
    const list = await showList(essfi, english);
    const link = all(list, '[part~="post"] a').find((link) => plain(link.textContent) === webinars[0])!;
    const followed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    link.click();
    await followed;
    await settled(list);
    expect(focusedName(list)).to.equal(webinars[0]);
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('speaks the language of the page, in its cards as well', async () => {
    const list = await showList(essfi, { ...english, lang: 'fr' });
    expect(count(list)).to.equal('6 résultats');
    expect(names(list)[3]).to.match(/^Deuxième session du GECES/);
    expect(seen(all(list, 'ess-event-card')[0]!)).to.contain('7 avril 2020');
  });
});

describe('what a list shows', () => {
  const day = (id: string, startDate: string | undefined, facts: Partial<Event> = {}): Event => ({
    id,
    name: id,
    startDate,
    ...facts,
  });
  const post = (id: string, datePublished?: string): Post => ({ id, headline: id, datePublished });
  const mixed = {
    inLanguage: 'en',
    topics: [
      { id: 'finance', name: 'Finance' },
      { id: 'care', name: 'Care' },
    ],
    events: [
      day('undated', undefined),
      day('later', '2021-09-01', { inLanguage: ['fr'], about: ['care'] }),
      day('old', '2019-01-01'),
      day('soonest', '2021-02-01', { inLanguage: ['es'], languageServices: [{ language: 'fr' }], about: ['finance'] }),
      day('recent', '2020-12-01', { inLanguage: ['es'], about: ['finance'] }),
    ],
    posts: [post('note', '2020-06-01'), post('undated-note')],
  };

  it('is sorted: upcoming soonest first, past latest first, undated last', async () => {
    expect(names(await showList(mixed))).to.deep.equal([
      'soonest',
      'later',
      'recent',
      'note',
      'old',
      'undated-note',
      'undated',
    ]);
  });

  it('is filtered by attributes', async () => {
    const shown = async (attributes: Attributes) => names(await showList(mixed, attributes));
    expect(await shown({ items: 'posts' })).to.deep.equal(['note', 'undated-note']);
    expect(await shown({ items: 'events', period: 'upcoming' })).to.deep.equal(['soonest', 'later']);
    expect(await shown({ items: 'events', period: 'past' })).to.deep.equal(['recent', 'old']);
    expect(await shown({ 'in-language': 'fr-CA' })).to.deep.equal(['soonest', 'later']);
    expect(await shown({ topic: 'finance' })).to.deep.equal(['soonest', 'recent']);
    expect(await shown({ topic: 'finance', period: 'past' })).to.deep.equal(['recent']);
  });

  it('shows kinds of events at every depth', async () => {
    expect(names(await showList(ledForum, { kinds: 'session, workshop' }))).to.deep.equal([
      'Integrated territorial systems for the SSE: building a framework for analysis and planning',
    ]);
    expect(names(await showList(ledForum))).to.deep.equal(['5th World Forum of Local Economic Development']);
  });

  it('is filtered by its reader, and the number is announced again', async () => {
    const list = await showList(mixed);
    const status = one(list, '[part~="count"]');
    expect([...filters(list).keys()]).to.deep.equal(['Language', 'Topic', 'When']);
    expect(options(filters(list).get('When')!)).to.deep.equal(['All', 'Upcoming', 'Past']);
    expect(options(filters(list).get('Language')!)).to.have.members(['All', 'French', 'Spanish']);
    await choose(list, 'Topic', 'Finance');
    expect(names(list)).to.deep.equal(['soonest', 'recent']);
    expect(count(list)).to.equal('2 results');
    await choose(list, 'When', 'Past');
    expect(names(list)).to.deep.equal(['recent']);
    expect(count(list)).to.equal('1 result');
    expect(one(list, '[part~="count"]')).to.equal(status);
    await choose(list, 'Topic', 'All');
    expect(names(list)).to.deep.equal(['recent', 'note', 'old', 'undated-note']);
  });

  it('says that nothing is left, and goes back', async () => {
    const list = await showList(mixed);
    await choose(list, 'Topic', 'Care');
    await choose(list, 'When', 'Past');
    expect(names(list)).to.deep.equal([]);
    expect(count(list)).to.equal('0 results');
    expect(seen(list)).to.contain('No results match these filters.');
    await click(control(list, 'Show everything')!);
    await list.updateComplete;
    expect(names(list)).to.have.lengthOf(7);
    expect([...filters(list).values()].map(({ value }) => value)).to.deep.equal(['', '', '']);
  });

  it('says that there is nothing, where nothing can be taken back', async () => {
    const list = await showList({ events: [] });
    expect(seen(list)).to.contain('No results');
    expect(control(list, 'Show everything')).to.equal(undefined);
    expect(filters(list).size).to.equal(0);
  });

  it('offers no choice where there is none', async () => {
    const list = await showList({ events: [day('a', '2021-09-01'), day('b', '2021-10-01')] });
    expect(filters(list).size).to.equal(0);
    expect(count(list)).to.equal('2 results');
    expect(one(await showList(mixed, { 'no-filters': true }), '[part~="filters"]')).to.equal(null);
  });

  it('is cut at its limit, with a way to the rest', async () => {
    const list = await showList(mixed, { limit: 2 });
    expect(names(list)).to.deep.equal(['soonest', 'later']);
    expect(count(list)).to.equal('7 results');
    await click(control(list, 'Show 5 more')!);
    await list.updateComplete;
    expect(names(list)).to.have.lengthOf(7);
    expect(control(list, 'Show 5 more')).to.equal(undefined);
  });

  it('keeps the reader’s place when the rest is shown', async () => {
    const list = await showList(mixed, { limit: 2 });
    const button = control(list, 'Show 5 more')!;
    button.focus();
    button.click();
    await settled(list);
    expect(focusedName(list)).to.equal('recent');
  });

  it('says once in which language it is, not in each card', async () => {
    const french = { inLanguage: 'fr', events: ['un', 'deux'].map((name) => ({ id: name, name: { fr: name } })) };
    const list = await showList(french, { lang: 'en' });
    const notes = [list, ...all(list, 'ess-event-card')].flatMap((element) => all(element, '.note').map(textOf));
    expect(notes).to.deep.equal(['Part of this is only available in French.']);
  });

  it('writes dates as its page does, in its cards as well', async () => {
    const list = await showList({ events: [day('a', '2021-09-01')] }, { lang: 'en-US' });
    expect(seen(all(list, 'ess-event-card')[0]!)).to.contain('September 1, 2021');
    document.documentElement.lang = 'en-US';
    try {
      const follower = await showList({ events: [day('b', '2021-09-01')] }, { lang: undefined });
      expect(seen(all(follower, 'ess-event-card')[0]!)).to.contain('September 1, 2021');
    } finally {
      document.documentElement.removeAttribute('lang');
    }
  });
});
