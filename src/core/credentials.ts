/** Credentials: where they come from and in which header they go. */
import { ConfigError } from "./errors.ts";

/**
 * Gives the token to use, for each request anew.
 * @param context.rejected the token that the vendor has just refused, when that is why it is asked
 * @param context.signal ends the wait
 */
export type TokenSource = (context: {
  rejected?: string | undefined;
  signal?: AbortSignal | undefined;
}) => string | Promise<string>;

/** What one security scheme puts on a request. */
export interface Credential {
  /** The header's name. */
  readonly header: string;
  /** The header's value for one attempt. */
  readonly read: (context: { signal?: AbortSignal | undefined }) => string | Promise<string>;
}

/** An `Authorization: Bearer` header from a token or a source of tokens. @throws {ConfigError} naming the option */
export function bearer(option: string, token: string | TokenSource): Credential {
  if (typeof token !== "function") {
    const value = `Bearer ${checkSecret(option, token)}`;
    return { header: "Authorization", read: () => value };
  }
  return {
    header: "Authorization",
    read: async (context) => `Bearer ${checkSecret(option, await token(context))}`,
  };
}

/** A key in a header of its own. @throws {ConfigError} naming the option */
export function apiKey(option: string, header: string, key: string): Credential {
  const value = checkSecret(option, key);
  return { header, read: () => value };
}

/** An `Authorization: Basic` header. @throws {ConfigError} naming the option */
export function basic(option: string, { email, password }: { email: string; password: string }): Credential {
  if (checkSecret(`${option}.email`, email).includes(":")) throw new ConfigError(`\`${option}.email\` holds a colon.`);
  if (typeof password !== "string" || password === "") throw new ConfigError(`\`${option}.password\` is missing.`);
  const bytes = new TextEncoder().encode(`${email}:${password}`);
  const value = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  return { header: "Authorization", read: () => value };
}

/** Returns a secret that can stand in a header; says what is wrong with any other, and never shows it. */
function checkSecret(option: string, secret: unknown): string {
  if (secret === undefined || secret === null || secret === "") throw new ConfigError(`\`${option}\` is missing.`);
  if (typeof secret !== "string") throw new ConfigError(`\`${option}\` must be a string.`);
  if (!/^[\x21-\x7e]+$/.test(secret)) {
    throw new ConfigError(`\`${option}\` holds a blank, a line break or another character that no credential has.`);
  }
  return secret;
}
