import { expect } from '@ess-kit/tooling/browser/assert.js';
import { fixture } from '@ess-kit/tooling/browser/fixture.js';
import '../src/define.js';
import { define, EssEventCard } from '../src/index.js';
import { ledForum } from './fixtures/samples.js';

/** The name of the event that it shows, once it stands whole. */
async function headingOf(card: Element & Partial<EssEventCard>) {
  card.data = ledForum;
  if (!card.matches(':state(ready)'))
    await new Promise((resolve) => card.addEventListener('ess-load', resolve, { once: true }));
  await card.updateComplete;
  return card.shadowRoot!.querySelector('h3')!.textContent!.trim();
}

describe('a card under a name of its host', () => {
  it('shows what the card of our name shows, in the same looks', async () => {
    define('partner-event-card', EssEventCard);
    const ours = await fixture('<ess-event-card lang="en" src="#led-forum-2-3-2"></ess-event-card>');
    const theirs = await fixture('<partner-event-card lang="en" src="#led-forum-2-3-2"></partner-event-card>');
    expect(await headingOf(theirs))
      .to.equal(await headingOf(ours))
      .and.to.match(/^Integrated territorial systems/);
    const colour = (card: Element) => getComputedStyle(card.shadowRoot!.querySelector('.eyebrow')!).color;
    expect(colour(theirs)).to.equal(colour(ours));
    expect(theirs.getBoundingClientRect().height).to.equal(ours.getBoundingClientRect().height);
  });

  it('leaves the name that somebody else has to them', () => {
    const theirs = customElements.get('partner-event-card');
    define('partner-event-card', class extends EssEventCard {});
    expect(customElements.get('partner-event-card')).to.equal(theirs);
  });
});
