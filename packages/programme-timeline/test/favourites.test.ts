import {
  at,
  control,
  count,
  day,
  focused,
  go,
  item,
  one,
  programme,
  ready,
  renderedProgrammes,
  seen,
  session,
  showProgramme,
  shownIds,
  star,
} from './fixtures/programmes.js';
import { untilChanged } from '@ess-kit/tooling/browser/time.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

const document = (id = 'forum') =>
  programme([day('d', '2021-06-01', [at('a', '10:00'), at('b', '11:00'), session('c', { kind: 'break' })])], { id });
const stored = () => Object.entries({ ...localStorage });
const starName = (element: Element, id: string) => plain(item(element, id).querySelector('.star')!.textContent);

/** Stands for the clipboard, which asks its reader in some engines. */
async function copied(task: () => void): Promise<string> {
  let text: string | undefined;
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: { writeText: async (written: string) => void (text = written) },
  });
  try {
    task();
    while (text === undefined) await new Promise(requestAnimationFrame);
    return text;
  } finally {
    delete (navigator as { clipboard?: unknown }).clipboard;
  }
}

for (const { name, show } of renderedProgrammes)
  describe(`Favourites, kept locally ${name}`, () => {
    it('store nothing before the first is chosen, and nothing after the last is taken back', async () => {
      const element = await show(document());
      expect(stored()).to.deep.equal([]);
      expect(control(element, 'My selection (0)')).to.equal(undefined);
      await star(element, 'a');
      expect(stored()).to.have.lengthOf(1);
      expect(stored()[0]![1]).to.equal('["a"]');
      await star(element, 'a');
      expect(stored()).to.deep.equal([]);
    });

    it('are there again at the next visit, and of this programme only', async () => {
      const first = await show(document());
      await star(first, 'b');
      first.remove();
      const again = await show(document());
      expect(starName(again, 'b')).to.equal('Remove from my selection: Name of b');
      expect(starName(again, 'a')).to.equal('Add to my selection: Name of a');
      const other = await show(document('other'));
      expect(starName(other, 'b')).to.equal('Add to my selection: Name of b');
    });

    it('are shown alone when asked for', async () => {
      const element = await show(document());
      await star(element, 'b');
      const button = control(element, 'My selection (1)')!;
      button.click();
      await element.updateComplete;
      expect(button.getAttribute('aria-pressed')).to.equal('true');
      expect([shownIds(element), count(element)]).to.deep.equal([['b'], '1 item']);
      button.click();
      await element.updateComplete;
      expect(shownIds(element)).to.have.lengthOf(3);
    });
  });

describe('favourites', () => {
  it('a break is none', async () => {
    expect(item(await showProgramme(document()), 'c').querySelector('.star')).to.equal(null);
  });

  it('last as long as the page where storage throws', async () => {
    const { getItem, setItem } = Storage.prototype;
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('denied', 'SecurityError');
    };
    try {
      const element = await showProgramme(document());
      await star(element, 'a');
      expect(starName(element, 'a')).to.contain('Remove');
      // Also when the language, or what is asked for, changes.
      element.lang = 'fr';
      await untilChanged(element, () => one(element, '.shell')!.lang === 'fr');
      expect(starName(element, 'a')).to.contain('Retirer');
    } finally {
      Object.assign(Storage.prototype, { getItem, setItem });
    }
  });

  it('take no harm from what somebody else has stored', async () => {
    const first = await showProgramme(document());
    await star(first, 'a');
    const [[key]] = stored() as [[string, string]];
    first.remove();
    for (const value of ['{"a":1}', 'null', '[1,{},"a"]', '<script>', '"a"', '']) {
      localStorage.setItem(key, value);
      const element = await showProgramme(document());
      expect(starName(element, 'a').startsWith('Remove'), value).to.equal(value.includes('"a"]'));
      element.remove();
    }
  });

  it('keep the reader’s place when one disappears', async () => {
    const element = await showProgramme(document());
    await star(element, 'a');
    await star(element, 'b');
    control(element, 'My selection (2)')!.click();
    await element.updateComplete;
    item(element, 'a').querySelector<HTMLElement>('.star')!.focus();
    await star(element, 'a');
    expect(shownIds(element)).to.deep.equal(['b']);
    expect(focused(element)).to.equal('1 item');
  });

  it('of a session that is in the programme no more stay kept', async () => {
    const first = await showProgramme(document());
    await star(first, 'a');
    await star(first, 'b');
    first.data = programme([day('d', '2021-06-01', [at('b', '11:00')])]);
    await settled(first);
    await star(first, 'b');
    expect(stored()[0]![1]).to.equal('["a"]');
  });
});

describe('Share my selection by link', () => {
  it('names the favourites in this page’s address', async () => {
    const element = await showProgramme(document());
    await star(element, 'a');
    await star(element, 'b');
    control(element, 'My selection (2)')!.click();
    await element.updateComplete;
    const link = await copied(() => control(element, 'Share my selection')!.click());
    expect(link).to.equal(`${location.href.split('#')[0]}#ess=forum&favourites=a%2Cb`);
    await untilChanged(element, () => plain(one(element, '[role="status"]')!.textContent) === 'Link copied');
  });

  it('shows a selection that was shared, and leaves mine alone', async () => {
    const element = await showProgramme(document('shared-1'));
    await go('#ess=shared-1&favourites=b,nobody');
    await settled(element);
    expect(shownIds(element)).to.deep.equal(['b']);
    expect(seen(element)).to.contain('A selection of one item was shared with you.');
    expect(stored()).to.deep.equal([]);
    control(element, 'Show everything')!.click();
    await element.updateComplete;
    expect(shownIds(element)).to.have.lengthOf(3);
    expect(stored()).to.deep.equal([]);
  });

  it('adds it to mine when asked', async () => {
    await go('#ess=shared-2&favourites=b');
    const element = await showProgramme(document('shared-2'));
    await settled(element);
    expect(shownIds(element)).to.deep.equal(['b']);
    const button = control(element, 'Add it to mine')!;
    button.focus();
    button.click();
    await element.updateComplete;
    expect(starName(element, 'b')).to.contain('Remove');
    expect(stored()[0]![1]).to.equal('["b"]');
    expect(seen(element)).to.not.contain('was shared with you');
    expect(focused(element)).to.equal('1 item');
  });

  it('of nothing that is in the programme shows all of it', async () => {
    const element = await showProgramme(document('shared-3'));
    await go('#ess=shared-3&favourites=nobody,%3Cscript%3E');
    await settled(element);
    expect(shownIds(element)).to.have.lengthOf(3);
    expect(seen(element)).to.not.contain('shared with you');
  });

  it('is not followed where there is no way back', async () => {
    const element = await showProgramme(document('shared-4'), { 'no-filters': true });
    await go('#ess=shared-4&favourites=b');
    await settled(element);
    expect(shownIds(element)).to.have.lengthOf(3);
  });

  it('works for a document that has no whole', async () => {
    const loose = { inLanguage: 'en', events: [session('loose-1'), session('loose-2')] };
    const element = await showProgramme(loose);
    await star(element, 'loose-2');
    control(element, 'My selection (1)')!.click();
    await element.updateComplete;
    const link = new URL(await copied(() => control(element, 'Share my selection')!.click()));
    element.remove();
    localStorage.clear();
    const other = await ready(await showProgramme(loose));
    await go(link.hash);
    await settled(other);
    expect(shownIds(other)).to.deep.equal(['loose-2']);
  });
});
