/** https://developers.weeek.net, Task Manager, Portfolios */
import { operations } from "../../../generated/weeek/meta.ts";
import type { Portfolio, PortfolioCreate, PortfolioFilter, PortfolioUpdate } from "../../../generated/weeek/models.ts";
import type { CallOptions, ListOptions } from "../../core/options.ts";
import { paginate } from "../../core/paginate.ts";
import type { Paginated } from "../../core/paginated.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function portfolios({ http }: WeeekContext) {
  return {
    /** Lists portfolios, page by page. */
    list: (filter: PortfolioFilter = {}, options: ListOptions = {}): Paginated<Portfolio> =>
      paginate(operations["GET /tm/portfolios"].paging, filter, options, (query, call) =>
        http.GET("/tm/portfolios", { params: { query }, call }),
      ),

    /** Creates a portfolio, at the top level or in another portfolio. A request that is sent twice creates two. @throws {ValidationError} */
    create: (portfolio: PortfolioCreate, call?: CallOptions): Promise<Portfolio> =>
      unwrap(http.POST("/tm/portfolios", { body: portfolio, call })),

    /** Reads one portfolio. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<Portfolio> =>
      unwrap(http.GET("/tm/portfolios/{id}", { params: { path: { id } }, call })),

    /** Renames a portfolio. @throws {NotFoundError} | {ValidationError} */
    update: (id: number, portfolio: PortfolioUpdate, call?: CallOptions): Promise<Portfolio> =>
      unwrap(http.PUT("/tm/portfolios/{id}", { params: { path: { id } }, body: portfolio, call })),

    /** Deletes a portfolio. It is not known what happens to the projects in it. @throws {NotFoundError} */
    delete: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/tm/portfolios/{id}", { params: { path: { id } }, call })),
  };
}

/** `weeek.portfolios` */
export interface WeeekPortfolios extends ReturnType<typeof portfolios> {}
