import { day, programme, session, showProgramme } from './fixtures/programmes.js';
import { aimf, uclg } from './fixtures/samples.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';

interface Description {
  readonly '@type': string;
  readonly name: string;
  readonly startDate?: string;
  readonly subEvent?: readonly Description[];
}

const now = (element: Element) =>
  [...element.querySelectorAll('script[type="application/ld+json"]')].map(
    ({ textContent }) => JSON.parse(textContent) as Description,
  );
/** What stands once the browser has had nothing better to do. */
const described = (element: Element) =>
  new Promise<Description[]>((resolve) => {
    const look = () => now(element).length && (watch.disconnect(), resolve(now(element)));
    const watch = new MutationObserver(look);
    watch.observe(element, { childList: true });
    look();
  });
/** What stands when another element, which was asked for later, has had its turn. */
async function describedAfterAnother(element: Element) {
  await described(await showProgramme(uclg, { lang: 'en' }));
  return now(element);
}
const all = (one: Description): Description[] => [one, ...(one.subEvent ?? []).flatMap(all)];

describe('JSON-LD', () => {
  it('of the event with its days and sessions, in the light DOM', async () => {
    const [description, ...more] = await described(await showProgramme(uclg, { lang: 'en' }));
    expect(more).to.deep.equal([]);
    expect(description!.name).to.match(/^UCLG Retreat and Campus/);
    expect(description!.subEvent).to.have.lengthOf(6);
    expect(all(description!)).to.have.lengthOf(1 + 6 + 34);
    expect(JSON.stringify(description)).to.not.match(/T00:00/);
  });

  it('of workshops with their interventions', async () => {
    const [description] = await described(await showProgramme(aimf, { lang: 'fr' }));
    expect(description!.subEvent!.map(({ subEvent }) => subEvent!.length)).to.deep.equal([7, 6, 6]);
  });

  it('is written once, and goes with the element', async () => {
    const document = programme([day('d', '2021-06-01', [session('a')])], { id: 'described' });
    const element = await showProgramme(document);
    element.requestUpdate();
    await element.updateComplete;
    expect(await described(element)).to.have.lengthOf(1);
    expect(await describedAfterAnother(element)).to.have.lengthOf(1);
    element.noStructuredData = true;
    await element.updateComplete;
    expect(now(element)).to.have.lengthOf(0);
  });

  it('is left out where the page asks for that, and where there is no whole', async () => {
    const loose = { events: [session('x'), session('y')] };
    const silent = await showProgramme(aimf, { 'no-structured-data': true });
    const part = await showProgramme(loose);
    expect([...(await describedAfterAnother(silent)), ...now(part)]).to.deep.equal([]);
  });
});
