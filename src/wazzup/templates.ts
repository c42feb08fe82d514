/** https://wazzup24.com/help/api/templates-waba/ */
import type { TemplateCreate } from "../../generated/wazzup/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";
import { quickTemplates, type WazzupQuickTemplates } from "./quick-templates.ts";

export function templates(context: WazzupContext) {
  const { http } = context;
  return {
    /** Lists the account's WABA templates. It is not known what the response contains. */
    list: (call?: CallOptions): Promise<unknown> => unwrap(http.GET("/v2/templates/waba", { call })),

    /** Reads one WABA template. It is not known what the response contains. @throws {NotFoundError} */
    get: (templateId: string, call?: CallOptions): Promise<unknown> =>
      unwrap(http.GET("/v2/templates/waba/{template_id}", { params: { path: { template_id: templateId } }, call })),

    /** Creates a WABA template. It is not known what the response contains. @throws {ValidationError} */
    create: (template: TemplateCreate, call?: CallOptions): Promise<unknown> =>
      unwrap(http.POST("/v2/templates/waba", { body: template, call })),

    /** Reads the prices of messages with WABA templates. It is not known what the response contains. */
    prices: (call?: CallOptions): Promise<unknown> => unwrap(http.GET("/v2/waba/pricing", { call })),

    quick: quickTemplates(context),
  };
}

/** `wazzup.templates` */
export interface WazzupTemplates extends ReturnType<typeof templates> {
  /** Wazzup's own templates: quick replies for any channel. */
  quick: WazzupQuickTemplates;
}
