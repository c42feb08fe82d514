/** A funnel's custom fields: https://developers.weeek.net, CRM, Funnels, Custom Fields */
import type { CustomField, CustomFieldCreate, CustomFieldUpdate, Place } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { checkPlace } from "../place.ts";
import { funnelCustomFieldOptions, type WeeekFunnelCustomFieldOptions } from "./funnel-custom-field-options.ts";

export function funnelCustomFields(context: WeeekContext) {
  const { http } = context;
  return {
    /** Creates a custom field. A request that is sent twice may create two. @throws {NotFoundError} | {ValidationError} */
    create: (funnelId: string, field: CustomFieldCreate, call?: CallOptions): Promise<CustomField> =>
      unwrap(
        http.POST("/crm/funnels/{funnel_id}/custom-fields", {
          params: { path: { funnel_id: funnelId } },
          body: field,
          call,
        }),
      ),

    /** Sets name or settings. @throws {NotFoundError} | {ValidationError} */
    update: (funnelId: string, id: string, changes: CustomFieldUpdate, call?: CallOptions): Promise<CustomField> =>
      unwrap(
        http.PUT("/crm/funnels/{funnel_id}/custom-fields/{id}", {
          params: pathParams(funnelId, id),
          body: changes,
          call,
        }),
      ),

    /** Deletes a custom field. It is not documented what happens to its values. @throws {NotFoundError} */
    delete: (funnelId: string, id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/crm/funnels/{funnel_id}/custom-fields/{id}", { params: pathParams(funnelId, id), call })),

    /** Moves a custom field after or before another one. @throws {NotFoundError} | {ValidationError} */
    move: (funnelId: string, id: string, to: Place, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST("/crm/funnels/{funnel_id}/custom-fields/{id}/move", () => ({
          params: pathParams(funnelId, id),
          body: checkPlace(to),
          call,
        })),
      ),

    options: funnelCustomFieldOptions(context),
  };
}

/** `weeek.funnels.customFields` */
export interface WeeekFunnelCustomFields extends ReturnType<typeof funnelCustomFields> {
  /** The options of a `select` or `multiselect` field. */
  options: WeeekFunnelCustomFieldOptions;
}

function pathParams(funnelId: string, id: string) {
  return { path: { funnel_id: funnelId, id } };
}
