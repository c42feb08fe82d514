/** Weeek: https://developers.weeek.net */
import { operations, serverUrl } from "../../generated/weeek/meta.ts";
import type { paths } from "../../generated/weeek/paths.ts";
import { bearer, type TokenSource } from "../core/credentials.ts";
import type { ApiErrorDetails } from "../core/errors.ts";
import { checkClientOptions } from "../core/option-checks.ts";
import type { ClientOptions } from "../core/options.ts";
import { createPathClient } from "../core/path-client.ts";
import type { PathClient } from "../core/path-types.ts";
import { deals } from "./deals.ts";

export type { paths } from "../../generated/weeek/paths.ts";
export type { Attachment, Upload } from "./attachments.ts";
export type { DealTaskCreate, DealTaskMove, Task } from "./deal-tasks.ts";
export type { Deal, DealCreate, DealFilter, DealMove, DealPatch, DealUpdate } from "./deals.ts";

/** A token made under Apps → API in the workspace's settings, and what every client takes. */
export interface WeeekClientOptions extends ClientOptions {
  token: string | TokenSource;
}

/** A client of one Weeek workspace. */
export interface WeeekClient {
  /** Every described operation by its method and path. */
  readonly http: PathClient<paths>;
  readonly deals: ReturnType<typeof deals>;
}

/** @throws {ConfigError} naming the option that is missing, unknown or no good */
export function createWeeekClient(options: WeeekClientOptions): WeeekClient {
  checkClientOptions(options, ["token"]);
  const credentials = { bearer: bearer("token", options.token) };
  const http = createPathClient<paths>({ name: "weeek", serverUrl, operations, credentials, isNotFound }, options);
  return { http, deals: deals({ http }) };
}

// Some missing records are a 404, some a 400 with this code.
function isNotFound({ status, body }: ApiErrorDetails): boolean {
  return status === 400 && typeof body === "object" && body !== null && "code" in body && body.code === 1000001;
}
