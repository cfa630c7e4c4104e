import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { expectAccessible } from '@ess-kit/tooling/browser/axe.js';
import { click, press, type } from '@ess-kit/tooling/browser/commands.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import { chooseLanguage } from '@ess-kit/core';
import { all, forgetPage, one, page, shown, switcher, tag, until } from './fixtures/switcher.js';
import type { EssLanguageRequestDetail, EssLanguageSwitcher } from '../src/index.js';

afterEach(forgetPage);

const here = location.pathname + location.search;

describe('one tag, no attribute, on a head as it is written by', () => {
  for (const [name, language, head, expected] of [
    [
      'Polylang',
      'fr-FR',
      `<link rel="alternate" href="${location.href}" hreflang="fr"><link rel="alternate" href="${location.origin}/en/forum/" hreflang="en"><link rel="alternate" href="${location.origin}/es/foro/" hreflang="es"><link rel="alternate" href="${location.origin}/" hreflang="x-default">`,
      ['[Français]', 'English /en/forum/', 'Español /es/foro/'],
    ],
    [
      'WPML, with regions, a feed, and a second plugin that says it again',
      'en-US',
      `<link rel="alternate" type="application/rss+xml" hreflang="fr" href="/fr/feed/"><link rel="alternate" hreflang="en-us" href="/forum/"><link rel="alternate" hreflang="pt-br" href="/pt-br/forum/"><link rel="alternate" hreflang="en-us" href="/forum/"><link rel="alternate" hreflang="pt-br" href="/pt-br/forum/"><link rel="alternate" hreflang="x-default" href="/forum/">`,
      ['[English]', 'Português /pt-br/forum/'],
    ],
    [
      'Drupal, with relative addresses, scripts and an undetermined language',
      'zh-hans',
      `<link rel="alternate" hreflang="zh-hans" href="/zh-hans/node/1"><link rel="alternate" hreflang="zh-hant" href="/zh-hant/node/1"><link rel="alternate" hreflang="ar" href="/ar/node/1"><link rel="alternate" hreflang="und" href="/node/1">`,
      ['[简体中文]', '繁體中文 /zh-hant/node/1', 'العربية /ar/node/1'],
    ],
    [
      'SPIP, where the page itself is missing',
      'fr',
      `<link rel="alternate" hreflang="en" href="/spip.php?article12&amp;lang=en"><link rel="alternate" hreflang="es" href="/spip.php?article13&amp;lang=es">`,
      ['[Français]', 'English /spip.php?article12&lang=en', 'Español /spip.php?article13&lang=es'],
    ],
    [
      'hand, with mistakes',
      'en',
      `<LINK REL="Alternate stylesheet" HREFLANG=" FR " href="/fr"><link rel="alternate" hreflang="en_GB" href="${here}#top"><link rel="alternate" hreflang="es" href="javascript:alert(1)"><link rel="alternate" hreflang="" href="/x"><link rel="alternate" hreflang="../en" href="/y"><link rel="alternate" hreflang="fr-FR" href="/fr">`,
      ['Français /fr', '[English]'],
    ],
  ] as const)
    it(name, async () => {
      page(language, head);
      const element = await switcher();
      expect(shown(element)).to.deep.equal(expected);
      for (const link of all(element, 'a')) {
        expect(link.getAttribute('rel')).to.equal('alternate');
        expect(link.getAttribute('hreflang')).to.be.a('string');
        expect(link.lang).to.equal(link.getAttribute('hreflang'));
        expect(link.dir).to.equal(/^ar/.test(link.lang) ? 'rtl' : 'ltr');
      }
      await expectAccessible(element);
    });

  it('hand, with a language of two regions: each is named with its own', async () => {
    page(
      'en-GB',
      '<link rel="alternate" hreflang="pt-PT" href="/pt"><link rel="alternate" hreflang="pt-BR" href="/br">',
    );
    const names = shown(await switcher());
    expect(new Set(names).size).to.equal(3);
    expect(names[1]).to.match(/Portugu.s.*\/pt/);
  });
});

describe('the author’s links', () => {
  const links =
    '<a href="/fr/post" hreflang="fr" lang="fr" aria-current="page">Français</a> <a href="/en/" lang="en" data-missing>English</a> <span lang="es" data-missing>Español</span>';

  it('come before the head’s, and say in the page’s language what is not translated', async () => {
    page('fr', '<link rel="alternate" hreflang="pt" href="/pt">');
    const element = await switcher('', links);
    expect(shown(element)).to.deep.equal(['[Français]', 'English /en/', 'Español']);
    const home = one(element, 'a');
    expect(home.hasAttribute('hreflang') || home.hasAttribute('rel')).to.equal(false);
    expect(all(element, '.note').map((each) => plain(each.textContent))).to.deep.equal([
      'Cette page n’existe pas en anglais : le lien mène à l’accueil.',
      'Cette page n’existe pas en espagnol.',
    ]);
    await expectAccessible(element);
  });

  it('that name no language of their target, where others do, lead to no translation', async () => {
    page('fr');
    const element = await switcher('', '<a href="/es/p" hreflang="es">ES</a><a href="/en/" lang="en">EN</a>');
    expect(shown(element)).to.deep.equal(['[Français]', 'Español /es/p', 'English /en/']);
    expect(all(element, '.note')).to.have.lengthOf(1);
  });

  it('stay where there is nothing better', async () => {
    const element = await fixture(`<${tag} mode="links"><a href="/">Home</a></${tag}>`);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(element.shadowRoot!.querySelector('slot')).not.to.equal(null);
  });
});

