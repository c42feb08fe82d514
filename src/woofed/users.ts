/** https://docs.woofedcrm.com, Developer Guides, API, Users */
import { operations } from "../../generated/woofed/meta.ts";
import type { User, UserCreate } from "../../generated/woofed/models.ts";
import type { CallOptions } from "../core/options.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import type { WoofedContext } from "./context.ts";
import type { UserQuery } from "./ransack.ts";
import { type SearchOptions, search } from "./search.ts";

export function users({ http, account }: WoofedContext) {
  return {
    /**
     * Finds users, page by page; without a query, all users. Without `s` and `page` the walk goes by id: records come in the order of their ids,
     * and none is missed or returned twice, whatever others write. `concurrency` then requests several ranges of ids at once. With `s`, which is
     * extended by `id asc`, or with `page` the walk goes by pages: each record is returned once, but when a record is deleted or no longer
     * matches, another one can be missed.
     * @throws {ValidationError} for a field or predicate that does not exist | {ConfigError} for an empty value or a time without its offset
     */
    search: <Page extends number = number>(query: UserQuery = {}, options: SearchOptions<Page> = {}): Paginated<User> =>
      search(operations["POST /api/v1/accounts/{account_id}/users/search"].paging, query, options, account, (init) =>
        http.POST("/api/v1/accounts/{account_id}/users/search", init),
      ),

    /** Creates a user, who thereby has access to the whole account. @throws {ValidationError} */
    create: (user: UserCreate, call?: CallOptions): Promise<User> =>
      unwrap(http.POST("/api/v1/accounts/{account_id}/users", { params: { path: account }, body: user, call })),
  };
}

/** `woofed.users` */
export interface WoofedUsers extends ReturnType<typeof users> {}
