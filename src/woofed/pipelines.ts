/** Pipelines. The vendor's documentation does not have them; the description states the source. */
import type { PipelineWithStages } from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";

export function pipelines({ http, account }: WoofedContext) {
  return {
    /**
     * Lists all pipelines with their stages, in no order. Servers of March 2026 do not have this operation.
     * @throws {NotFoundError} when the server does not have it
     */
    list: (call?: CallOptions): Promise<PipelineWithStages[]> =>
      unwrap(http.GET("/api/v1/accounts/{account_id}/pipelines", { params: { path: account }, call })),
  };
}

/** `woofed.pipelines` */
export interface WoofedPipelines extends ReturnType<typeof pipelines> {}
