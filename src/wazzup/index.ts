/** Wazzup, Tech API v2: https://wazzup24.com/help/api/ */
import { operations, serverUrl } from "../../generated/wazzup/meta.ts";
import type { paths } from "../../generated/wazzup/paths.ts";
import { basic, bearer, type TokenSource } from "../core/credentials.ts";
import { ConfigError } from "../core/errors.ts";
import { checkClientOptions } from "../core/option-checks.ts";
import type { ClientOptions } from "../core/options.ts";
import { createPathClient } from "../core/path-client.ts";
import type { PathClient } from "../core/path-types.ts";
import { deals } from "./deals.ts";

export type { paths } from "../../generated/wazzup/paths.ts";
export type { Deal, DealCreate, DealFilter, DealUpdate, Processed } from "./deals.ts";

/** The partner cabinet's login. */
export interface WazzupPartner {
  email: string;
  password: string;
}

/** One credential at least, and what every client takes. */
export interface WazzupClientOptions extends ClientOptions {
  /** An end customer's `client_access_token`, for everything that belongs to one account. */
  token?: string | TokenSource | undefined;
  /** For tokens and accounts. */
  partner?: WazzupPartner | undefined;
}

/** A client of one Wazzup account, of the partner cabinet, or of both. */
export interface WazzupClient {
  /** Every described operation by its method and path. */
  readonly http: PathClient<paths>;
  readonly deals: ReturnType<typeof deals>;
}

/** @throws {ConfigError} naming the option that is missing, unknown or no good */
export function createWazzupClient(options: WazzupClientOptions): WazzupClient {
  checkClientOptions(options, ["token", "partner"]);
  const { token, partner } = options;
  if (token === undefined && partner === undefined) throw new ConfigError("`token` is missing, and so is `partner`.");
  const credentials = {
    bearer: token === undefined ? undefined : bearer("token", token),
    basic: partner === undefined ? undefined : basic("partner", partner),
  };
  const http = createPathClient<paths>({ name: "wazzup", serverUrl, operations, credentials }, options);
  return { http, deals: deals({ http }) };
}
