import type { Event } from '@ess-kit/content';
import { all, content, place, renderedCards, showList, type Attributes } from './fixtures/cards.js';
import { essfi, ledForum, session, uclg } from './fixtures/samples.js';
import { interfaceLanguages } from '@ess-kit/core';
import { expectAccessible, expectAccessibleOnLightAndDark } from '@ess-kit/tooling/browser/axe.js';
import { engine } from '@ess-kit/tooling/browser/commands.js';

const planned: Partial<Event> = {
  startDate: '2021-06-01T11:05',
  endDate: '2021-06-01T13:45',
  timeZone: 'America/Argentina/Cordoba',
  registration: { required: true, state: 'open', url: 'https://example.org/register' },
};

/** A document with the attributes that bring a card into one state. */
const states: Record<string, readonly [unknown, Attributes]> = {
  complete: [ledForum, { src: session }],
  compact: [ledForum, { src: session, variant: 'compact' }],
  days: [uclg, {}],
  cancelled: [content({ ...planned, eventStatus: 'EventCancelled', statusNote: 'Sorry.' }), {}],
  rescheduled: [content({ ...planned, eventStatus: 'EventRescheduled', previousStartDate: '2021-03-01' }), {}],
  soon: [content(planned), { now: '2021-06-01T12:00:00Z' }],
  live: [content(planned), { now: '2021-06-01T15:00:00Z' }],
  past: [
    content({ ...planned, recordings: [{ name: 'Film', url: 'https://example.org/film' }] }),
    { now: '2022-01-01T00:00:00Z' },
  ],
  bare: [content({}), {}],
};

const [{ show }, { show: showHydrated }] = renderedCards as [(typeof renderedCards)[0], (typeof renderedCards)[0]];

/** The whole matrix in Chromium, which draws what the audit measures; every state once in the others. */
const languages = engine === 'chromium' ? interfaceLanguages : (['fr', 'ar'] as const);

describe('on a light page and on a dark one', () => {
  for (const lang of languages)
    for (const [state, [document, attributes]] of Object.entries(states))
      it(`the card passes the audit: ${state}, ${lang}`, async () => {
        const card = await show(document, { ...attributes, lang });
        for (const disclosure of all<HTMLDetailsElement>(card, 'details')) disclosure.open = true;
        await expectAccessibleOnLightAndDark(card);
      });

  for (const lang of languages)
    it(`the list passes the audit: ${lang}`, async () => {
      await expectAccessibleOnLightAndDark(await showList(essfi, { lang, kinds: 'webinar' }));
    });
});

describe('the audit', () => {
  it('passes for a card that was rendered on the server', async () => {
    await expectAccessible(await showHydrated(ledForum, { src: session, lang: 'fr' }));
  });

  it('passes for what stands before the content is there', async () => {
    await expectAccessible(await place('ess-event-card', {}, '<a href="https://example.org/">Forum</a>'));
  });

  it('passes with an accent of the partner’s', async () => {
    for (const accent of ['#ffd400', '#7a0019', '#0a7', '#888']) {
      const card = await show(content(planned), { style: `--ess-accent: ${accent}`, now: '2021-06-01T15:00:00Z' });
      await expectAccessibleOnLightAndDark(card);
      card.remove();
    }
  });
});
