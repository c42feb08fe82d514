/** What narrows a list of deals: one status's, and that of all statuses. */
import type * as Described from "../../../generated/weeek/models.ts";
import type { Unbracketed } from "../filter.ts";

/**
 * Filters, sorting, `offset` and `limit` (the page size; its default and maximum are not documented).
 * @interface
 */
export type DealFilter = Unbracketed<Described.DealFilter>;

/** What `DealFilter` has, but for `offset`, which would skip deals of each status; and the funnel or the statuses. */
export interface AllDealsFilter extends Omit<DealFilter, "offset"> {
  /** Only the deals of this funnel. */
  funnelId?: string | undefined;
  /** Only the deals of these statuses, in this order; `[]` lists none. Without it the statuses are asked for. Not beside `funnelId`. */
  statusIds?: readonly string[] | undefined;
}
