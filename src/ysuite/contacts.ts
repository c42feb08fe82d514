/** https://www.ysuiteapp.com/api-docs/endpoints/contacts */
import { operations } from "../../generated/ysuite/meta.ts";
import type { Contact, ContactCreate, ContactFilter, ContactReference } from "../../generated/ysuite/models.ts";
import type { CallOptions, ListOptions } from "../core/options.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import type { YsuiteContext } from "./context.ts";

export function contacts({ http }: YsuiteContext) {
  return {
    /** Lists contacts, page by page. A filter's `pageIndex` is where the walk starts. */
    list: (filter: ContactFilter = {}, options: ListOptions = {}): Paginated<Contact> =>
      paginate(operations["GET /v1/contacts"].paging, filter, options, (query, call) =>
        http.GET("/v1/contacts", { params: { query }, call }),
      ),

    /** Reads one contact. The vendor documents no response. Presumably it is the list's record. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<Contact> =>
      unwrap(http.GET("/v1/contacts/{id}", { params: { path: { id } }, call })),

    /** Creates a contact. A request that is sent twice creates two. @throws {ValidationError} */
    create: (contact: ContactCreate, call?: CallOptions): Promise<ContactReference> =>
      unwrap(http.POST("/v1/contacts", { body: contact, call })),
  };
}

/** `ysuite.contacts` */
export interface YsuiteContacts extends ReturnType<typeof contacts> {}
