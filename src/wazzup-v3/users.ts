/** https://wazzup24.com/help/api-en/working-with-the-user-entity/ */
import type { User, UserUpsert } from "../../generated/wazzup-v3/models.ts";
import type { CallOptions } from "../core/options.ts";
import { unwrap } from "../core/unwrap.ts";
import { checkDistinct, checkIds, checkPhone, checkRecords } from "./checks.ts";
import type { WazzupV3Context } from "./context.ts";

export function users({ http }: WazzupV3Context) {
  return {
    /** Lists all active users, sorted by name. @throws {PermissionError} for a sidecar key */
    list: (call?: CallOptions): Promise<User[]> => unwrap(http.GET("/v3/users", { call })),

    /** Returns a user by its id in the CRM. @throws {NotFoundError} */
    get: (id: string, call?: CallOptions): Promise<User> =>
      unwrap(http.GET("/v3/users/{id}", { params: { path: { id } }, call })),

    /**
     * Creates users, or updates those whose ids are known; at most 100 in one request. Send complete users. One invalid user rejects the
     * whole request.
     * @throws {ConfigError} naming the user, such as `users.3.phone`, also for the same id or phone twice
     * @throws {ValidationError} with `fieldErrors` such as `users.3.phone`
     */
    upsert: (users: readonly UserUpsert[], call?: CallOptions): Promise<void> =>
      unwrap(http.POST("/v3/users", () => ({ body: checkUsers(users), call }))),

    /** Deletes a user. @throws {NotFoundError} */
    delete: (id: string, call?: CallOptions): Promise<void> =>
      unwrap(http.DELETE("/v3/users/{id}", { params: { path: { id } }, call })),

    /**
     * Deletes at most 100 users in one request, and returns the ids that no user has. After a retry, these include the ids that were just
     * deleted.
     */
    deleteMany: (ids: readonly string[], call?: CallOptions): Promise<string[]> =>
      unwrap(http.PATCH("/v3/users/bulk_delete", () => ({ body: checkIds("ids", ids), call }))),
  };
}

function checkUsers(users: readonly UserUpsert[]): UserUpsert[] {
  const checked = checkRecords("users", users, ({ phone }, at) => checkPhone(`${at}.phone`, phone));
  checkDistinct("users", "phone", checked);
  return checked;
}

/** `wazzup.users` */
export interface WazzupV3Users extends ReturnType<typeof users> {}
