import { css } from 'lit';
import { laneStyles } from './lanes.styles.js';

/**
 * What holds without any container query is the complete readable list, and is what prints. Where there is room, days
 * stand beside their sessions; where there is more, sessions that run at the same time stand side by side.
 */
const list = css`
  .box {
    /* What heads in view stand on: the surface, else the page's colour; until that is known, one told by the text's. */
    --behind: var(--ess-surface, var(--page, oklch(from currentColor clamp(0, (0.6 - l) * 1000, 1) 0 0 / 0.9)));
    --sticky: var(--ess-sticky, 0px);
    --tabs: 0px;
  }
  .programme,
  .days,
  .content,
  .title,
  .slots {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
  }
  .programme {
    gap: calc(var(--space) * 1.25);
    border-block-start: 0.1875em solid var(--accent);
    padding-block-start: var(--space);
  }
  .days {
    gap: calc(var(--space) * 2.5);
  }
  .content,
  .slots {
    align-content: start;
  }
  .slots {
    gap: 0;
  }
  [hidden] {
    display: none !important;
  }
  .eyebrow,
  .labels,
  .meta,
  .zone {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
  }
  .eyebrow,
  .labels,
  .meta,
  .zone,
  .role,
  .label {
    font-size: 0.8125em;
  }
  .eyebrow,
  .labels > span:not(.badge),
  .meta,
  .zone,
  .role,
  .label {
    color: var(--muted);
  }
  .eyebrow > :first-child,
  .labels > :first-child {
    font-weight: 650;
  }
  :is(.eyebrow, .labels, .meta, .zone) > * {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .title > .heading {
    font-size: 1.75em;
    font-weight: 650;
    letter-spacing: -0.012em;
  }
  [dir='rtl'] .heading {
    letter-spacing: normal;
    line-height: 1.4;
  }
  .abstract {
    display: grid;
    gap: 0.6em;
    max-inline-size: 42em;
    text-wrap: pretty;
  }
  .days > .day {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: var(--space);
    content-visibility: auto;
    contain-intrinsic-size: auto 60em;
    overflow-clip-margin: 0.5em;
  }
  .drawn > .day,
  .drawn .slot,
  .days.drawn .session {
    content-visibility: visible;
  }
  .head {
    position: sticky;
    inset-block-start: calc(var(--sticky) + var(--tabs));
    z-index: 2;
    padding-block: 0.5em;
    background: var(--behind);
    backdrop-filter: blur(0.75em);
    border-block-end: 1px solid var(--line);
  }
  .head .heading {
    font-size: 1.25em;
    font-weight: 650;
    scroll-margin-block-start: calc(var(--sticky) + 6em);
  }
  .slot {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    content-visibility: auto;
    contain-intrinsic-size: auto 12em;
    overflow-clip-margin: 0.5em;
  }
  .slot-head {
    padding-block: 0.9em 0.3em;
    font-weight: 650;
    color: var(--muted);
    font-size: 0.875em;
  }
  .session {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) 2.75em;
    gap: 0.15em 0.5em;
    align-content: start;
    padding-block: 0.9em;
    border-block-end: 1px solid var(--line);
  }
  .many > .session {
    content-visibility: auto;
    contain-intrinsic-size: auto 9em;
    overflow-clip-margin: 0.5em;
  }
  .slot:last-child > .sessions > .session:last-child {
    border-block-end: 0;
  }
  .session > * {
    grid-column: 1;
  }
  .hours {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.75em;
    align-items: baseline;
    font-variant-numeric: tabular-nums;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .hours bdi {
    text-wrap: balance;
  }
  .visitor {
    font-weight: 400;
    font-size: 0.9333em;
    color: var(--muted);
  }
  .zone .visitor {
    font-size: 1em;
    color: inherit;
  }
  .shift {
    padding-inline: 0.3em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font-size: 0.8667em;
    font-weight: 600;
  }
  .clock-event .hours .visitor,
  .clock-visitor .hours:has(.visitor) time {
    display: none;
  }
  .clock-visitor .hours .visitor {
    font-weight: 600;
    font-size: 1em;
    color: inherit;
  }
  .what {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.2em;
    align-content: start;
  }
  .what > .heading {
    font-size: 1.0625em;
    font-weight: 600;
    line-height: 1.3;
    max-inline-size: 36em;
    scroll-margin-block-start: calc(var(--sticky) + 9em);
  }
  .meta > :not(:last-child)::after {
    content: '·';
    margin-inline-start: 0.75em;
  }
  .who {
    font-size: 0.9375em;
  }
  .tbc {
    display: inline-block;
    padding-inline: 0.4em;
    border: 1px dashed color-mix(in srgb, currentColor 45%, transparent);
    border-radius: var(--radius);
    font-size: 0.8125em;
  }
  .badge {
    padding: 0.05em 0.5em;
    border: 1px solid currentColor;
    border-radius: var(--radius);
    font-weight: 600;
  }
  .badge.live,
  .badge.EventCancelled,
  .badge.EventPostponed {
    background: var(--accent);
    border-color: var(--accent);
  }
  :is(.live, .EventCancelled, .EventPostponed, .primary) > span {
    color: var(--on-accent);
  }
  .off > .what > .heading,
  .off > .hours bdi {
    text-decoration: line-through;
  }
  .past {
    --past: color-mix(in srgb, currentColor 76%, transparent);
  }
  .past > .what > .heading {
    color: var(--past);
  }
  .session.live {
    padding-inline-start: 0.9em;
  }
  .session.live::before {
    content: '';
    position: absolute;
    inset-block: 0.9em;
    inset-inline-start: 0;
    border-inline-start: 0.1875em solid var(--accent);
  }
  .break > .what > .heading {
    font-weight: 400;
    color: var(--muted);
  }
  .break {
    padding-block: 0.5em;
  }
  .go {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.75em;
    font-size: 0.9375em;
    font-weight: 600;
  }
  .star {
    grid-area: 1 / 2 / span 2;
    align-self: start;
    display: grid;
    place-items: center;
    inline-size: 2.75em;
    block-size: 2.75em;
    margin-block-start: -0.5em;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .star svg {
    inline-size: 1.25em;
    fill: transparent;
    stroke: currentColor;
    stroke-width: 1.5;
    stroke-linejoin: round;
    opacity: 0.65;
  }
  .star:hover svg,
  .star.chosen svg {
    opacity: 1;
  }
  .star.chosen svg {
    fill: var(--accent);
    stroke: var(--accent);
  }
  .session > .parts {
    grid-column: 1 / -1;
    margin-block-start: 0.5em;
    border-block-start: 1px solid var(--line);
  }
  .whole > .what > .heading {
    font-size: 1.25em;
  }
  .parts > .session {
    padding-block: 0.6em;
  }
  .parts > .session:last-child {
    border-block-end: 0;
    padding-block-end: 0;
  }
  .parts .heading {
    font-size: 1em;
    font-weight: 500;
  }
  .more > summary {
    display: inline-flex;
    align-items: center;
    inline-size: fit-content;
    min-block-size: 1.9em;
    font-size: 0.875em;
    color: var(--muted);
    cursor: pointer;
    list-style: none;
  }
  .more > summary::-webkit-details-marker {
    display: none;
  }
  .more > summary::before {
    content: '';
    inline-size: 0.4em;
    block-size: 0.4em;
    margin-inline: 0.15em 0.6em;
    border: solid currentColor;
    border-width: 0 0.11em 0.11em 0;
    rotate: -45deg;
  }
  [dir='rtl'] .more > summary::before {
    rotate: 135deg;
  }
  .more[open] > summary::before {
    rotate: 45deg;
  }
  .more[open] > :not(summary) {
    margin-block: 0.5em 0.75em;
  }
  .more > summary:hover > span {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  /* What there is to do with a session stands above its details. */
  .session .primary {
    display: none;
  }
  .quotations {
    display: grid;
    gap: 0.9em;
    max-inline-size: 42em;
  }
  .quotation {
    padding-inline-start: 1em;
    border-inline-start: 0.1875em solid var(--accent);
  }
  blockquote {
    margin: 0;
    text-wrap: pretty;
  }
  /* CLDR's marks have no spaces within. */
  blockquote > p:lang(fr) {
    quotes: '«\\202F' '\\202F»' '“' '”';
  }
  blockquote > p:first-child::before {
    content: open-quote;
  }
  blockquote > p:last-child::after {
    content: close-quote;
  }
  .now-line {
    display: flex;
    gap: 0.75em;
    align-items: center;
    font-size: 0.8125em;
    font-weight: 650;
    padding-block: 0.25em;
  }
  .now-line::after {
    content: '';
    flex: 1;
    border-block-start: 0.125em solid var(--accent);
  }
  .lane-heads {
    display: none;
    position: sticky;
    /* Below a head of two lines, in em of the text around. */
    inset-block-start: calc(var(--sticky) + (var(--tabs) + 3.75em) / 0.875);
    z-index: 1;
    margin-block-end: calc(var(--space) * -1);
    padding-block: 0.4em;
    background: var(--behind);
    backdrop-filter: blur(0.75em);
    font-size: 0.875em;
    font-weight: 650;
  }
  .span-2 {
    grid-column: span 2;
  }
  .span-3 {
    grid-column: span 3;
  }
  .span-4 {
    grid-column: span 4;
  }
  .span-5 {
    grid-column: span 5;
  }
  .note,
  .none {
    color: var(--muted);
  }
  .tools {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: center;
  }
  input {
    flex: 1 1 14em;
    min-inline-size: 0;
    min-block-size: 2.75em;
    padding-inline: 0.8em;
    text-overflow: ellipsis;
    border: 1px solid color-mix(in srgb, currentColor 55%, transparent);
    border-radius: var(--radius);
    background: transparent;
    color: inherit;
    font: inherit;
  }
  input::placeholder {
    color: var(--muted);
    opacity: 1;
  }
  .filters:not(.open) {
    display: none;
  }
  .state,
  .shared {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
    align-items: center;
    font-size: 0.9375em;
  }
  .state > .count {
    margin-inline: 0;
    font-size: 1em;
  }
  .shared {
    padding: 0.5em 1em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .quiet[aria-pressed='true'] {
    text-decoration-color: var(--accent);
    text-decoration-thickness: 0.18em;
  }
  .tabs {
    position: sticky;
    inset-block-start: var(--sticky);
    z-index: 3;
    display: flex;
    overflow-x: auto;
    scrollbar-width: none;
    border-block-end: 1px solid var(--line);
    background: var(--behind);
    backdrop-filter: blur(0.75em);
  }
  .tabs + .days {
    --tabs: 2.6em;
  }
  [role='tab'] {
    flex: none;
    min-block-size: 2.75em;
    padding-inline: 0.9em;
    border: 0;
    border-block-end: 0.1875em solid transparent;
    background: none;
    font-size: 0.9375em;
    cursor: pointer;
    white-space: nowrap;
  }
  [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--accent);
    font-weight: 650;
  }
  [role='tab'].none {
    color: var(--muted);
  }
  [role='tab']:focus-visible {
    outline-offset: -0.25em;
  }
`;

