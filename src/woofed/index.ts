/** WoofedCRM: https://docs.woofedcrm.com */
import { operations, serverUrl } from "../../generated/woofed/meta.ts";
import type { paths } from "../../generated/woofed/paths.ts";
import { checkId } from "../core/checks.ts";
import { bearer, type TokenSource } from "../core/credentials.ts";
import { checkClientOptions } from "../core/option-checks.ts";
import type { ClientOptions } from "../core/options.ts";
import { createPathClient } from "../core/path-client.ts";
import type { PathClient } from "../core/path-types.ts";
import { deals } from "./deals.ts";

export type { paths } from "../../generated/woofed/paths.ts";
export type {
  Deal,
  DealCreate,
  DealDetails,
  DealQuery,
  DealUpdate,
  DealUpdated,
  DealUpsert,
  SearchOptions,
} from "./deals.ts";

/** A user's token, copied from that user's page; the account; and what every client takes. */
export interface WoofedClientOptions extends ClientOptions {
  token: string | TokenSource;
  /** The `account_id` in every path. */
  accountId: number;
}

/** A client of one WoofedCRM account. `baseUrl` names a self-hosted server. */
export interface WoofedClient {
  /** Every described operation by its method and path. */
  readonly http: PathClient<paths>;
  readonly deals: ReturnType<typeof deals>;
}

/** @throws {ConfigError} naming the option that is missing, unknown or no good */
export function createWoofedClient(options: WoofedClientOptions): WoofedClient {
  checkClientOptions(options, ["token", "accountId"]);
  const account = { account_id: checkId("accountId", options.accountId) };
  const credentials = { bearer: bearer("token", options.token) };
  const http = createPathClient<paths>({ name: "woofed", serverUrl, operations, credentials }, options);
  return { http, deals: deals({ http, account }) };
}
