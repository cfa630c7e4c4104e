import type { InterfaceLanguage } from './words/words.ts';

/** What a webmaster can have: nothing yet, or an address at which content stands. */
export const sources = ['write', 'address'] as const;
export const kinds = ['event', 'programme', 'quote', 'member'] as const;
export const widgets = ['event-card', 'event-list', 'programme-timeline', 'speaker-quote', 'network-map'] as const;
export const forms = ['link', 'tag', 'module', 'iframe'] as const;
export const systems = ['html', 'wordpress', 'spip', 'drupal', 'wix'] as const;
export const releases = ['latest', 'pinned'] as const;
export const themes = ['none', 'aimf', 'ripess', 'contrast'] as const;
export const languages = ['page', 'reader', 'fr', 'en', 'es', 'pt', 'ar'] as const;
/** Widths of the preview in pixels: a telephone, a column of text, a whole page. */
export const widths = [320, 640, 1080] as const;
/** Languages in which the form is written, side by side. */
export const tongues = ['fr', 'en', 'es'] as const;

export type Kind = (typeof kinds)[number];
export type Widget = (typeof widgets)[number];
export type Form = (typeof forms)[number];
export type System = (typeof systems)[number];
export type Theme = (typeof themes)[number];
export type Tongue = (typeof tongues)[number];
export type Language = (typeof languages)[number];
export type { InterfaceLanguage };

/** Fields of the form by their key: `name.fr`, `startDate`. */
export type Fields = Readonly<Record<string, string>>;

/** What is written in the form: what holds for all of it, and its rows. */
export interface Written {
  readonly own: Fields;
  readonly rows: readonly Fields[];
}

/** All that a webmaster chose. It stands in the page's address, so that it can be sent. */
export interface State {
  readonly source: (typeof sources)[number];
  readonly kind: Kind;
  readonly written: Written;
  readonly address: string;
  /** Id of what is shown; empty for the first, or for all. */
  readonly item: string;
  /** Undefined for the first widget that can show it. */
  readonly widget: Widget | undefined;
  readonly compact: boolean;
  readonly plain: boolean;
  readonly level: number;
  readonly language: Language;
  readonly theme: Theme;
  /** A colour as `#8a1c57`, or empty for that of the theme. */
  readonly accent: string;
  readonly room: 'auto' | 'none';
  readonly width: (typeof widths)[number];
  readonly form: Form;
  readonly system: System;
  readonly release: (typeof releases)[number];
  /** Address of a folder of one's own that holds the release; empty for the one the page is served with. */
  readonly folder: string;
  /** Address at which the downloaded content will stand; empty to carry it in the snippet. */
  readonly file: string;
  /** Where the link of the snippet leads; empty for the address that the content gives. */
  readonly link: string;
}

export const start: State = {
  source: 'write',
  kind: 'event',
  written: { own: {}, rows: [{}] },
  address: '',
  item: '',
  widget: undefined,
  compact: false,
  plain: false,
  level: 3,
  language: 'page',
  theme: 'none',
  accent: '',
  room: 'auto',
  width: 640,
  form: 'link',
  system: 'html',
  release: 'latest',
  folder: '',
  file: '',
  link: '',
};
