import { css } from 'lit';

const table = css`
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.9375em;
    line-height: 1.4;
  }
  caption {
    text-align: start;
  }
  th,
  td {
    padding: 0.6em 1.25em 0.6em 0;
    padding-inline: 0 1.25em;
    border-block-end: 1px solid var(--line);
    text-align: start;
    vertical-align: top;
  }
  :is(th, td):last-child {
    padding-inline-end: 0;
  }
  thead th {
    padding-block: 0;
    vertical-align: bottom;
    border-block-end-color: currentColor;
  }
  thead button {
    display: inline-flex;
    align-items: center;
    gap: 0.45em;
    min-block-size: 2.75em;
    padding: 0;
    border: 0;
    background: none;
    color: var(--muted);
    font-size: 0.9333em;
    font-weight: 500;
    text-align: start;
    cursor: pointer;
  }
  thead button::after {
    content: '';
    flex: none;
    border: 0.28em solid transparent;
    border-block-end: 0.4em solid currentColor;
    border-block-start-width: 0;
    opacity: 0;
  }
  thead button:is(:hover, :focus-visible)::after {
    opacity: 0.5;
  }
  [aria-sort] button {
    color: inherit;
    font-weight: 650;
  }
  thead [aria-sort] button::after {
    opacity: 1;
  }
  [aria-sort='descending'] button::after {
    rotate: 180deg;
  }
  tbody th {
    min-inline-size: 14em;
    font-weight: 400;
  }
  tbody th > .pick {
    font-weight: 600;
  }
  th > .alternate {
    display: block;
  }
  .for-kind {
    min-inline-size: 7em;
  }
  .for-members {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .for-founded {
    font-variant-numeric: tabular-nums;
  }
  td.for-founded {
    white-space: nowrap;
  }
  .unknown {
    color: var(--muted);
  }
  /* No room for columns: each row stands by itself, with the names of the columns beside what they hold. */
  @container (max-width: 43.99em) {
    .table table,
    .table :is(thead, tbody, tr, th, td) {
      display: block;
    }
    .table thead tr {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      border-block-end: 1px solid currentColor;
    }
    .table :is(th, td) {
      padding: 0;
      border: 0;
      text-align: start;
    }
    .table tbody tr {
      padding-block: 0.75em;
      border-block-end: 1px solid var(--line);
    }
    .table td {
      display: grid;
      grid-template-columns: minmax(5.5em, 30%) minmax(0, 1fr);
      gap: 0.75em;
      align-items: baseline;
      padding-block: 0.1em;
    }
    .table td::before {
      content: attr(data-label);
      color: var(--muted);
      font-size: 0.875em;
    }
    .table .empty,
    .unknown > [aria-hidden] {
      display: none;
    }
    .unknown > .unseen {
      position: static;
      clip-path: none;
      white-space: normal;
    }
    .table tbody th {
      padding-block-end: 0.3em;
    }
  }
`;

const tree = css`
  .limb {
    padding-block: 0.7em;
  }
  .limb .limbs {
    margin-block-start: 0.5em;
    margin-inline-start: 0.25em;
    padding-inline-start: 1em;
  }
  .limbs .limbs > .rows > * {
    border-block-start: 0;
  }
  .limb .limb {
    position: relative;
    padding-block: 0.4em;
  }
  .limb .limb::before,
  .limb .limb::after {
    content: '';
    position: absolute;
    inset-block: 0;
    inset-inline-start: -1em;
    border: 0 solid color-mix(in srgb, currentColor 35%, transparent);
  }
  .limb .limb::before {
    border-inline-start-width: 1px;
  }
  .limb .limb::after {
    inset-block: 1.2em auto;
    inline-size: 0.7em;
    border-block-start-width: 1px;
  }
  /* The line ends at the last one. */
  .limb .limb:last-child::before {
    inset-block-end: auto;
    block-size: 1.2em;
  }
  .limb > .toggle.wide {
    min-block-size: 2em;
    padding-block: 0.3em;
    color: var(--muted);
    font-size: 0.875em;
  }
  .limb > .toggle.wide::before {
    inset-block-start: 0.85em;
  }
  .overlap {
    padding-block: 0.6em;
  }
  .pair {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
  }
  .pair .pick {
    font-weight: 600;
  }
  .and::before {
    content: '∩';
    color: var(--muted);
  }
  .alone > ul {
    columns: 18em;
    column-gap: 2em;
  }
  .alone li {
    padding-block: 0.15em;
    break-inside: avoid;
    line-height: 1.4;
  }
  .alone .pick {
    min-block-size: 1.65em;
  }
  .shared {
    padding-inline-start: 2em;
  }
  .circle {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }
  .circle > li::after {
    content: '→';
    margin-inline-start: 0.6em;
    color: var(--muted);
  }
  [dir='rtl'] .circle > li::after {
    content: '←';
  }
  .circle > li:last-child::after {
    content: '↺';
  }
  .circle .pick {
    font-weight: 600;
  }
`;

const details = css`
  .details {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
    align-content: start;
    padding-block: var(--space);
    border-block-start: 0.1875em solid var(--accent);
  }
  .details > header {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 2.5em;
    gap: 0.4em 0.5em;
    align-items: start;
  }
  .details > header > * {
    grid-column: 1;
  }
  .details .heading {
    font-size: 1.375em;
    font-weight: 650;
  }
  .details .close {
    grid-area: 1 / 2 / span 2;
    display: grid;
    place-items: center;
    inline-size: 2.5em;
    block-size: 2.5em;
    margin-block-start: -0.5em;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .close::before {
    inline-size: 0.95em;
    block-size: 0.95em;
  }
  .close:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .description {
    display: grid;
    gap: 0.6em;
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  .fact {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em;
    padding-block: 0.6em;
    border-block-start: 1px solid var(--line);
  }
  .fact dt {
    color: var(--muted);
    font-size: 0.875em;
  }
  .fact dd {
    line-height: 1.45;
    overflow-wrap: anywhere;
  }
  .fact li {
    padding-block: 0.15em;
  }
  .inline {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
  }
  .inline > li:not(:last-child)::after {
    content: '·';
    margin-inline-start: 0.6em;
    color: var(--muted);
  }
  .address,
  .fact.source dd {
    display: block;
    color: var(--muted);
    font-size: 0.8125em;
  }
  .fact.source p + p {
    padding-block-start: 0.5em;
  }
  .fact li .muted {
    display: block;
  }
  @container (min-width: 56em) {
    .stage.with-details {
      grid-template-columns: minmax(0, 1fr) minmax(18em, 23em);
    }
    .with-details > .details {
      position: sticky;
      inset-block-start: calc(var(--ess-sticky, 0px) + 1em);
      max-block-size: calc(100vh - var(--ess-sticky, 0px) - 2em);
      overflow-y: auto;
      /* Room for the ring of what has the focus. */
      margin-inline: -0.4em;
      padding-inline: 0.4em;
      padding-block-start: 0.75em;
    }
  }
  @media print {
    .controls,
    .more-rows,
    .close,
    .toggle:not(.wide) {
      display: none;
    }
    .toggle.wide {
      padding-inline-start: 0;
    }
    .toggle.wide::before {
      display: none;
    }
    .row,
    .limb > .what,
    tr {
      break-inside: avoid;
    }
  }
`;

/** Table, tree and details. */
export const furtherStyles = css`
  ${table}${tree}${details}
`;
