/** https://docs.woofedcrm.com, Developer Guides, API, Products */
import { operations } from "../../generated/woofed/meta.ts";
import type {
  Product,
  ProductCreate,
  ProductDetails,
  ProductUpdate,
  ProductUpdated,
} from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";
import type { ProductQuery } from "./ransack.ts";
import { type SearchOptions, search } from "./search.ts";

export function products({ http, account }: WoofedContext) {
  return {
    /**
     * Finds products, page by page; without a query all of them. Sorted by `created_at` unless `s` sorts, then by `identifier` and `name`. The server cannot sort products by id: of products that are equal in all of these, some can be missed
     * and some come twice. A product that is deleted or changed during the walk can hide another one.
     * @throws {ValidationError} for a field or predicate that does not exist
     */
    search: <Page extends number = number>(
      query: ProductQuery = {},
      options: SearchOptions<Page> = {},
    ): Paginated<Product> =>
      search(
        operations["POST /api/v1/accounts/{account_id}/products/search"].paging,
        query,
        options,
        account,
        (init) => http.POST("/api/v1/accounts/{account_id}/products/search", init),
        "created_at asc",
        ["identifier asc", "name asc"],
      ),

    /** Reads one product with its places in deals. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<ProductDetails> =>
      unwrap(http.GET("/api/v1/accounts/{account_id}/products/{id}", { params: { path: { ...account, id } }, call })),

    /**
     * Creates a product. A request that is sent twice creates two, because several products may have the same `identifier`. @throws
     * {ValidationError}
     */
    create: (product: ProductCreate, call?: CallOptions): Promise<Product> =>
      unwrap(http.POST("/api/v1/accounts/{account_id}/products", { params: { path: account }, body: product, call })),

    /** Changes the given members; `custom_attributes` is replaced as a whole. @throws {NotFoundError} | {ValidationError} */
    update: (id: number, changes: ProductUpdate, call?: CallOptions): Promise<ProductUpdated> =>
      unwrap(
        http.PUT("/api/v1/accounts/{account_id}/products/{id}", {
          params: { path: { ...account, id } },
          body: changes,
          call,
        }),
      ),
  };
}

/** `woofed.products` */
export interface WoofedProducts extends ReturnType<typeof products> {}
