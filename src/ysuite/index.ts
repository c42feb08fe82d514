/**
 * Y-Suite: https://www.ysuiteapp.com/api-docs
 * @module crm-deals/ysuite
 */
import { operations, serverUrl } from "../../generated/ysuite/meta.ts";
import type { paths } from "../../generated/ysuite/paths.ts";
import { apiKey } from "../core/credentials.ts";
import type { ApiErrorDetails } from "../core/errors.ts";
import type { ClientOptions } from "../core/options.ts";
import { createPathClient } from "../core/path-client.ts";
import type { PathClient } from "../core/path-types.ts";
import { contacts, type YsuiteContacts } from "./contacts.ts";
import { deals, type YsuiteDeals } from "./deals.ts";
import { estimates, type YsuiteEstimates } from "./estimates.ts";
import { invoices, type YsuiteInvoices } from "./invoices.ts";
import { leads, type YsuiteLeads } from "./leads.ts";

export type {
  Contact,
  ContactCreate,
  ContactFilter,
  ContactReference,
  Deal,
  DealCreate,
  DealFilter,
  DealReference,
  DealUpdate,
  Estimate,
  EstimateCreate,
  EstimateDetail,
  EstimateFilter,
  EstimateReference,
  Invoice,
  InvoiceCreate,
  InvoiceDetail,
  InvoiceFilter,
  InvoiceReference,
  Lead,
  LeadCreate,
  LeadFilter,
  LeadReference,
  LineItemCreate,
} from "../../generated/ysuite/models.ts";
export type { paths } from "../../generated/ysuite/paths.ts";
export type { DealChanges } from "./deals.ts";
export type { YsuiteContacts, YsuiteDeals, YsuiteEstimates, YsuiteInvoices, YsuiteLeads };

/** A key pair of one workspace, and the options of every client. */
export interface YsuiteClientOptions extends ClientOptions {
  /** The access key of a pair made under Settings → API Keys. */
  accessKey: string;
  /** The secret key of the same pair, shown once when the pair is made. */
  secretKey: string;
}

/** A client of one Y-Suite workspace. */
export interface YsuiteClient {
  /** Every described operation by its method and path. */
  readonly http: PathClient<paths>;
  /** Sales opportunities, each of a company contact and in a pipeline. */
  readonly deals: YsuiteDeals;
  /** Individuals and businesses. */
  readonly contacts: YsuiteContacts;
  /** People and companies that may become customers. */
  readonly leads: YsuiteLeads;
  /** Bills to customers. */
  readonly invoices: YsuiteInvoices;
  /** Quotations that can become invoices. */
  readonly estimates: YsuiteEstimates;
}

/**
 * Creates a client of one Y-Suite workspace. Sends nothing yet.
 * @throws {ConfigError} naming the option that is missing, unknown or invalid
 */
export function createYsuiteClient(options: YsuiteClientOptions): YsuiteClient {
  const http = createPathClient<paths>(
    {
      name: "ysuite",
      serverUrl,
      operations,
      own: ["accessKey", "secretKey"],
      credentials: () => ({
        accessKey: apiKey("accessKey", "x-ysuite-access-key", options.accessKey),
        secretKey: apiKey("secretKey", "x-ysuite-secret-key", options.secretKey),
      }),
      isNotFound,
    },
    options,
  );
  const context = { http };
  return {
    http,
    deals: deals(context),
    contacts: contacts(context),
    leads: leads(context),
    invoices: invoices(context),
    estimates: estimates(context),
  };
}

// The vendor responds to a missing record with 400. Its wording is not documented: that it says 'not found' is inferred.
function isNotFound({ status, messages }: ApiErrorDetails): boolean {
  return status === 400 && messages.some((message) => /not found/i.test(message));
}