const roomy = css`
  @container (inline-size >= 34em) {
    .slots:not(.lanes) > .slot > .sessions > .session:has(> .hours) {
      grid-template-columns: 11em minmax(0, 1fr) 2.75em;
    }
    .slots:not(.lanes) .session:has(> .hours) > .what {
      grid-column: 2;
    }
    .slots:not(.lanes) .session:has(> .hours) > .parts {
      grid-column: 2 / -1;
    }
    .slots:not(.lanes) > .slot > .sessions > .session:has(> .hours) > .star {
      grid-column: 3;
    }
    .slots:not(.lanes) .visitor {
      flex-basis: 100%;
    }
    .more .people {
      grid-template-columns: repeat(auto-fill, minmax(min(14em, 100%), 1fr));
      column-gap: 1.5em;
    }
    .more .people > li {
      min-inline-size: 0;
      overflow-wrap: anywhere;
    }
    .title > .heading {
      font-size: 2.125em;
      line-height: 1.15;
    }
    .disclose {
      display: none;
    }
    .filters:not(.open) {
      display: flex;
    }
  }
  @container (inline-size >= 60em) {
    .days > .railed {
      grid-template-columns: minmax(12em, 1fr) 3fr;
      column-gap: calc(var(--space) * 3);
    }
    .railed > .head {
      align-self: start;
      inset-block-start: calc(var(--sticky) + var(--tabs) + 1em);
      padding-block: 0;
      border: 0;
      background: none;
      backdrop-filter: none;
    }
    .railed > :not(.head) {
      grid-column: 2;
    }
  }
`;

const paper = css`
  @media print {
    .tools,
    .tabs,
    .star,
    .more > summary,
    .lane-heads {
      display: none;
    }
    .programme,
    .days,
    .days > .day,
    .content,
    .slots,
    .slot {
      display: block;
    }
    .days > .day,
    .slot,
    .slot > .sessions > .session {
      content-visibility: visible;
    }
    .days > .day + .day {
      break-before: page;
    }
    .session {
      break-inside: avoid;
    }
    .head {
      position: static;
      break-after: avoid;
      background: none;
    }
    /* A closed disclosure has no way to open on paper. */
    .more::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .clock-event .hours .visitor,
    .clock-visitor .hours:has(.visitor) time {
      display: inline;
    }
  }
  @media (forced-colors: active) {
    .head,
    .tabs,
    .lane-heads {
      background: Canvas;
    }
    [role='tab'] {
      border-block-end-color: Canvas;
    }
    [role='tab'][aria-selected='true'] {
      border-block-end-color: Highlight;
    }
  }
`;

export const programmeStyles = css`
  ${list} ${roomy} ${laneStyles} ${paper}
`;
