import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { parseFragment, type DefaultTreeAdapterTypes } from 'parse5';
import { drupalAddition, drupalBasic, spip, spipSafe, wix, wordpressAuthor } from './filters.ts';

const content = JSON.stringify({
  events: [{ id: 'a', name: 'Financer « les territoires » & l’ESS <2021>', startDate: '2021-06-01' }],
});
const escaped = content.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

const forms = {
  link: '<a href="https://example.org/forum/" data-ess="event-card" data-src="https://example.org/c.json#a" data-lang="fr">Le forum</a>',
  div: '<div data-ess="event-card" data-src="https://example.org/c.json#a"><p>Le <a href="https://example.org/forum/">forum</a></p></div>',
  inline: `<a href="https://example.org/forum/" data-ess="event-card" data-content="${escaped}">Le forum</a>`,
  tag: '<ess-event-card src="https://example.org/c.json#a"><a href="https://example.org/forum/">Le forum</a></ess-event-card>',
  frame:
    '<iframe src="https://cdn.example/1/embed.html?ess=event-card&amp;src=https://example.org/c.json#a" title="Forum"></iframe><p><a href="https://example.org/forum/">Le forum</a></p>',
};
type Form = keyof typeof forms;
/** What the reader gets of the page that results. */
type Outcome = 'card' | 'frame' | 'link';

/** What the script tag makes of the markup: it looks for `data-ess`, and for tags of its own. */
function outcome(markup: string): Outcome {
  const found = { card: false, frame: false, link: false };
  const visit = (node: DefaultTreeAdapterTypes.Node) => {
    if ('tagName' in node) {
      const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
      const brings = (prefix: string) =>
        attributes[`${prefix}src`]?.startsWith('https://') || attributes['data-content'] === content;
      if (attributes['data-ess'] === 'event-card' && brings('data-')) found.card = true;
      if (node.tagName === 'ess-event-card' && brings('')) found.card = true;
      if (node.tagName === 'iframe' && attributes.src?.includes('/embed.html?')) found.frame = true;
      if (node.tagName === 'a' && attributes.href === 'https://example.org/forum/') found.link = true;
    }
    if ('childNodes' in node) node.childNodes.forEach(visit);
  };
  visit(parseFragment(markup));
  // Whatever becomes of the rest, the link is there.
  assert.ok(found.link, markup);
  return found.card ? 'card' : found.frame ? 'frame' : 'link';
}

const whole: Record<Form, Outcome> = { link: 'card', div: 'card', inline: 'card', tag: 'card', frame: 'frame' };
const nothing: Record<Form, Outcome> = { link: 'link', div: 'link', inline: 'link', tag: 'link', frame: 'link' };

const hosts: Record<string, [filter: (markup: string) => string, expected: Record<Form, Outcome>]> = {
  SPIP: [spip, whole],
  'SPIP with safehtml': [spipSafe, nothing],
  'Drupal, Basic HTML': [(markup) => drupalBasic(markup), nothing],
  'Drupal, Basic HTML with the addition of the docs': [
    (markup) => drupalBasic(markup, drupalAddition),
    { ...whole, tag: 'link', frame: 'link' },
  ],
  'WordPress, an author': [wordpressAuthor, { ...whole, tag: 'link', frame: 'link' }],
  Wix: [wix, whole],
};

for (const [name, [filter, expected]] of Object.entries(hosts))
  describe(`pasted into ${name}`, () => {
    for (const form of Object.keys(forms) as Form[])
      it(`the ${form} form leaves a ${expected[form]}`, () => {
        const kept = filter(forms[form]);
        assert.equal(outcome(kept), expected[form]);
        assert.match(kept, /forum/);
        // A text that is saved and edited again is filtered again.
        assert.equal(filter(kept), kept);
      });

    it('a script of JSON brings no card where its tag is taken away', () => {
      const kept = filter(`<p>Le forum</p><script type="application/json">${content}</script>`);
      assert.match(kept, /Le forum/);
      assert.equal(/<script/.test(kept), ['SPIP', 'Wix'].includes(name));
    });

    it('no attribute of code survives where authors are filtered', () => {
      if (!['SPIP', 'Wix'].includes(name))
        assert.doesNotMatch(filter('<a href="/" onclick="x" data-ess="x">y</a>'), /onclick/);
    });
  });

it('the docs ask for just the addition that is tested', () => {
  for (const language of ['fr', 'en'])
    assert.ok(
      readFileSync(new URL(`../../../../../docs/${language}/drupal.md`, import.meta.url), 'utf8').includes(
        drupalAddition,
      ),
    );
});
