/** What the layout tests look at: each element in the states that give it another shape. */
export const stories = [
  'event-card--overview',
  'event-card--compact',
  'event-card--live',
  'event-card--cancelled',
  'event-card--to-be-confirmed',
  'event-card--image',
  'event-card--feature',
  'event-list--overview',
  'event-list--nothing-found',
  'speaker-quote--overview',
  'speaker-quote--feature',
  'programme-timeline--overview',
  'network-map--overview',
  'network-map--overview-list',
  'network-map--overview-table',
  'language-switcher--widgets',
  'language-switcher--long',
];

/** A sidebar, a column of text, a whole page. */
export const widths = [280, 640, 1100];

/** A language of each direction; whatever the colours, the layout is that of the light page. */
export const directions = [
  { direction: 'ltr', language: 'fr' },
  { direction: 'rtl', language: 'ar' },
];

/** Ways to be shown that may move nothing. */
export const colours = [
  { name: 'light', scheme: 'light', forcedColors: 'none' },
  { name: 'dark', scheme: 'dark', forcedColors: 'none' },
  { name: 'forced colours', scheme: 'light', forcedColors: 'active' },
];
