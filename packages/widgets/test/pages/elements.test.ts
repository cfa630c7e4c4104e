import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { forEachEngine } from '@ess-kit/tooling/pages/for-each-engine.js';
import type { Page } from '@ess-kit/tooling/pages/launch.js';
import { assertUnharmed, html, partner, script, type Partner } from './partner.ts';

/** A strict page: scripts by nonce, no style but what is adopted, Trusted Types enforced. */
const policy = [
  "default-src 'none'; connect-src $cdn; img-src 'self'; style-src 'none'; script-src 'nonce-x'",
  "require-trusted-types-for 'script'; trusted-types ess-kit ess-kit-lit",
].join('; ');
const strict = (body: string) => ({
  policy,
  body: html(body + script.replace('<script', '<script nonce="x" '), { attributes: 'nonce="x"' }),
});

const seminar = JSON.stringify({
  inLanguage: 'fr',
  people: [{ id: 'emilia-saiz', name: 'Emilia Saiz' }],
  events: [
    {
      id: 'seminar',
      name: 'Séminaire',
      startDate: '2021-02-15',
      subEvent: [
        {
          id: 'day-1',
          kind: 'day',
          name: 'Fenêtre d’opportunité de CGLU',
          startDate: '2021-02-15',
          subEvent: [
            { id: 'meeting', kind: 'session', name: 'Réunion des secrétariats', abstract: 'La première.' },
            { id: 'tribute', kind: 'session', name: 'Hommage' },
          ],
        },
      ],
    },
  ],
  organizations: [
    {
      id: 'world',
      kind: 'network',
      name: 'Réseau mondial',
      members: [{ organization: 'africa', relation: 'section' }],
    },
    { id: 'africa', kind: 'section', name: 'Section Afrique', areaServed: ['002'], foundingDate: '2011' },
  ],
  quotations: [
    {
      id: 'saiz-1',
      text: 'Ce n’est pas seulement un webinaire de plus, c’est une expérience',
      inLanguage: 'fr',
      creator: 'emilia-saiz',
      isPartOf: 'meeting',
      isPartOfBasis: 'inferred',
    },
    { id: 'saiz-2', text: 'Nous y reviendrons', inLanguage: 'fr', creator: 'emilia-saiz' },
  ],
});

const schedule = JSON.stringify({
  schedule: {
    conference: {
      title: 'Forum',
      time_zone_name: 'Africa/Dakar',
      days: [
        {
          index: 1,
          date: '2026-11-23',
          rooms: { 'Salle A': [{ id: 1, guid: 'a', title: 'Monnaies locales', start: '10:00', duration: '00:30' }] },
        },
      ],
    },
  },
});

const answer = (path: string) =>
  path === '/seminar.json'
    ? { headers: { 'content-type': 'application/json' }, body: seminar }
    : path === '/schedule.json'
      ? { headers: { 'content-type': 'text/plain' }, body: schedule }
      : undefined;

const stands = (tag: string, text: string) =>
  document.querySelector(tag)?.shadowRoot?.querySelector<HTMLElement>('.shell')?.innerText.includes(text) ?? false;

/** By keyboard, once it is there: what arrives meanwhile moves nothing from under a key. */
async function follow(page: Page, element: string, selector: string) {
  const focus = (element: string, selector: string) => {
    const target = document.querySelector(element)?.shadowRoot?.querySelector<HTMLElement>(selector);
    target?.focus();
    return !!target;
  };
  await page.waitFor(focus, { args: [element, selector] });
  await page.press('Enter');
}

let site: Partner;

before(async () => {
  site = await partner();
});
after(() => site.close());

