/** https://developers.weeek.net, Workspace */
import type { Workspace } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function workspace({ http }: WeeekContext) {
  return {
    /** Reads the workspace. */
    get: (call?: CallOptions): Promise<Workspace> => unwrap(http.GET("/ws", { call })),
  };
}

/** `weeek.workspace` */
export interface WeeekWorkspace extends ReturnType<typeof workspace> {}
