import type { Organization } from '@ess-kit/content';
import type { CommonMessages } from '@ess-kit/core';
import type { Facet } from '../network/filters.js';
import type { Node } from '../network/node.js';
import type { Relation } from '../network/ties.js';
import type { Column, ViewName } from '../view/context.js';

/** Regions that the land knows, but for the world. */
export type Region =
  | '002'
  | '015'
  | '202'
  | '011'
  | '014'
  | '017'
  | '018'
  | '019'
  | '419'
  | '029'
  | '013'
  | '005'
  | '021'
  | '142'
  | '143'
  | '030'
  | '034'
  | '035'
  | '145'
  | '150'
  | '151'
  | '154'
  | '039'
  | '155'
  | '009'
  | '053'
  | '054'
  | '057'
  | '061';

/** The words of the map of networks. */
export interface Messages extends CommonMessages {
  network: {
    view: Record<ViewName, string>;
    /** Over the choice of views. */
    views: string;
    search: string;
    /** Each a button that shows the values of a filter. */
    filterBy: Record<Facet, string>;
    /** Said of that button: how many of its values are chosen. */
    chosen(count: number): string;
    /** Groups of the areas in a filter. */
    regions: string;
    countryGroup: string;
    /** Regions of the United Nations (M49): Chromium leaves their names out of `Intl.DisplayNames`. */
    region: Record<Region, string>;
    /** Over the filters in force, each a button that takes it away. */
    active: string;
    remove(name: string): string;

    organizations(count: number): string;
    members(count: number): string;
    networks(count: number): string;
    sections(count: number): string;
    countries(count: number): string;
    /** “128 members of 6 networks in 54 countries”; a part without a number is undefined. */
    summary(parts: { readonly members?: string; readonly networks?: string; readonly countries?: string }): string;
    /** How many have no place on earth in the data. */
    nowhere(count: number): string;

    kindOf: Record<NonNullable<Organization['kind']>, string>;
    role: Record<Node['role'], string>;
    /** What one is to the network, after its name. */
    relation: Record<Relation, string>;
    mutual: string;
    linkedTo: string;
    alsoMemberOf: string;
    alsoListed: string;
    /** Heading over pairs of networks that share members. */
    overlaps: string;
    sharedBy(count: number): string;
    inSeveral(count: number): string;
    /** No two of the networks that are shown have a member in common. */
    noOverlaps: string;
    circles: string;
    /** Said over networks each of which is part of the next, and the last of the first. */
    circle: string;
    /** Over organisations of which no membership and no partnership is known. */
    alone: string;
    aloneNote: string;
    otherOrganizations: string;

    column: Record<Column, string>;
    /** How the table is sorted, told when it changes. */
    sorted(column: string, descending: boolean): string;
    unknown: string;
    showMore(count: number): string;
    showing(shown: number, all: number): string;
    /** The document names no networks. */
    noNetworks: string;

    details: string;
    close: string;
    founded: string;
    seat: string;
    area: string;
    place: string;
    placeUnknown: string;
    website: string;
    belongsTo: string;
    membersOf: string;
    relations: string;
    themes: string;
    /** In which it works. */
    languages: string;
    events: string;
    /** Label of the rail. */
    rail: string;
    railNote: string;

    map: {
      /** Label of the map: what it is. */
      label(summary: string): string;
      /** How it is used by keyboard. */
      keys: string;
      zoomIn: string;
      zoomOut: string;
      home: string;
      goTo: string;
      world: string;
      fullScreen: string;
      save: string;
      saveSvg: string;
      savePng: string;
      saved: string;
      notSaved: string;
      /** Shown when the wheel is turned without the key. */
      wheel: string;
      wheelMac: string;
      /** Borders and names express no opinion. */
      disclaimer: string;
      landSource: string;
      /** Of a mark that stands in the middle of an area. */
      approximate: string;
      legend: string;
      /** Several marks in one. */
      together(count: number): string;
    };
  };
}
