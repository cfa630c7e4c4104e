/** Shows the colours that elements make of the tokens, through the shell's own styles. */
import { EssElement } from '@ess-kit/core';
import { css, html, LitElement } from 'lit';

const looks = css`
  .swatches {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(8em, 1fr));
    gap: 0.75em;
  }
  .swatch {
    display: grid;
    align-content: end;
    min-block-size: 4.5em;
    padding: 0.6em 0.75em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
    font-size: 0.875em;
  }
  .text {
    font-weight: 650;
  }
  .muted {
    color: var(--muted);
  }
  .rule {
    border-block-start: 0.1875em solid var(--accent);
  }
  .filled {
    background: var(--accent);
    border-color: var(--accent);
    font-weight: 650;
  }
  .filled span {
    color: var(--on-accent);
  }
`;

class KitColours extends LitElement {
  static override styles = [EssElement.styles, looks];

  override render() {
    return html`<div class="shell">
      <div class="box">
        <div class="swatches">
          <div class="swatch text">Text</div>
          <div class="swatch muted">Muted</div>
          <div class="swatch rule">Line and rule</div>
          <div class="swatch filled"><span>On the accent</span></div>
        </div>
      </div>
    </div>`;
  }
}

customElements.define('kit-colours', KitColours);
