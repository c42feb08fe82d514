import { type Choices, count, oneOf } from "../quirks.ts";

/** Behaviour that Wazzup does not document. The first value is the default. */
export interface WazzupQuirks {
  /** What the create of a known deal or contact does. `ignore` does not count it as processed, `ignoreCounted` does. Users are always updated. */
  createExisting: "reject" | "upsert" | "ignore" | "ignoreCounted";
  /** What the update of an unknown record does. */
  updateMissing: "reject" | "upsert" | "ignore" | "ignoreCounted";
  /** What a delete with an unknown id does. */
  deleteMissing: "reject" | "ignore";
  /** The response to a read of an unknown id: an empty array, or 404. */
  getMissing: "empty" | "reject";
  /** Whether one bad record makes the whole request fail, or is skipped. */
  batch: "atomic" | "partial";
  /** The maximum number of records in one request; default 100, which is documented only for users. */
  batchCap: number;
  /** Whether an update may leave out members, which then keep their values. */
  partialUpdate: boolean;
  /** The maximum number of deals on a page, whatever `limit` says; default 10, the only `limit` that the vendor shows. */
  pageCap: number;
  /** Whether lists of contacts and users have pages too, with `offset`, `limit` and `pageCap`. */
  pagedLists: boolean;
  /** The order of a list. `shuffled` is another order for each request. */
  order: "oldestFirst" | "newestFirst" | "byId" | "shuffled";
  /** Whether the users and contacts that a record names may be unknown. */
  unknownReferences: "accept" | "reject";
  /** The status of a successful POST. */
  createdStatus: 200 | 201;
  /** Whether updates count as created in the response to `createPipelines`. */
  countsUpdates: boolean;
  /** Whether a refresh ends the refresh token that it used. */
  refreshEndsToken: boolean;
  /** Whether `client_credentials` returns a refresh token. */
  machineRefreshToken: boolean;
}

export const wazzupQuirks: Choices<WazzupQuirks> = {
  createExisting: oneOf("reject", "upsert", "ignore", "ignoreCounted"),
  updateMissing: oneOf("reject", "upsert", "ignore", "ignoreCounted"),
  deleteMissing: oneOf("reject", "ignore"),
  getMissing: oneOf("empty", "reject"),
  batch: oneOf("atomic", "partial"),
  batchCap: count(100),
  partialUpdate: oneOf(false, true),
  pageCap: count(10),
  pagedLists: oneOf(false, true),
  order: oneOf("oldestFirst", "newestFirst", "byId", "shuffled"),
  unknownReferences: oneOf("accept", "reject"),
  createdStatus: oneOf(200, 201),
  countsUpdates: oneOf(false, true),
  refreshEndsToken: oneOf(true, false),
  machineRefreshToken: oneOf(false, true),
};
