import { css } from 'lit';

/** One line above the list, closed by its reader. */
export const offerStyles = css`
  .offer {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 1em;
    margin-block-end: 0.25em;
    border-block-end: 1px solid var(--line);
  }
  .offer a {
    padding-block: 0.5em;
    text-decoration-color: var(--accent);
  }
  .dismiss {
    flex: none;
    inline-size: 2.25em;
    block-size: 2.25em;
    padding: 0;
    border: 0;
    background: none;
    cursor: pointer;
  }
  .dismiss::before {
    content: '×' / '';
    font-size: 1.3em;
    line-height: 1;
  }
  @media print {
    .offer {
      display: none;
    }
  }
`;
