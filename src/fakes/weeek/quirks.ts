import { type Choices, count, oneOf } from "../quirks.ts";

/** Behaviour that Weeek does not document. The first value is the default. */
export interface WeeekQuirks {
  /** Whether the list of a status shows won, lost and archived deals without `winStatuses`. */
  plainListShowsClosed: boolean;
  /** The maximum number of records on a page, whatever `limit` says; default 50, the only `limit` that the vendor shows. */
  pageCap: number;
  /** The order of a list without `sort`. For deals, `oldestFirst` is their order in the column. */
  order: "oldestFirst" | "newestFirst";
  /** The members that a search of contacts, organizations and deals compares: names and titles, or also descriptions, emails and phones. */
  search: "names" | "everything";
  /**
   * The response to a missing record: 404, or 400 with the code 1000001. A missing status is always a 404. A missing task is a 400 where it or
   * its comments are read, and a 404 where it is updated, deleted or assigned.
   */
  missingRecord: 404 | 400;
  /** What happens when a body of the CRM has an id of a record that does not exist. In the Task Manager it is always rejected. */
  unknownReferences: "reject" | "accept";
  /** Whether a PUT keeps the members that it leaves out. */
  updateKeepsOmitted: boolean;
  /** Whether an array of an update replaces the record's array or adds to it. Tags of a task are always replaced. */
  updateArrays: "replace" | "add";
  /**
   * Whether an update stores the `description` of a deal or a project. For a deal it is documented, but the live server accepted it and did not
   * store it.
   */
  updateStoresDescription: boolean;
  /** What happens on a second attach, and on the detach of a record that is not attached. For a task's assignees, both have no effect. */
  relink: "reject" | "ignore";
  /**
   * What happens on the delete of a funnel or status with deals, of a project, board or column with tasks, or of a tag in use. `cascade` deletes
   * the deals, keeps the tasks, and detaches the tag from its records.
   */
  deleteInUse: "reject" | "cascade";
  /** The status of a deal after it moved to another funnel. */
  landingStatus: "first" | "last";
  /** How many statuses a new funnel has. */
  newFunnelStatuses: number;
  /** The place of a new status in its funnel, and of a new column on its board. */
  newStatusPlace: "last" | "first";
  /** What happens on the create of a funnel or a status without a name. */
  nameless: "reject" | "accept";
  /** Whether won, lost and archived deals count in `dealsCount` and `dealsAmount`. */
  countsClosed: boolean;
  /** Whether the list of tasks contains completed tasks without `completed`, `all` and a range of completion. */
  plainListShowsCompleted: boolean;
  /** The day of a task that the filters `day`, `startDate` and `endDate` compare. */
  filteredDay: "due" | "start";
  /** Whether a task must have all of several `tags`, or any of them. */
  tagFilter: "all" | "any";
  /** Whether a column of another board is accepted. Clients report either. */
  columnOfOtherBoard: "reject" | "accept";
  /** Whether the list of projects contains archived projects. */
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
