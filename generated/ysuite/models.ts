// Made by `npm run generate` from specs/ysuite. Do not edit.
import type * as Described from "./paths.ts";

type Filter<Query> = { [Name in keyof Query]: Query[Name] | undefined };

/** A deal as lists show it. No documented operation returns the other members that a create takes. */
export interface Deal extends Described.Deal {}

/** One page of deals in its two envelopes. */
export interface DealPage extends Described.DealPage {}

/** The body of every error. */
export interface ErrorBody extends Described.ErrorBody {}

/** A deal to create. */
export interface DealCreate extends Described.DealCreate {}

/** A deal's id and name. */
export interface DealReference extends Described.DealReference {}

/** The response to a create. */
export interface DealCreated extends Described.DealCreated {}

/** One deal in its envelope. */
export interface DealResult extends Described.DealResult {}

/** A deal's new values. Every update needs the three required members. */
export interface DealUpdate extends Described.DealUpdate {}

/** The response to a write. It shows no record. */
export interface Acknowledgement extends Described.Acknowledgement {}

/** A contact, individual or business, as lists show it. No documented operation returns the other members that a create takes. */
export interface Contact extends Described.Contact {}

/** One page of contacts in its two envelopes. */
export interface ContactPage extends Described.ContactPage {}

/** A contact to create. */
export interface ContactCreate extends Described.ContactCreate {}

/** A contact's id and name. */
export interface ContactReference extends Described.ContactReference {}

/** The response to a create. */
export interface ContactCreated extends Described.ContactCreated {}

/** One contact in its envelope. */
export interface ContactResult extends Described.ContactResult {}

/** A lead as lists show it. No documented operation returns the other members that a create takes. No operation that returns one lead is known. */
export interface Lead extends Described.Lead {}

/** One page of leads in its two envelopes. */
export interface LeadPage extends Described.LeadPage {}

/** A lead to create. Its status cannot be written. */
export interface LeadCreate extends Described.LeadCreate {}

/** A lead's id and number, and perhaps more. */
export interface LeadReference extends Described.LeadReference {}

/** The response to a create. */
export interface LeadCreated extends Described.LeadCreated {}

/** An invoice as lists show it, without its line items and payment history. */
export interface Invoice extends Described.Invoice {}

/** One page of invoices in its two envelopes. */
export interface InvoicePage extends Described.InvoicePage {}

/**
 * A line of an invoice or an estimate. According to the vendor's table, a header requires `item_id`, `quantity` and `price`
 * too. It is not documented what to send there.
 */
export interface LineItemCreate extends Described.LineItemCreate {}

/** An invoice to create. */
export interface InvoiceCreate extends Described.InvoiceCreate {}

/** The part of the new invoice that a create returns. Its members are not known; the other creates return an id and a name or number. */
export interface InvoiceReference extends Described.InvoiceReference {}

/** The response to a create. */
export interface InvoiceCreated extends Described.InvoiceCreated {}

/** An invoice with its line items and payment history. Their names are not known, so any further member is allowed. */
export interface InvoiceDetail extends Described.InvoiceDetail {}

/** One invoice in its envelope. */
export interface InvoiceResult extends Described.InvoiceResult {}

/** An estimate as lists show it, without its line items. */
export interface Estimate extends Described.Estimate {}

/** One page of estimates in its two envelopes. */
export interface EstimatePage extends Described.EstimatePage {}

/** An estimate to create. */
export interface EstimateCreate extends Described.EstimateCreate {}

/** The part of the new estimate that a create returns. Its members are not known; the other creates return an id and a name or number. */
export interface EstimateReference extends Described.EstimateReference {}

/** The response to a create. */
export interface EstimateCreated extends Described.EstimateCreated {}

/** An estimate with its line items. Their names are not known, so any further member is allowed. */
export interface EstimateDetail extends Described.EstimateDetail {}

/** One estimate in its envelope. */
export interface EstimateResult extends Described.EstimateResult {}

/** The query parameters of `listDeals`, where `undefined` is the same as absent. */
export interface DealFilter extends Filter<NonNullable<Described.operations["listDeals"]["parameters"]["query"]>> {}

/** The query parameters of `listContacts`, where `undefined` is the same as absent. */
export interface ContactFilter extends Filter<NonNullable<Described.operations["listContacts"]["parameters"]["query"]>> {}

/** The query parameters of `listLeads`, where `undefined` is the same as absent. */
export interface LeadFilter extends Filter<NonNullable<Described.operations["listLeads"]["parameters"]["query"]>> {}

/** The query parameters of `listInvoices`, where `undefined` is the same as absent. */
export interface InvoiceFilter extends Filter<NonNullable<Described.operations["listInvoices"]["parameters"]["query"]>> {}

/** The query parameters of `listEstimates`, where `undefined` is the same as absent. */
export interface EstimateFilter extends Filter<NonNullable<Described.operations["listEstimates"]["parameters"]["query"]>> {}
