/** https://wazzup24.com/help/api/templates-waba/ */
import type { TemplateCreate } from "../../generated/wazzup/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";
import { quickTemplates, type WazzupQuickTemplates } from "./quick-templates.ts";

export function templates(context: WazzupContext) {
  const { http } = context;
  return {
    /** Lists the account's WABA templates. What the response holds is not known. */
    list: (call?: CallOptions): Promise<unknown> => unwrap(http.GET("/v2/templates/waba", { call })),

    /** Reads one WABA template. What the response holds is not known. @throws {NotFoundError} */
    get: (templateId: string, call?: CallOptions): Promise<unknown> =>
      unwrap(http.GET("/v2/templates/waba/{template_id}", { params: { path: { template_id: templateId } }, call })),

    /** Creates a WABA template. What the response holds is not known. @throws {ValidationError} */
    create: (template: TemplateCreate, call?: CallOptions): Promise<unknown> =>
      unwrap(http.POST("/v2/templates/waba", { body: template, call })),

    /** Reads what messages with WABA templates cost. What the response holds is not known. */
    prices: (call?: CallOptions): Promise<unknown> => unwrap(http.GET("/v2/waba/pricing", { call })),

    quick: quickTemplates(context),
  };
}

/** `wazzup.templates` */
export interface WazzupTemplates extends ReturnType<typeof templates> {
  /** Wazzup's own templates: quick replies for any channel. */
  quick: WazzupQuickTemplates;
}
