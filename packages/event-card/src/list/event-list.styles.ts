import { css } from 'lit';

/** Filters in a row, then one column of cards, or several where there is room. */
export const eventListStyles = css`
  .list,
  .cards {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(var(--space) * 1.5);
  }
  .facts-line,
  .topics {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    font-size: 0.875em;
    color: var(--muted);
  }
  .reports {
    display: grid;
  }
  .topics li {
    padding-inline: 0.5em;
    border: 1px solid var(--line);
    border-radius: var(--radius);
  }
  .topics {
    gap: 0.4em;
  }
  @container (inline-size >= 46em) {
    .cards {
      grid-template-columns: repeat(auto-fill, minmax(20em, 1fr));
      column-gap: calc(var(--space) * 2.5);
    }
    /* Side by side, cards of unequal length end without a line. */
    .post {
      border-block-end: 0;
    }
    /* Inside the card, its own width would be asked for. */
    ess-event-card {
      --ess-card-end: 0;
    }
  }
`;
