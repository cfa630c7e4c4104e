/** What is done to a programme that stands, without drawing it again. */
import type { Day } from '../programme/programme.js';
import type { Lanes } from '../programme/lanes.js';
import { slotsOf } from '../programme/slots.js';
import { lanesOfDay } from './day.js';
import type { ProgrammeView } from './context.js';

/** Writes only what differs: a thousand sessions answer a keystroke. */
const setHidden = (element: HTMLElement, hidden: boolean) => {
  if (element.hidden !== hidden) element.hidden = hidden;
};

/** Tells heads that stay in view what they stand on. A colour that is inherited is written only when it is another. */
export function standOn(box: HTMLElement, colour = ''): void {
  if (box.style.getPropertyValue('--page') !== colour) box.style.setProperty('--page', colour);
}

/** A day with its slots, a slot with its sessions and their parts: looked for once, shown and hidden often. */
interface Standing {
  readonly element: HTMLElement;
  readonly id: string;
  readonly held: readonly Standing[];
}

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];

export const standingIn = (root: ParentNode): readonly Standing[] =>
  all(root, '.days > .day').map((day) => ({
    element: day,
    id: day.dataset.day!,
    held: all(day, '.slot').map((slot) => ({
      element: slot,
      id: '',
      held: all(slot, '.session').map((session) => ({ element: session, id: session.dataset.id!, held: [] })),
    })),
  }));

/** Shows these sessions, and the slots and days that hold one. */
export function show(
  days: readonly Standing[],
  shown: (id: string) => boolean,
  keepsDay: (day: string) => boolean,
): void {
  for (const day of days) {
    let any = false;
    for (const slot of day.held) {
      let some = false;
      for (const session of slot.held) {
        const visible = shown(session.id);
        setHidden(session.element, !visible);
        some ||= visible;
      }
      setHidden(slot.element, !some);
      any ||= some;
    }
    setHidden(day.element, !any && !keepsDay(day.id));
  }
}

/** The lanes in which the first and the last session of a day have got their cells. */
const placed = new WeakMap<HTMLElement, Lanes>();

/**
 * Gives sessions their cells where a day has lanes. By script, as a strict Content-Security-Policy lets no style
 * attribute through; a server's rendering is a list until then.
 */
export function place(
  root: ParentNode,
  days: readonly Day[],
  view: ProgrammeView,
  isShown: (id: string) => boolean,
): void {
  for (const day of days) {
    const lanes = lanesOfDay(day, view);
    const section = lanes && root.querySelector<HTMLElement>(`[data-day="${CSS.escape(day.id)}"]`);
    if (!section) continue;
    // Slots are in the order of their sessions, also where two of these have one id.
    const items = section.querySelectorAll<HTMLElement>('.slots > .slot > .sessions > .session');
    const [first, last] = [items[0], items[items.length - 1]];
    // They keep their cells until they are drawn anew, whatever is typed meanwhile.
    if (first && last && !(placed.get(first) === lanes && placed.get(last) === lanes)) {
      slotsOf(day, 'time')
        .flatMap(({ sessions }) => sessions)
        .forEach((session, index) => {
          const { row, column, rowEnd, columnEnd } = lanes.cells.get(session) ?? {};
          const area = row ? `${row} / ${column} / ${rowEnd} / ${columnEnd}` : '';
          const { style } = items[index]!;
          if (style.getPropertyValue('--area') !== area) style.setProperty('--area', area);
        });
      placed.set(first, lanes).set(last, lanes);
    }
    // Where a filter leaves one lane, the others would stand empty.
    const columns = new Set(
      [...lanes.cells]
        .filter(([, { column, columnEnd }]) => columnEnd - column < lanes.count)
        .flatMap(([{ event }, { column }]) => (isShown(event.id) ? [column] : [])),
    );
    for (const name of ['lanes', `lanes-${lanes.count}`])
      section.querySelector('.slots')!.classList.toggle(name, columns.size > 1);
    setHidden(section.querySelector<HTMLElement>('.lane-heads')!, columns.size < 2);
    const line = view.phases.line && lanes.cells.get(view.phases.line);
    if (line) section.querySelector<HTMLElement>('.now-line')?.style.setProperty('--row', String(line.row));
  }
}
