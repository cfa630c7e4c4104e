import { css } from 'lit';

/** Names, and what is said beside them, in every view but the map; what holds without any container query is what prints. */
export const nameStyles = css`
  .facts .pick,
  dd .pick,
  td .pick {
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
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
  @container (min-width: 40em) {
    .branches .branches {
      margin-inline-start: 1.75em;
    }
  }
`;
