/** Clients from environment variables: the same names for every command and for the demo. */
import { ConfigError } from "./core/errors.ts";
import type { ClientOptions } from "./core/options.ts";
import type { Vendor } from "./vendors.ts";
import type { WazzupClient } from "./wazzup/index.ts";
import type { WazzupV3Client } from "./wazzup-v3/index.ts";
import type { WeeekClient } from "./weeek/index.ts";
import type { WoofedClient } from "./woofed/index.ts";
import type { YsuiteClient } from "./ysuite/index.ts";

/** Environment variables, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Each vendor's client. */
export interface Clients {
  wazzup: WazzupClient;
  "wazzup-v3": WazzupV3Client;
  woofed: WoofedClient;
  ysuite: YsuiteClient;
  weeek: WeeekClient;
}

/** The variables that hold a vendor's credentials, all of them required. */
export const credentialVariables: Record<Vendor, readonly string[]> = {
  wazzup: ["WAZZUP_TOKEN"],
  "wazzup-v3": ["WAZZUP_V3_KEY"],
  woofed: ["WOOFED_TOKEN", "WOOFED_ACCOUNT_ID"],
  ysuite: ["YSUITE_ACCESS_KEY", "YSUITE_SECRET_KEY"],
  weeek: ["WEEEK_TOKEN"],
};

/** The variable that holds another server's base URL, such as `WEEEK_BASE_URL`. */
export function baseUrlVariable(vendor: Vendor): string {
  return `${vendor.toUpperCase().replace("-", "_")}_BASE_URL`;
}

type Read = (variable: string) => string;

// Imported when used: no command loads the clients of the other vendors.
const factories: { [V in Vendor]: (read: Read, options: ClientOptions) => Promise<Clients[V]> } = {
  wazzup: async (read, options) =>
    (await import("./wazzup/index.ts")).createWazzupClient({ ...options, token: read("WAZZUP_TOKEN") }),
  "wazzup-v3": async (read, options) =>
    (await import("./wazzup-v3/index.ts")).createWazzupV3Client({ ...options, apiKey: read("WAZZUP_V3_KEY") }),
  woofed: async (read, options) =>
    (await import("./woofed/index.ts")).createWoofedClient({
      ...options,
      token: read("WOOFED_TOKEN"),
      accountId: Number(read("WOOFED_ACCOUNT_ID")),
    }),
  ysuite: async (read, options) =>
    (await import("./ysuite/index.ts")).createYsuiteClient({
      ...options,
      accessKey: read("YSUITE_ACCESS_KEY"),
      secretKey: read("YSUITE_SECRET_KEY"),
    }),
  weeek: async (read, options) =>
    (await import("./weeek/index.ts")).createWeeekClient({ ...options, token: read("WEEEK_TOKEN") }),
};

/** The credentials that the environment lacks, by the names of their variables. */
export function missingCredentials(vendor: Vendor, environment: Environment): string[] {
  return credentialVariables[vendor].filter((name) => !environment[name]);
}

/**
 * Creates a vendor's client from environment variables.
 * @param options what the client takes beside credentials and base URL
 * @throws {ConfigError} naming the variables that are missing
 */
export async function clientFromEnvironment<V extends Vendor>(
  vendor: V,
  environment: Environment,
  options: ClientOptions = {},
): Promise<Clients[V]> {
  const missing = missingCredentials(vendor, environment);
  if (missing.length > 0) throw new ConfigError(`${vendor} needs these environment variables: ${missing.join(", ")}`);
  const baseUrl = environment[baseUrlVariable(vendor)];
  return await factories[vendor]((name) => environment[name] ?? "", { ...(baseUrl ? { baseUrl } : {}), ...options });
}
