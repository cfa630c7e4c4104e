import type { Widget } from '../state.ts';

/** Heights that are common at 320, 640 and 1080 px, until the preview has measured this one. */
const usual: Readonly<Record<Widget, readonly [number, number, number]>> = {
  'event-card': [720, 480, 440],
  'event-list': [960, 720, 640],
  'speaker-quote': [420, 320, 320],
  'programme-timeline': [0, 0, 0],
  'network-map': [640, 720, 760],
};

/** Rounded up, so that a font that is a little larger still fits. */
const step = 8;

/**
 * What to reserve for a widget, so that nothing moves when it arrives. A programme is several screens tall and becomes
 * short when it is filtered: one screen keeps what follows it out of sight.
 */
export function roomFor(widget: Widget, width: 0 | 1 | 2, measured: number | undefined): number | 'screen' {
  if (widget === 'programme-timeline') return 'screen';
  return Math.ceil((measured ?? usual[widget][width]) / step) * step;
}
