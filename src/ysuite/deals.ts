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

    /** Reads one deal. The vendor documents no response. Presumably it is the list's record. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<Deal> =>
      unwrap(http.GET("/v1/deals/{id}", { params: { path: { id } }, call })),

    /** Creates a deal. A request that is sent twice creates two. @throws {ValidationError} */
    create: (deal: DealCreate, call?: CallOptions): Promise<DealReference> =>
      unwrap(http.POST("/v1/deals", { body: deal, call })),

    /**
     * Updates a deal. It is not known whether an optional member that is left out keeps its value. @throws {NotFoundError} | {ValidationError}
     */
    update: (id: number, deal: DealUpdate, call?: CallOptions): Promise<void> =>
      unwrap(http.PUT("/v1/deals/{id}", { params: { path: { id } }, body: deal, call })),

    /**
     * Changes some members of a deal in two requests: it reads the deal, applies the changes to `deal_name`, `pipeline_id`, `cstid`,
     * `deal_amount`, `deal_source` and `deal_expected_close_date`, and updates the deal. Changes that another program makes in between are lost.
     *
     * The read does not show `deal_amount_currency`, `deal_owner_id`, `deal_contact_id`, `deal_description`, `deal_assignedto` and `tag_ids`.
     * They are sent only when given. It is not known whether the vendor otherwise keeps them.
     * @throws {ResponseError} when the response to the read lacks a required member and the changes do not have it; nothing is updated then
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
