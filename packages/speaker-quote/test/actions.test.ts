import { all, content, control, one, partText, show } from './fixtures/quotes.js';
import { changed, uclg } from './fixtures/samples.js';
import { untilChanged } from '@ess-kit/tooling/browser/time.js';
import { expect, plain } from '@ess-kit/tooling/browser/assert.js';
import { click, press } from '@ess-kit/tooling/browser/commands.js';
import { settled } from '@ess-kit/tooling/browser/fixture.js';

/** Puts something in the browser's place until the task is done. */
async function having(name: 'clipboard' | 'share', value: unknown, task: () => Promise<void>) {
  Object.defineProperty(navigator, name, { configurable: true, value });
  try {
    await task();
  } finally {
    delete (navigator as unknown as Record<string, unknown>)[name];
  }
}

const status = (element: Element) => plain(one(element, '[role="status"]')!.textContent);
const page = () => location.href.split('#')[0]!;

/** What is copied by a button. */
async function copied(element: Element, name: string): Promise<string> {
  let text = '';
  await having('clipboard', { writeText: async (value: string) => void (text = value) }, async () => {
    control(element, name)!.click();
    await untilChanged(element, () => status(element) !== '');
  });
  return text;
}

describe('copy with attribution', () => {
  it('has an Arabic comma beside Arabic only, and an Arabic date that stays together', async () => {
    const element = await show(uclg, { src: '#sabartes-1', lang: 'ar' });
    const [, by, where] = (await copied(element, 'نسخ الاقتباس')).split('\n');
    expect(by).to.equal('— Antònia Sabartés, coordinatrice, Forum des régions');
    expect(where).to.match(/régions, Fenêtre .* qui prend soin، \u200F15 فبراير 2021$/);
  });

  it('has the words in their marks, speaker, role, event, date and address', async () => {
    const element = await show(uclg, { src: '#sabartes-1', lang: 'fr' });
    const announcer = one(element, '[role="status"]');
    expect(await copied(element, 'Copier la citation')).to.equal(
      [
        '«\u202FUn chemin difficile nous attend, mais cette “symbiose” pourrait être une bonne ligne pour commencer ce travail de coopération entre les régions du monde et les niveaux de gouvernement présents à CGLU.\u202F»',
        '— Antònia Sabartés, coordinatrice, Forum des régions',
        'Priorités de Metropolis et du Forum des régions, Fenêtre d’opportunité de CGLU, Séminaire et Campus de CGLU – Une communauté qui prend soin, 15 février 2021',
        `${page()}#ess=sabartes-1`,
      ].join('\n'),
    );
    expect(status(element)).to.equal('Citation copiée');
    expect(one(element, '[role="status"]')).to.equal(announcer);
  });

  it('has the version that is shown, and says of a translation that it is one', async () => {
    const element = await show(uclg, { src: '#sabartes-1' });
    const text = await copied(element, 'Copy quotation');
    expect(text).to.match(/^“A difficult road lies ahead, but this ‘symbiosis’ could/);
    expect(text).to.contain('\nTranslated from French: ESS Kit\n');
    control(element, 'Show original')!.click();
    await element.updateComplete;
    const original = await copied(element, 'Copy quotation');
    expect(original).to.match(/^«\u202FUn chemin/);
    expect(original).to.not.contain('Translated');
  });

  it('has several roles, and says which are over', async () => {
    const affiliations = [
      { roleName: 'mayor', organization: 'iriga' },
      { roleName: 'minister', current: false },
      { organization: 'uclg', current: true },
    ];
    const element = await show(changed('alfelor-1', { affiliations }), { src: '#alfelor-1' });
    expect(await copied(element, 'Copy quotation')).to.contain(
      '\n— Madelaine Alfelor, mayor, City of Iriga · minister (formerly) · United Cities and Local Governments\n',
    );
  });

  it('of nobody, from nowhere, is the words and the address', async () => {
    const element = await show(content({}));
    expect(await copied(element, 'Copy quotation')).to.equal(`“We are not alone.”\n${page()}#ess=said`);
  });

  it('that fails is said', async () => {
    const element = await show(content({}));
    await having('clipboard', { writeText: () => Promise.reject(new DOMException('no')) }, async () => {
      control(element, 'Copy quotation')!.click();
      await untilChanged(element, () => status(element) === 'The quotation could not be copied');
    });
  });
});

describe('share link, web share', () => {
  it('copies the address of this very quotation', async () => {
    const element = await show(uclg, { src: '#uclg-2021-africa' });
    expect(await copied(element, 'Copy link')).to.equal(`${page()}#ess=elong-mbassi-1`);
    expect(status(element)).to.equal('Link copied');
  });

  it('hands words and address to the device', async () => {
    const shared: ShareData[] = [];
    await having(
      'share',
      async (data: ShareData) => void shared.push(data),
      async () => {
        const element = await show(uclg, { src: '#sabartes-1', lang: 'fr' });
        await click(control(element, 'Partager')!);
        expect(shared).to.have.lengthOf(1);
        expect(shared[0]!.url).to.equal(`${page()}#ess=sabartes-1`);
        expect(shared[0]!.text)
          .to.match(/^«\u202FUn chemin.*\n— Antònia Sabartés, /)
          .and.to.not.contain('#ess');
      },
    );
  });

  it('takes it when the reader changes their mind', async () => {
    const refuse = () => Promise.reject(new DOMException('no', 'AbortError'));
    await having('share', refuse, async () => {
      const element = await show(content({}));
      await click(control(element, 'Share')!);
      await settled(element);
      expect(status(element)).to.equal('');
    });
  });

  it('is not offered where the device has none', async () => {
    await having('share', undefined, async () => {
      delete (navigator as unknown as Record<string, unknown>)['share'];
      if ('share' in navigator) return;
      expect(control(await show(content({})), 'Share')).to.equal(undefined);
    });
  });
});

describe('actions', () => {
  it('of a collection stay out of the way until asked for', async () => {
    const element = await show(uclg, { src: '#uclg-2021-day-1' });
    expect(partText(element, 'actions')).to.equal('Share');
    const menu = control(element, 'Share')!;
    menu.focus();
    await press('Enter');
    expect(partText(element, 'actions')).to.match(/^Share Copy quotation Copy link/);
    await press('Tab');
    expect(plain(element.shadowRoot!.activeElement!.textContent)).to.equal('Copy quotation');
  });

  it('are reached in reading order, show their focus and are large enough', async () => {
    const element = await show(uclg, { src: '#sabartes-1' });
    const order: string[] = [];
    control(element, 'Show original')!.focus();
    for (let tabs = 0; tabs < 10; tabs++) {
      const { activeElement } = element.shadowRoot!;
      const name = plain(activeElement?.textContent);
      // Past the last, some engines begin again.
      if (!activeElement || order.includes(name)) break;
      order.push(name);
      if (tabs) expect(parseFloat(getComputedStyle(activeElement).outlineWidth)).to.be.above(1);
      await press('Tab');
    }
    expect(order.filter((name) => name !== 'Share')).to.deep.equal([
      'Show original',
      'Copy quotation',
      'Copy link',
      'Source',
    ]);
    for (const target of all(element, 'button, summary')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), plain(target.textContent)).to.be.at.least(24);
    }
  });
});
