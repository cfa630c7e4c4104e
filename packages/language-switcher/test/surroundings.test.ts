import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { expectAccessible } from '@ess-kit/tooling/browser/axe.js';
import { canEmulate, click, emulate, press, resize } from '@ess-kit/tooling/browser/commands.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { chooseLanguage } from '@ess-kit/core';
import { all, forgetPage, one, page, shown, switcher, tag, until } from './fixtures/switcher.js';

afterEach(forgetPage);

const links = (tags: string) =>
  tags
    .split(' ')
    .map((language) => `<a href="/${language}/" hreflang="${language}">${language}</a>`)
    .join('');
const seven = links('fr en es pt ar de it');

/** What assistive technology reads of an element: all but what is hidden from it. */
const heard = (node: Node): string =>
  (node as Element).ariaHidden === 'true'
    ? ''
    : node instanceof Text
      ? node.data
      : [...node.childNodes].map(heard).join('');

describe('the compact form', () => {
  it('shows codes and says full names, each in its language, and who is current', async () => {
    page('fr');
    const element = await switcher('compact', links('fr en pt-BR ar'));
    const items = all(element, 'li > :first-child');
    expect(items.map((item) => plain(heard(item)))).to.deep.equal(['Français', 'English', 'Português', 'العربية']);
    expect(items.map((item) => item.querySelector('.code')!.textContent)).to.deep.equal(['FR', 'EN', 'PT', 'AR']);
    expect(items.map(({ lang }) => lang)).to.deep.equal(['fr', 'en', 'pt-BR', 'ar']);
    expect(items.map((item) => item.getAttribute('aria-current'))).to.deep.equal(['page', null, null, null]);
    await expectAccessible(element);
  });

  it('has a button that shows a code, says the language and what it does; what it opens has full names', async () => {
    page('fr');
    const element = await switcher('compact', seven);
    const toggle = one(element, '.toggle');
    expect(toggle.querySelector('.code')!.textContent).to.equal('FR');
    expect(plain(heard(toggle))).to.equal('Français, changer de langue');
    await click(toggle);
    await until(() => toggle.ariaExpanded === 'true');
    expect(all(element, '.menu .code')).to.have.lengthOf(0);
    expect(shown(element)[3]).to.equal('Português /pt/');
    await expectAccessible(element);
  });
});

describe('the opened list', () => {
  for (const [language, side] of [
    ['fr', 'left'],
    ['ar', 'right'],
  ] as const)
    for (const width of [320, 800])
      it(`stands below its button, on the side where ${language} begins, inside a window of ${width} pixels`, async () => {
        await resize(width);
        page(language);
        const around = await fixture(`<div dir="${side === 'right' ? 'rtl' : 'ltr'}"><${tag}>${seven}</${tag}></div>`);
        const element = around.firstElementChild!;
        await until(() => one(element, '.toggle'));
        await click(one(element, '.toggle'));
        await until(() => one(element, '.toggle').ariaExpanded === 'true');
        const button = one(element, '.toggle').getBoundingClientRect();
        const menu = one(element, '.menu').getBoundingClientRect();
        expect(menu.top).to.be.within(button.bottom, button.bottom + 8);
        // As near as the window lets it.
        const wanted = side === 'left' ? Math.max(button.left, 8) : Math.min(button.right, innerWidth - 8);
        expect(menu[side]).to.be.closeTo(wanted, 1);
        expect(menu.left).to.be.at.least(0);
        expect(menu.right).to.be.at.most(innerWidth);
      });

  it('stands above its button where there is no room below', async () => {
    page('fr');
    const around = await fixture(
      `<div><div class="above"></div><${tag}>${seven}</${tag}><div class="below"></div></div>`,
    );
    for (const each of around.querySelectorAll<HTMLElement>('div')) each.style.blockSize = '2000px';
    const element = around.querySelector(tag)!;
    await until(() => one(element, '.toggle'));
    element.scrollIntoView({ block: 'end', behavior: 'instant' });
    one(element, '.toggle').focus({ preventScroll: true });
    await press('Enter');
    await until(() => one(element, '.toggle').ariaExpanded === 'true');
    const menu = one(element, '.menu').getBoundingClientRect();
    expect(menu.bottom).to.be.at.most(one(element, '.toggle').getBoundingClientRect().top);
    expect(menu.top).to.be.at.least(0);
  });

  it('changes widgets, closes, and gives the focus back to its button, which has the new language', async () => {
    page('fr');
    const element = await switcher('languages="fr en es pt ar de it"');
    await click(one(element, '.toggle'));
    await until(() => one(element, '.toggle').ariaExpanded === 'true');
    one(element, '.menu button[lang="es"]').focus();
    await press('Enter');
    await until(() => plain(heard(one(element, '.toggle'))) === 'Español, cambiar de idioma');
    await until(() => one(element, '.toggle').ariaExpanded === 'false');
    await until(() => element.shadowRoot!.activeElement === one(element, '.toggle'));
  });
});

