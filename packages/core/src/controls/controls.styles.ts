import { css } from 'lit';

/** Buttons, menus and filters of all elements. */
export const controlStyles = css`
  .primary,
  .quiet {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0.4em 1.1em;
    border: 1px solid transparent;
    border-radius: var(--radius);
    font-weight: 600;
    text-decoration: none;
    cursor: pointer;
  }
  .primary {
    background: var(--accent);
  }
  .primary:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.18em;
  }
  .primary:focus-visible {
    border-radius: var(--radius);
  }
  .quiet {
    padding-inline: 0;
    border-inline-width: 0;
    background: none;
    font-weight: 500;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-underline-offset: 0.25em;
  }
  .quiet:hover {
    text-decoration-color: currentColor;
  }
  /* One icon for all that opens; what a programme has many of has its own. */
  details:not(.more) > summary {
    list-style: none;
  }
  details:not(.more) > summary::-webkit-details-marker {
    display: none;
  }
  details:not(.more) > summary::after {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.55em 0.15em;
    border: solid currentColor;
    border-width: 0 0.11em 0.11em 0;
    translate: 0 -0.12em;
    rotate: 45deg;
  }
  details[open]:not(.more) > summary::after {
    translate: 0 0.12em;
    rotate: 225deg;
  }
  .menu ul {
    padding: 0.25em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .menu li > * {
    display: flex;
    align-items: center;
    min-block-size: 2.75em;
  }
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 0.75em 1.25em;
    align-items: end;
  }
  .filters label {
    display: grid;
    /* A long option widens no narrow column. */
    grid-template-columns: minmax(0, 1fr);
    max-inline-size: 100%;
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
  @media print {
    .filters {
      display: none;
    }
  }
`;
