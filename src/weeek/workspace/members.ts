/** https://developers.weeek.net, Workspace, Get workspace members */
import type { User } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function members({ http }: WeeekContext) {
  return {
    /** Lists all users of the workspace. */
    list: (call?: CallOptions): Promise<User[]> => unwrap(http.GET("/ws/members", { call })),
  };
}

/** `weeek.members` */
export interface WeeekMembers extends ReturnType<typeof members> {}
