/** The tokens that the page really has: what a theme's file sets, as the browser reads it. */
export const tokens = [
  { name: '--ess-font', does: 'Font of all text', without: 'the page’s' },
  { name: '--ess-heading-font', does: 'Font of headings, dates and quotations', without: 'the page’s' },
  { name: '--ess-text', does: 'Colour of text', without: 'the page’s' },
  { name: '--ess-muted', does: 'Colour of what is said in a lower voice', without: 'the text, at 76 %' },
  { name: '--ess-surface', does: 'Colour of the ground', without: 'transparent' },
  { name: '--ess-line', does: 'Colour of hairlines', without: 'the text, at 18 %' },
  { name: '--ess-accent', does: 'The one colour: rules, buttons, marks', without: 'a green' },
  { name: '--ess-on-accent', does: 'Text on the accent', without: 'black or white, whichever reads better' },
  { name: '--ess-radius', does: 'Corners', without: '0.25em' },
  { name: '--ess-space', does: 'Factor of all distances', without: '1' },
  { name: '--ess-size', does: 'Factor of all sizes', without: '1' },
] as const;

/** A token's value on this page, or undefined where no theme sets it. */
export const valueOf = (name: string): string | undefined =>
  getComputedStyle(document.documentElement).getPropertyValue(name).trim() || undefined;
