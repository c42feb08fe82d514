/** https://www.ysuiteapp.com/api-docs/endpoints/invoices */
import { operations } from "../../generated/ysuite/meta.ts";
import type {
  Invoice,
  InvoiceCreate,
  InvoiceDetail,
  InvoiceFilter,
  InvoiceReference,
} from "../../generated/ysuite/models.ts";
import { checkFilled } from "../core/checks.ts";
import type { CallOptions, ListOptions } from "../core/options.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import { unwrap } from "../core/unwrap.ts";
import type { YsuiteContext } from "./context.ts";

export function invoices({ http }: YsuiteContext) {
  return {
    /** Lists invoices, page by page. A filter's `pageIndex` is where the walk starts. */
    list: (filter: InvoiceFilter = {}, options: ListOptions = {}): Paginated<Invoice> =>
      paginate(operations["GET /v1/invoices"].paging, filter, options, (query, call) =>
        http.GET("/v1/invoices", { params: { query }, call }),
      ),

    /** Reads one invoice. The vendor documents no response. Presumably it is the list's record, with more members. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<InvoiceDetail> =>
      unwrap(http.GET("/v1/invoices/{id}", { params: { path: { id } }, call })),

    /** Creates an invoice. A request that is sent twice creates two. @throws {ConfigError} without items, {ValidationError} */
    create: (invoice: InvoiceCreate, call?: CallOptions): Promise<InvoiceReference> =>
      unwrap(
        http.POST("/v1/invoices", () => ({ body: { ...invoice, items: checkFilled("items", invoice?.items) }, call })),
      ),
  };
}

/** `ysuite.invoices` */
export interface YsuiteInvoices extends ReturnType<typeof invoices> {}
