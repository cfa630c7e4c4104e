/** Facts of an event in schema.org JSON-LD that have a shape of their own: places, offers, works, pictures, counts. */
import type { EventDocument, Image, Location, Place, Registration, Text } from '../model.js';
import { patterns } from '../read.js';
import { type Nodes, textOf, typesOf } from './jsonld-nodes.js';
import { fileName, titleText } from './programme.js';
import { isWebAddress, type Source } from './source.js';
import { parseWrittenTime, writeDate } from './written-time.js';

/** The places of the document, and a way to new ids. */
export interface PlaceBook {
  readonly places: Map<string, Place>;
  readonly take: (text: string) => string;
}

/** A whole number, also as a string. */
export function countOf(source: Source): number | undefined {
  const text = source.isRecord ? source.at('value').string() : source.string();
  if (text === undefined) return undefined;
  return /^\d{1,8}$/.test(text) && Number(text) <= 10_000_000 ? Number(text) : source.fault('number');
}

/** A picture: an address, an ImageObject, or the first of several. */
export function imageOf(source: Source): Image | undefined {
  const [one] = source.each();
  if (!one) return undefined;
  const address = one.isRecord ? one.any('url', 'contentUrl', '@id') : one;
  const url = address.isKnown ? address.url() : undefined;
  if (!url) return undefined;
  const description = one.isRecord ? textOf(one.any('caption', 'description'), titleText) : undefined;
  const credit = one.isRecord ? textOf(one.at('creditText'), titleText) : undefined;
  const [width, height] = ['width', 'height'].map((key) => {
    const { value } = one.at(key);
    return typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 100_000 ? value : undefined;
  });
  return {
    url,
    ...(description ? { description } : {}),
    ...(width && height ? { width, height } : {}),
    ...(credit ? { credit } : {}),
  };
}

/** An address as one writes it on a letter, and its country. */
function addressOf(source: Source): { readonly address?: Text; readonly country?: string } {
  if (!source.isRecord) {
    const address = source.text(titleText);
    return address ? { address } : {};
  }
  const part = (key: string) => textOf(source.at(key), titleText);
  const said = source.at('addressCountry');
  const country = (said.isRecord ? said.at('name') : said).string();
  const isCode = /^[A-Z]{2}$/.test(country ?? '');
  const name = part('name');
  const town = [part('postalCode'), part('addressLocality')].filter((each) => typeof each === 'string').join(' ');
  const lines = [part('streetAddress'), town, part('addressRegion'), isCode ? '' : country]
    .filter((each): each is string => typeof each === 'string' && !!each)
    .join(', ');
  const address = lines || name;
  return { ...(address ? { address } : {}), ...(isCode ? { country: country! } : {}) };
}

function geoOf(source: Source): Place['geo'] | undefined {
  if (!source.isRecord) return undefined;
  const [latitude = NaN, longitude = NaN] = ['latitude', 'longitude'].map((key) =>
    Number(source.at(key).string() ?? NaN),
  );
  if (Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 && (latitude || longitude)) return { latitude, longitude };
  return source.fault('latitude and longitude');
}

/** Where an event is: places, platforms, or a bare name. */
export function locationsOf(source: Source, nodes: Nodes, { places, take }: PlaceBook): readonly Location[] {
  return source.each().flatMap((each): readonly Location[] => {
    const node = nodes.resolve(each);
    if (!node.isRecord) {
      const name = node.text(titleText);
      if (!name) return [];
      return typeof name === 'string' && isWebAddress(name)
        ? [{ type: 'VirtualLocation', url: name }]
        : [{ type: 'Place', name }];
    }
    const name = textOf(node.at('name'), titleText);
    const url = node.at('url').isKnown ? node.at('url').url() : undefined;
    if (typesOf(node).includes('VirtualLocation'))
      return [{ type: 'VirtualLocation', ...(name ? { name } : {}), ...(url ? { url } : {}) }];
    const { address, country } = addressOf(node.at('address'));
    const geo = node.at('geo').isKnown ? geoOf(node.at('geo')) : undefined;
    if (!name && !address) return geo || url ? (node.at('name').fault('present') ?? []) : [];
    if (!geo && !country)
      return [{ type: 'Place', ...(name ? { name } : {}), ...(address ? { address } : {}), ...(url ? { url } : {}) }];
    const key = JSON.stringify([name, address, country, geo]);
    let place = places.get(key);
    if (!place) {
      const label = name ?? address!;
      place = {
        id: take(`place-${typeof label === 'string' ? label : Object.values(label)[0]!}`),
        name: label,
        ...(country ? { addressCountry: country } : {}),
        ...(address && name ? { address } : {}),
        ...(geo ? { geo } : {}),
        ...(url ? { url } : {}),
      };
      places.set(key, place);
    }
    return [{ type: 'Place', place: place.id }];
  });
}

/** The first offer with an address: where to register. */
export function registrationOf(source: Source): Registration | undefined {
  for (const offer of source.each()) {
    const url = offer.at('url').isKnown ? offer.at('url').url() : undefined;
    if (!url) continue;
    const state = /(InStock|SoldOut|OutOfStock)$/.exec(offer.at('availability').string() ?? '')?.[1];
    const date = (...keys: readonly string[]) => {
      const field = offer.any(...keys);
      const text = field.string();
      const time = text ? parseWrittenTime(text)?.parts : undefined;
      // Offers seldom say of which zone their hours are: the day is what holds.
      return text
        ? time
          ? writeDate({ ...time, hour: undefined, minute: undefined })
          : field.fault('date')
        : undefined;
    };
    const [opens, closes] = [date('availabilityStarts', 'validFrom'), date('availabilityEnds', 'validThrough')];
    return {
      url,
      ...(opens ? { opens } : {}),
      ...(closes ? { closes } : {}),
      ...(state ? { state: state === 'InStock' ? 'open' : 'full' } : {}),
    };
  }
  return undefined;
}

/** Files that can be had. */
export function worksOf(source: Source, nodes: Nodes): readonly EventDocument[] {
  return source.each().flatMap((each): readonly EventDocument[] => {
    const node = nodes.resolve(each);
    const address = node.isRecord ? node.any('url', 'contentUrl', 'embedUrl') : node;
    const url = address.isKnown ? address.url() : undefined;
    if (!url) return [];
    const name = node.isRecord ? textOf(node.any('name', 'headline'), titleText) : undefined;
    const format = node.at('encodingFormat').string();
    const inLanguage = node
      .at('inLanguage')
      .each()
      .map(({ value }) => value)
      .filter((tag): tag is string => typeof tag === 'string' && patterns.language!.test(tag));
    return [
      {
        name: name ?? fileName(url),
        url,
        ...(inLanguage.length ? { inLanguage } : {}),
        ...(format ? { encodingFormat: format } : {}),
        availability: 'available',
      },
    ];
  });
}
