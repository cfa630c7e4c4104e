/** Tells how the named parts of the element inside it are really set, once it stands and when its width changes. */
import { html, LitElement } from 'lit';

interface Setting {
  readonly part: string;
  readonly size: string;
  readonly line: string;
  readonly weight: string;
  readonly sample: string;
}

class MeasuredParts extends LitElement {
  static override properties = { settings: { state: true } };
  declare settings: readonly Setting[];
  readonly #sizes = new ResizeObserver(() => this.#measure());

  constructor() {
    super();
    this.settings = [];
    this.addEventListener('ess-load', () => this.#measure());
  }

  override connectedCallback() {
    super.connectedCallback();
    this.#sizes.observe(this);
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#sizes.disconnect();
  }

  #measure() {
    const root = this.firstElementChild?.shadowRoot;
    const seen = new Set<string>();
    this.settings = [...(root?.querySelectorAll<HTMLElement>('[part]') ?? [])].flatMap((element) => {
      const part = element.part[0]!;
      const sample = element.innerText.trim().replace(/\s+/g, ' ');
      if (seen.has(part) || !sample) return [];
      seen.add(part);
      const { fontSize, lineHeight, fontWeight } = getComputedStyle(element);
      return [{ part, size: fontSize, line: lineHeight, weight: fontWeight, sample: sample.slice(0, 40) }];
    });
  }

  override render() {
    return html`
      <slot></slot>
      <style>
        table {
          inline-size: 100%;
          margin-block-start: 2rem;
          border-collapse: collapse;
          font-size: 0.875rem;
        }
        th,
        td {
          padding-block: 0.4em;
          padding-inline-end: 1em;
          border-block-end: 1px solid color-mix(in srgb, currentColor 18%, transparent);
          text-align: start;
          vertical-align: baseline;
        }
        .frame {
          overflow-x: auto;
        }
      </style>
      <div class="frame" role="region" aria-label="Parts as they are set" tabindex="0">
        <table>
          <tr>
            <th scope="col">Part</th>
            <th scope="col">Size</th>
            <th scope="col">Line</th>
            <th scope="col">Weight</th>
            <th scope="col">Begins</th>
          </tr>
          ${this.settings.map(
            ({ part, size, line, weight, sample }) =>
              html`<tr>
                <th scope="row">${part}</th>
                <td>${size}</td>
                <td>${line}</td>
                <td>${weight}</td>
                <td>${sample}</td>
              </tr>`,
          )}
        </table>
      </div>
    `;
  }
}

customElements.define('measured-parts', MeasuredParts);
