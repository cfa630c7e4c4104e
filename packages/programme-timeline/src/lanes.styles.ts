import { unsafeCSS } from 'lit';
import { mostLanes } from './programme/lanes.js';

/** Width (em) from which so many lanes leave room to read. */
const widths = [40, 48, 60, 72, 72];

/** Sessions that run at the same time, side by side: rows are moments, as high as what stands in them. */
const sideBySide = (count: number, width: number) => `
@container (inline-size >= ${width}em) {
  .lanes-${count} {
    display: grid;
    grid-template-columns: repeat(${count}, minmax(0, 1fr));
    column-gap: calc(var(--space) * 1.5);
  }
  .lanes-${count} :is(.slot, .sessions) {
    display: contents;
  }
  .lanes-${count} > .slot > .sessions > .session {
    grid-area: var(--area, auto / 1 / auto / -1);
    content-visibility: visible;
    border-block: 0;
    border-block-start: 1px solid var(--line);
  }
  .lanes-${count} > .slot > .slot-head {
    grid-column: 1 / -1;
  }
  .lanes-${count} > .now-line {
    grid-area: var(--row) / 1 / auto / -1;
    align-self: start;
    padding: 0;
    margin-block-start: -0.65em;
    z-index: 1;
  }
  .by-track.lanes-${count} .track {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
  }
}`;

// One text for all counts: a container query cannot count.
export const laneStyles = unsafeCSS(
  Array.from({ length: mostLanes - 1 }, (_, index) => sideBySide(index + 2, widths[index]!))
    .join('')
    .replace(/\s+/g, ' '),
);
