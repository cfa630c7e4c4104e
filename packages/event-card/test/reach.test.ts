import type { Event } from '@ess-kit/content';
import { all, content, control, mainLink, one, ready, seen, showCard, textOf } from './fixtures/cards.js';
import { untilChanged } from '@ess-kit/tooling/browser/time.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { click, press } from '@ess-kit/tooling/browser/commands.js';
import { fixture, settled } from '@ess-kit/tooling/browser/fixture.js';

const event: Partial<Event> = {
  url: 'https://example.org/forum',
  startDate: '2021-06-01T11:05',
  timeZone: 'Europe/Paris',
  registration: { state: 'open', url: 'https://example.org/register' },
  timeStatements: [
    { start: '2021-06-01T11:05', utcOffset: '+02:00', effective: true },
    { start: '2021-06-01T11:15', utcOffset: '+02:00' },
  ],
  documents: [{ name: 'Guide', url: 'https://example.org/guide.pdf' }],
  source: 'The programme',
};

const focused = (card: Element) => plain(card.shadowRoot!.activeElement?.textContent);

describe('keyboard and screen reader', () => {
  it('tab leads through all that can be done, in reading order', async () => {
    await fixture('<button>before</button>').then((button) => button.focus());
    const card = await showCard(content(event));
    const order: string[] = [];
    for (let tabs = 0; tabs < 7; tabs++) {
      await press('Tab');
      order.push(focused(card));
    }
    expect(order).to.deep.equal([
      'Forum',
      'The source gives different times',
      'Guide',
      'Register',
      'Add to calendar',
      'Copy link',
      'Source',
    ]);
    await press('Tab', { shift: true });
    expect(focused(card)).to.equal('Copy link');
  });

  it('Enter and space open what is closed, and tab leads into it', async () => {
    const card = await showCard(content(event));
    const menu = control(card, 'Add to calendar')!;
    expect(seen(card)).to.not.contain('Google Calendar');
    menu.focus();
    await press('Enter');
    expect(seen(card)).to.contain('Google Calendar');
    await press('Tab');
    expect(focused(card)).to.equal('Calendar file (.ics)');
    await press('Tab');
    expect(focused(card)).to.equal('Google Calendar');
    menu.focus();
    await press(' ');
    expect(seen(card)).to.not.contain('Google Calendar');
  });

  it('what has the focus shows it', async () => {
    const card = await showCard(content(event));
    control(card, 'Forum')!.focus();
    await press('Tab');
    for (let tabs = 0; tabs < 4; tabs++) {
      const style = getComputedStyle(card.shadowRoot!.activeElement!);
      expect(parseFloat(style.outlineWidth), focused(card)).to.be.above(1);
      expect(style.outlineStyle, focused(card)).to.equal('solid');
      await press('Tab');
    }
  });

  it('targets are large enough', async () => {
    const card = await showCard(content(event));
    control(card, 'Add to calendar')!.click();
    for (const target of all(card, '.actions a, .actions button, summary')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), textOf(target)).to.be.at.least(24);
    }
  });

  it('the main link tells scripts that it was followed', async () => {
    const card = await showCard(content(event));
    const selected: unknown[] = [];
    document.addEventListener('ess-select', (event) => selected.push((event as CustomEvent).detail), { once: true });
    const link = mainLink(card)!;
    link.addEventListener('click', (click) => click.preventDefault());
    await click(link);
    expect(selected).to.deep.equal([{ id: 'forum' }]);
  });
});

describe('links to a card', () => {
  const go = async (fragment: string) => {
    const changed = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = fragment;
    await changed;
  };

  afterEach(() => history.replaceState(null, '', location.pathname + location.search));

  it('deep link focuses the heading and brings it into view', async () => {
    const far = '<div style="height: 4000px"></div>';
    const box = await fixture(`<div>${far}<div class="here"></div>${far}</div>`);
    const card = await showCard(content({ id: 'far-away' }), { src: '#far-away' });
    box.querySelector('.here')!.append(card);
    await ready(card);
    await go('#ess=far-away');
    await settled(card);
    expect(focused(card)).to.equal('Forum');
    const { top } = one(card, 'h3')!.getBoundingClientRect();
    expect(top).to.be.within(0, innerHeight);
  });

  it('deep link that was there first is followed when the card is ready', async () => {
    await go('#ess=from-the-start');
    const card = await showCard(content({ id: 'from-the-start' }), { src: '#from-the-start' });
    await settled(card);
    expect(focused(card)).to.equal('Forum');
  });

  it('deep link finds a card that names no id', async () => {
    const card = await showCard(content({ id: 'the-only-one' }));
    await go('#ess=the-only-one');
    await settled(card);
    expect(focused(card)).to.equal('Forum');
  });

  it('foreign fragments are left alone', async () => {
    const card = await showCard(content({ id: 'left-alone' }));
    await go('#left-alone');
    await settled(card);
    expect(card.shadowRoot!.activeElement).to.equal(null);
    expect(location.hash).to.equal('#left-alone');
  });

  /** Stands for the clipboard, which asks its reader in some engines. */
  const withClipboard = async (writeText: (text: string) => Promise<void>, task: () => Promise<void>) => {
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
    try {
      await task();
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  };
  const status = (card: Element) => one(card, '[role="status"]')!;

  it('copy link', async () => {
    const card = await showCard(content({ id: 'copied' }));
    const announcer = status(card);
    let copied = '';
    await withClipboard(
      async (text) => void (copied = text),
      async () => {
        await click(control(card, 'Copy link')!);
        await untilChanged(card, () => plain(status(card).textContent) === 'Link copied');
      },
    );
    expect(copied).to.equal(`${location.href.split('#')[0]}#ess=copied`);
    // The region was there before what it announces.
    expect(status(card)).to.equal(announcer);
  });

  it('copy link says that it could not', async () => {
    const card = await showCard(content({ id: 'not-copied' }));
    await withClipboard(
      () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      async () => {
        await click(control(card, 'Copy link')!);
        await untilChanged(card, () => plain(status(card).textContent) === 'The link could not be copied');
      },
    );
  });
});

describe('an element that a host moves', () => {
  it('stays what it is, and listens again', async () => {
    const card = await showCard(content({ id: 'moved', name: { fr: 'Congrès', en: 'Congress' } }), { lang: undefined });
    const box = await fixture('<div lang="fr"></div>');
    box.append(card);
    await untilChanged(card, () => textOf(one(card, 'h3')) === 'Congrès');
    box.lang = 'en';
    await untilChanged(card, () => textOf(one(card, 'h3')) === 'Congress');
  });

  it('shows its item when it is cloned', async () => {
    const card = await showCard(content({ id: 'cloned' }));
    const copy = card.cloneNode(true) as typeof card;
    card.parentElement!.append(copy);
    await ready(copy);
    expect(textOf(one(copy, 'h3'))).to.equal('Forum');
  });
});
