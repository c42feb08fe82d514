/** Y-Suite: https://www.ysuiteapp.com/api-docs */
import { operations, serverUrl } from "../../generated/ysuite/meta.ts";
import type { paths } from "../../generated/ysuite/paths.ts";
import { apiKey } from "../core/credentials.ts";
import type { ApiErrorDetails } from "../core/errors.ts";
import { checkClientOptions } from "../core/option-checks.ts";
import type { ClientOptions } from "../core/options.ts";
import { createPathClient } from "../core/path-client.ts";
import type { PathClient } from "../core/path-types.ts";
import { deals } from "./deals.ts";

export type { paths } from "../../generated/ysuite/paths.ts";
export type { Deal, DealCreate, DealFilter, DealReference, DealUpdate } from "./deals.ts";

/** A key pair of one workspace, made under Settings → API Keys, and what every client takes. */
export interface YsuiteClientOptions extends ClientOptions {
  accessKey: string;
  secretKey: string;
}

/** A client of one Y-Suite workspace. */
export interface YsuiteClient {
  /** Every described operation by its method and path. */
  readonly http: PathClient<paths>;
  readonly deals: ReturnType<typeof deals>;
}

/** @throws {ConfigError} naming the option that is missing, unknown or no good */
export function createYsuiteClient(options: YsuiteClientOptions): YsuiteClient {
  checkClientOptions(options, ["accessKey", "secretKey"]);
  const http = createPathClient<paths>(
    {
      name: "ysuite",
      serverUrl,
      operations,
      credentials: {
        accessKey: apiKey("accessKey", "x-ysuite-access-key", options.accessKey),
        secretKey: apiKey("secretKey", "x-ysuite-secret-key", options.secretKey),
      },
      isNotFound,
    },
    options,
  );
  return { http, deals: deals({ http }) };
}

// The vendor answers a missing record with 400. Its wording is not documented: that it says 'not found' is inferred.
function isNotFound({ status, messages }: ApiErrorDetails): boolean {
  return status === 400 && messages.some((message) => /not found/i.test(message));
}
