import type { ContentDocument, Quotation } from '@ess-kit/content';
import type { Context, EventView } from '@ess-kit/core/event/event-view.js';
import type { Messages } from '../locales/messages.js';
import type { LaneKind } from '../programme/lanes.js';
import type { Phases } from '../programme/phases.js';
import type { Programme, Session } from '../programme/programme.js';

/** All that the templates of a programme need to know, and can ask for. */
export interface ProgrammeView extends Context {
  readonly words: Messages;
  readonly document: ContentDocument;
  readonly programme: Programme;
  readonly phases: Phases;
  readonly laneKind: LaneKind;
  /** By what a day's sessions are read: hour, or track or place. */
  readonly groupBy: 'time' | LaneKind;
  /** Level of the programme's heading; days are one below it, sessions two. */
  readonly headingLevel: number;
  /** Details stand open from the start. */
  readonly expanded: boolean;
  /** What was said in an event, by its id. */
  quotationsOf(id: string): readonly Quotation[];
  isFavourite(id: string): boolean;
  toggleFavourite(session: Session): void;
  isOpen(id: string): boolean;
  /** Called when details open or close. */
  opened(id: string, open: boolean): void;
  /** What is loaded when details first open. */
  further(view: EventView): unknown;
  /** The fragment that leads to an item of this page. */
  leadsTo(id: string): string | undefined;
}
