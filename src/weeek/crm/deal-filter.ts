/** What narrows a list of all deals. */
import type { DealFilter } from "../../../generated/weeek/models.ts";

/** What `DealFilter` has, but for `offset`, which would skip deals of each status; and the funnel or the statuses. */
export interface AllDealsFilter extends Omit<DealFilter, "offset"> {
  /** Only the deals of this funnel. */
  funnelId?: string | undefined;
  /** Only the deals of these statuses, in this order; `[]` lists none. Without it the statuses are asked for. Not beside `funnelId`. */
  statusIds?: readonly string[] | undefined;
}
