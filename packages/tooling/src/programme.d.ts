/** A text in each of the programme's languages. */
export type GeneratedText = Readonly<Record<string, string>>;

export interface ProgrammeOptions {
  /** How many sessions, plenaries and lunches included. */
  sessions: number;
  tracks: number;
  days: number;
  /** The same seed gives the same programme. */
  seed?: number;
  /** The first is that of the document. */
  languages?: readonly ('en' | 'fr' | 'es')[];
}

export interface GeneratedSession {
  readonly id: string;
  readonly kind: 'session' | 'workshop' | 'plenary' | 'break';
  readonly name: GeneratedText;
  /** A minute; a day only where the hour is not known yet. */
  readonly startDate: string;
  readonly endDate?: string;
  readonly track?: string;
  readonly eventStatus?: 'EventCancelled';
  readonly abstract?: GeneratedText;
  readonly location?: readonly { readonly type: 'Place'; readonly place: string }[];
  readonly inLanguage?: readonly string[];
  readonly languageServices?: readonly { readonly language: string; readonly mode: 'simultaneous' }[];
  readonly participants?: readonly {
    readonly agent?: string;
    readonly label?: GeneratedText;
    readonly roles: readonly ('moderator' | 'speaker')[];
    readonly status?: 'tbc';
  }[];
}

export interface GeneratedDay {
  readonly id: string;
  readonly kind: 'day';
  readonly identifier: string;
  readonly name: GeneratedText;
  readonly startDate: string;
  readonly subEvent: readonly GeneratedSession[];
}

/** A content document of one event with its days; fits `ContentDocument`. */
export interface GeneratedProgramme {
  readonly inLanguage: string;
  readonly fallbackLanguages: readonly string[];
  readonly name: GeneratedText;
  readonly organizations: readonly { readonly id: string; readonly kind: 'member'; readonly name: GeneratedText }[];
  readonly people: readonly {
    readonly id: string;
    readonly name: string;
    readonly affiliations: readonly { readonly organization: string }[];
  }[];
  readonly places: readonly { readonly id: string; readonly name: GeneratedText }[];
  readonly topics: readonly { readonly id: string; readonly kind: 'track'; readonly name: GeneratedText }[];
  readonly events: readonly [
    {
      readonly id: string;
      readonly kind: 'event';
      readonly name: GeneratedText;
      readonly timeZone: string;
      readonly startDate: string;
      readonly endDate: string;
      readonly subEvent: readonly GeneratedDay[];
    },
  ];
}

/**
 * A made-up programme about the social and solidarity economy: days with tracks that run side by side, lunches, a few
 * sessions that are cancelled or have no hour yet.
 */
export function generateProgramme(options: ProgrammeOptions): GeneratedProgramme;
