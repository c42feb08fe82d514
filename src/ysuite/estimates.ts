/** https://www.ysuiteapp.com/api-docs/endpoints/estimates */
import { operations } from "../../generated/ysuite/meta.ts";
import type {
  Estimate,
  EstimateCreate,
  EstimateDetail,
  EstimateFilter,
  EstimateReference,
} from "../../generated/ysuite/models.ts";
import { checkFilled } from "../core/checks.ts";
import type { CallOptions, ListOptions } from "../core/options.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import type { YsuiteContext } from "./context.ts";

export function estimates({ http }: YsuiteContext) {
  return {
    /** Lists estimates, page by page. A filter's `pageIndex` is where the walk starts. */
    list: (filter: EstimateFilter = {}, options: ListOptions = {}): Paginated<Estimate> =>
      paginate(operations["GET /v1/estimates"].paging, filter, options, (query, call) =>
        http.GET("/v1/estimates", { params: { query }, call }),
      ),

    /** Reads one estimate. The vendor documents no response. Presumably it is the list's record, with more members. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<EstimateDetail> =>
      unwrap(http.GET("/v1/estimates/{id}", { params: { path: { id } }, call })),

    /** Creates an estimate. A request that is sent twice creates two. @throws {ConfigError} without items, {ValidationError} */
    create: (estimate: EstimateCreate, call?: CallOptions): Promise<EstimateReference> =>
      unwrap(
        http.POST("/v1/estimates", () => ({
          body: { ...estimate, items: checkFilled("items", estimate?.items) },
          call,
        })),
      ),
  };
}

/** `ysuite.estimates` */
export interface YsuiteEstimates extends ReturnType<typeof estimates> {}
