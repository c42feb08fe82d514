/** The choices of a funnel's custom field: https://developers.weeek.net, CRM, Funnels, Custom Fields, Options */
import type { CustomFieldOption, CustomFieldOptionWrite, Place } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";
import { checkPlace } from "../place.ts";

export function funnelCustomFieldOptions({ http }: WeeekContext) {
  const all = "/crm/funnels/{funnel_id}/custom-fields/{custom_field_id}/options";
  const one = `${all}/{id}` as const;
  return {
    /** Creates an option. A request that is sent twice may create two. @throws {NotFoundError} | {ValidationError} */
    create: (
      funnelId: string,
      fieldId: string,
      option: CustomFieldOptionWrite,
      call?: CallOptions,
    ): Promise<CustomFieldOption> =>
      unwrap(
        http.POST(all, { params: { path: { funnel_id: funnelId, custom_field_id: fieldId } }, body: option, call }),
      ),

    /** Sets name and colour. @throws {NotFoundError} | {ValidationError} */
    update: (
      funnelId: string,
      fieldId: string,
      id: string,
      option: CustomFieldOptionWrite,
      call?: CallOptions,
    ): Promise<CustomFieldOption> =>
      unwrap(http.PUT(one, { params: pathParams(funnelId, fieldId, id), body: option, call })),

    /** Deletes an option. It is not documented what happens to the values that chose it. @throws {NotFoundError} */
    delete: (funnelId: string, fieldId: string, id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE(one, { params: pathParams(funnelId, fieldId, id), call })),

    /** Moves an option after or before another one. @throws {NotFoundError} | {ValidationError} */
    move: (funnelId: string, fieldId: string, id: string, to: Place, call?: CallOptions): Promise<void> =>
      unwrap(
        http.POST(`${one}/move`, () => ({ params: pathParams(funnelId, fieldId, id), body: checkPlace(to), call })),
      ),
  };
}

/** `weeek.funnels.customFields.options` */
export interface WeeekFunnelCustomFieldOptions extends ReturnType<typeof funnelCustomFieldOptions> {}

function pathParams(funnelId: string, fieldId: string, id: string) {
  return { path: { funnel_id: funnelId, custom_field_id: fieldId, id } };
}
