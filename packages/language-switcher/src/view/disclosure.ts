import { directionOf } from '@ess-kit/core';
import { fold } from '@ess-kit/core/language/fold.js';
import { languageName } from '@ess-kit/core/language/format.js';
import { html, nothing } from 'lit';
import { endonym } from './endonym.js';
import type { Language } from './languages.js';
import { list, nameOf, type ListView } from './list.js';

export { longListStyles } from './long-list.styles.js';

/** A list that is opened by a button, with a search where it is long. */
export interface DisclosureView extends ListView {
  /** Language of the interface. */
  readonly language: string;
  readonly query: string;
  readonly open: boolean;
  search(query: string): void;
  toggled(open: boolean): void;
}

/** Whether a language answers a search: by its own name, its name in the page's language, or its tag. */
const answers = ({ tag, name }: Language, { languages, language, query }: DisclosureView) =>
  fold(
    [
      endonym(
        tag,
        languages.map((each) => each.tag),
        name,
      ),
      languageName(tag, language),
      tag,
    ].join(' '),
  ).includes(fold(query));

/** Puts the open list below its button, inside the window; it stands in the top layer, which no container clips. */
function place(menu: HTMLElement) {
  const button = menu.previousElementSibling!.getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const start = getComputedStyle(menu).direction === 'rtl' ? button.right - width : button.left;
  const below = button.bottom + 4;
  const top = below + height > innerHeight && button.top > height ? button.top - height - 4 : below;
  menu.style.left = `${Math.max(8, Math.min(start, room - width - 8))}px`;
  menu.style.top = `${top}px`;
  menu.style.maxBlockSize = `${Math.max(innerHeight - top - 8, 120)}px`;
}

export function disclosure(view: DisclosureView) {
  const { languages, words } = view;
  const current = languages.find((language) => language.current);
  const opening = ({ currentTarget, newState }: ToggleEvent) => {
    const menu = currentTarget as HTMLElement;
    // It has a size in the frame that shows it first; engines send `toggle` before that frame, or after it.
    if (newState === 'open') requestAnimationFrame(() => place(menu));
  };
  const toggled = ({ currentTarget, newState }: ToggleEvent) => {
    if (newState === 'open') place(currentTarget as HTMLElement);
    view.toggled(newState === 'open');
  };
  return html`<button type="button" class="toggle" part="toggle" popovertarget="menu" aria-expanded=${view.open}>
      ${
        current
          ? html`<span lang=${current.tag} dir=${directionOf(current.tag)}>${nameOf(current, view)}</span
              ><span class="unseen">, ${words.change}</span>`
          : words.languages
      }
    </button>
    <div id="menu" class="menu" part="menu" popover @beforetoggle=${opening} @toggle=${toggled}>
      ${
        languages.length > 20
          ? html`<label class="search"
              >${words.search}
              <input
                type="search"
                autocomplete="off"
                @input=${({ target }: Event) => view.search((target as HTMLInputElement).value)}
            /></label>`
          : nothing
      }
      ${list({ ...view, compact: false }, view.query ? languages.filter((language) => answers(language, view)) : languages)}
    </div>`;
}
