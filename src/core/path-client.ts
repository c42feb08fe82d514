/**
 * The typed path client. The one file that knows openapi-fetch, and the one file with a cast: openapi-fetch makes the
 * URL; sending the request and reading the response are ours, so its own client is not taken along.
 */
import { createFinalURL } from "openapi-fetch";
import { formOf, jsonOf } from "./body.ts";
import { CallLog } from "./call-log.ts";
import { checkObject } from "./checks.ts";
import type { Credential } from "./credentials.ts";
import { ConfigError, located } from "./errors.ts";
import type { OutgoingBody, OutgoingRequest, ReadResponse } from "./exchange.ts";
import { intercepted, seen } from "./intercept.ts";
import type { Operation } from "./operation.ts";
import { checkCallOptions, checkClientOptions } from "./option-checks.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { serializePath, serializeQuery } from "./parameters.ts";
import type { PathClient, Result } from "./path-types.ts";
import { quietly } from "./quietly.ts";
import { type ErrorRules, readResponse } from "./read-response.ts";
import { stack } from "./stack.ts";
import { userAgent } from "./user-agent.ts";

/** A vendor as the core sees it. */
export interface Vendor extends ErrorRules {
  readonly name: string;
  readonly serverUrl: string;
  /** By `METHOD /path`. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** The names of the options that this vendor's clients have beside the others. */
  readonly own: readonly string[];
  /** By the name of the security scheme. @throws {ConfigError} for one of its own options that is invalid */
  readonly credentials: () => Readonly<Record<string, Credential>>;
  /** Finds in a JSON body what the vendor cannot be trusted to reject. @throws {ConfigError} */
  readonly checkBody?: (body: object) => void;
}

interface Init {
  params?: { path?: Record<string, string | number>; query?: Record<string, unknown> };
  body?: object | undefined;
  call?: CallOptions | undefined;
}

type GivenInit = Init | (() => Init);

/** @throws {ConfigError} for an option that is invalid, and at its calls for a path that the vendor does not have or an invalid argument */
export function createPathClient<Paths>(vendor: Vendor, options: ClientOptions): PathClient<Paths> {
  try {
    checkClientOptions(options, vendor.own);
    return pathClient(vendor, options, vendor.credentials());
  } catch (error) {
    throw located(error, vendor.name);
  }
}

function pathClient<Paths>(
  vendor: Vendor,
  options: ClientOptions,
  credentials: Readonly<Record<string, Credential>>,
): PathClient<Paths> {
  const { name, operations } = vendor;
  const send = stack(options, credentials);
  const baseUrl = (options.baseUrl ?? vendor.serverUrl).replace(/\/$/, "");
  const common = { accept: "application/json", ...userAgent(), ...lowerCased(options.headers) };
  checkHeaders(common);

  async function call(method: string, path: string, init: GivenInit = {}): Promise<Result<unknown>> {
    const operation = operations[`${method} ${path}`];
    try {
      if (!operation) throw new ConfigError(`\`${method} ${path}\` is not described.`);
      const request = requestOf(operation, method, path, typeof init === "function" ? init() : init);
      // Awaited, so that an error's stack reaches the caller's line.
      if (!options.intercept) return ended(request, await send(request));
      return await intercepted(options.intercept, path, request, async () => {
        checkHeaders(request.headers);
        return ended(request, await send(request));
      });
    } catch (error) {
      throw located(error, name, operation?.id);
    }
  }

  function requestOf(operation: Operation, method: string, path: string, init: Init): OutgoingRequest {
    const { params: { path: values = {}, query = {} } = {}, call = {} } = init;
    checkCallOptions(call, operation.paging !== undefined);
    call.signal?.throwIfAborted();

    checkObject("query", query);
    const body = bodyOf(vendor, operation, method, init.body);
    // A form's type holds its boundary, which the transport knows.
    const type = typeof body === "string" && { "content-type": "application/json" };
    const headers = { ...type, ...common, ...lowerCased(call.headers) };
    checkHeaders(headers);
    const url = createFinalURL(path, {
      baseUrl,
      // Without an object it would leave the braces as they are.
      params: { path: values || {}, query },
      pathSerializer: serializePath,
      querySerializer: serializeQuery,
    });
    const log = new CallLog({ headers, body });
    return { url, method, headers, body, vendor: name, operation, call, signal: call.signal, log };
  }

  function ended(request: OutgoingRequest, response: ReadResponse): Result<unknown> {
    const { onResponse } = request.call;
    if (onResponse) quietly(() => onResponse(seen(response)));
    return readResponse(request, response, vendor);
  }

  function checkHeaders(headers: Record<string, string>): void {
    const taken = Object.values(credentials).find(({ header }) => header in headers);
    if (taken) throw new ConfigError(`\`headers\` must not have \`${taken.header}\`: the client sets it itself.`);
  }

  const methods = ["GET", "PUT", "POST", "DELETE", "PATCH"] satisfies (keyof PathClient<unknown>)[];
  const calls = methods.map(
    (method) => [method, (path: string, init?: GivenInit) => call(method, path, init)] as const,
  );
  // What an operation takes and gives is known from the description, at compile time only.
  return Object.fromEntries(calls) as unknown as PathClient<Paths>;
}

/** Headers by names that a later one of the same name replaces, however it is written. */
function lowerCased(headers: Record<string, string> | undefined): Record<string, string> | undefined {
  return headers && Object.fromEntries(new Headers(headers));
}

function bodyOf(vendor: Vendor, operation: Operation, method: string, body: unknown): OutgoingBody | undefined {
  if (body === undefined && (operation.bodyless || ["GET", "DELETE"].includes(method))) return undefined;
  const checked = operation.arrayBody && Array.isArray(body) ? body : checkObject("body", body);
  return operation.multipart ? formOf(checked) : jsonOf(checked, vendor.checkBody);
}
