/** https://wazzup24.com/help/api/templates-waba/ */
import type * as Described from "../../generated/wazzup/paths.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

/** A WABA template to create, as a draft or for moderation. */
export interface TemplateCreate extends Described.TemplateCreate {}
/** A WABA template. */
export interface Template extends Described.Template {}

export function templates({ http }: WazzupContext) {
  return {
    /** Creates a WABA template. What the answer holds is not known. @throws {ValidationError} */
    create: (template: TemplateCreate, call?: CallOptions): Promise<unknown> =>
      unwrap(http.POST("/v2/templates/waba", { body: template, call })),
  };
}

/** `wazzup.templates` */
export interface WazzupTemplates extends ReturnType<typeof templates> {}
