import { css } from 'lit';

/**
 * The first view: what, where, when. One reading order for all widths; wide, the time stands in a
 * rail beside the rest. What holds without any container query is the complete readable card, and
 * is what prints.
 */
export const eventCardStyles = css`
  .card {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
    padding-block: var(--space) calc(var(--space) * 1.25);
    border-block-start: 0.1875em solid var(--accent);
    border-block-end: var(--ess-card-end, 1px) solid var(--line);
  }
  header {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 0.4);
  }
  .eyebrow,
  .where,
  .status {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }
  /* A long word breaks rather than widens its box. */
  :is(.eyebrow, .where, .status) > * {
    min-inline-size: 0;
  }
  .eyebrow {
    font-size: 0.8125em;
    color: var(--muted);
  }
  .eyebrow > :first-child,
  .date {
    font-weight: 650;
  }
  .heading {
    font-size: 1.375em;
    font-weight: 650;
    letter-spacing: -0.008em;
  }
  [dir='rtl'] .heading {
    letter-spacing: normal;
    line-height: 1.4;
  }
  .heading a {
    text-decoration-color: transparent;
  }
  .heading a:hover {
    text-decoration-color: currentColor;
  }
  .badge {
    justify-self: start;
    padding: 0.05em 0.55em;
    border: 1px solid currentColor;
    border-radius: var(--radius);
    font-size: 0.875em;
    font-weight: 600;
  }
  .badge.live,
  .badge.EventCancelled,
  .badge.EventPostponed {
    background: var(--accent);
    border-color: var(--accent);
  }
  /* On an inner node: there, the accent's currentColor is still the page's. */
  :is(.live, .EventCancelled, .EventPostponed, .primary) > span {
    color: var(--on-accent);
  }
  .when {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    align-content: start;
    font-variant-numeric: tabular-nums;
  }
  .date {
    font-family: var(--ess-heading-font, inherit);
    font-size: 1.125em;
    line-height: 1.3;
    text-wrap: balance;
  }
  .off {
    text-decoration: line-through;
  }
  .unknown {
    font-weight: 400;
    color: var(--muted);
  }
  .address,
  .country,
  .previous {
    font-size: 0.875em;
    color: var(--muted);
  }
  .compact .heading {
    font-size: 1.125em;
  }
  .compact .date {
    font-size: 1em;
  }
  @container (inline-size >= 26em) {
    .card:not(.compact) .heading {
      font-size: 1.625em;
    }
  }
  @container (inline-size >= 46em) {
    .card:not(.compact) {
      grid-template: auto 1fr / minmax(13em, 1fr) 3fr;
      column-gap: calc(var(--space) * 3);
      padding-block: calc(var(--space) * 1.5) calc(var(--space) * 2);
    }
    .card:not(.compact) > :not(.when) {
      grid-column: 2;
    }
    .card:not(.compact) > .when {
      grid-area: 1 / 1 / span 2;
    }
    .card:not(.compact) .heading {
      font-size: 2em;
      line-height: 1.15;
    }
    .card:not(.compact) .date {
      font-size: 1.25em;
    }
  }
`;
