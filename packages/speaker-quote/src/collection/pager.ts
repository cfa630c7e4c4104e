import { html } from 'lit';
import type { Messages } from '../locales/messages.js';

/** Where a key leads from one of so many places; undefined for a key that leads nowhere. */
export function placeAfter(key: string, place: number, total: number, direction: 'ltr' | 'rtl'): number | undefined {
  const [back, forth] = direction === 'ltr' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  const places: Record<string, number> = { [back!]: place - 1, [forth!]: place + 1, Home: 0, End: total - 1 };
  const next = Object.hasOwn(places, key) ? places[key]! : place;
  return next === place || next < 0 || next >= total ? undefined : next;
}

/**
 * One quotation at a time: the way back and forth, above the words, where it stays however long they are. A button
 * that leads nowhere keeps the focus, so it is never `disabled`.
 */
export function pager(
  words: Messages,
  place: number,
  total: number,
  direction: 'ltr' | 'rtl',
  go: (place: number) => void,
) {
  const { previous, next, position } = words.quote;
  const step = (name: string, target: number, way: string) =>
    html`<button
      class="quiet ${way}"
      aria-disabled=${target < 0 || target >= total}
      @click=${() => target >= 0 && target < total && go(target)}
    >
      ${name}
    </button>`;
  const keydown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const target = placeAfter(event.key, place, total, direction);
    if (target === undefined) return;
    event.preventDefault();
    go(target);
  };
  return html`<div class="pager" part="pager" role="group" aria-labelledby="position" @keydown=${keydown}>
    ${step(previous, place - 1, 'back')}
    <p class="position" id="position" part="position">${position(place + 1, total)}</p>
    ${step(next, place + 1, 'forth')}
  </div>`;
}
