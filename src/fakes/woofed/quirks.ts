import { type Choices, oneOf } from "../quirks.ts";

/** Behaviour in which WoofedCRM's servers differ from each other or from the documentation. The first value is the default. */
export interface WoofedQuirks {
  /** Whether the server has `deals/search`, which is documented. Servers from before mid 2026 respond with 404. */
  searchRoute: boolean;
  /** The status of an upsert that creates a deal: the server responds with 200, the documentation says 201. */
  upsertCreatedStatus: 200 | 201;
  /** Whether a status change keeps the `won_at` or `lost_at` that is sent, which is a setting of the account. */
  keepsClosingTimes: boolean;
}

export const woofedQuirks: Choices<WoofedQuirks> = {
  searchRoute: oneOf(true, false),
  upsertCreatedStatus: oneOf(200, 201),
  keepsClosingTimes: oneOf(false, true),
};
