/** https://wazzup24.com/help/api-en/working-with-a-list-of-deals/ */
import { operations } from "../../generated/wazzup-v3/meta.ts";
import type { Deal, DealFilter, DealUpsert } from "../../generated/wazzup-v3/models.ts";
import type { CallOptions, ListOptions } from "../core/options.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import { checkIds, checkRecords } from "./checks.ts";
import type { WazzupV3Context } from "./context.ts";

export function deals({ http }: WazzupV3Context) {
  return {
    /** Lists the account's deals page by page. A page has 100 deals and the total. */
    list: (filter: DealFilter = {}, options: ListOptions = {}): Paginated<Deal> =>
      paginate(operations["GET /v3/deals"].paging, filter, options, (query, call) =>
        http.GET("/v3/deals", { params: { query }, call }),
      ),

    /** Returns a deal by its id in the CRM. @throws {NotFoundError} */
    get: (id: string, call?: CallOptions): Promise<Deal> =>
      unwrap(http.GET("/v3/deals/{id}", { params: { path: { id } }, call })),

    /**
     * Creates deals, or updates those whose ids are known; at most 100 in one request. Send complete deals. One invalid deal rejects the
     * whole request.
     * @throws {ConfigError} naming the deal, such as `deals.3.id`, also for the same id twice
     * @throws {ValidationError} with `fieldErrors` such as `deals.3.contacts`
     */
    upsert: (deals: readonly DealUpsert[], call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/v3/deals", () => ({ body: checkRecords("deals", deals), call }))),

    /** Deletes a deal. @throws {NotFoundError} */
    delete: (id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/v3/deals/{id}", { params: { path: { id } }, call })),

    /**
     * Deletes at most 100 deals in one request, and returns the ids that no deal has. After a retry, these include the ids that were just
     * deleted.
     */
    deleteMany: (ids: readonly string[], call?: CallOptions): Promise<string[]> =>
      unwrap(http.PATCH("/v3/deals/bulk_delete", () => ({ body: checkIds("ids", ids), call }))),
  };
}

/** `wazzup.deals` */
export interface WazzupV3Deals extends ReturnType<typeof deals> {}