describe('without links', () => {
  it('changes the widgets: announced once in the new language, focus kept, all switchers in step', async () => {
    page('fr');
    const around = await fixture(`<div><${tag}></${tag}><${tag}></${tag}></div>`);
    const [first, second] = [...around.children] as [HTMLElement, HTMLElement];
    await until(() => one(first, 'nav') && one(second, 'nav'));
    expect(shown(first)).to.deep.equal(['[Français]', 'English', 'Español', 'Português', 'العربية']);
    one(first, 'button[lang="es"]').focus();
    await press('Enter');
    await until(() => plain(one(first, '[role=status]').textContent) && shown(second)[2] === '[Español]');
    expect(plain(one(first, '[role=status]').textContent)).to.equal('Contenidos mostrados en español');
    expect(plain(one(second, '[role=status]').textContent)).to.equal('');
    expect(shown(second)[2]).to.equal('[Español]');
    expect(one(first, 'nav').getAttribute('aria-label')).to.equal('Idiomas');
    expect(first.shadowRoot!.activeElement?.textContent.trim()).to.equal('Español');
    expect(localStorage.getItem('ess-kit.language')).to.equal(null);
    await expectAccessible(first);
  });

  it('remembers only where the page asks for it', async () => {
    page('fr');
    const element = await switcher('remember languages="fr en ca"');
    await click(one(element, 'button[lang="en"]'));
    await until(() => shown(element)[1] === '[English]');
    chooseLanguage(undefined);
    expect(localStorage.getItem('ess-kit.language')).to.equal('en');
    const later = await switcher('remember');
    expect(shown(later)[1]).to.equal('[English]');
  });

  it('asks the host first, which may take over', async () => {
    page('fr');
    const element = await switcher('mode="bridge" languages="fr en"');
    let asked: unknown;
    const listening = new AbortController();
    document.addEventListener(
      'ess-language-request',
      (event) => {
        const { language } = (event as CustomEvent<EssLanguageRequestDetail>).detail;
        asked = language;
        event.preventDefault();
        document.documentElement.lang = language;
      },
      { signal: listening.signal },
    );
    await click(one(element, 'button[lang="en"]'));
    listening.abort();
    expect(asked).to.equal('en');
    await until(() => shown(element)[1] === '[English]');
    expect(one(element, 'nav').getAttribute('aria-label')).to.equal('Languages');
  });
});

describe('long lists', () => {
  const links = (count: number) =>
    'fr en es pt ar de it nl ca eu gl ro pl cs sk hu el bg tr sv da fi'
      .split(' ')
      .slice(0, count)
      .map((language) => `<a href="/${language}/" hreflang="${language}">${language}</a>`)
      .join('');

  it('open by a button above six; Escape closes and focus returns', async () => {
    page('fr');
    const element = await switcher('', links(7));
    const toggle = one(element, '.toggle');
    expect(plain(toggle.textContent)).to.match(/^Français\s*, changer de langue$/);
    expect(toggle.ariaExpanded).to.equal('false');
    expect(all(element, 'input')).to.have.lengthOf(0);
    await click(toggle);
    await until(() => toggle.ariaExpanded === 'true');
    await expectAccessible(element);
    await press('Escape');
    await until(() => toggle.ariaExpanded === 'false');
    expect(element.shadowRoot!.activeElement).to.equal(toggle);
  });

  it('have a search above twenty, by any of a language’s names', async () => {
    page('fr');
    const element = await switcher('', links(22));
    await click(one(element, '.toggle'));
    const input = one(element, 'input') as HTMLInputElement;
    for (const [query, name] of [
      ['allem', 'Deutsch'],
      ['deut', 'Deutsch'],
      ['portugues', 'Português'],
    ] as const) {
      input.value = query;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      await until(() => all(element, '.menu li').length === 1);
      expect(shown(element)[0]).to.contain(name);
      await until(() => plain(one(element, '[role=status]').textContent) === '1 résultat');
    }
  });
});

