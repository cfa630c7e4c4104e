import { css } from 'lit';
import { controlStyles } from '../controls/controls.styles.js';

/** Clocks, summary, facts and actions: what stands below the first view. */
const eventStyles = css`
  .zone,
  .role,
  .note,
  .label {
    font-size: 0.875em;
    color: var(--muted);
  }
  .visitor {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
    align-items: baseline;
    margin-block-start: 0.6em;
  }
  .visitor > .label,
  .visitor > .zone {
    flex-basis: 100%;
  }
  .shift {
    padding-inline: 0.35em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .when > .badge {
    margin-block-start: 0.7em;
  }
  .badge.past {
    padding-inline: 0;
    border-inline-width: 0;
    border-color: transparent;
    font-weight: 400;
    color: var(--muted);
  }
  .body {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
  }
  .abstract {
    display: grid;
    gap: 0.6em;
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  .fact {
    padding-block: 0.6em;
    border-block-start: 1px solid var(--line);
  }
  .fact:last-child {
    padding-block-end: 0;
  }
  dt {
    font-size: 0.875em;
    color: var(--muted);
  }
  .people,
  .documents {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.3em;
  }
  .tbc {
    display: inline-block;
    padding-inline: 0.4em;
    border: 1px dashed color-mix(in srgb, currentColor 45%, transparent);
    border-radius: var(--radius);
    font-size: 0.8125em;
  }
  .documents .role {
    display: block;
  }
  .conflict {
    padding-inline-start: 0.9em;
    border-inline-start: 0.1875em solid var(--line);
    font-size: 0.9375em;
  }
  .conflict > :not(summary) {
    margin-block-start: 0.5em;
  }
  .provenance {
    display: grid;
    gap: 0.4em;
    font-size: 0.875em;
    color: var(--muted);
  }
  .image {
    margin: 0;
  }
  img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    border-radius: var(--radius);
  }
  summary {
    display: inline-flex;
    align-items: center;
    inline-size: fit-content;
    /* 24 px, also in small print. */
    min-block-size: 1.75em;
    cursor: pointer;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em 1.25em;
    align-items: start;
  }
  @container (inline-size >= 26em) {
    .fact {
      display: grid;
      grid-template-columns: minmax(8em, 1fr) minmax(0, 3fr);
      gap: 1em;
    }
    dt {
      padding-block-start: 0.1em;
    }
    .when {
      grid-template-columns: auto minmax(0, 1fr);
      column-gap: calc(var(--space) * 2.5);
    }
    .when > * {
      grid-column: 1;
    }
    .when > .visitor {
      grid-column: 2;
      grid-row: 1 / span 3;
      padding-block-start: 0.15em;
      align-content: start;
      margin-block-start: 0;
    }
  }
  @container (inline-size >= 46em) {
    .card:not(.compact) .when {
      grid-template-columns: minmax(0, 1fr);
    }
    .card:not(.compact) .when > .visitor {
      grid-area: auto / 1;
      padding-block-start: 0;
      margin-block-start: 0.6em;
    }
    .card:not(.compact) .people {
      grid-template-columns: repeat(auto-fill, minmax(16em, 1fr));
      column-gap: 1.5em;
    }
  }
  @media print {
    /* Pages break between blocks, and inside none; grids would be cut through a line. */
    .card,
    .body {
      display: block;
    }
    .card > *,
    .body > * {
      margin-block-end: 0.75em;
    }
    .fact,
    .conflict,
    header {
      break-inside: avoid;
    }
    .actions,
    .provenance:not([open]) {
      display: none;
    }
    /* A closed disclosure has no way to open on paper. */
    .conflict::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;

export const detailsStyles = [controlStyles, eventStyles];
