/** https://wazzup24.com/help/api/deals/ */
import { operations } from "../../generated/wazzup/meta.ts";
import type { Deal, DealCreate, DealFilter, DealUpdate, Processed } from "../../generated/wazzup/models.ts";
import { checkFilled, checkId } from "../core/checks.ts";
import type { CallOptions, ListOptions } from "../core/options.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";
import { element } from "./element.ts";

export function deals({ http }: WazzupContext) {
  return {
    /** Lists the deals that were pushed, page by page. A filter's `offset` is where the walk starts. */
    list: (filter: DealFilter = {}, options: ListOptions = {}): Paginated<Deal> =>
      paginate(operations["GET /v2/deals"].paging, filter, options, (query, call) =>
        http.GET("/v2/deals", { params: { query }, call }),
      ),

    /** Reads one deal. @throws {NotFoundError} also when the vendor responds with an empty array */
    get: (id: string, call?: CallOptions): Promise<Deal> =>
      element(http.GET("/v2/deals/{deal_id}", { params: { path: { deal_id: id } }, call }), id, (deal) => deal.id),

    /** Pushes deals in one request. It is not documented whether a record whose id is already known is updated. @throws {ValidationError} */
    create: (deals: readonly DealCreate[], call?: CallOptions): Promise<Processed> =>
      unwrap(http.POST("/v2/deals", () => ({ body: { deals: checkFilled("deals", deals) }, call }))),

    /** Updates deals in one request. @throws {ValidationError} */
    update: (deals: readonly DealUpdate[], call?: CallOptions): Promise<Processed> =>
      unwrap(http.PATCH("/v2/deals", () => ({ body: { deals: checkFilled("deals", deals) }, call }))),

    /** Deletes deals in one request. The ids go in the body of a DELETE, which some gateways drop. */
    delete: (ids: readonly string[], call?: CallOptions): Promise<void> =>
      unwrap(
        http.DELETE("/v2/deals", () => ({
          body: { deal_ids: checkFilled("ids", ids).map((id) => checkId("ids", id)) },
          call,
        })),
      ),
  };
}

/** `wazzup.deals` */
export interface WazzupDeals extends ReturnType<typeof deals> {}
