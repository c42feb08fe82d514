/** https://developers.weeek.net, User */
import type * as Described from "../../../generated/weeek/paths.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

/** The user that the token stands for. Most members can be null. */
export interface CurrentUser extends Described.CurrentUser {}

export function user({ http }: WeeekContext) {
  return {
    /** Reads the user that the token stands for. */
    get: (call?: CallOptions): Promise<CurrentUser> => unwrap(http.GET("/user/me", { call })),
  };
}

/** `weeek.user` */
export interface WeeekUser extends ReturnType<typeof user> {}
