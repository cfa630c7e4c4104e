import '@ess-kit/tooling/browser/hydrate-support.js';
import { assert, expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { expectAccessible, expectAccessibleOnLightAndDark } from '@ess-kit/tooling/browser/axe.js';
import { click, emulate, engine, hover, press, resize, type } from '@ess-kit/tooling/browser/commands.js';
import { fixture, renderings, settled, ssrFixture } from '@ess-kit/tooling/browser/fixture.js';
import { allowPageErrors } from '@ess-kit/tooling/browser/page-errors.js';
import { html, LitElement } from 'lit';
import { customElement, property } from 'lit/decorators.js';
import type { GreetingElement } from './fixtures/greeting-element.js';
import './fixtures/greeting-element.js';

@customElement('test-decorated')
class DecoratedElement extends LitElement {
  @property({ type: Number }) accessor = 1;

  override render() {
    return html`<test-greeting name=${`number ${this.accessor}`}></test-greeting>`;
  }
}

async function failure(task: Promise<unknown>) {
  try {
    await task;
  } catch (error) {
    return (error as Error).message;
  }
  return assert.fail('should have failed');
}

for (const { name, render } of renderings(['./test/fixtures/greeting-element.js'])) {
  describe(`an element ${name}`, () => {
    it('shows its attributes and answers a click', async () => {
      const element = await render<GreetingElement>('<test-greeting name="Lomé"></test-greeting>');
      const root = element.shadowRoot!;
      expect(plain(root.querySelector('p')!.textContent)).to.equal('Hello, Lomé!');
      await click(root.querySelector('button')!);
      await settled(element);
      expect(plain(root.querySelector('button')!.textContent)).to.equal('Greeted 1 times');
      expect(root.querySelectorAll('p')).to.have.lengthOf(1);
    });

    it('passes the audit', async () => {
      await expectAccessible(await render('<test-greeting name="Lomé"></test-greeting>'));
    });
  });
}

describe('fixtures', () => {
  it('compile TypeScript decorators and settle nested elements', async () => {
    const element = await fixture<DecoratedElement>('<test-decorated accessor="7"></test-decorated>');
    const inner = element.shadowRoot!.querySelector('test-greeting')!;
    expect(plain(inner.shadowRoot!.querySelector('p')!.textContent)).to.equal('Hello, number 7!');
  });

  it('are gone after their test', () => {
    expect(document.querySelector('test-greeting, test-decorated')).to.equal(null);
  });

  it('tell what failed on the server', async () => {
    const task = ssrFixture({ modules: ['./no-such-file.js'], template: '<test-greeting></test-greeting>' });
    expect(await failure(task)).to.contain('no-such-file.js');
  });

  it('notice that nothing was rendered on the server', async () => {
    expect(await failure(ssrFixture({ modules: [], template: '<p>plain</p>' }))).to.contain('no shadow root');
  });
});

describe('the audit', () => {
  it('fails with rule, place and help', async () => {
    const element = await fixture('<div></div>');
    element.attachShadow({ mode: 'open' }).setHTMLUnsafe('<img src="data:," width="9" height="9">');
    const message = await failure(expectAccessible(element));
    expect(message).to.contain('image-alt').and.to.contain('>>> img').and.to.contain('alternative text');
  });

  it('finds what cannot be read on a dark page, and leaves the page as it was', async () => {
    const element = await fixture('<p style="color: #222">Dark on any page</p>');
    await expectAccessible(element);
    const message = await failure(expectAccessibleOnLightAndDark(element));
    expect(message).to.contain('On a dark page').and.to.contain('color-contrast');
    expect(document.body.style.color).to.equal('');
  });

  it('does not pass on nothing', async () => {
    expect(await failure(expectAccessible(await fixture('<div hidden></div>')))).to.contain('nothing to look at');
  });
});

describe('commands', () => {
  it('press keys', async () => {
    const box = await fixture('<div><input id="a"><input id="b"></div>');
    box.querySelector('input')!.focus();
    await type('aé');
    await press('Tab');
    expect(document.activeElement!.id).to.equal('b');
    await press('Tab', { shift: true });
    expect(document.activeElement!.id).to.equal('a');
    expect(box.querySelector('input')!.value).to.equal('aé');
    await press('a', { control: true });
    await press('Backspace');
    expect(box.querySelector('input')!.value).to.equal('');
    expect(document.hasFocus()).to.equal(true);
    expect(box.querySelector('input')!.matches(':focus-visible')).to.equal(true);
  });

  it('move the mouse', async () => {
    const button = await fixture('<button>here</button>');
    await hover(button);
    expect(button.matches(':hover')).to.equal(true);
  });

  it('resize the viewport', async () => {
    await resize(320, 500);
    expect([innerWidth, innerHeight]).to.deep.equal([320, 500]);
    await resize(1100, 700);
    expect([innerWidth, innerHeight]).to.deep.equal([1100, 700]);
  });

  it('restore the viewport after a test', () => {
    expect([innerWidth, innerHeight]).to.deep.equal([800, 600]);
  });

  it('emulate media, or say that they cannot', async () => {
    if (engine === 'webkit') {
      expect(await failure(emulate({ colorScheme: 'dark' }))).to.contain('not available in webkit');
      return;
    }
    const element = await fixture('<test-greeting></test-greeting>');
    const style = getComputedStyle(element.shadowRoot!.querySelector('p')!);
    await emulate({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(style.color).to.equal('rgb(1, 2, 3)');
    expect(matchMedia('(prefers-reduced-motion: reduce)').matches).to.equal(true);
    await emulate({ media: 'print' });
    expect(style.textIndent).to.equal('7px');
    await emulate({ media: null, forcedColors: 'active' });
    expect(style.textIndent).to.equal('0px');
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });

  it('take emulation back after a test', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
    expect(matchMedia('(prefers-color-scheme: dark)').matches).to.equal(false);
  });
});

describe('page errors', () => {
  it('can be allowed', async () => {
    allowPageErrors(/on purpose/);
    setTimeout(() => {
      throw new Error('on purpose');
    });
    void Promise.reject(new Error('also on purpose'));
    await new Promise((resolve) => setTimeout(resolve, 50));
  });
});
