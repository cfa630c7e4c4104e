/** The map itself: what is on it, how it is moved, read by keyboard, kept as a picture and printed. */
import {
  all,
  button,
  documentOf,
  focused,
  many,
  network,
  one,
  organization,
  press as pressButton,
  sample,
  show,
  text,
  texts,
  world,
} from './fixtures/views.js';
import { attackStrings } from '@ess-kit/tooling/attack-strings.js';
import { expect } from '@ess-kit/tooling/browser/assert.js';
import { expectAccessible } from '@ess-kit/tooling/browser/axe.js';
import { canEmulate, click, emulate, frame, press, resize } from '@ess-kit/tooling/browser/commands.js';
import { fixture, settled } from '@ess-kit/tooling/browser/fixture.js';
import { generateNetworks } from './fixtures/generated.js';

/** A map that has been drawn; nothing moves on its own in these tests. */
async function map(document: Parameters<typeof show>[0], attributes: Parameters<typeof show>[1] = {}) {
  if (canEmulate) await emulate({ reducedMotion: 'reduce' });
  const element = await show(document, { view: 'map', ...attributes });
  await drawn(element);
  return element;
}

/** The size of the map is known, a frame later it is drawn, and once more where that made room for the dock. */
async function drawn(element: Element) {
  await frame();
  for (let tries = 0; tries < 60; tries++) {
    await frame();
    const layer = element.shadowRoot!.querySelector('.names');
    if (layer?.children.length && !hasMoved(element)) break;
  }
  await settled();
}

const places = new WeakMap<Element, string>();

/** Whether a name stands elsewhere than a frame ago. */
function hasMoved(element: Element) {
  const now = all(element, '.name')
    .map((name) => name.style.translate)
    .join();
  const before = places.get(element);
  places.set(element, now);
  return now !== before;
}

const names = (element: Element) => texts(element, '.name:not(.out)');
const mark = (element: Element) => one(element, '.mark');
const markName = (element: Element) => mark(element).getAttribute('aria-label')!;
const placeOf = (element: Element, name: string) => {
  const found = all(element, '.name').find((each) => text(each) === name);
  return found?.style.translate.split(' ').map(parseFloat) as [number, number];
};

/** The name over the details, once they are here. */
async function details(element: Element) {
  for (let tries = 0; tries < 200 && !all(element, '.details').length; tries++) await frame();
  return text(one(element, '.details .heading'));
}

