/** https://wazzup24.com/help/api/templates-wz/ */
import type { QuickTemplateCreate } from "../../generated/wazzup/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

/** An update is reached through `http`: its body is not known. */
export function quickTemplates({ http }: WazzupContext) {
  return {
    /** Lists the account's quick replies. It is not known what the response contains. */
    list: (call?: CallOptions): Promise<unknown> => unwrap(http.GET("/v2/templates/wz", { call })),

    /** Reads one quick reply. It is not known what the response contains. @throws {NotFoundError} */
    get: (templateId: string, call?: CallOptions): Promise<unknown> =>
      unwrap(http.GET("/v2/templates/wz/{template_id}", { params: { path: { template_id: templateId } }, call })),

    /**
     * Creates a quick reply. A request that is sent twice may create two. It is not known what the response contains. @throws {ValidationError}
     */
    create: (template: QuickTemplateCreate, call?: CallOptions): Promise<unknown> =>
      unwrap(http.POST("/v2/templates/wz", { body: template, call })),

    /** Deletes a quick reply. @throws {NotFoundError} */
    delete: (templateId: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/v2/templates/wz/{template_id}", { params: { path: { template_id: templateId } }, call })),
  };
}

/** `wazzup.templates.quick` */
export interface WazzupQuickTemplates extends ReturnType<typeof quickTemplates> {}
