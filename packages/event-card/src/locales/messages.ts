import type { CommonMessages } from '@ess-kit/core';

/** The words of the card and of the list. */
export interface Messages extends CommonMessages {
  list: {
    period: string;
    upcoming: string;
    past: string;
    readingTime(minutes: number): string;
    published(date: string): string;
    reportsOn: string;
    post: string;
    more(count: number): string;
  };
}
