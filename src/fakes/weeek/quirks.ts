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
  /** The response to a missing deal, contact, organization, funnel or tag: 404, or 400 with the code 1000001. */
  missingRecord: 404 | 400;
  /** What an id of a record that does not exist does in a body. */
  unknownReferences: "reject" | "accept";
  /** Whether a PUT keeps the members that it leaves out. */
  updateKeepsOmitted: boolean;
  /** What an array of an update does to the one that the record has. */
  updateArrays: "replace" | "add";
  /** Whether an update stores a deal's `description`. It is documented, and live it was accepted and not stored. */
  updateStoresDescription: boolean;
  /** What a second attach and the detach of what is not attached do. */
  relink: "reject" | "ignore";
  /** What the delete of a funnel or status with deals, or of a tag in use, does: `cascade` deletes the deals and takes the tag from its records. */
  deleteInUse: "reject" | "cascade";
  /** The status in which a deal lands that moves to another funnel. */
  landingStatus: "first" | "last";
  /** How many statuses a new funnel has. */
  newFunnelStatuses: number;
  /** Where a new status stands in its funnel. */
  newStatusPlace: "last" | "first";
  /** What a funnel or a status without a name does. */
  nameless: "reject" | "accept";
  /** Whether won, lost and archived deals count in `dealsCount` and `dealsAmount`. */
  countsClosed: boolean;
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
};
