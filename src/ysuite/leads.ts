/** https://www.ysuiteapp.com/api-docs/endpoints/leads */
import { operations } from "../../generated/ysuite/meta.ts";
import type { Lead, LeadCreate, LeadFilter, LeadReference } from "../../generated/ysuite/models.ts";
import type { CallOptions, ListOptions } from "../core/options.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import type { YsuiteContext } from "./context.ts";

export function leads({ http }: YsuiteContext) {
  return {
    /** Lists leads, page by page. A filter's `pageIndex` is where the walk starts. */
    list: (filter: LeadFilter = {}, options: ListOptions = {}): Paginated<Lead> =>
      paginate(operations["GET /v1/leads"].paging, filter, options, (query, call) =>
        http.GET("/v1/leads", { params: { query }, call }),
      ),

    /** Creates a lead. A request that is sent twice creates two. @throws {ValidationError} */
    create: (lead: LeadCreate, call?: CallOptions): Promise<LeadReference> =>
      unwrap(http.POST("/v1/leads", { body: lead, call })),
  };
}

/** `ysuite.leads` */
export interface YsuiteLeads extends ReturnType<typeof leads> {}