describe('in forced colours', () => {
  before(function () {
    // WebKit knows none.
    if (!canEmulate) this.skip();
  });

  it('the current language and the opened list keep their outlines', async () => {
    await emulate({ forcedColors: 'active' });
    page('fr');
    const short = await switcher('', links('fr en'));
    const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(one(short, '.current'));
    expect(borderBlockEndStyle).to.equal('solid');
    expect(parseFloat(borderBlockEndWidth)).to.be.above(1);
    const long = await switcher('', seven);
    await click(one(long, '.toggle'));
    const { backgroundColor, color, borderTopStyle } = getComputedStyle(one(long, '.menu'));
    expect(borderTopStyle).to.equal('solid');
    expect(backgroundColor).not.to.match(/rgba\(.*, 0\)|transparent/);
    expect(color).not.to.equal(backgroundColor);
  });
});

describe('a site that changes its page by script', () => {
  it('may replace its head, or write another list into it', async () => {
    page('fr', '<link rel="alternate" hreflang="en" href="/en/1">');
    const element = await switcher();
    expect(shown(element)).to.deep.equal(['[Français]', 'English /en/1']);
    const { head } = document;
    const another = document.createElement('head');
    for (const each of head.querySelectorAll('meta, style')) another.append(each.cloneNode(true));
    another.append(
      document.createRange().createContextualFragment('<link rel="alternate" hreflang="es" href="/es/2">'),
    );
    head.replaceWith(another);
    try {
      await until(() => shown(element)[1] === 'Español /es/2');
      const link = another.querySelector<HTMLLinkElement>('link[hreflang]')!;
      link.hreflang = 'pt';
      link.href = '/pt/3';
      await until(() => shown(element)[1] === 'Português /pt/3');
    } finally {
      another.replaceWith(head);
    }
    await until(() => shown(element)[1] === 'English /en/1');
  });

  it('may move the switcher', async () => {
    page('fr', '<link rel="alternate" hreflang="en" href="/en/1">');
    const element = await switcher();
    const elsewhere = await fixture<HTMLElement>('<div lang="es"></div>');
    elsewhere.append(element);
    await until(() => one(element, 'nav').getAttribute('aria-label') === 'Idiomas');
    expect(shown(element)).to.deep.equal(['[Français]', 'English /en/1']);
  });
});

describe('several copies of the kit on a page', () => {
  it('share the choice', async () => {
    page('fr');
    const element = await switcher();
    const copy = (await import(
      new URL('../../core/src/language/choice.ts?another-copy', import.meta.url).href
    )) as typeof import('@ess-kit/core');
    expect(copy.chooseLanguage).not.to.equal(chooseLanguage);
    copy.chooseLanguage('es');
    await until(() => shown(element)[2] === '[Español]');
    await click(one(element, 'button[lang="pt"]'));
    await until(() => shown(element)[3] === '[Português]');
    expect(copy.chosenLanguage()).to.equal('pt');
  });
});

describe('on switching', () => {
  it('what was pressed stays where it is, though the page above it grows and shrinks', async () => {
    page('fr');
    const around = await fixture(`<div><div></div><${tag}></${tag}><div></div></div>`);
    const [above, element, below] = [...around.children] as [HTMLElement, HTMLElement, HTMLElement];
    above.style.blockSize = '900px';
    below.style.blockSize = '3000px';
    await until(() => one(element, 'nav'));
    // A widget of the page, whose text is longer in Spanish.
    const grow = new MutationObserver(() => (above.style.blockSize = '1400px'));
    grow.observe(element.shadowRoot!, { subtree: true, childList: true, characterData: true, attributes: true });
    scrollTo({ top: 700, behavior: 'instant' });
    const { top } = element.getBoundingClientRect();
    one(element, 'button[lang="es"]').focus({ preventScroll: true });
    await press('Enter');
    await until(() => shown(element)[2] === '[Español]' && above.offsetHeight === 1400);
    await until(() => Math.abs(element.getBoundingClientRect().top - top) < 2);
    expect(element.shadowRoot!.activeElement?.textContent.trim()).to.equal('Español');
    grow.disconnect();
    scrollTo(0, 0);
  });
});

describe('a choice that is remembered', () => {
  /** As the browser tells it to all other tabs. */
  const inAnotherTab = (key: string, value: string) => {
    localStorage.setItem(key, value);
    dispatchEvent(new StorageEvent('storage', { key, newValue: value }));
  };

  it('is followed in the site’s other tabs, where they remember too', async () => {
    page('fr');
    const element = await switcher('remember');
    inAnotherTab('ess-kit.language', 'pt');
    await until(() => shown(element)[3] === '[Português]');
    inAnotherTab('ess-kit.language', '../nonsense');
    inAnotherTab('ess-kit.language', 'de');
    inAnotherTab('another.key', 'es');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown(element)[3]).to.equal('[Português]');
  });

  it('is not followed where none is asked for', async () => {
    page('fr');
    const element = await switcher();
    inAnotherTab('ess-kit.language', 'pt');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(shown(element)[0]).to.equal('[Français]');
  });
});
