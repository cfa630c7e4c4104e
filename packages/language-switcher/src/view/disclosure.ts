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
  /** Called with how many languages answer. */
  search(query: string, found: number): void;
  toggled(open: boolean): void;
}

/** Whether a language answers a search: by its own name, its name in the page's language, or its tag. */
const answers = ({ tag, name }: Language, query: string, { languages, language }: DisclosureView) =>
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

/** The button that opens a list. */
const button = (menu: HTMLElement) => menu.previousElementSibling as HTMLElement;

/** What has the focus where a list stands. */
const focusIn = (menu: HTMLElement) => (menu.getRootNode() as ShadowRoot).activeElement;

/** The list that is about to close has the focus in it. */
let hadFocus = false;

/** Puts the open list below its button, inside the window; it stands in the top layer, which no container clips. */
function place(menu: HTMLElement) {
  const opener = button(menu).getBoundingClientRect();
  const { width, height } = menu.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const start = getComputedStyle(menu).direction === 'rtl' ? opener.right - width : opener.left;
  const below = opener.bottom + 4;
  const top = below + height > innerHeight && opener.top > height ? opener.top - height - 4 : below;
  menu.style.left = `${Math.max(8, Math.min(start, room - width - 8))}px`;
  menu.style.top = `${top}px`;
  menu.style.maxBlockSize = `${Math.max(innerHeight - top - 8, 120)}px`;
}

export function disclosure(view: DisclosureView) {
  const { languages, words } = view;
  const answering = (query: string) => languages.filter((language) => answers(language, query, view));
  const searched = ({ target }: Event) => {
    const query = (target as HTMLInputElement).value;
    view.search(query, answering(query).length);
  };
  const current = languages.find((language) => language.current);
  const changing = ({ currentTarget, newState }: ToggleEvent) => {
    const menu = currentTarget as HTMLElement;
    hadFocus = menu.contains(focusIn(menu));
    // It has a size in the frame that shows it first; engines send `toggle` before that frame, or after it.
    if (newState === 'open') requestAnimationFrame(() => place(menu));
  };
  const toggled = ({ currentTarget, newState }: ToggleEvent) => {
    const menu = currentTarget as HTMLElement;
    if (newState === 'open') place(menu);
    // Chromium leaves it to a list that is gone, and a frame later to nothing.
    else if (hadFocus && (focusIn(menu) || document.activeElement === document.body))
      button(menu).focus({ preventScroll: true });
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
    <div id="menu" class="menu" part="menu" popover tabindex="-1" @beforetoggle=${changing} @toggle=${toggled}>
      ${
        languages.length > 20
          ? html`<label class="search"
              >${words.search} <input type="search" autocomplete="off" @input=${searched}
            /></label>`
          : nothing
      }
      ${list({ ...view, compact: false }, view.query ? answering(view.query) : languages)}
    </div>`;
}
