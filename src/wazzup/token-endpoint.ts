import { operations, serverUrl } from "../../generated/wazzup/meta.ts";
import type { paths } from "../../generated/wazzup/paths.ts";
import { basic } from "../core/credentials.ts";
import { checkClientOptions } from "../core/option-checks.ts";
import type { ClientOptions } from "../core/options.ts";
import { createPathClient } from "../core/path-client.ts";
import { tokens } from "./tokens.ts";

/** The partner cabinet's login. */
export interface WazzupPartner {
  /** The login's e-mail address. */
  email: string;
  /** The login's password. */
  password: string;
}

/** What both ways to an end customer's token need. */
export interface TokenEndpointOptions extends Pick<ClientOptions, "baseUrl" | "fetch"> {
  /** Who asks for the tokens. */
  partner: WazzupPartner;
}

/** The token endpoint by itself: a client that is made for a token source has no token yet. */
export function tokenEndpoint({ partner, baseUrl, fetch }: TokenEndpointOptions): ReturnType<typeof tokens> {
  checkClientOptions({ baseUrl, fetch }, []);
  const credentials = { basic: basic("partner", partner) };
  const http = createPathClient<paths>({ name: "wazzup", serverUrl, operations, credentials }, { baseUrl, fetch });
  return tokens({ http });
}
