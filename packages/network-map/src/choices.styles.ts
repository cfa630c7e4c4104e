import { css } from 'lit';

/** The values of a facet, and what is chosen. */
export const choiceStyles = css`
  .disclose .number {
    padding-inline: 0.45em;
    border-radius: 1em;
    background: var(--accent);
    font-size: 0.8125em;
    font-weight: 650;
  }
  /* The accent is told by the colour of the text: it stands around what is written on it. */
  .disclose .number > span {
    color: var(--on-accent);
  }
  .values {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.75em;
    max-block-size: 19em;
    padding-block: 0.5em;
    border-block: 1px solid var(--line);
    overflow-y: auto;
  }
  .group > .label {
    padding-block: 0.25em;
  }
  .boxes {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(17em, 100%), 1fr));
    gap: 0 2em;
  }
  .boxes label {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    gap: 0.6em;
    align-items: baseline;
    padding-block: 0.3em;
    line-height: 1.35;
    cursor: pointer;
  }
  .boxes input {
    inline-size: 1.05em;
    block-size: 1.05em;
    margin: 0;
    translate: 0 0.15em;
    accent-color: var(--accent);
  }
  .boxes .number {
    color: var(--muted);
    font-size: 0.875em;
  }
  .none-left {
    color: var(--muted);
  }
  .in-force {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em 1.25em;
    align-items: center;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 0.6em;
    min-block-size: 2em;
    padding: 0.2em 0.75em;
    border: 1px solid color-mix(in srgb, currentColor 35%, transparent);
    border-radius: 1em;
    background: none;
    font-size: 0.875em;
    line-height: 1.3;
    text-align: start;
    cursor: pointer;
  }
  .chip:hover {
    border-color: currentColor;
  }
  .chip:focus-visible {
    border-radius: 1em;
  }
  .chip::after,
  .close::before {
    content: '';
    flex: none;
    inline-size: 0.65em;
    block-size: 0.65em;
    background:
      linear-gradient(45deg, transparent 44%, currentColor 44% 56%, transparent 56%),
      linear-gradient(-45deg, transparent 44%, currentColor 44% 56%, transparent 56%);
  }
  @media (forced-colors: active) {
    .chip::after,
    .close::before {
      forced-color-adjust: none;
      color: ButtonText;
    }
  }
`;
