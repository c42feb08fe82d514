/** https://docs.woofedcrm.com, Developer Guides, API, Deal assignees */
import type { DealAssignee, DealAssigneeCreate } from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";

export function dealAssignees({ http, account }: WoofedContext) {
  return {
    /** Assigns a user to a deal. A second time is a 422. @throws {ValidationError} | {NotFoundError} */
    create: (dealAssignee: DealAssigneeCreate, call?: CallOptions): Promise<DealAssignee> =>
      unwrap(
        http.POST("/api/v1/accounts/{account_id}/deal_assignees", {
          params: { path: account },
          body: dealAssignee,
          call,
        }),
      ),

    /** Removes an assignment, by its id in `deal_assignees` of the deal, which is not the user's id. @throws {NotFoundError} */
    delete: (id: number, call?: CallOptions): Promise<void> =>
      unwrap(
        http.DELETE("/api/v1/accounts/{account_id}/deal_assignees/{id}", {
          params: { path: { ...account, id } },
          call,
        }),
      ),
  };
}

/** `woofed.dealAssignees` */
export interface WoofedDealAssignees extends ReturnType<typeof dealAssignees> {}
