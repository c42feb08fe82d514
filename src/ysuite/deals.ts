/** https://www.ysuiteapp.com/api-docs/endpoints/deals */
import { operations } from "../../generated/ysuite/meta.ts";
import type { Deal, DealCreate, DealFilter, DealReference, DealUpdate } from "../../generated/ysuite/models.ts";
import type { CallOptions, ListOptions } from "../core/options.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import { changeDeal } from "./change-deal.ts";
import type { YsuiteContext } from "./context.ts";

/**
 * Any members of a deal, for `change`.
 * @interface
 */
export type DealChanges = Partial<DealUpdate>;

export function deals(context: YsuiteContext) {
  const { http } = context;
  return {
    /** Lists deals, page by page. A filter's `pageIndex` is where the walk starts. */
    list: (filter: DealFilter = {}, options: ListOptions = {}): Paginated<Deal> =>
      paginate(operations["GET /v1/deals"].paging, filter, options, (query, call) =>
        http.GET("/v1/deals", { params: { query }, call }),
      ),

    /** Reads one deal. The vendor documents no response: it is presumed to be the list's record. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<Deal> =>
      unwrap(http.GET("/v1/deals/{id}", { params: { path: { id } }, call })),

    /** Creates a deal. Sent twice, it makes two. @throws {ValidationError} */
    create: (deal: DealCreate, call?: CallOptions): Promise<DealReference> =>
      unwrap(http.POST("/v1/deals", { body: deal, call })),

    /** Updates a deal. Whether an optional member that is left out keeps its value is unknown. @throws {NotFoundError} | {ValidationError} */
    update: (id: number, deal: DealUpdate, call?: CallOptions): Promise<void> =>
      unwrap(http.PUT("/v1/deals/{id}", { params: { path: { id } }, body: deal, call })),

    /**
     * Changes some members of a deal in two requests: reads it, sets the changes over `deal_name`, `pipeline_id`, `cstid`, `deal_amount`,
     * `deal_source` and `deal_expected_close_date` as read, and updates it. What another writer changes in between is set back.
     *
     * The read does not show `deal_amount_currency`, `deal_owner_id`, `deal_contact_id`, `deal_description`, `deal_assignedto` and
     * `tag_ids`. They are sent only when given; whether the vendor keeps them otherwise is unknown.
     * @throws {ResponseError} when the read lacks a required member and the changes don't give it; nothing is updated then
     * @throws {NotFoundError} | {ValidationError}
     */
    change: (id: number, changes: DealChanges, call?: CallOptions): Promise<void> =>
      changeDeal(context, id, changes, call),

    /** Deletes a deal. @throws {NotFoundError} */
    delete: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/v1/deals/{id}", { params: { path: { id } }, call })),
  };
}

/** `ysuite.deals` */
export interface YsuiteDeals extends ReturnType<typeof deals> {}