describe('The map', () => {
  it('shows networks at their seats and areas, and those of nowhere on the dock', async () => {
    const element = await map(world);
    expect(names(element)).to.include.members(['World Network', 'Africa']);
    expect(names(element)).to.include('Cities');
    const [, dock] = placeOf(element, 'Cities');
    const [, place] = placeOf(element, 'Africa');
    expect(dock).to.be.greaterThan(place);
    expect(dock).to.be.greaterThan(one(element, '.map').clientHeight - 60);
  });

  it('draws land, lines and marks', async () => {
    const element = await map(world);
    const canvas = one<HTMLCanvasElement>(element, 'canvas');
    const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
    const painted = data.filter((value, index) => index % 4 === 3 && value > 0).length;
    expect(painted / (data.length / 4)).to.be.within(0.1, 0.9);
  });

  it('is one tab stop, a real button over a mark that says what it is', async () => {
    const element = await map(world);
    const stops = all(element, '.map button:not(.tool), .map [tabindex]');
    expect(stops).to.have.length(1);
    expect(markName(element)).to.equal('Africa, Network, 3 members, 2 countries, Shown in the middle of its area');
    expect(one(element, '.map').getAttribute('aria-label')).to.equal('Map: 4 members of 4 networks in 3 countries');
  });

  it('is read by arrows, a letter, Enter, Escape and Home', async () => {
    const element = await map(world);
    mark(element).focus();
    await press('ArrowDown');
    expect(markName(element)).to.match(/^(Africa|Cities|Lonely)/);
    await press('a');
    expect(markName(element)).to.match(/^Africa, Network, 3 members/);
    expect(mark(element).getAttribute('aria-expanded')).to.equal('false');
    await press('Enter');
    expect(await details(element)).to.equal('Africa');
    await drawn(element);
    mark(element).focus();
    expect(mark(element).getAttribute('aria-expanded')).to.equal('true');
    await press('Escape');
    await settled();
    expect(all(element, '.details')).to.have.length(0);
    mark(element).focus();
    await press('Escape');
    await settled();
    await drawn(element);
    expect(mark(element).getAttribute('aria-expanded')).to.equal('false');
    await press('Home');
    await drawn(element);
    expect(names(element)).to.include('Africa');
    expect(focused(element)).to.equal(mark(element));
  });

  it('keeps the focus while a filter draws it anew', async () => {
    const element = await map(world);
    mark(element).focus();
    await press('a');
    const before = markName(element);
    one<HTMLInputElement>(element, 'input[type=search]').value = 'dakar';
    one(element, 'input[type=search]').dispatchEvent(new Event('input'));
    await settled();
    await drawn(element);
    expect(focused(element)).to.equal(mark(element));
    expect(markName(element)).to.match(/^Africa/);
    expect(markName(element)).not.to.equal(before);
  });

  it('opens what is clicked, and tells the page what was chosen', async () => {
    const element = await map(world);
    const chosen: string[] = [];
    element.addEventListener('ess-select', (event) => chosen.push((event as CustomEvent<{ id: string }>).detail.id));
    one(element, '.map').scrollIntoView({ block: 'center' });
    mark(element).focus();
    await press('a');
    const { left, top, width, height } = mark(element).getBoundingClientRect();
    await click(left + width / 2, top + height / 2);
    await settled();
    await drawn(element);
    expect(chosen).to.deep.equal(['africa']);
    expect(await details(element)).to.equal('Africa');
  });

  it('leaves the wheel to the page, tells how it zooms, and zooms with the key held', async () => {
    const element = await map(world);
    const turn = (init: WheelEventInit) => {
      const event = new WheelEvent('wheel', { deltaY: -240, bubbles: true, cancelable: true, composed: true, ...init });
      one(element, 'canvas').dispatchEvent(event);
      return event.defaultPrevented;
    };
    expect(turn({})).to.equal(false);
    await settled();
    expect(text(one(element, '.hint'))).to.match(/wheel zooms the map/);
    const before = placeOf(element, 'Africa');
    expect(turn({ ctrlKey: true, clientX: 10, clientY: 10 })).to.equal(true);
    await drawn(element);
    expect(placeOf(element, 'Africa')).not.to.deep.equal(before);
    expect(getComputedStyle(one(element, '.map')).touchAction).to.equal('pan-y');
  });

  it('zooms by buttons and comes home', async () => {
    const element = await map(sample);
    const before = names(element);
    await pressButton(element, 'Zoom in');
    await drawn(element);
    await pressButton(element, 'Zoom in');
    await drawn(element);
    expect(names(element)).not.to.deep.equal(before);
    await pressButton(element, 'Show everything');
    await drawn(element);
    expect([...names(element)].sort()).to.deep.equal([...before].sort());
  });

  it('goes to a region of the world', async () => {
    const element = await map(sample);
    const africa = placeOf(element, 'RAESS');
    const select = one<HTMLSelectElement>(element, '.beside select');
    expect([...select.options].map((option) => option.text)).to.include.members(['World', 'Africa', 'Oceania']);
    select.value = '002';
    select.dispatchEvent(new Event('change'));
    await drawn(element);
    expect(placeOf(element, 'RAESS')).not.to.deep.equal(africa);
  });

  it('puts any meridian in the middle, and south above', async () => {
    const north = await map(sample);
    const south = await map(sample, { orientation: 'south-up' });
    const pacific = await map(sample, { 'center-longitude': 150 });
    const [x, y] = placeOf(north, 'RAESS');
    const [across] = placeOf(south, 'RAESS');
    expect(placeOf(south, 'RIPESS LAC')[0]).to.be.greaterThan(across);
    expect(placeOf(north, 'RIPESS LAC')[0]).to.be.lessThan(x);
    expect(placeOf(south, 'RIPESS Europe')[1]).to.be.greaterThan(placeOf(south, 'RAESS')[1]);
    expect(placeOf(north, 'RIPESS Europe')[1]).to.be.lessThan(y);
    expect(placeOf(pacific, 'RAESS')[0]).to.be.lessThan(x);
  });

  it('says that borders express no opinion, unless it draws none', async () => {
    expect(text(one(await map(world), '.note'))).to.equal(
      'Borders and names express no opinion on the status of any territory. Land: Natural Earth',
    );
    expect(text(one(await map(world, { borders: 'none' }), '.note'))).to.equal('Land: Natural Earth');
  });

  it('shows a single network by what it holds, however much that is', async () => {
    const element = await map(many(10_000));
    expect(names(element)).to.include.members(['Senegal', 'Togo']);
  });

  it('tells apart by a list what stands at one place', async () => {
    const members = Array.from({ length: 60 }, (_, index) => `m${index}`);
    const element = await map(
      documentOf(
        [
          network('n', members, { name: 'N' }),
          ...members.map((id) => organization(id, { name: `Member ${id}`, location: `in-${id}` })),
        ],
        members.map((id, index) => ({
          ...{ id: `in-${id}`, name: id, addressCountry: ['SN', 'TG', 'BJ', 'ML'][index % 4]! },
          geo: { latitude: 10, longitude: 10 },
        })),
      ),
    );
    expect(names(element)).to.include('Senegal');
    mark(element).focus();
    await press('s');
    await press('Enter');
    await settled();
    await drawn(element);
    expect(one(element, '.map')).to.be.instanceOf(HTMLElement);
    expect(names(element).length).to.be.greaterThan(0);
  });

  it('is the list on paper, whole', async () => {
    const element = await map(world);
    dispatchEvent(new Event('beforeprint'));
    expect(text(one(element, '.list'))).to.include('Thiès');
    dispatchEvent(new Event('afterprint'));
    await settled();
    expect(all(element, '.list')).to.have.length(0);
  });

  it('keeps selection and filters from view to view', async () => {
    const element = await map(world, { selected: 'lome' });
    for (const view of ['List', 'Table', 'Structure', 'Map']) {
      await pressButton(element, view);
      await settled();
      expect(await details(element), view).to.equal('Lomé');
    }
  });

  for (const language of ['fr', 'es', 'pt', 'ar'])
    it(`is accessible and speaks ${language}`, async () => {
      const element = await map(world, { lang: language });
      await expectAccessible(element);
      expect(text(one(element, '.map .unseen')).length).to.be.greaterThan(60);
      if (language === 'ar') expect(getComputedStyle(one(element, '.names')).direction).to.equal('ltr');
    });

  for (const width of [320, 700, 1100])
    it(`fits ${width} px`, async () => {
      await resize(width, 800);
      const element = await map(sample);
      const { left, right } = one(element, '.map').getBoundingClientRect();
      expect(right).to.be.at.most(document.documentElement.clientWidth + 0.5);
      expect(left).to.be.at.least(0);
      expect(document.documentElement.scrollWidth).to.be.at.most(width);
    });
});

