/** Quotations as schema.org JSON-LD: exactly the facts that are known, in the language that is shown. */
import { find } from '../find.js';
import type { ContentDocument, Quotation } from '../model.js';
import { pickText } from '../text.js';
import { agent, context, type JsonLd, known, type Say, textsOf } from './jsonld-parts.js';

/**
 * What the speaker was when they said it. A role of somewhere is a `Role` between the two, as schema.org has it; one
 * of nowhere is a job title. What they were no longer then is left out: `affiliation` is of the present.
 */
function standing(document: ContentDocument, { affiliations = [] }: Quotation, say: Say) {
  const held = affiliations.filter(({ current }) => current !== false);
  const titles = held.filter(({ organization }) => !organization).map(({ roleName }) => say(roleName));
  const places = held
    .filter(({ organization }) => find(document, 'organizations', organization))
    .map(({ organization, roleName }) => {
      const affiliation = agent(document, organization, say);
      const role = say(roleName);
      return role ? { '@type': 'OrganizationRole', roleName: role, affiliation } : affiliation;
    });
  return {
    jobTitle: titles.filter((title) => title !== undefined),
    affiliation: places,
  };
}

function creator(document: ContentDocument, quotation: Quotation, say: Say): JsonLd | undefined {
  const found = agent(document, quotation.creator, say);
  const name = say(quotation.creatorLabel);
  if (!found && !name) return undefined;
  // A bare name is of somebody who spoke: a person.
  const node = found ?? { '@type': 'Person', name };
  // An organisation that speaks holds no office.
  return node['@type'] === 'Person' ? known({ ...node, ...standing(document, quotation, say) }) : node;
}

/**
 * A quotation as schema.org `Quotation`. The event is its `recordedAt`: `isPartOf` takes works only, and events are
 * none. A translation names the original by `translationOfWork`.
 * @param language BCP 47 tag of the reader; each text falls back by itself.
 * @returns undefined when the quotation has no text in any language.
 */
export function quotationJsonLd(document: ContentDocument, quotation: Quotation, language: string): JsonLd | undefined {
  const say = textsOf(document, language);
  const own = quotation.inLanguage ?? document.inLanguage;
  const pick = (wanted: string) => pickText(quotation.text, wanted, document.fallbackLanguages, own);
  const shown = pick(language);
  if (!shown) return undefined;
  const original =
    quotation.inLanguage && quotation.inLanguage !== shown.language ? pick(quotation.inLanguage) : undefined;
  const isTranslation = original && original.language !== shown.language;
  // What we only infer is not said as a fact.
  const event = quotation.isPartOfBasis === 'inferred' ? undefined : find(document, 'events', quotation.isPartOf);
  return known({
    '@context': context,
    '@type': 'Quotation',
    text: shown.value,
    inLanguage: shown.language || undefined,
    creator: creator(document, quotation, say),
    dateCreated: quotation.dateCreated,
    citation: quotation.citation,
    about: quotation.about
      ?.map((id) => say(find(document, 'topics', id)?.name))
      .filter((name) => name !== undefined)
      .map((name) => ({ '@type': 'Thing', name })),
    recordedAt: event && known({ '@type': 'Event', '@id': event.url, url: event.url, name: say(event.name) }),
    translationOfWork: isTranslation
      ? { '@type': 'Quotation', text: original.value, inLanguage: original.language }
      : undefined,
    creditText: isTranslation ? say(quotation.translator) : undefined,
  });
}
