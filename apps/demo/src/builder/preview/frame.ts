/** Heights that a snippet reserves. */
const reserved = /(min-block-size: )\d+px|(<iframe[^>]*?\sheight=")\d+/g;

/** Milliseconds to wait after a keystroke, so that the preview does not blink at each letter. */
const pause = 350;

/**
 * The frame of the preview. The page in it is made of the snippet alone and served from memory; without script it is
 * sandboxed, so that what is seen is what such a visitor gets.
 */
export class Frame {
  #element?: HTMLIFrameElement;
  #page = '';
  #address = '';
  #timer = 0;
  #width = 640;
  #measured: (height: number) => void = () => undefined;
  #sizes?: ResizeObserver;

  /** Shows a page at a width, and tells the height of the widget on it. */
  show(element: HTMLIFrameElement, page: string, width: number, script: boolean, measured: (height: number) => void) {
    const isNew = element !== this.#element;
    if (isNew) this.#adopt(element);
    this.#measured = measured;
    this.#width = width;
    this.#fit();
    // What only reserves another height is the same page to a reader.
    const key = `${script} ${page.replace(reserved, '')}`;
    if (key === this.#page) return;
    const isFirst = !this.#page || isNew;
    this.#page = key;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => this.#load(page, script), isFirst ? 0 : pause);
  }

  leave() {
    clearTimeout(this.#timer);
    this.#sizes?.disconnect();
    this.#page = '';
    this.#element = undefined;
  }

  #adopt(element: HTMLIFrameElement) {
    this.#element = element;
    this.#sizes?.disconnect();
    this.#sizes = new ResizeObserver(() => this.#fit());
    this.#sizes.observe(element.parentElement!);
    element.addEventListener('load', () => this.#watch());
  }

  #load(page: string, script: boolean) {
    const element = this.#element;
    if (!element) return;
    element.removeAttribute('data-ready');
    // The reserved height would be measured instead of the widget.
    const bare = page.replace(reserved, (_, room, frame) => (room ? `${room}0` : `${frame}1`));
    URL.revokeObjectURL(this.#address);
    this.#address = URL.createObjectURL(new Blob([bare], { type: 'text/html' }));
    if (script) element.removeAttribute('sandbox');
    else element.setAttribute('sandbox', 'allow-same-origin');
    element.src = this.#address;
  }

  /** Follows the height of the page in the frame, whatever changes in it. */
  #watch() {
    const page = this.#element?.contentDocument;
    if (!page?.body) return;
    const observer = new ResizeObserver(() => {
      this.#fit();
      const widget = page.querySelector<HTMLElement>(
        'ess-event-card, ess-event-list, ess-speaker-quote, ess-programme-timeline, ess-network-map, iframe',
      );
      // What stands in a frame tells its height once it is there, and more than once.
      const isReady = widget?.localName === 'iframe' ? widget.style.height : widget?.matches(':state(ready)');
      if (!widget || !isReady) return;
      this.#element?.setAttribute('data-ready', widget.localName);
      this.#measured(widget.getBoundingClientRect().height);
    });
    observer.observe(page.body);
    this.#fit();
  }

  /** The frame has the width that was chosen, and is drawn smaller where the screen has less room. */
  #fit() {
    const element = this.#element;
    const stage = element?.parentElement;
    if (!element || !stage) return;
    const room = stage.clientWidth;
    const scale = Math.min(1, room / this.#width);
    const body = element.contentDocument?.body;
    // What is higher than the screen scrolls inside, as on a page.
    const most = Math.max(480, innerHeight * 0.8) / scale;
    const height = Math.max(160, Math.min(most, body?.scrollHeight ?? 0));
    element.style.inlineSize = `${this.#width}px`;
    element.style.blockSize = `${height}px`;
    element.style.transform = scale < 1 ? `scale(${scale})` : 'none';
    stage.style.blockSize = `${Math.ceil(height * scale)}px`;
  }
}
