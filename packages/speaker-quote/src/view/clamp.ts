/** The most and the fewest lines to which a quotation is cut; the style sheet has a rule for each. */
export const lines = { fewest: 2, most: 12 };

/** Lines as an attribute gives them, within what there is; undefined for none. */
export const linesOf = (clamp: number | null | undefined): number | undefined =>
  clamp && clamp > 0 ? Math.min(Math.max(Math.round(clamp), lines.fewest), lines.most) : undefined;

export const clampRules = Array.from({ length: lines.most }, (_, index) => index + 1)
  .map((count) => `.clamp-${count}{-webkit-line-clamp:${count}}`)
  .join('');

/** Pixels by which letters may stand out of their lines; a line that is cut off is higher. */
const partOfALine = 8;

/** Offers to show the rest where there is one: only the page knows how long a line is. */
export function offerRest(root: ParentNode): void {
  for (const button of root.querySelectorAll<HTMLButtonElement>('.rest')) {
    const cut = [...button.closest('.quote')!.querySelectorAll('blockquote')].some(
      ({ scrollHeight, clientHeight }) => scrollHeight > clientHeight + partOfALine,
    );
    button.hidden = !cut && button.getAttribute('aria-expanded') === 'false';
  }
}
