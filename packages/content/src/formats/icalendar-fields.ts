/** What a VEVENT says about an event, but for when and where. */
import type { EventDocument, Participant, Place, Text } from '../model.js';
import { patterns } from '../read.js';
import { feedText } from './html-to-text.js';
import { type Component, propertiesOf, type Property, propertyOf, unescapeText } from './icalendar-lines.js';
import type { Tell } from './icalendar-times.js';
import { fileName, titleText } from './programme.js';
import { isWebAddress } from './source.js';

/** The text of a property, by language if it names one. */
export function textOf(property: Property | undefined, clean: (text: string) => string): Text | undefined {
  const text = property && clean(unescapeText(property.value));
  if (!text) return undefined;
  const language = property.parameters.get('LANGUAGE')?.replace(/_/g, '-') ?? '';
  return patterns.language!.test(language) ? { [language]: text } : text;
}

const firstLine = (text: string) => feedText(text).split('\n')[0]!.slice(0, 200).trim();

/** What an event is called; where nothing says so, what it begins to say about itself. */
export function nameOf(event: Component, tell: Tell): Text | undefined {
  const name = textOf(propertyOf(event, 'SUMMARY'), titleText);
  if (name) return name;
  for (const other of ['DESCRIPTION', 'LOCATION', 'CATEGORIES']) {
    const property = propertyOf(event, other);
    const text = textOf(property, firstLine);
    if (!text) continue;
    tell(property!, 'SUMMARY', typeof text === 'string' ? text : Object.values(text)[0]!);
    return text;
  }
  return undefined;
}

export function descriptionOf(event: Component): Text | undefined {
  return (
    textOf(propertyOf(event, 'DESCRIPTION'), feedText) ??
    textOf(propertyOf(event, 'STYLED-DESCRIPTION'), feedText) ??
    textOf(propertyOf(event, 'X-ALT-DESC'), feedText)
  );
}

export function web(property: Property, tell: Tell, value = property.value.trim()): string | undefined {
  if (!value) return undefined;
  return isWebAddress(value) ? value : tell(property, 'url');
}

/** Who organises and who chairs, by name. Everybody else was invited, not announced. */
export function participantsOf(component: Component): readonly Participant[] {
  const named = (property: Property, role: Participant['roles'][number]): readonly Participant[] => {
    const name = titleText(property.parameters.get('CN') ?? '');
    // An address for a name is a private one; calendars organise their own events under an id.
    return !name || name.includes('@') || /^unknownorganizer/i.test(name) ? [] : [{ label: name, roles: [role] }];
  };
  return [
    ...propertiesOf(component, 'ORGANIZER').flatMap((property) => named(property, 'organizer')),
    ...propertiesOf(component, 'ATTENDEE').flatMap((property) =>
      /^chair$/i.test(property.parameters.get('ROLE') ?? '') ? named(property, 'moderator') : [],
    ),
  ];
}

/** Files and the picture: of the web only, since what is within the file or a message leads nowhere. */
export function filesOf(component: Component, tell: Tell) {
  const documents: EventDocument[] = [];
  let image: { readonly url: string } | undefined;
  for (const property of [...propertiesOf(component, 'IMAGE'), ...propertiesOf(component, 'ATTACH')]) {
    const url = web(property, tell);
    if (!url) continue;
    const type = property.parameters.get('FMTTYPE')?.toLowerCase();
    if (property.name === 'IMAGE' || type?.startsWith('image/')) {
      image ??= { url };
      continue;
    }
    documents.push({
      name:
        titleText(property.parameters.get('FILENAME') ?? property.parameters.get('X-FILENAME') ?? '') || fileName(url),
      url,
      availability: 'available',
      ...(type ? { encodingFormat: type } : {}),
    });
  }
  return { documents, image };
}

/** Where it is, if that is a place: 0;0 is what programs write for "unknown". */
export function geoOf(component: Component, tell: Tell): NonNullable<Place['geo']> | undefined {
  const property = propertyOf(component, 'GEO');
  if (!property?.value.trim()) return undefined;
  const [whole, latitude, longitude] =
    /^(-?\d+(?:\.\d+)?)\s*\\?[;,]\s*(-?\d+(?:\.\d+)?)$/.exec(property.value.trim()) ?? [];
  const geo = { latitude: Number(latitude), longitude: Number(longitude) };
  if (!whole || Math.abs(geo.latitude) > 90 || Math.abs(geo.longitude) > 180)
    return tell(property, 'latitude;longitude');
  return geo.latitude || geo.longitude ? geo : tell(property, 'a place on land');
}
