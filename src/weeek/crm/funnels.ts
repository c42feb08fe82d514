/** https://developers.weeek.net, CRM, Funnels */
import type { Funnel, FunnelWrite } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { funnelCustomFields, type WeeekFunnelCustomFields } from "./funnel-custom-fields.ts";

export function funnels(context: WeeekContext) {
  const { http } = context;
  return {
    /** Lists all funnels. */
    list: (call?: CallOptions): Promise<Funnel[]> => unwrap(http.GET("/crm/funnels", { call })),

    /** Creates a funnel. A request that is sent twice may create two. @throws {ValidationError} */
    create: (funnel: FunnelWrite, call?: CallOptions): Promise<Funnel> =>
      unwrap(http.POST("/crm/funnels", { body: funnel, call })),

    /** Reads one funnel. @throws {NotFoundError} */
    get: (id: string, call?: CallOptions): Promise<Funnel> =>
      unwrap(http.GET("/crm/funnels/{id}", { params: { path: { id } }, call })),

    /** Sets name, currency or privacy. @throws {NotFoundError} | {ValidationError} */
    update: (id: string, funnel: FunnelWrite, call?: CallOptions): Promise<Funnel> =>
      unwrap(http.PUT("/crm/funnels/{id}", { params: { path: { id } }, body: funnel, call })),

    /** Deletes a funnel. It is not documented what happens to its deals. @throws {NotFoundError} */
    delete: (id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/crm/funnels/{id}", { params: { path: { id } }, call })),

    customFields: funnelCustomFields(context),
  };
}

/** `weeek.funnels` */
export interface WeeekFunnels extends ReturnType<typeof funnels> {
  /** The custom fields that the deals of a funnel have. */
  customFields: WeeekFunnelCustomFields;
}
