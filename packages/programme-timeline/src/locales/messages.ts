import type { CommonMessages } from '@ess-kit/core';

/** The words of the programme. */
export interface Messages extends CommonMessages {
  programme: {
    allDays: string;
    days: string;
    /** Over sessions of a dated day that have no hour, beside others that have one. */
    hourUnknown: string;
    /** Over sessions without a date, beside others that have one. */
    unscheduled: string;
    /** Of a day that is announced, and of which nothing more is known. */
    announcedDay: string;
    /** Of an event without any session. */
    empty: string;
    search: string;
    /** Button that shows the filters, with how many are in force. */
    filters(inForce: number): string;
    track: string;
    place: string;
    kind: string;
    /** Over the languages in which a reader can follow: spoken or interpreted. */
    followIn: string;
    /** How many sessions and parts are shown. */
    count(shown: number): string;
    favourites: string;
    addFavourite(name: string): string;
    removeFavourite(name: string): string;
    /** How many sessions somebody else has chosen and shared. */
    shared(count: number): string;
    addShared: string;
    shareFavourites: string;
    /** Button that saves what is shown as a calendar file. */
    saveCalendar: string;
    /** How many were left out of the calendar, having no date. */
    leftOut(count: number): string;
    now: string;
    next: string;
    jumpToNow: string;
    clock: string;
    bothClocks: string;
    eventClock: string;
    /** Whose hours the programme gives. */
    hoursIn(zone: string): string;
    details: string;
    quotations: string;
  };
}
