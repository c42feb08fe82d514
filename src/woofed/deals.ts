/** https://docs.woofedcrm.com, Developer Guides, API, Deals */
import { operations } from "../../generated/woofed/meta.ts";
import type {
  Deal,
  DealCreate,
  DealDetails,
  DealUpdate,
  DealUpdated,
  DealUpsert,
} from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";
import { dealEvents, type WoofedDealEvents } from "./deal-events.ts";
import type { DealQuery } from "./ransack.ts";
import { type SearchOptions, search } from "./search.ts";

export function deals(context: WoofedContext) {
  const { http, account } = context;
  return {
    /**
     * Finds deals, page by page; without a query, all deals. Without `s` and `page` the walk goes by id: records come in the order of their ids,
     * and none is missed or returned twice, whatever others write. `concurrency` then requests several ranges of ids at once. With `s`, which is
     * extended by `id asc`, or with `page` the walk goes by pages: each record is returned once, but when a record is deleted or no longer
     * matches, another one can be missed. A self-hosted server may not have this operation.
     * @throws {ValidationError} for a field or predicate that does not exist | {ConfigError} for an empty value or a time without its offset
     */
    search: <Page extends number = number>(query: DealQuery = {}, options: SearchOptions<Page> = {}): Paginated<Deal> =>
      search(operations["POST /api/v1/accounts/{account_id}/deals/search"].paging, query, options, account, (init) =>
        http.POST("/api/v1/accounts/{account_id}/deals/search", init),
      ),

    /** Reads one deal with its contact, stage, pipeline, assignees and products. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<DealDetails> =>
      unwrap(http.GET("/api/v1/accounts/{account_id}/deals/{id}", { params: { path: { ...account, id } }, call })),

    /**
     * Creates a deal. A request that is sent twice creates two. `contact_attributes` without an `id` creates a contact, also together with a
     * `contact_id`, which is then ignored.
     * @throws {ValidationError} | {NotFoundError}
     */
    create: (deal: DealCreate, call?: CallOptions): Promise<Deal> =>
      unwrap(http.POST("/api/v1/accounts/{account_id}/deals", { params: { path: account }, body: deal, call })),

    /**
     * Changes the given members; `custom_attributes` is replaced as a whole. A `stage_id` that does not exist is not an error: the deal moves to
     * the first stage of its pipeline. `contact_attributes` without an `id` creates a contact and assigns the deal to it.
     * @throws {NotFoundError} | {ValidationError}
     */
    update: (id: number, changes: DealUpdate, call?: CallOptions): Promise<DealUpdated> =>
      unwrap(
        http.PUT("/api/v1/accounts/{account_id}/deals/{id}", {
          params: { path: { ...account, id } },
          body: changes,
          call,
        }),
      ),

    /**
     * Updates the deal with the lowest id of `contact_id`, even if it is won or lost, or creates one. Two calls at the same time can create two.
     * `contact_attributes` without an `id` creates a contact each time, and assigns the deal to it.
     * @throws {ValidationError} | {NotFoundError}
     */
    upsert: (deal: DealUpsert, call?: CallOptions): Promise<Deal> =>
      unwrap(http.POST("/api/v1/accounts/{account_id}/deals/upsert", { params: { path: account }, body: deal, call })),

    events: dealEvents(context),
  };
}

/** `woofed.deals` */
export interface WoofedDeals extends ReturnType<typeof deals> {
  /** The timeline of a deal. */
  events: WoofedDealEvents;
}