/** What would have been saved. */
async function saved(element: Element, name: string): Promise<Blob> {
  const files: Blob[] = [];
  const { createObjectURL } = URL;
  const { click } = HTMLAnchorElement.prototype;
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return createObjectURL(file);
  };
  const done = new Promise<void>((resolve) => {
    HTMLAnchorElement.prototype.click = () => resolve();
  });
  try {
    button(element, name).click();
    await done;
  } finally {
    URL.createObjectURL = createObjectURL;
    HTMLAnchorElement.prototype.click = click;
  }
  return files.at(-1)!;
}

/** Each mark of the saved picture, which is what the canvas shows: its middle and how far it reaches. */
async function drawnMarks(element: Element) {
  const picture = new DOMParser().parseFromString(await (await saved(element, 'Drawing (SVG)')).text(), 'text/xml');
  const numbers = (shape: Element, ...names: string[]) => names.map((name) => Number(shape.getAttribute(name)));
  return [...picture.querySelectorAll('g[clip-path] > :is(circle, rect, path)[stroke-width="1.75"]')].map((shape) => {
    if (shape.localName === 'circle') return numbers(shape, 'cx', 'cy', 'r') as [number, number, number];
    const [left = 0, top = 0, side = 0] = numbers(shape, 'x', 'y', 'width');
    if (shape.localName === 'rect') return [left + side / 2, top + side / 2, side / 2] as const;
    const [, x, y, reach] = /^M(\S+) (\S+)l(\S+) /.exec(shape.getAttribute('d')!)!.map(Number);
    return [x!, y! + reach!, reach! / 1.2] as const;
  });
}

