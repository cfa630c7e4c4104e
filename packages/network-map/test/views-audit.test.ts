import {
  all,
  documentOf,
  many,
  network,
  one,
  open,
  organization,
  press,
  sample,
  show,
  world,
  type Attributes,
} from './fixtures/views.js';
import type { ContentDocument } from '@ess-kit/content';
import { interfaceLanguages } from '@ess-kit/core';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { expectAccessible, expectAccessibleOnLightAndDark } from '@ess-kit/tooling/browser/axe.js';
import { engine, resize } from '@ess-kit/tooling/browser/commands.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

type State = readonly [ContentDocument, Attributes, ((element: HTMLElement) => unknown)?];

const openAll = async (element: HTMLElement) => {
  for (let depth = 0; depth < 4; depth++) {
    for (const toggle of all(element, '.toggle[aria-expanded=false]')) toggle.click();
    await settled();
  }
};

const circles = documentOf([network('a', ['b']), network('b', ['a', 'x']), network('c', ['x']), organization('x')]);

const states: Record<string, State> = {
  'the list, opened': [sample, { view: 'list' }, openAll],
  'the table': [sample, { view: 'table' }],
  'the structure, opened': [sample, { view: 'tree' }, openAll],
  'circles and overlaps': [circles, { view: 'tree' }, openAll],
  details: [world, { view: 'list', selected: 'world' }],
  'filters shown and in use': [
    world,
    { view: 'list' },
    async (element) => {
      all(element, '[data-facet=area]')[0]!.click();
      await settled();
      one(element, '.values input').click();
    },
  ],
  'no filters': [world, { view: 'list', 'no-filters': true }],
  'a long list': [many(500), { view: 'table' }],
  'the rail': [world, { view: 'map' }],
};

/** The whole matrix in Chromium, which draws what the audit measures; every state once in the others. */
const languages = engine === 'chromium' ? interfaceLanguages : (['ar'] as const);

describe('on a light page and on a dark one, passes the audit:', () => {
  for (const [state, [content, attributes, act]] of Object.entries(states))
    for (const lang of languages)
      it(`${state}, ${lang}`, async () => {
        await resize(1000, 900);
        const element = await show(content, { ...attributes, lang });
        await act?.(element);
        await settled();
        await expectAccessibleOnLightAndDark(element);
      }).timeout(30_000);
});

describe('The views have room at 280 px', () => {
  for (const lang of ['fr', 'ar'])
    for (const view of ['list', 'table', 'tree'])
      it(`${view}, ${lang}`, async () => {
        await resize(engine === 'webkit' ? 290 : 280);
        const element = await show(sample, { view, lang });
        element.parentElement!.style.margin = '0';
        await openAll(element);
        all(element, '[data-facet=area]')[0]!.click();
        await settled();
        const { right, left } = one(element, '.network').getBoundingClientRect();
        for (const each of all(element, '.network *')) {
          const box = each.getBoundingClientRect();
          if (!box.width || each.closest('.unseen')) continue;
          expect(box.right, each.outerHTML.slice(0, 80)).to.be.at.most(right + 2);
          expect(box.left, each.outerHTML.slice(0, 80)).to.be.at.least(left - 2);
        }
      });
});

describe('The views with an accent of the partner’s', () => {
  for (const accent of ['#ffd400', '#7a0019', '#0a7', '#888'])
    it(`read well: ${accent}`, async () => {
      const element = await show(world, { view: 'list', style: `--ess-accent: ${accent}` });
      await open(element, 'Members: World Network');
      await press(element, 'Area');
      one(element, '.values input').click();
      await settled();
      await expectAccessible(element);
    });
});