forEachEngine(({ newPage }) => {
  it('quotation and programme lead to each other on a strict page', async () => {
    site.set({
      ...strict(
        '<a href="/quote.html" data-ess="speaker-quote" data-src="$cdn/seminar.json#saiz-1">Une citation</a>' +
          '<a href="/programme.html" data-ess="programme-timeline" data-src="$cdn/seminar.json">Le programme</a>',
      ),
      answer,
    });
    const page = await newPage();
    await page.goto(site.host);
    await page.waitFor(stands, { args: ['ess-speaker-quote', 'une expérience'] });
    await page.waitFor(stands, { args: ['ess-programme-timeline', 'Réunion des secrétariats'] });
    await follow(page, 'ess-speaker-quote', 'a[href="#ess=meeting"]');
    await page.waitFor(() => {
      const focused = document.querySelector('ess-programme-timeline')!.shadowRoot!.activeElement;
      return focused?.textContent?.includes('Réunion des secrétariats');
    });
    // The session stands open, and what was said there leads back.
    await follow(page, 'ess-programme-timeline', '.session:has(.body) a[href="#ess=saiz-1"]');
    await page.waitFor(() => document.activeElement?.localName === 'ess-speaker-quote');
    await assertUnharmed(page);
  });

  it('all elements change their language in one frame, by the switcher among them, which stays in place with the focus', async () => {
    site.set({
      ...strict(
        '<a href="/quote.html" data-ess="speaker-quote" data-src="$cdn/seminar.json#saiz-1">Une citation</a>' +
          '<ess-language-switcher mode="widgets"></ess-language-switcher>' +
          '<a href="/day.html" data-ess="event-card" data-src="$cdn/seminar.json#seminar">Le séminaire</a>' +
          '<a href="/programme.html" data-ess="programme-timeline" data-src="$cdn/seminar.json">Le programme</a>' +
          '<a href="/map.html" data-ess="network-map" data-src="$cdn/seminar.json">La carte</a>',
      ),
      answer,
    });
    const page = await newPage();
    await page.goto(site.host);
    await page.waitFor(stands, { args: ['ess-speaker-quote', 'une expérience'] });
    await page.waitFor(stands, { args: ['ess-event-card', 'Séminaire'] });
    await page.waitFor(stands, { args: ['ess-network-map', 'Natural Earth'] });
    await page.waitFor(stands, { args: ['ess-programme-timeline', 'Réunion des secrétariats'] });
    // The quotation above the switcher has grown by all that it gets, its link into the programme last.
    await page.waitFor(() =>
      document.querySelector('ess-speaker-quote')!.shadowRoot!.querySelector('a[href="#ess=meeting"]'),
    );
    // Each frame: the languages of all interfaces.
    await page.evaluate(() => {
      const scenes = new Set<string>();
      Object.assign(window, { scenes });
      const look = () => {
        const tags = ['language-switcher', 'speaker-quote', 'event-card', 'programme-timeline', 'network-map'];
        scenes.add(
          tags
            .map((tag) => document.querySelector(`ess-${tag}`)!.shadowRoot!.querySelector<HTMLElement>('.shell')?.lang)
            .join(),
        );
        requestAnimationFrame(look);
      };
      look();
    });
    // As a reader in the middle of the page.
    const topBefore = await page.evaluate(() => {
      scrollTo(0, 80);
      return document.querySelector('ess-language-switcher')!.getBoundingClientRect().top;
    });
    const before = await page.evaluate(() => [...(window as unknown as { scenes: Set<string> }).scenes].at(-1)!);
    const first = before.split(',')[0]!;
    const next = first === 'es' ? 'pt' : 'es';
    await follow(page, 'ess-language-switcher', `button[lang=${next}]`);
    await page.waitFor(
      (next: string) =>
        [...(window as unknown as { scenes: Set<string> }).scenes]
          .at(-1)!
          .split(',')
          .every((tag) => tag === next),
      { args: [next] },
    );
    const scenes = await page.evaluate(() => [...(window as unknown as { scenes: Set<string> }).scenes]);
    assert.deepEqual(scenes, [Array(5).fill(first).join(), Array(5).fill(next).join()]);
    await page.waitFor(
      (top: number, next: string) => {
        const switcher = document.querySelector('ess-language-switcher')!;
        const focused = switcher.shadowRoot!.activeElement as HTMLElement | null;
        return (
          scrollY > 0 &&
          Math.abs(switcher.getBoundingClientRect().top - top) < 2 &&
          focused?.lang === next &&
          focused.ariaCurrent === 'true'
        );
      },
      { args: [topBefore, next] },
    );
    await assertUnharmed(page);
  });

  it('a collection of quotations takes in what stands beyond its limit', async () => {
    site.set({
      ...strict(
        '<a href="/quotes.html" data-ess="speaker-quote" data-src="$cdn/seminar.json" data-limit="1">Citations</a>',
      ),
      answer,
    });
    const page = await newPage();
    await page.goto(site.host);
    await page.waitFor(stands, { args: ['ess-speaker-quote', 'une expérience'] });
    await follow(page, 'ess-speaker-quote', '.collection > p > button');
    await page.waitFor(stands, { args: ['ess-speaker-quote', 'Nous y reviendrons'] });
    await assertUnharmed(page);
  });

  it('a long list of languages opens below its button on a strict page', async () => {
    site.set({ ...strict('<ess-language-switcher languages="fr en es pt ar de it nl"></ess-language-switcher>') });
    const page = await newPage();
    await page.goto(site.host);
    await page.waitFor(() => document.querySelector('ess-language-switcher')?.shadowRoot?.querySelector('.toggle'));
    await page.click('ess-language-switcher >>> .toggle');
    const boxes = await page.waitFor<DOMRect[] | undefined>(() => {
      const root = document.querySelector('ess-language-switcher')!.shadowRoot!;
      const menu = root.querySelector<HTMLElement>('.menu:popover-open');
      const boxes = [root.querySelector('.toggle'), menu].map((each) => each?.getBoundingClientRect());
      // Placed in the frame that shows it.
      return menu?.style.top ? boxes.map((box) => box?.toJSON() as DOMRect) : undefined;
    });
    const [button, menu] = boxes as [DOMRect, DOMRect];
    assert.ok(menu.top >= button.bottom && menu.top < button.bottom + 12, `${menu.top} below ${button.bottom}`);
    assert.ok(Math.abs(menu.left - button.left) < 2);
    await page.click('ess-language-switcher >>> .menu button[lang="es"]');
    await page.waitFor(stands, { args: ['ess-language-switcher', 'Español'] });
    await assertUnharmed(page);
  });

  it('a switcher and a card, each with a kit of its own, change together', async () => {
    site.set({
      body: html(
        '<script type="module" src="$cdn/language-switcher.js"></script><script type="module" src="$cdn/event-card.js"></script>' +
          '<ess-language-switcher mode="widgets"></ess-language-switcher>' +
          '<ess-event-card src="$cdn/seminar.json#seminar"></ess-event-card>',
      ),
      answer,
    });
    const page = await newPage();
    await page.goto(site.host);
    await page.waitFor(stands, { args: ['ess-event-card', 'Séminaire'] });
    await follow(page, 'ess-language-switcher', 'button[lang="pt"]');
    await page.waitFor(() =>
      ['ess-event-card', 'ess-language-switcher'].every(
        (tag) => document.querySelector(tag)!.shadowRoot!.querySelector<HTMLElement>('.shell')?.lang === 'pt',
      ),
    );
    await assertUnharmed(page);
  });

  it('a map asks nothing of anybody else, is worked by keyboard, and loads its other views when they are wanted', async () => {
    site.set({
      ...strict('<a href="/map.html" data-ess="network-map" data-src="$cdn/seminar.json">La carte</a>'),
      answer,
    });
    const page = await newPage();
    await page.goto(site.host);
    await page.waitFor(stands, { args: ['ess-network-map', 'Natural Earth'] });
    await page.waitFor(() =>
      document.querySelector('ess-network-map')!.shadowRoot!.querySelector('.mark:not([hidden])[aria-label]'),
    );
    await follow(page, 'ess-network-map', '.mark');
    await page.waitFor(
      () => document.querySelector('ess-network-map')!.shadowRoot!.querySelector('.details .heading')?.textContent,
    );
    await follow(page, 'ess-network-map', '.switch button:nth-of-type(3)');
    await page.waitFor(stands, { args: ['ess-network-map', '2011'] });
    assert.ok(await page.evaluate(() => document.querySelector('ess-network-map')!.shadowRoot!.querySelector('table')));
    const origins = await page.evaluate(() => [
      ...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name).origin)),
    ]);
    assert.deepEqual(
      origins.filter((origin) => ![new URL(site.host).origin, site.cdn].includes(origin)),
      [],
    );
    await assertUnharmed(page);
  });

  it('a programme is a schedule of frab or pretalx, by its address alone', async () => {
    site.set({
      ...strict(
        '<ess-programme-timeline src="$cdn/schedule.json"><a href="/p.html">Programme</a></ess-programme-timeline>',
      ),
      answer,
    });
    const page = await newPage();
    await page.goto(site.host);
    await page.waitFor(stands, { args: ['ess-programme-timeline', 'Monnaies locales'] });
    await assertUnharmed(page);
  });

  it('what is loaded on a click passes its hash like the rest', async () => {
    site.set({ ...strict('<ess-programme-timeline src="$cdn/seminar.json"></ess-programme-timeline>'), answer });
    const page = await newPage();
    await page.goto(site.host);
    await page.waitFor(stands, { args: ['ess-programme-timeline', 'Réunion des secrétariats'] });
    assert.ok(!site.asked.some((path) => path.includes('/details.')), 'before the click');
    await follow(page, 'ess-programme-timeline', '.session summary');
    await page.waitFor(stands, { args: ['ess-programme-timeline', 'La première.'] });
    await page.waitFor(() =>
      document.querySelector('ess-programme-timeline')!.shadowRoot!.querySelector('.session .body button'),
    );
    assert.ok(
      site.asked.some((path) => path.includes('/details.')),
      'after it',
    );
    await assertUnharmed(page);
  });
});
