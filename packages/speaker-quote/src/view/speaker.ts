import type { ContentDocument, Image, Organization, Quotation, Text } from '@ess-kit/content';
import { find, findAgent } from '@ess-kit/content/find.js';
import { baseOf, type Said } from '@ess-kit/core';

/** Who said it: as much as is known, and nothing else. */
export interface Speaker {
  readonly name?: Text;
  readonly prefix?: Text;
  readonly image?: Image;
  /** Of a body's page; a person's name leads nowhere. */
  readonly url?: string;
  readonly roles: readonly Role[];
}

/** A role, the body in which it was held, or both. */
export interface Role {
  readonly name?: Text;
  readonly organization?: Organization;
  /** It was over when its holder spoke. */
  readonly former: boolean;
}

/** The speaker of a quotation, with the roles that its source gives there and then. */
export function speakerOf(document: ContentDocument, quotation: Quotation): Speaker {
  const { creator, creatorLabel, affiliations = [] } = quotation;
  const agent = findAgent(document, creator);
  const person = find(document, 'people', creator);
  return {
    name: creatorLabel ?? agent?.name,
    prefix: person?.honorificPrefix,
    image: agent?.image,
    url: person ? undefined : agent?.url,
    roles: affiliations
      .map(({ roleName, organization, current }) => ({
        name: roleName,
        organization: find(document, 'organizations', organization),
        former: current === false,
      }))
      .filter(({ name, organization }) => name || organization),
  };
}

/**
 * Words by which the name of a role says itself that it is over, by language. Where one is missed, it is said twice;
 * nothing else may match, or it would not be said at all.
 */
const over: Readonly<Record<string, RegExp>> = {
  fr: /(?<!\p{L})ancien(?:ne)?(?:s|ment)?(?!\p{L})/iu,
  en: /\b(?:former(?:ly)?|past|onetime)\b/i,
  es: /(?<!\p{L})(?:antigu[oa]s?|anterior(?:es)?|ex(?:ministr|president|alcald|director|secretari|diputad|senador)\p{L}+)(?!\p{L})/iu,
  pt: /(?<!\p{L})(?:antig[oa]s?|anterior(?:es)?)(?!\p{L})/iu,
  ar: /(?<!\p{L})(?:ال)?(?:سابق|أسبق)/u,
};

/** `ex-minister`, but not who is a member `ex officio`. */
const ex = /(?<!\p{L})ex(?!\p{L}|[ -]officio)/iu;

/** Whether a role's name says itself that it is over, as “former minister” does. */
export const saysFormer = ({ value, language }: Said): boolean =>
  ex.test(value) || !!over[baseOf(language)]?.test(value);