describe('by keyboard alone', () => {
  const many = 'fr en es pt ar de it nl ca eu gl ro pl cs sk hu el bg tr sv da fi';
  const focused = (element: Element) => plain(element.shadowRoot!.activeElement?.textContent);
  const isOpen = (element: Element) => one(element, '.toggle').ariaExpanded === 'true';

  /** A switcher with something before it, from which Tab leads in. */
  async function entered(attributes: string) {
    page('fr');
    const around = await fixture(
      `<div><button>Before</button><${tag} ${attributes}></${tag}><button>After</button></div>`,
    );
    const [before, element, after] = [...around.children] as [HTMLElement, EssLanguageSwitcher, HTMLElement];
    await until(() => one(element, 'nav'));
    before.focus();
    return { element, before, after };
  }

  it('a list of up to six is read on and back, one stop a language but the current one', async () => {
    const { element, before, after } = await entered('languages="fr en es pt"');
    for (const name of ['English', 'Español', 'Português']) {
      await press('Tab');
      expect(focused(element)).to.equal(name);
    }
    await press('Tab');
    expect(document.activeElement).to.equal(after);
    for (let stops = 0; stops < 4; stops++) await press('Tab', { shift: true });
    expect(document.activeElement).to.equal(before);
  });

  it('a list above six is opened, chosen from, and left with the focus on its button', async () => {
    const { element, after } = await entered('languages="fr en es pt ar de it nl"');
    await press('Tab');
    expect(focused(element)).to.equal('Français, changer de langue');
    await press('Enter');
    await until(() => isOpen(element));
    await press('Tab');
    expect(focused(element)).to.equal('English');
    await press('Tab');
    expect(focused(element)).to.equal('Español');
    await press('Enter');
    await until(() => focused(element) === 'Español, cambiar de idioma');
    expect(isOpen(element)).to.equal(false);
    await press('Tab');
    expect(document.activeElement).to.equal(after);
  });

  it('a list above twenty is searched by typing, and Escape goes back to its button', async () => {
    const { element } = await entered(`languages="${many}"`);
    await press('Tab');
    await press(' ');
    await until(() => isOpen(element));
    await press('Tab');
    expect(element.shadowRoot!.activeElement?.localName).to.equal('input');
    await type('deut');
    await until(() => all(element, '.menu li').length === 1);
    await press('Tab');
    expect(focused(element)).to.equal('Deutsch');
    await press('Escape');
    await until(() => !isOpen(element));
    expect(focused(element)).to.equal('Français, changer de langue');
    await press('Enter');
    await until(() => isOpen(element));
  });

  it('a search counts what it leaves, in the digits of the page', async () => {
    for (const [language, count] of [
      ['ar', /^[3-9] نتائج$/],
      ['ar-u-nu-arab', /^[٣-٩] نتائج$/],
    ] as const) {
      page(language);
      const element = await switcher(`languages="${many}"`);
      await click(one(element, '.toggle'));
      await until(() => isOpen(element));
      one(element, 'input').focus();
      await type('sk');
      await until(() => count.test(plain(one(element, '[role=status]').textContent)));
      element.remove();
      forgetPage();
    }
  });
});

describe('also', () => {
  it('offers the reader’s language, in that language, until dismissed', async () => {
    page('fr', '<link rel="alternate" hreflang="es" href="/es/"><link rel="alternate" hreflang="en" href="/en/">');
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => ['de', 'es-MX', 'fr'] });
    const element = await switcher('offer');
    await until(() => one(element, '.offer'));
    expect(plain(one(element, '.offer').textContent)).to.equal('Esta página existe en español');
    expect(one(element, '.offer').lang).to.equal('es');
    await expectAccessible(element);
    await click(one(element, '.dismiss'));
    await until(() => !one(element, '.offer'));
  });

  it('offers nothing to who reads the page’s language first', async () => {
    page('fr', '<link rel="alternate" hreflang="es" href="/es/">');
    Object.defineProperty(navigator, 'languages', { configurable: true, get: () => ['fr-CA', 'es'] });
    const element = await switcher('offer');
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(all(element, '.offer')).to.have.lengthOf(0);
  });

  it('is short where asked, and heard in full', async () => {
    page('fr');
    const element = await switcher('compact');
    expect(all(element, '[aria-hidden]').map((each) => each.textContent)).to.deep.equal(['FR', 'EN', 'ES', 'PT', 'AR']);
    expect(all(element, 'li .unseen').map((each) => each.textContent)[1]).to.equal('English');
    await expectAccessible(element);
  });

  it('has targets of 24 pixels and more', async () => {
    page('en');
    for (const each of all(await switcher('compact'), 'li > :first-child')) {
      const { width, height } = each.getBoundingClientRect();
      expect(Math.min(width, height)).to.be.at.least(24);
    }
  });

  for (const { id, value } of attackStrings('lang'))
    it(`never throws, with ${id}`, async () => {
      page(value);
      const element = await fixture<EssLanguageSwitcher>(`<${tag}><a href="/x">x</a></${tag}>`);
      element.lang = value;
      element.languages = `${value} fr en`;
      element.querySelector('a')!.setAttribute('hreflang', value);
      chooseLanguage(value);
      await element.updateComplete;
      await until(() => element.shadowRoot!.querySelector('nav, slot'));
    });
});
