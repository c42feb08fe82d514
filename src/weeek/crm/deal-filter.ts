/** What narrows a list of all deals. */
import type { DealFilter } from "../../../generated/weeek/models.ts";

/** The members of `DealFilter`, and the funnel or the statuses. It has no `offset`, which would skip deals of each status. */
export interface AllDealsFilter extends Omit<DealFilter, "offset"> {
  /** Only the deals of this funnel. */
  funnelId?: string | undefined;
  /**
   * Only the deals of these statuses, in this order; `[]` lists none. Without it, the statuses are requested. Not allowed together with
   * `funnelId`.
   */
  statusIds?: readonly string[] | undefined;
}
