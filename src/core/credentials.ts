/** Credentials: where they come from and in which header they go. */
import { checkObject, must } from "./checks.ts";
import { ConfigError } from "./errors.ts";

/**
 * Returns the token to use. It is called for each request.
 * @param context.rejected the token that the vendor has just rejected, if that is why the source is called. It is called once for all calls
 * whose token was rejected, and again if the replacement is rejected too
 * @param context.signal ends the wait; of a renewal, which several calls wait for, after the client's `timeoutMs`
 */
export type TokenSource = (context: {
  rejected?: string | undefined;
  signal?: AbortSignal | undefined;
}) => string | Promise<string>;

/** Gives the header's value for one attempt. `rejected` is the value that was refused. */
export type Source = (context: Parameters<TokenSource>[0]) => Promise<string>;

/** What one security scheme puts on a request. */
export interface Credential {
  /** The header's name, in lower case. */
  readonly header: string;
  /** The header's value, or where it comes from. */
  readonly value: string | Source;
  /** What no error may show, where the value encodes it. */
  readonly secret?: string;
}

/** An `Authorization: Bearer` header from a token or a source of tokens. @throws {ConfigError} naming the option */
export function bearer(option: string, token: string | TokenSource): Credential {
  const scheme = "Bearer ";
  const header = "authorization";
  if (typeof token !== "function") return { header, value: scheme + checkSecret(option, token) };
  return {
    header,
    value: async ({ rejected, signal }) =>
      scheme + checkSecret(`${option}()`, await token({ rejected: rejected?.slice(scheme.length), signal })),
  };
}

/** A key in a header of its own. @throws {ConfigError} naming the option */
export function apiKey(option: string, header: string, key: string): Credential {
  return { header, value: checkSecret(option, key) };
}

/** An `Authorization: Basic` header. @throws {ConfigError} naming the option */
export function basic(option: string, login: { email: string; password: string }): Credential {
  const { email, password } = checkObject(option, login);
  if (checkSecret(`${option}.email`, email).includes(":")) throw new ConfigError(`\`${option}.email\` holds a colon.`);
  if (!password || typeof password !== "string") throw new ConfigError(`\`${option}.password\` is missing.`);
  const bytes = new TextEncoder().encode(`${email}:${password}`);
  const value = `Basic ${btoa(String.fromCharCode(...bytes))}`;
  return { header: "authorization", value, secret: password };
}

/** What an operation lacks that needs an option which the client was made without. @throws {ConfigError} naming the option */
export function without(option: string): Credential {
  return {
    header: "authorization",
    value: async () => {
      throw new ConfigError(`this operation needs the option \`${option}\`.`);
    },
  };
}

/** Returns a secret that can stand in a header; says what is wrong with any other, and never shows it. */
function checkSecret(name: string, secret: unknown): string {
  if (secret === undefined || secret === null || secret === "") throw new ConfigError(`\`${name}\` is missing.`);
  const isValid = typeof secret === "string" && /^[\x21-\x7e]+$/.test(secret);
  must(isValid, name, "a string of visible ASCII characters");
  return secret;
}
