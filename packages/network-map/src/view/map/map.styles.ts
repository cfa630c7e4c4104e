import { css } from 'lit';

/** The map and what moves it. It is never mirrored; what stands beside it is. */
export const mapStyles = css`
  /* No grid: in WebKit, its rows keep the height that a ratio gave at another width. */
  .atlas {
    display: flex;
    flex-direction: column;
    gap: 0.75em;
  }
  .map {
    position: relative;
    overflow: hidden;
    aspect-ratio: 2.35;
    min-block-size: 15em;
    max-block-size: 42em;
    inline-size: 100%;
    border-block: 1px solid var(--line);
    touch-action: pan-y;
    /* Of the bar below the drawing, where the buttons are not on it. */
    --bar: 0px;
    user-select: none;
    -webkit-user-select: none;
  }
  .map canvas {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: calc(100% - var(--bar));
  }
  .names {
    position: absolute;
    inset: 0 0 var(--bar);
    direction: ltr;
    pointer-events: none;
  }
  .name {
    position: absolute;
    left: 0;
    top: 0;
    max-inline-size: 14em;
    padding-inline: 0.15em;
    font-size: max(0.75em, 12px);
    line-height: 1.2;
    text-wrap: balance;
    --halo: var(--page, var(--ess-surface, Canvas));
    text-shadow:
      0 0 0.15em var(--halo),
      0 0 0.15em var(--halo),
      0 0 0.3em var(--halo);
  }
  .of-network,
  .of-section {
    font-weight: 600;
  }
  .of-group {
    font-style: italic;
  }
  .name.out {
    visibility: hidden;
  }
  .mark {
    position: absolute;
    left: 0;
    top: 0;
    padding: 0;
    border: 0;
    border-radius: 50%;
    background: none;
    pointer-events: none;
  }
  .mark:focus-visible {
    border-radius: 50%;
    outline: 2px solid currentColor;
    outline-offset: 2px;
  }
  .inks {
    display: none;
  }
  .ink-land {
    color: color-mix(in oklab, currentColor 13%, transparent);
  }
  .ink-border {
    color: color-mix(in oklab, currentColor 45%, transparent);
  }
  .ink-text {
    color: inherit;
  }
  .ink-accent {
    color: var(--accent);
  }
  .ink-on-accent {
    color: var(--on-accent);
  }
  .ink-page {
    color: var(--ess-surface, Canvas);
  }
  .steer {
    position: absolute;
    inset-block-start: 0.6em;
    inset-inline-end: 0.6em;
    display: grid;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    background: var(--page, var(--ess-surface, Canvas));
  }
  .tool {
    position: relative;
    inline-size: 2.25em;
    block-size: 2.25em;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .tool + .tool {
    border-block-start: 1px solid var(--line);
  }
  .tool:hover {
    background: color-mix(in srgb, currentColor 8%, transparent);
  }
  .tool::before,
  .zoom-in::after {
    content: '';
    position: absolute;
    inset: 0;
    margin: auto;
    inline-size: 0.8em;
    block-size: 0.1em;
    background: currentColor;
  }
  .zoom-in::after {
    rotate: 90deg;
  }
  .home::before {
    block-size: 0.8em;
    border: 0.1em solid currentColor;
    border-radius: 50%;
    background: linear-gradient(currentColor, currentColor) center / 100% 0.1em no-repeat;
  }
  .full::before {
    block-size: 0.8em;
    border: 0.1em solid currentColor;
    background: none;
  }
  .beside {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    justify-content: space-between;
    gap: 0.5em 1.5em;
  }
  .beside label {
    display: grid;
    gap: 0.2em;
    font-size: 0.875em;
    color: var(--muted);
  }
  .save {
    display: flex;
    gap: 1.25em;
    font-size: 0.875em;
  }
  .note {
    font-size: 0.75em;
    color: var(--muted);
    text-wrap: pretty;
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1.25em;
    font-size: 0.8125em;
    color: var(--muted);
  }
  .legend li {
    display: inline-flex;
    gap: 0.5em;
    align-items: center;
  }
  .shape {
    inline-size: 0.8em;
    block-size: 0.8em;
    border-radius: 50%;
    background: var(--accent);
  }
  .shows-section {
    border-radius: 0.25em;
  }
  .shows-member {
    scale: 0.7;
  }
  .shows-partner {
    border-radius: 0;
    rotate: 45deg;
    scale: 0.75;
  }
  .shows-area {
    background: none;
    border: 1px dashed var(--accent);
  }
  @container (max-width: 32em) {
    .map:not(:fullscreen) {
      aspect-ratio: 1.05;
    }
    /* A small world has no empty corner: the buttons stand below it. */
    .map {
      --bar: 2.5em;
    }
    .steer {
      inset: auto 0 0;
      grid-auto-flow: column;
      justify-content: end;
      block-size: var(--bar);
      border-width: 1px 0 0;
      border-radius: 0;
    }
    .tool {
      inline-size: 2.75em;
      block-size: 100%;
    }
    .tool + .tool {
      border-block-start: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
  @media (forced-colors: active) {
    .map {
      forced-color-adjust: none;
      color: CanvasText;
      background: Canvas;
    }
    .tool {
      forced-color-adjust: auto;
    }
  }
  @media print {
    .steer,
    .beside {
      display: none;
    }
    .atlas {
      break-inside: avoid;
    }
  }
`;
