import { css } from 'lit';

/**
 * The first view: the words, large, and whose they are. What holds without any container query is the complete
 * readable quotation, and is what prints.
 */
export const speakerQuoteStyles = css`
  .quote {
    /* How much larger than the page's text the words are, and how far, in their own size, the mark hangs before them. */
    --scale: 1.1875;
    --hang: 0;
    display: grid;
    grid-template-columns: calc(var(--hang) * var(--scale) * 1em) minmax(0, 1fr);
    row-gap: calc(var(--space) * 0.75);
    scroll-margin-block: 6em 2em;
    outline-offset: 0.5em;
  }
  .quote > * {
    grid-column: 2;
  }
  .medium {
    --scale: 1.3125;
  }
  .short {
    --scale: 1.5;
  }
  .compact {
    --scale: 1.125;
  }
  /* Over both columns: the mark hangs at the side on which the language starts, which may not be the page's. */
  .quote > blockquote {
    grid-column: 1 / -1;
  }
  blockquote {
    /* Where its own language starts, which may not be where the page's does. */
    justify-self: self-start;
    max-inline-size: min(36em, 100%);
    margin: 0;
    padding-inline-start: calc(var(--hang) * 1em);
    font-family: var(--ess-heading-font, inherit);
    font-size: calc(var(--scale) * 1em);
    line-height: 1.4;
    text-align: start;
    text-wrap: pretty;
    overflow-wrap: anywhere;
  }
  .short blockquote {
    line-height: 1.25;
    letter-spacing: -0.012em;
    text-wrap: balance;
  }
  blockquote[dir='rtl'] {
    letter-spacing: normal;
    line-height: 1.7;
  }
  blockquote > p + p {
    margin-block-start: 0.6em;
  }
  blockquote,
  q q {
    --open: var(--mark-0);
    --close: var(--mark-1);
  }
  q,
  q q q {
    --open: var(--mark-2);
    --close: var(--mark-3);
  }
  blockquote > :first-child::before,
  q::before {
    content: var(--open);
  }
  blockquote > :last-child::after,
  q::after {
    content: var(--close);
  }
  /* The marks are for the eye: where a browser knows alternatives, nothing is read aloud. */
  @supports (content: 'x' / '') {
    blockquote > :first-child::before,
    q::before {
      content: var(--open) / '';
    }
    blockquote > :last-child::after,
    q::after {
      content: var(--close) / '';
    }
  }
  blockquote > :first-child::before,
  blockquote > :last-child::after {
    font-weight: 700;
    color: var(--accent);
  }
  .editorial,
  .version,
  .role {
    color: var(--muted);
  }
  .clamped {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
  }
  /* WebKit counts the lines of one block only. */
  .clamped > p {
    display: inline;
  }
  .clamped > p + p::before {
    content: '\\A';
    white-space: pre;
  }
  .version,
  .rest {
    justify-self: start;
    margin-block-start: calc(var(--space) * -0.25);
  }
  .version {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    align-items: baseline;
    font-size: 0.875em;
  }
  .turn {
    min-block-size: 1.8em;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: underline;
    text-decoration-color: color-mix(in srgb, currentColor 45%, transparent);
    text-decoration-thickness: 0.06em;
    text-underline-offset: 0.25em;
    text-align: start;
    cursor: pointer;
  }
  .turn:hover {
    text-decoration-color: currentColor;
  }
  .rest {
    font-size: 0.875em;
  }
  .attribution {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 0.5) var(--space);
    align-content: start;
  }
  .feature > .attribution {
    padding-block-start: calc(var(--space) * 0.75);
    border-block-start: 1px solid var(--line);
  }
  .person {
    display: flex;
    gap: var(--space);
    align-items: start;
  }
  .who {
    flex: 1;
    min-inline-size: 0;
  }
  .portrait {
    flex: none;
    inline-size: 4.5em;
    aspect-ratio: 1;
    border-radius: var(--radius);
    overflow: hidden;
  }
  .portrait img {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .name {
    font-size: 1.0625em;
    font-weight: 650;
    line-height: 1.35;
  }
  .role {
    line-height: 1.4;
  }
  @container (inline-size >= 28em) {
    .feature {
      --hang: 0.85;
    }
    .feature > blockquote > :first-child::before {
      display: inline-block;
      inline-size: 0.85em;
      margin-inline-start: -0.85em;
      text-align: end;
    }
    .compact > .attribution {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .long {
      --scale: 1.375;
    }
    .medium {
      --scale: 1.5;
    }
    .short {
      --scale: 1.9375;
    }
    .compact {
      --scale: 1.1875;
    }
  }
  @container (inline-size >= 46em) {
    .long {
      --scale: 1.625;
    }
    .medium {
      --scale: 1.9375;
    }
    .short {
      --scale: 2.5;
    }
    .feature {
      row-gap: calc(var(--space) * 1.25);
    }
    .feature blockquote {
      line-height: 1.28;
    }
    .feature blockquote[dir='rtl'] {
      line-height: 1.6;
    }
    .both.feature {
      --scale: 1.375;
      grid-template-columns: repeat(2, calc(var(--hang) * var(--scale) * 1em) minmax(0, 1fr));
    }
    .both.feature > * {
      grid-column: 2 / -1;
    }
    .both.feature > blockquote {
      grid-area: 1 / 1 / auto / span 2;
      padding-inline-end: calc(var(--space) * 1.5);
    }
    .both.feature > blockquote ~ blockquote {
      grid-column: 3 / span 2;
    }
    .both.feature > .version {
      grid-area: 2 / 2;
    }
    .both.feature > .version ~ .version {
      grid-column: 4;
    }
    .compact {
      --scale: 1.3125;
      grid-template: repeat(3, auto) 1fr / minmax(13em, 1fr) 3fr;
      column-gap: calc(var(--space) * 3);
    }
    .quote.compact > blockquote {
      grid-column: 2;
    }
    .compact > .attribution {
      grid-area: 1 / 1 / span 4;
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--space) * 0.75);
    }
    .feature > .attribution {
      grid-template-columns: minmax(0, 4fr) minmax(0, 5fr);
      column-gap: calc(var(--space) * 3);
    }
  }
  @media print {
    .clamped,
    .clamped > p {
      display: block;
      overflow: visible;
    }
    .clamped > p + p::before {
      content: none;
    }
    .turn {
      display: none;
    }
  }
`;
