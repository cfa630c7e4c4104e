import { css } from 'lit';

/** The button, and what it opens. */
export const longListStyles = css`
  .toggle {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    border-block-end: 1px solid var(--line);
    background: none;
    font-weight: 600;
    cursor: pointer;
  }
  .toggle::after {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.8em 0.2em;
    border: solid currentColor;
    border-width: 0 0.11em 0.11em 0;
    translate: 0 -0.12em;
    rotate: 45deg;
  }
  .toggle[aria-expanded='true']::after {
    translate: 0 0.12em;
    rotate: 225deg;
  }
  .menu {
    position: fixed;
    inset: auto;
    margin: 0;
    inline-size: max-content;
    min-inline-size: min(14em, 90vw);
    max-inline-size: min(24em, calc(100vw - 16px));
    overflow: auto;
    padding: 0.5em 1.1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    /* The page's own ground is not known: dark text stands on white, light text on black. */
    background: var(--ess-surface, oklch(from currentColor clamp(0.17, (0.6 - l) * 1000, 1) 0 0));
    color: inherit;
  }
  .menu .languages {
    flex-direction: column;
    align-items: stretch;
  }
  .menu li + li {
    border-block-start: 1px solid var(--line);
  }
  .menu li > :first-child {
    justify-content: start;
    min-block-size: 2.5em;
  }
  .search {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
    padding-block: 0.4em 0.8em;
    color: var(--muted);
    font-size: 0.875em;
  }
  input {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.5em;
    padding-inline: 0.6em;
    border: 1px solid color-mix(in srgb, currentColor 60%, transparent);
    border-radius: var(--radius);
    background: none;
    color: inherit;
    font: inherit;
    font-size: max(1rem, 16px);
  }
  @media (forced-colors: active) {
    .menu {
      background: Canvas;
      color: CanvasText;
    }
  }
  @media print {
    .toggle,
    .search {
      display: none;
    }
    .menu {
      display: block;
      position: static;
      max-inline-size: none;
      border: 0;
      padding: 0;
    }
  }
`;
