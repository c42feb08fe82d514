/** https://developers.weeek.net, User */
import type { CurrentUser } from "../../../generated/weeek/models.ts";
import type { CallOptions } from "../../core/options.ts";
import { unwrap } from "../../core/unwrap.ts";
import type { WeeekContext } from "../context.ts";

export function user({ http }: WeeekContext) {
  return {
    /** Reads the user that the token belongs to. */
    get: (call?: CallOptions): Promise<CurrentUser> => unwrap(http.GET("/user/me", { call })),
  };
}

/** `weeek.user` */
export interface WeeekUser extends ReturnType<typeof user> {}
