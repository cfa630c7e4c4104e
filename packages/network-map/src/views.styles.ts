import { css } from 'lit';

/** What stands around the views: how it is shown, what of it, and how much that is. */
const controls = css`
  .network,
  .controls,
  .filter,
  .view {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
    align-content: start;
  }
  .network {
    border-block-start: 0.1875em solid var(--accent);
    padding-block-start: calc(var(--space) * 0.5);
  }
  .network > .heading {
    padding-block-start: calc(var(--space) * 0.5);
    font-size: 1.5em;
    font-weight: 650;
    letter-spacing: -0.012em;
  }
  [dir='rtl'] .network > .heading {
    letter-spacing: normal;
  }
  [dir='rtl'] .heading {
    line-height: 1.4;
  }
  .switch {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    border-block-end: 1px solid var(--line);
  }
  .switch button {
    min-block-size: 2.75em;
    margin-block-end: -1px;
    padding: 0;
    border: 0;
    border-block-end: 0.15em solid transparent;
    background: none;
    color: var(--muted);
    cursor: pointer;
  }
  .switch button:hover {
    color: inherit;
  }
  .switch [aria-pressed='true'] {
    border-block-end-color: var(--accent);
    color: inherit;
    font-weight: 650;
  }
  .filter {
    gap: 0.25em;
  }
  .filter input[type='search'] {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding-inline: 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--radius);
    background: transparent;
    appearance: none;
    color: inherit;
    font: inherit;
  }
  input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .facets {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.5em;
  }
  .disclose {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .disclose::after,
  .toggle::before {
    content: '';
    flex: none;
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 0.11em 0.11em 0;
    rotate: 45deg;
  }
  .disclose::after {
    margin-inline: 0.25em 0.15em;
    translate: 0 -0.12em;
  }
  .disclose[aria-expanded='true']::after {
    rotate: 225deg;
    translate: 0 0.12em;
  }
  .disclose:hover > span:first-child,
  .toggle.wide:hover > span:first-of-type {
    text-decoration: underline;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.25em;
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .label,
  .muted,
  .facts,
  .eyebrow {
    color: var(--muted);
    font-size: 0.875em;
  }
  .summary {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
    align-items: baseline;
    font-variant-numeric: tabular-nums;
  }
  .summary > strong {
    font-family: var(--ess-heading-font, inherit);
    font-size: 1.25em;
    font-weight: 650;
    line-height: 1.3;
    text-wrap: balance;
  }
  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 1.5);
    align-items: start;
  }
  @container (max-width: 20em) {
    .network > .heading {
      font-size: 1.25em;
    }
    .switch {
      gap: 0 0.8em;
      font-size: 0.9375em;
    }
  }
  @container (min-width: 44em) {
    .filter {
      grid-template-columns: minmax(16em, 1fr) auto;
      gap: 0.25em 2em;
    }
    .filter > :not(input, .facets) {
      grid-column: 1 / -1;
    }
  }
`;

/** Names that select, and what has no place on the map. */
const rail = css`
  .pick {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
    line-height: inherit;
    cursor: pointer;
    overflow-wrap: anywhere;
    text-decoration: underline transparent;
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  .pick:hover {
    text-decoration-color: currentColor;
  }
  .pick[aria-current] {
    text-decoration-color: var(--accent);
    text-decoration-thickness: 0.15em;
  }
  .rail {
    padding-block: 0.75em;
  }
  .rail > .label {
    color: inherit;
    font-size: 1em;
    font-weight: 650;
  }
  .rail > ul {
    columns: 17em;
    column-gap: 2em;
    padding-block-start: 0.5em;
  }
  .rail li {
    padding-block: 0.2em;
    break-inside: avoid;
    line-height: 1.4;
  }
  .rail .pick {
    min-block-size: 1.65em;
    text-decoration: none;
  }
  .rail .pick > .muted {
    display: inline-block;
  }
  .rail .pick > :first-child {
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.18em;
  }
  .rail .pick:hover > :first-child {
    text-decoration-color: currentColor;
  }
  .rail .pick[aria-current] > :first-child {
    text-decoration-color: var(--accent);
    text-decoration-thickness: 0.15em;
  }
`;

const system = css`
  @media (forced-colors: active) {
    .switch [aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
`;

/** What stands around the views; what holds without any container query is what prints. */
export const viewStyles = css`
  ${controls}${rail}${system}
`;
