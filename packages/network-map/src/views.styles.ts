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
  .disclose .number {
    padding-inline: 0.45em;
    border-radius: 1em;
    background: var(--accent);
    font-size: 0.8125em;
    font-weight: 650;
  }
  /* The accent is told by the colour of the text: it stands around what is written on it. */
  .disclose .number > span {
    color: var(--on-accent);
  }
  .number {
    font-variant-numeric: tabular-nums;
  }
  .values {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    max-block-size: 19em;
    padding-block: 0.5em;
    border-block: 1px solid var(--line);
    overflow-y: auto;
  }
  .group > .label {
    padding-block: 0.25em;
  }
  .label,
  .muted,
  .facts,
  .eyebrow {
    color: var(--muted);
    font-size: 0.875em;
  }
  .boxes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0 2em;
  }
  .boxes label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: baseline;
    padding-block: 0.3em;
    line-height: 1.35;
    cursor: pointer;
  }
  .boxes input {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin: 0;
    translate: 0 0.15em;
    accent-color: var(--accent);
  }
  .boxes .number {
    color: var(--muted);
    font-size: 0.875em;
  }
  .none-left {
    color: var(--muted);
  }
  .in-force {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.25em;
    align-items: center;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2em;
    padding: 0.2em 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 35%, transparent);
    border-radius: 1em;
    background: none;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    border-color: currentColor;
  }
  .chip:focus-visible {
    border-radius: 1em;
  }
  .chip::after,
  .close::before {
    content: '';
    flex: none;
    inline-size: 0.65em;
    block-size: 0.65em;
    background:
      linear-gradient(45deg, transparent 44%, currentColor 44% 56%, transparent 56%),
      linear-gradient(-45deg, transparent 44%, currentColor 44% 56%, transparent 56%);
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

/** Names that select, and what is said beside them, in every view. */
const names = css`
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
  .facts .pick,
  dd .pick,
  td .pick {
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
  }
  .pick:hover {
    text-decoration-color: currentColor;
  }
  .pick[aria-current] {
    text-decoration-color: var(--accent);
    text-decoration-thickness: 0.15em;
  }
  .title {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
    line-height: 1.35;
  }
  .title > .pick {
    min-block-size: 1.65em;
    font-weight: 600;
  }
  .alternate {
    color: var(--muted);
    font-size: 0.875em;
  }
  .relation {
    padding-inline: 0.5em;
    border: 1px solid var(--line);
    border-radius: 1em;
    color: var(--muted);
    font-size: 0.75em;
    line-height: 1.5;
  }
  .facts {
    line-height: 1.6;
    text-wrap: pretty;
  }
  .facts > span:not(:last-child, .label)::after {
    content: '·';
    margin-inline: 0.5em 0.25em;
  }
  .facts .pick {
    min-block-size: 1.75em;
  }
  .facts .label {
    color: inherit;
    font-size: inherit;
  }
  .branches > .rows > *,
  .limbs > .rows > *,
  .overlaps > .rows > * {
    border-block-start: 1px solid var(--line);
  }
  :is(.list, .tree) > :is(.branches, .limbs):last-child {
    border-block-end: 1px solid var(--line);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.7em;
  }
  .row,
  .toggle.wide {
    padding-inline-start: 1.75em;
  }
  .toggle {
    display: grid;
    place-items: center;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .row > .toggle {
    grid-area: 1 / 1;
    inline-size: 1.75em;
    block-size: 1.75em;
    margin-inline-start: -1.75em;
  }
  .row > .what {
    grid-area: 1 / 1;
  }
  .toggle::before {
    rotate: -45deg;
  }
  [dir='rtl'] .toggle::before {
    rotate: 135deg;
  }
  .toggle[aria-expanded='true']::before {
    rotate: 45deg;
  }
  .toggle.wide {
    position: relative;
    display: flex;
    gap: 0.75em;
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 2.5em;
    padding-block: 0.5em;
    text-align: start;
  }
  .toggle.wide::before {
    position: absolute;
    inset-block-start: 1.1em;
    inset-inline-start: 0.55em;
  }
  .toggle.wide > .number {
    color: var(--muted);
    font-size: 0.875em;
  }
  .branches .branches {
    margin-inline-start: 0.75em;
  }
  .branches .branches .title > .pick,
  .leaf .title > .pick,
  .limbs .limbs .limbs .title > .pick {
    font-weight: 500;
  }
  .branch > .elsewhere {
    padding-block: 0.5em 0.75em;
    margin-inline-start: 2.5em;
  }
  .more-rows {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
    border-block-start: 1px solid var(--line);
  }
  .list,
  .tree {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 2);
  }
  section > .heading {
    padding-block-end: 0.5em;
    font-size: 1.125em;
    font-weight: 650;
  }
  section > .heading + .muted {
    padding-block-end: 0.75em;
    max-inline-size: 42em;
  }
  [dir='rtl'] .heading {
    line-height: 1.4;
  }
  @container (min-width: 40em) {
    .branches .branches {
      margin-inline-start: 1.75em;
    }
  }
`;

/** What has no place on the map. */
const rail = css`
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
    .chip::after,
    .close::before {
      forced-color-adjust: none;
      color: ButtonText;
    }
    .switch [aria-pressed='true'] {
      border-block-end-color: Highlight;
    }
  }
`;

/** What stands around the views, and the names in them; what holds without any container query is what prints. */
export const viewStyles = css`
  ${controls}${names}${rail}${system}
`;
