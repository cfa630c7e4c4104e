import type { ContentDocument, Participant, Text } from '@ess-kit/content';
import { findAgent } from '@ess-kit/content/find.js';

type Role = Participant['roles'][number];

/** Somebody, or some body, in one role. */
export interface Somebody {
  /** A name, or what stands for it while nobody is named. */
  readonly name: Text;
  readonly roleName?: Text;
  readonly status: NonNullable<Participant['status']>;
  /** The body through which they take part. */
  readonly via?: Text;
}

/** The order in which roles are shown. */
const order: readonly Role[] = [
  'organizer',
  'host',
  'partner',
  'sponsor',
  'moderator',
  'speaker',
  'rapporteur',
  'inMemoriam',
];

/** Who takes part, by role; a role that nobody has is left out. */
export function peopleByRole(
  document: ContentDocument,
  participants: readonly Participant[] = [],
): (readonly [Role, readonly Somebody[]])[] {
  return order
    .map((role) => [role, participants.filter(({ roles }) => roles.includes(role)).flatMap(somebody)] as const)
    .filter(([, people]) => people.length);

  function somebody({ agent, label, roleName, status = 'confirmed', via }: Participant): Somebody[] {
    const name = label ?? findAgent(document, agent)?.name;
    return name ? [{ name, roleName, status, via: findAgent(document, via)?.name }] : [];
  }
}
