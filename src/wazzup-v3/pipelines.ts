/** https://wazzup24.com/help/api-en/loading-sales-funnels/ */
import type { Pipeline, PipelineUpload } from "../../generated/wazzup-v3/models.ts";
import { checkFilled } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupV3Context } from "./context.ts";

export function pipelines({ http }: WazzupV3Context) {
  return {
    /** Lists all pipelines with their stages. */
    list: (call?: CallOptions): Promise<Pipeline[]> => unwrap(http.GET("/v3/pipelines", { call })),

    /**
     * Uploads all pipelines in one request. It is not documented whether pipelines that are left out remain. The call is not retried.
     * @throws {ValidationError} also for an empty list of stages
     */
    upload: (pipelines: readonly PipelineUpload[], call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/v3/pipelines", () => ({ body: checkFilled("pipelines", pipelines), call }))),
  };
}

/** `wazzup.pipelines` */
export interface WazzupV3Pipelines extends ReturnType<typeof pipelines> {}
