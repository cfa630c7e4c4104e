import {
  all,
  at,
  day,
  openAll,
  place,
  programme,
  renderedProgrammes,
  session,
  type Attributes,
} from './fixtures/programmes.js';
import { aimf, uclg } from './fixtures/samples.js';
import type { ContentDocument } from '@ess-kit/content';
import { interfaceLanguages } from '@ess-kit/core';
import { expectAccessible, expectAccessibleOnLightAndDark } from '@ess-kit/tooling/browser/axe.js';
import { engine, resize } from '@ess-kit/tooling/browser/commands.js';

const tracks: ContentDocument = programme(
  [
    day('d', '2021-06-01', [
      at('plenary', '09:00', '10:00', { kind: 'plenary', statusNote: 'In the hall.' }),
      at('a', '10:00', '11:00', { track: 't', registration: { state: 'full' } }),
      at('b', '10:00', '12:00', {
        track: 'u',
        registration: { state: 'open', url: 'https://example.org/' },
        inLanguage: ['fr'],
        participants: [{ label: 'To be named', roles: ['speaker'], status: 'tbc' }],
      }),
      at('c', '11:00', '12:00', { track: 't', eventStatus: 'EventCancelled' }),
      at('lunch', '12:00', '13:00', { kind: 'break' }),
      session('hourless'),
    ]),
    day('e', '2021-06-02', [at('f', '2021-06-02T10:00', '2021-06-02T11:00')]),
    day('g', '2021-06-03', []),
    session('undated'),
  ],
  { timeZone: 'America/Argentina/Cordoba', abstract: 'About the forum.' },
  { topics: ['t', 'u'].map((id) => ({ id, kind: 'track' as const, name: `Track ${id}` })) },
);

/** A document with the attributes that bring a programme into one state. */
const states: Record<string, readonly [ContentDocument, Attributes]> = {
  'days without hours': [uclg, {}],
  workshops: [aimf, {}],
  'tracks, live': [tracks, { now: '2021-06-01T13:30:00Z' }],
  'tracks, past': [tracks, { now: '2021-07-01T13:30:00Z' }],
  'by track': [tracks, { 'group-by': 'track' }],
  'nothing found': [tracks, { query: 'no such words' }],
  'no filters': [tracks, { 'no-filters': true }],
  empty: [programme([]), {}],
};

const [{ show }, { show: showHydrated }] = renderedProgrammes as [
  (typeof renderedProgrammes)[0],
  (typeof renderedProgrammes)[0],
];

/** The whole matrix in Chromium, which draws what the audit measures; every state once in the others. */
const languages = engine === 'chromium' ? interfaceLanguages : (['fr', 'ar'] as const);

describe('on a light page and on a dark one, passes the audit', () => {
  for (const lang of languages)
    for (const [state, [document, attributes]] of Object.entries(states))
      it(`${state}, ${lang}`, async () => {
        await resize(1000, 900);
        const element = await show(document, { ...attributes, lang });
        if (document === aimf) await openAll(element);
        await expectAccessibleOnLightAndDark(element);
      }).timeout(30_000);
});

describe('the audit', () => {
  it('passes for a programme that was rendered on the server', async () => {
    await expectAccessible(await showHydrated(tracks, { lang: 'fr' }));
  });

  it('passes in a narrow column, with filters open', async () => {
    const element = await show(tracks, { lang: 'fr' });
    element.parentElement!.style.width = '300px';
    for (const button of all(element, '.disclose')) button.click();
    await element.updateComplete;
    await expectAccessible(element);
  });

  it('passes for what stands before the content is there', async () => {
    await expectAccessible(await place({}, '<a href="https://example.org/">Programme</a>'));
  });

  it('passes with an accent of the partner’s', async () => {
    for (const accent of ['#ffd400', '#7a0019', '#0a7', '#888']) {
      const element = await show(tracks, { style: `--ess-accent: ${accent}`, now: '2021-06-01T13:30:00Z' });
      await expectAccessible(element);
      element.remove();
    }
  }).timeout(30_000);
});
