import { controlStyles } from '@ess-kit/core/controls/controls.styles.js';
import { css } from 'lit';

/** Where a quotation is from and what can be done with it, and all of a collection. */
const quoteDetailsStyles = css`
  .from,
  .note {
    font-size: 0.875em;
    color: var(--muted);
  }
  .from {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 0.5);
    line-height: 1.45;
  }
  [dir='rtl'] cite:not(:has([lang])) {
    font-style: normal;
  }
  .within > * + *::before {
    content: ' · ';
    content: ' · ' / '';
  }
  .when {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.9em;
    font-variant-numeric: tabular-nums;
  }
  .actions:not(.menu) {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  summary.turn {
    display: inline-flex;
    align-items: center;
  }
  .provenance[open] {
    flex-basis: 100%;
  }
  .provenance > :not(summary) {
    max-inline-size: 46em;
    margin-block-start: 0.4em;
  }
  .collection + .note {
    margin-block-start: calc(var(--space) * 1.5);
  }
  .collection {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 1.5);
  }
  .filters > label {
    flex: 1 1 8em;
  }
  .quotes > li {
    padding-block: calc(var(--space) * 1.5);
    border-block-start: 1px solid var(--line);
  }
  .quotes > li:last-child {
    padding-block-end: 0;
  }
  .pager {
    display: flex;
    gap: 1em;
    justify-content: space-between;
    align-items: center;
  }
  .position {
    font-size: 0.875em;
    color: var(--muted);
    font-variant-numeric: tabular-nums;
  }
  .pager [aria-disabled='true'] {
    opacity: 0.5;
    text-decoration: none;
    cursor: default;
  }
  .quotes > [hidden] {
    padding: 0;
    border: 0;
  }
  .pager > button::before,
  .pager > button::after {
    inline-size: 0.4em;
    block-size: 0.4em;
    border: solid currentColor;
    border-width: 0 0 0.11em 0.11em;
  }
  .pager > .back::before,
  .pager > .forth::after {
    content: '';
  }
  .back::before {
    margin-inline: 0.15em 0.5em;
    rotate: 45deg;
  }
  .forth::after {
    margin-inline: 0.5em 0.15em;
    rotate: 225deg;
  }
  [dir='rtl'] .back::before {
    rotate: 225deg;
  }
  [dir='rtl'] .forth::after {
    rotate: 45deg;
  }
  @container (inline-size >= 28em) {
    .filters > label {
      flex: 0 1 auto;
      max-inline-size: 16em;
    }
  }
  @media print {
    .quotes > li[hidden] {
      display: list-item;
      content-visibility: visible;
      padding-block: 1em;
      border-block-start: 1px solid var(--line);
    }
    .quote {
      display: block;
      break-inside: avoid;
    }
    .quote > * {
      margin-block-end: 0.6em;
    }
    .actions:not(:has([open])),
    .actions button,
    .pager {
      display: none;
    }
  }
`;

export const detailsStyles = [controlStyles, quoteDetailsStyles];
