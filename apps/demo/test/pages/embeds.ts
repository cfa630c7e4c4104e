import type { Page } from '@ess-kit/tooling/pages/launch.js';

/** The session's name as the sample content prints it; Portuguese and Arabic readers get the French original. */
export const sessionName = {
  fr: 'Systèmes territoriaux intégrés pour l’ESS',
  en: 'Integrated territorial systems for the SSE',
  es: 'Sistemas territoriales integrados para la ESS',
  pt: 'Systèmes territoriaux intégrés pour l’ESS',
  ar: 'Systèmes territoriaux intégrés pour l’ESS',
};

/** June in each language, which the interface writes whatever language the content is in. */
export const june = { fr: 'juin', en: 'June', es: 'junio', pt: 'junho', ar: 'يونيو' };

export type Language = keyof typeof sessionName;
export const languages = Object.keys(sessionName) as Language[];

/** Where the French LED Forum page and its translations stand. */
export const forumPage = (language: Language) => `/led-forum/${language === 'fr' ? '' : `${language}/`}`;

/** Waits until every card stands complete, its idle part included, and returns what each of them says. */
export async function completeCards(page: Page, count: number): Promise<string[]> {
  const said = await page.waitFor<string[] | false>(
    (expected: number) => {
      const cards = [...document.querySelectorAll('ess-event-card')];
      const complete = cards.filter((card) => card.shadowRoot?.querySelector('[part~="facts"]'));
      return complete.length === expected && cards.map((card) => card.shadowRoot?.textContent ?? '');
    },
    { args: [count], timeout: 15_000 },
  );
  return said || [];
}

/** Waits for the list and returns what it says. */
export const completeList = (page: Page, expected: string) => saidBy(page, 'ess-event-list', expected);

/** Waits until an embed says something, and returns all that it says. */
export const saidBy = (page: Page, embed: string, expected: string) =>
  page.waitFor<string>(
    (selector: string, text: string) => {
      const said = document.querySelector(selector)?.shadowRoot?.textContent ?? '';
      return said.includes(text) ? said : '';
    },
    { args: [embed, expected], timeout: 15_000 },
  );

/** Waits until cards, quotations and programmes stand complete, with what they bring when the browser is idle. */
export const completeEmbeds = async (page: Page) => {
  await page.waitFor(
    () => {
      const last: Record<string, string> = {
        'ess-event-card': '[part~="facts"], [part~="primary"]',
        'ess-speaker-quote': '[part~="actions"]',
        'ess-programme-timeline': '[part~="programme"]',
      };
      // A link that has been taken over stands inside its element.
      const embeds = [...document.querySelectorAll(`[data-ess], ${Object.keys(last)}`)].filter(
        (embed) => !embed.parentElement?.localName.startsWith('ess-'),
      );
      return embeds.every((embed) => embed.shadowRoot?.querySelector(last[embed.localName]!));
    },
    { timeout: 15_000 },
  );
  // A programme comes day by day.
  await page.evaluate(() =>
    Promise.all(
      [...document.querySelectorAll<HTMLElement & { updateComplete?: Promise<boolean> }>('*')].map(
        ({ updateComplete }) => updateComplete,
      ),
    ).then(() => undefined),
  );
};

/** Errors that the page wrote to its console, where the engine tells. */
export const errorsOf = (page: Page) =>
  page.messages().filter(({ type }) => ['error', 'warning', 'warn'].includes(type));

/** The sum of all layout shifts so far, to three places. */
export const layoutShift = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((entries) => {
          for (const entry of entries.getEntries() as (PerformanceEntry & { value: number })[]) sum += entry.value;
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(Number(sum.toFixed(3))), 300);
      }),
  );
