import { css } from 'lit';

/** Filters in a row, then one column of cards, or several where there is room. */
export const eventListStyles = css`
  .list,
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 1.5);
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: end;
  }
  .filters label {
    display: grid;
    gap: 0.2em;
    font-size: 0.875em;
    color: var(--muted);
  }
  select {
    min-block-size: 2.75em;
    max-inline-size: 100%;
    padding-inline: 0.6em 2em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--radius);
    background: transparent;
    appearance: none;
    color: var(--ess-text, inherit);
    font: inherit;
    font-size: 1.0625em;
    color-scheme: inherit;
  }
  .choice {
    position: relative;
  }
  .choice::after {
    content: '';
    position: absolute;
    inset-block-end: 1.35em;
    inset-inline-end: 0.95em;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 0.11em 0.11em 0;
    rotate: 45deg;
    pointer-events: none;
  }
  option {
    background: Canvas;
    color: CanvasText;
  }
  .count {
    margin-inline-start: auto;
    align-self: center;
    font-size: 0.875em;
    color: var(--muted);
  }
  .none {
    display: grid;
    gap: 0.75em;
    justify-items: start;
    padding-block: var(--space);
    border-block: 1px solid var(--line);
  }
  .facts-line,
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: 0.875em;
    color: var(--muted);
  }
  .reports {
    display: grid;
  }
  .topics li {
    padding-inline: 0.5em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .topics {
    gap: 0.4em;
  }
  @container (inline-size >= 46em) {
    .cards {
      grid-template-columns: repeat(auto-fill, minmax(20em, 1fr));
      column-gap: calc(var(--space) * 2.5);
    }
    /* Side by side, cards of unequal length end without a line. */
    .post,
    ess-event-card::part(card) {
      border-block-end: 0;
    }
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
