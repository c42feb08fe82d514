/** https://wazzup24.com/help/api/pipelines/ */
import type { Pipeline, PipelineCreate, PipelinesCreated } from "../../generated/wazzup/models.ts";
import { checkFilled, checkObject } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";

export function pipelines({ http }: WazzupContext) {
  return {
    /** Lists the pipelines that were pushed. */
    list: (call?: CallOptions): Promise<Pipeline[]> => unwrap(http.GET("/v2/pipelines", { call })),

    /**
     * Pushes pipelines in one request. A pipeline whose id is already known is updated, so the call is retried like a GET. @throws {ConfigError}
     * for empty `stages`, {ValidationError}
     */
    create: (pipelines: readonly PipelineCreate[], call?: CallOptions): Promise<PipelinesCreated> =>
      unwrap(http.POST("/v2/pipelines", () => ({ body: { pipelines: checkPipelines(pipelines) }, call }))),
  };
}

/** `wazzup.pipelines` */
export interface WazzupPipelines extends ReturnType<typeof pipelines> {}

function checkPipelines(pipelines: readonly PipelineCreate[]): PipelineCreate[] {
  const checked = checkFilled("pipelines", pipelines);
  for (const pipeline of checked) {
    const { stages } = checkObject("pipeline", pipeline);
    if (stages !== undefined) checkFilled("stages", stages);
  }
  return checked;
}
