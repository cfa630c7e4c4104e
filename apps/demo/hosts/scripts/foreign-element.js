// Somebody else's element with our name.
customElements.define(
  'ess-event-card',
  class extends HTMLElement {
    connectedCallback() {
      this.dataset.foreign = 'yes';
    }
  },
);
