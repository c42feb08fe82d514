/** https://wazzup24.com/help/api/templates-waba/ */
import type { TemplateCreate } from "../../generated/wazzup/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

export function templates({ http }: WazzupContext) {
  return {
    /** Creates a WABA template. What the answer holds is not known. @throws {ValidationError} */
    create: (template: TemplateCreate, call?: CallOptions): Promise<unknown> =>
      unwrap(http.POST("/v2/templates/waba", { body: template, call })),
  };
}

/** `wazzup.templates` */
export interface WazzupTemplates extends ReturnType<typeof templates> {}
