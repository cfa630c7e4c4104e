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
    padding-inline: 0.6em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--radius);
    background: transparent;
    color: var(--ess-text, inherit);
    font: inherit;
    font-size: 1.0625em;
    color-scheme: inherit;
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
  .post {
    block-size: 100%;
    align-content: start;
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
  }
  @media print {
    .filters {
      display: none;
    }
  }
`;
