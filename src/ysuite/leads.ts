/** https://www.ysuiteapp.com/api-docs/endpoints/leads */
import { operations } from "../../generated/ysuite/meta.ts";
import type * as Described from "../../generated/ysuite/paths.ts";
import type { CallOptions, ListOptions } from "../core/options.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import type { QueryOf } from "../core/path-types.ts";
import { unwrap } from "../core/unwrap.ts";
import type { YsuiteContext } from "./context.ts";

/** A lead, as `list` gives it. No operation is known that reads one. */
export interface Lead extends Described.Lead {}
/** A lead to create: `cstname` is required. Its status cannot be written. */
export interface LeadCreate extends Described.LeadCreate {}
/** What a create shows of the new lead: its id and number. */
export interface LeadReference extends Described.LeadReference {}
/**
 * `lead_status`, search, sorting, `pageIndex` (from 0) and `pageSize` (10 by default, at most 100).
 * @interface
 */
export type LeadFilter = QueryOf<Described.operations["listLeads"]>;

export function leads({ http }: YsuiteContext) {
  return {
    /** Lists leads, page by page. A filter's `pageIndex` is where the walk starts. */
    list: (filter: LeadFilter = {}, options: ListOptions = {}): Paginated<Lead> =>
      paginate(operations["GET /v1/leads"].paging, filter, options, (query, call) =>
        http.GET("/v1/leads", { params: { query }, call }),
      ),

    /** Creates a lead. Sent twice, it makes two. @throws {ValidationError} */
    create: (lead: LeadCreate, call?: CallOptions): Promise<LeadReference> =>
      unwrap(http.POST("/v1/leads", { body: lead, call })),
  };
}
