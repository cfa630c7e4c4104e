import { html, LitElement } from 'lit';

customElements.define(
  'host-lit',
  class extends LitElement {
    render() {
      return html`made by the host’s Lit`;
    }
  },
);
