/** https://developers.weeek.net, CRM, Funnel statuses */
import type { FunnelStatus, FunnelStatusWrite } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function statuses({ http }: WeeekContext) {
  return {
    /** Lists all statuses of a funnel. @throws {NotFoundError} */
    list: (funnelId: string, call?: CallOptions): Promise<FunnelStatus[]> =>
      unwrap(http.GET("/crm/funnels/{funnelId}/statuses", { params: { path: { funnelId } }, call })),

    /** Creates a status in a funnel. A request that is sent twice may create two. @throws {NotFoundError} | {ValidationError} */
    create: (funnelId: string, status: FunnelStatusWrite, call?: CallOptions): Promise<FunnelStatus> =>
      unwrap(http.POST("/crm/funnels/{funnelId}/statuses", { params: { path: { funnelId } }, body: status, call })),

    /** Reads one status. @throws {NotFoundError} */
    get: (id: string, call?: CallOptions): Promise<FunnelStatus> =>
      unwrap(http.GET("/crm/statuses/{id}", { params: { path: { id } }, call })),

    /** Sets the name. @throws {NotFoundError} | {ValidationError} */
    update: (id: string, status: FunnelStatusWrite, call?: CallOptions): Promise<FunnelStatus> =>
      unwrap(http.PUT("/crm/statuses/{id}", { params: { path: { id } }, body: status, call })),

    /** Deletes a status. It is not documented what happens to its deals. @throws {NotFoundError} */
    delete: (id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/crm/statuses/{id}", { params: { path: { id } }, call })),
  };
}

/** `weeek.statuses` */
export interface WeeekStatuses extends ReturnType<typeof statuses> {}
