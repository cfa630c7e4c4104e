import { css } from 'lit';

/** The map in the reader's hand. */
export const steerStyles = css`
  .map:fullscreen {
    aspect-ratio: auto;
    max-block-size: none;
    background: var(--ess-surface, Canvas);
    touch-action: none;
  }
  .map canvas {
    cursor: grab;
  }
  .map canvas:active {
    cursor: grabbing;
  }
  .map canvas.over {
    cursor: pointer;
  }
  .hint {
    position: absolute;
    inset-block-end: calc(var(--bar) + 0.6em);
    inset-inline-start: 0.6em;
    padding: 0.25em 0.6em;
    border-radius: var(--radius);
    font-size: 0.8125em;
    background: var(--page, var(--ess-surface, Canvas));
    border: 1px solid var(--line);
    pointer-events: none;
  }
  .together {
    padding-block: 0.75em;
    border-block-end: 1px solid var(--line);
  }
  .together ul {
    columns: 16em;
    column-gap: 2em;
  }
  @media print {
    .hint {
      display: none;
    }
  }
`;