describe('A map in a narrow column', () => {
  /** WebKit has no window that is so narrow. */
  const inColumn = (width: number) => async (markup: string) => {
    const column = await fixture(`<div>${markup}</div>`);
    column.style.inlineSize = `${width}px`;
    return column.firstElementChild as HTMLElement;
  };

  async function narrow(document: Parameters<typeof show>[0], width: number, attributes = {}) {
    if (canEmulate) await emulate({ reducedMotion: 'reduce' });
    const element = await show(document, { view: 'map', ...attributes }, inColumn(width));
    await drawn(element);
    return element;
  }

  for (const width of [280, 320, 360])
    for (const lang of ['en', 'ar'])
      it(`has its buttons below the drawing, none on land, at ${width} px, in ${lang}`, async () => {
        const element = await narrow(sample, width, { lang });
        const drawing = one(element, '.map canvas').getBoundingClientRect();
        const tools = all(element, '.steer .tool').map((tool) => tool.getBoundingClientRect());
        expect(tools.length).to.be.at.least(3);
        const { bottom } = one(element, '.map').getBoundingClientRect();
        for (const tool of tools) {
          expect(tool.top).to.be.at.least(drawing.bottom - 0.5);
          expect(tool.bottom).to.be.at.most(bottom + 0.5);
          expect(Math.min(tool.width, tool.height)).to.be.at.least(24);
        }
        const lefts = tools.map(({ left }) => left);
        expect(lefts).to.deep.equal(lefts.toSorted((one, two) => (lang === 'ar' ? two - one : one - two)));
      });

  for (const width of [280, 320, 360])
    for (const [what, document, open] of [
      ['the fourteen bodies', sample, false],
      ['a thousand members, a network open', generateNetworks(1000), true],
    ] as const)
      it(`has no mark on another at ${width} px: ${what}`, async () => {
        const element = await narrow(document, width);
        if (open) {
          mark(element).focus();
          await press('Enter');
          await drawn(element);
        }
        const marks = await drawnMarks(element);
        expect(marks.length).to.be.greaterThan(10);
        const { width: room, height } = one(element, '.map canvas').getBoundingClientRect();
        marks.forEach(([x, y, reach], index) => {
          expect(Math.min(x - reach, y - reach)).to.be.at.least(-1);
          expect(x + reach).to.be.at.most(room + 1);
          expect(y + reach).to.be.at.most(height + 1);
          for (const [left, top, other] of marks.slice(index + 1))
            expect(Math.hypot(x - left, y - top)).to.be.at.least(reach + other - 1);
        });
      });
});

describe('A picture of the map', () => {
  it('is an SVG of what stands there, with names as text and the note on borders', async () => {
    const element = await map(world);
    const file = await saved(element, 'Drawing (SVG)');
    const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelector('title')!.textContent).to.equal('Map: 4 members of 4 networks in 3 countries');
    const written = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(written).to.include.members(['World Network', 'Africa']);
    expect(written.at(-1)).to.match(/^Borders and names/);
    expect(svg.querySelectorAll('path').length).to.be.greaterThan(4);
  });

  it('is a PNG at twice the size', async () => {
    const element = await map(world);
    const file = await saved(element, 'Picture (PNG)');
    expect(file.type).to.equal('image/png');
    const image = await createImageBitmap(file);
    expect(image.width).to.equal(2 * one(element, '.map').clientWidth);
  });

  it('holds hostile names as text', async () => {
    const hostile = attackStrings('html', 'attr', 'mxss').slice(0, 12);
    const element = await map(
      documentOf(hostile.map(({ value }, index) => network(`n${index}`, [], { name: value, areaServed: ['SN'] }))),
    );
    const file = await saved(element, 'Drawing (SVG)');
    const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).to.equal(null);
    expect(svg.querySelectorAll('script, img, foreignObject, a, [onload], [onerror]')).to.have.length(0);
  });
});

describe('JSON-LD of networks', () => {
  const described = (element: Element) =>
    element.querySelector('script[type="application/ld+json"]')?.textContent ?? '';

  it('tells who they are and how they belong together, and goes with the element', async () => {
    const element = await map(world);
    for (let tries = 0; tries < 200 && !described(element); tries++) await frame();
    const { '@graph': graph } = JSON.parse(described(element)) as { '@graph': { name: unknown }[] };
    expect(JSON.stringify(graph)).to.include('World Network').and.to.include('Lomé');
    element.remove();
    expect(document.querySelector('script[type="application/ld+json"]')).to.equal(null);
  });

  it('is left out on request', async () => {
    const element = await map(world, { 'no-structured-data': true });
    await settled();
    expect(described(element)).to.equal('');
  });
});
