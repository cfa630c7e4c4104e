import '../../../../../packages/widgets/dist/programme-timeline.js';

const element = () => /** @type {any} */ (document.createElement('ess-programme-timeline'));

export const load = () => /** @type {any} */ (customElements.get('ess-programme-timeline')).prepare('en');

/** @type {import('./page.js').ProgrammePage['mount']} */
export async function mount(host, programme) {
  const timeline = element();
  timeline.data = programme;
  host.append(timeline);
  await timeline.updateComplete;
  const root = timeline.shadowRoot;
  const field = root.querySelector('input[type="search"]');
  const sessions = [...root.querySelectorAll('.session')];
  return {
    root,
    count: () => sessions.filter((session) => !session.closest('[hidden]')).length,
    focus: () => field.focus(),
    async search(words) {
      field.value = words;
      field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      await timeline.updateComplete;
    },
    async filter(track) {
      const select = [...root.querySelectorAll('select')].find(({ options }) =>
        [...options].some(({ value }) => value === 'track-1'),
      );
      select.value = track ?? '';
      select.dispatchEvent(new Event('change', { bubbles: true }));
      await timeline.updateComplete;
    },
  };
}
