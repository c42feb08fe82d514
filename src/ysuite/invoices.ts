/** https://www.ysuiteapp.com/api-docs/endpoints/invoices */
import { operations } from "../../generated/ysuite/meta.ts";
import type * as Described from "../../generated/ysuite/paths.ts";
import { checkFilled } from "../core/checks.ts";
import type { CallOptions, ListOptions } from "../core/options.ts";
import { paginate } from "../core/paginate.ts";
import type { Paginated } from "../core/paginated.ts";
import type { QueryOf } from "../core/path-types.ts";
import { unwrap } from "../core/unwrap.ts";
import type { YsuiteContext } from "./context.ts";

/** An invoice, as `list` gives it. */
export interface Invoice extends Described.Invoice {}
/** An invoice, as `get` gives it: with line items and payment history, under names that are not known. */
export interface InvoiceDetail extends Described.InvoiceDetail {}
/** An invoice to create: `customer_id` (a contact's `cstid`), `template_id` and `items` are required. */
export interface InvoiceCreate extends Described.InvoiceCreate {}
/** What a create shows of the new invoice; its members are not known. */
export interface InvoiceReference extends Described.InvoiceReference {}
/** A line of an invoice or an estimate to create. */
export interface LineItemCreate extends Described.LineItemCreate {}
/**
 * `inv_status`, `cstid`, dates, search, sorting, `pageIndex` (from 0) and `pageSize` (10 by default, at most 100).
 * @interface
 */
export type InvoiceFilter = QueryOf<Described.operations["listInvoices"]>;

export function invoices({ http }: YsuiteContext) {
  return {
    /** Lists invoices, page by page. A filter's `pageIndex` is where the walk starts. */
    list: (filter: InvoiceFilter = {}, options: ListOptions = {}): Paginated<Invoice> =>
      paginate(operations["GET /v1/invoices"].paging, filter, options, (query, call) =>
        http.GET("/v1/invoices", { params: { query }, call }),
      ),

    /** Reads one invoice. The vendor documents no answer: it is presumed to be the list's record and more. @throws {NotFoundError} */
    get: (id: number, call?: CallOptions): Promise<InvoiceDetail> =>
      unwrap(http.GET("/v1/invoices/{id}", { params: { path: { id } }, call })),

    /** Creates an invoice. Sent twice, it makes two. @throws {ConfigError} without items, {ValidationError} */
    create: async (invoice: InvoiceCreate, call?: CallOptions): Promise<InvoiceReference> =>
      unwrap(http.POST("/v1/invoices", { body: { ...invoice, items: checkFilled("items", invoice.items) }, call })),
  };
}
