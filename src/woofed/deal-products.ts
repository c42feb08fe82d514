/** https://docs.woofedcrm.com, Developer Guides, API, Deal products */
import type { DealProductCreate, DealProductDetails, DealProductUpdate } from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";

export function dealProducts({ http, account }: WoofedContext) {
  return {
    /** Adds a product to a deal, once: a second time is a 422, except at the same time. @throws {ValidationError} | {NotFoundError} */
    create: (dealProduct: DealProductCreate, call?: CallOptions): Promise<DealProductDetails> =>
      unwrap(
        http.POST("/api/v1/accounts/{account_id}/deal_products", {
          params: { path: account },
          body: dealProduct,
          call,
        }),
      ),

    /** Reads one product of a deal, by the id that `deal_products` of the deal shows. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<DealProductDetails> =>
      unwrap(
        http.GET("/api/v1/accounts/{account_id}/deal_products/{id}", { params: { path: { ...account, id } }, call }),
      ),

    /** Changes quantity, price, name or identifier; the totals follow. @throws {NotFoundError} | {ValidationError} */
    update: (id: number, changes: DealProductUpdate, call?: CallOptions): Promise<DealProductDetails> =>
      unwrap(
        http.PUT("/api/v1/accounts/{account_id}/deal_products/{id}", {
          params: { path: { ...account, id } },
          body: changes,
          call,
        }),
      ),
  };
}

/** `woofed.dealProducts` */
export interface WoofedDealProducts extends ReturnType<typeof dealProducts> {}
