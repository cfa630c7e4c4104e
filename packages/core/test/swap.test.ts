// Without hydration support, as the script tag: what a server wrote is replaced, not taken over.
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture, settled } from '@ess-kit/tooling/browser/fixture.js';
import { defineNote } from './fixtures/define-note.js';
import { content, packs } from './fixtures/note.js';
import { answerRequests, json } from './fixtures/requests.js';
import { aWhile, isIn, seen, shows } from './fixtures/seen.js';
import { note, notes } from './fixtures/note.js';
import { complete, failure } from './fixtures/told.js';

const prerendered =
  '<template shadowrootmode="open"><style>h3 { color: green }</style><div class="shell"><h3>Forum de Lomé, du serveur</h3></div></template>';
const link = '<a href="https://example.org/">Lomé 2026</a>';

/** A note with a root that a server wrote. */
const markup = (tag: string, attributes: string) => `<${tag} lang="fr" ${attributes}>${prerendered}${link}</${tag}>`;

/** What is seen in each frame until the element is complete. */
async function framesUntil(element: Element, end: string) {
  const frames = [seen(element)];
  while (!frames.at(-1)!.includes(end) && frames.length < 200) {
    await new Promise(requestAnimationFrame);
    if (frames.at(-1) !== seen(element)) frames.push(seen(element));
  }
  return frames;
}

/** Content that comes when the test lets it. */
function heldContent(url: string, status = 200) {
  let release!: () => void;
  const held = new Promise<void>((resolve) => (release = resolve));
  answerRequests(() => held.then(() => json(notes(note), { status })));
  return { attributes: `src="${url}"`, release };
}

describe('a root that a server wrote', () => {
  it('stands until all is ready, then goes in one frame', async () => {
    const { attributes, release } = heldContent('https://content.example/swap-1.json');
    const element = await fixture(markup(defineNote(), attributes));
    await aWhile();
    expect(seen(element)).to.equal('Forum de Lomé, du serveur');
    release();
    const frames = await framesUntil(element, 'Bonjour');
    expect(frames[0]).to.equal('Forum de Lomé, du serveur');
    expect(frames).to.have.lengthOf(2);
    expect(frames[1]).to.contain('Forum de Lomé').and.not.to.contain('du serveur').and.not.to.contain('Lomé 2026');
    expect(isIn(element, 'ready')).to.equal(true);
  });

  it('goes at once when content and words are here', async () => {
    const tag = defineNote();
    await shows(await fixture(`<${tag} lang="fr" ${content()}></${tag}>`), 'Bonjour');
    const element = await fixture(markup(tag, content()));
    await complete(element);
    expect(seen(element)).to.contain('Bonjour').and.not.to.contain('du serveur');
    expect(element.shadowRoot!.querySelectorAll('.shell, .heading')).to.have.lengthOf(2);
  });

  it('stands while the words are on their way', async () => {
    let release!: () => void;
    const held = new Promise<void>((resolve) => (release = resolve));
    const element = await fixture(markup(defineNote({ ...packs, fr: () => held.then(() => packs.fr()) }), content()));
    await aWhile();
    expect(seen(element)).to.equal('Forum de Lomé, du serveur');
    release();
    await shows(element, 'Bonjour');
    expect(seen(element)).not.to.contain('du serveur');
  });

  it('lives on as any other element', async () => {
    const element = await fixture(markup(defineNote(), content()));
    await complete(element);
    element.setAttribute('lang', 'en');
    await shows(element, 'Hello');
    expect(seen(element)).not.to.contain('Bonjour');
    await settled(element);
    expect(element.shadowRoot!.querySelectorAll('.shell')).to.have.lengthOf(1);
  });

  it('stays when content fails: it is better than nothing', async () => {
    const { attributes, release } = heldContent('https://content.example/swap-2.json', 404);
    const element = await fixture(markup(defineNote(), attributes));
    release();
    expect((await failure(element)).code).to.equal('http');
    await aWhile(50);
    expect(seen(element)).to.be.oneOf(['Forum de Lomé, du serveur', 'Lomé 2026']);
  });
});
