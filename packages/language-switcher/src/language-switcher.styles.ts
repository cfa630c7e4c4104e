import { css } from 'lit';

/** One line of names; what is current has the accent under it. */
export const languageSwitcherStyles = css`
  .languages {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    column-gap: calc(1.4 * var(--space));
  }
  li > :first-child {
    display: inline-grid;
    place-content: center;
    min-block-size: 2.25em;
    min-inline-size: 1.75em;
    padding: 0;
    border: 0;
    background: none;
    text-decoration: none;
  }
  li > :is(a, button):hover {
    cursor: pointer;
    text-decoration: underline;
  }
  .current {
    font-weight: 600;
    box-shadow: inset 0 -0.14em var(--accent);
  }
  .code {
    font-size: 0.875em;
    letter-spacing: 0.06em;
  }
  .without {
    flex-basis: 100%;
  }
  .without span {
    color: var(--muted);
  }
  .note {
    margin-inline-start: 0.5em;
    font-size: 0.875em;
  }
  @media (forced-colors: active) {
    li > .current {
      border-block-end: 0.14em solid Highlight;
    }
  }
`;
