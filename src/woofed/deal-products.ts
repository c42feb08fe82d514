/** https://docs.woofedcrm.com, Developer Guides, API, Deal products */
import type { DealProductCreate, DealProductDetails, DealProductUpdate } from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";

export function dealProducts({ http, account }: WoofedContext) {
  return {
    /**
     * Adds a product to a deal. A second time is a 422, but two calls at the same time can add it twice. @throws {ValidationError} |
     * {NotFoundError}
     */
    create: (dealProduct: DealProductCreate, call?: CallOptions): Promise<DealProductDetails> =>
      unwrap(
        http.POST("/api/v1/accounts/{account_id}/deal_products", {
          params: { path: account },
          body: dealProduct,
          call,
        }),
      ),

    /** Reads one product of a deal, by its id in `deal_products` of the deal. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<DealProductDetails> =>
      unwrap(
        http.GET("/api/v1/accounts/{account_id}/deal_products/{id}", { params: { path: { ...account, id } }, call }),
      ),

    /** Changes quantity, price, name or identifier. The server updates the totals. @throws {NotFoundError} | {ValidationError} */
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
