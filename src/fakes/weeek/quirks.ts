import { type Choices, count, oneOf } from "../quirks.ts";

/** What Weeek does not document. The first value is the default. */
export interface WeeekQuirks {
  /** Whether the list of a status shows won, lost and archived deals without `winStatuses`. */
  plainListShowsClosed: boolean;
  /** The most records on a page, whatever `limit` says; default 50, the only `limit` that the vendor shows. */
  pageCap: number;
  /** The order of a list without `sort`. `oldestFirst` is for deals their order in the column. */
  order: "oldestFirst" | "newestFirst";
  /** What a search of contacts, organizations and deals looks at: names and titles, or also descriptions, emails and phones. */
  search: "names" | "everything";
  /**
   * The response to a missing record: 404, or 400 with the code 1000001. A missing status is always a 404. A missing task is a 400 where it or
   * its comments are read, and a 404 where it is updated, deleted or assigned.
   */
  missingRecord: 404 | 400;
  /** What an id of a record that does not exist does in a body of the CRM. In the Task Manager it is always rejected. */
  unknownReferences: "reject" | "accept";
  /** Whether a PUT keeps the members that it leaves out. */
  updateKeepsOmitted: boolean;
  /** What an array of an update does to the one that the record has. Tags of a task are always replaced. */
  updateArrays: "replace" | "add";
  /** Whether an update stores the `description` of a deal or a project. A deal's is documented, and live it was accepted and not stored. */
  updateStoresDescription: boolean;
  /** What a second attach and the detach of what is not attached do. Of a task's assignees both change nothing. */
  relink: "reject" | "ignore";
  /**
   * What the delete of a funnel or status with deals, of a project, board or column with tasks, or of a tag in use does. `cascade` deletes the
   * deals, keeps the tasks, and takes the tag from its records.
   */
  deleteInUse: "reject" | "cascade";
  /** The status in which a deal lands that moves to another funnel. */
  landingStatus: "first" | "last";
  /** How many statuses a new funnel has. */
  newFunnelStatuses: number;
  /** The place of a new status in its funnel, and of a new column on its board. */
  newStatusPlace: "last" | "first";
  /** What a funnel or a status without a name does. */
  nameless: "reject" | "accept";
  /** Whether won, lost and archived deals count in `dealsCount` and `dealsAmount`. */
  countsClosed: boolean;
  /** Whether the list of tasks shows completed ones without `completed`, `all` and a range of completion. */
  plainListShowsCompleted: boolean;
  /** The day of a task that the filters `day`, `startDate` and `endDate` compare. */
  filteredDay: "due" | "start";
  /** Whether a task needs all of several `tags`, or any. */
  tagFilter: "all" | "any";
  /** Whether a column of another board is accepted. Clients report both. */
  columnOfOtherBoard: "reject" | "accept";
  /** Whether the list of projects shows archived ones. */
  listShowsArchived: boolean;
  /** How many columns a new board has. */
  newBoardColumns: number;
  /** Whether a task that is detached from its deal is deleted. */
  detachDeletesTask: boolean;
}

export const weeekQuirks: Choices<WeeekQuirks> = {
  plainListShowsClosed: oneOf(false, true),
  pageCap: count(50),
  order: oneOf("oldestFirst", "newestFirst"),
  search: oneOf("names", "everything"),
  missingRecord: oneOf(404, 400),
  unknownReferences: oneOf("reject", "accept"),
  updateKeepsOmitted: oneOf(true, false),
  updateArrays: oneOf("replace", "add"),
  updateStoresDescription: oneOf(false, true),
  relink: oneOf("reject", "ignore"),
  deleteInUse: oneOf("reject", "cascade"),
  landingStatus: oneOf("first", "last"),
  newFunnelStatuses: count(1),
  newStatusPlace: oneOf("last", "first"),
  nameless: oneOf("reject", "accept"),
  countsClosed: oneOf(false, true),
  plainListShowsCompleted: oneOf(false, true),
  filteredDay: oneOf("due", "start"),
  tagFilter: oneOf("all", "any"),
  columnOfOtherBoard: oneOf("reject", "accept"),
  listShowsArchived: oneOf(false, true),
  newBoardColumns: count(1),
  detachDeletesTask: oneOf(false, true),
};
