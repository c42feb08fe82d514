/** https://wazzup24.com/help/api/users/ */
import type { Processed, User, UserCreate } from "../../generated/wazzup/models.ts";
import { checkFilled } from "../core/checks.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WazzupContext } from "./context.ts";
import { element } from "./element.ts";

/** What an update and a delete take is not known; `http.PATCH("/v2/users")` and `http.DELETE("/v2/users")` are open. */
export function users({ http }: WazzupContext) {
  return {
    /** Lists users. It is not known whether a long list comes in pages: the method returns what one request returns. */
    list: (call?: CallOptions): Promise<User[]> => unwrap(http.GET("/v2/users", { call })),

    /** Reads one user. @throws {NotFoundError} also when the vendor responds with an empty array */
    get: (id: string, call?: CallOptions): Promise<User> =>
      element(http.GET("/v2/users/{user_id}", { params: { path: { user_id: id } }, call }), id, (user) => user.id),

    /**
     * Pushes at most 100 users in one request. A user whose id is already known is updated, so the call is retried like a GET. @throws
     * {ValidationError}
     */
    create: (users: readonly UserCreate[], call?: CallOptions): Promise<Processed> =>
      unwrap(http.POST("/v2/users", () => ({ body: { users: checkFilled("users", users) }, call }))),
  };
}

/** `wazzup.users` */
export interface WazzupUsers extends ReturnType<typeof users> {}
