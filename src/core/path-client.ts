/**
 * The typed path client. The one file that knows openapi-fetch, and the one file with a cast: openapi-fetch makes the URL and
 * merges the headers; sending the request and reading the response are ours, so its own client is not taken along.
 */
import { createFinalURL, mergeHeaders, removeTrailingSlash } from "openapi-fetch";
import { formOf, jsonOf } from "./body.ts";
import { CallLog } from "./call-log.ts";
import { checkObject } from "./checks.ts";
import type { Credential } from "./credentials.ts";
import { ConfigError } from "./errors.ts";
import type { OutgoingBody, OutgoingRequest } from "./exchange.ts";
import type { Operation } from "./operation.ts";
import { checkCallOptions } from "./option-checks.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import { serializePath, serializeQuery } from "./parameters.ts";
import type { PathClient, Result } from "./path-types.ts";
import { type ErrorRules, readResponse } from "./read-response.ts";
import { stack } from "./stack.ts";

/** A vendor as the core sees it. */
export interface Vendor extends ErrorRules {
  readonly name: string;
  readonly serverUrl: string;
  /** By `METHOD /path`. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** By the name of the security scheme. */
  readonly credentials: Readonly<Record<string, Credential | undefined>>;
}

interface Init {
  params?: { path?: Record<string, string | number>; query?: Record<string, unknown> };
  body?: object | undefined;
  call?: CallOptions | undefined;
}

const accept = { Accept: "application/json" };
const json = { "Content-Type": "application/json" };
const noOptions: CallOptions = {};

/** @throws {ConfigError} for a path that the vendor does not have, a path parameter or an option that is no good */
export function createPathClient<Paths>(vendor: Vendor, options: ClientOptions): PathClient<Paths> {
  const send = stack(options, vendor.credentials);
  const baseUrl = removeTrailingSlash(options.baseUrl ?? vendor.serverUrl);

  async function call(method: keyof PathClient<unknown>, path: string, init: Init = {}): Promise<Result<unknown>> {
    const operation = vendor.operations[`${method} ${path}`];
    if (!operation) throw new ConfigError(`${vendor.name} describes no \`${method} ${path}\`.`);
    const call = init.call ?? noOptions;
    checkCallOptions(call);

    const { query = {} } = init.params ?? {};
    checkObject("query", query);
    const body = bodyOf(operation, init.body);
    const request: OutgoingRequest = {
      url: createFinalURL(path, {
        baseUrl,
        params: { path: {}, query: {}, ...init.params },
        pathSerializer: serializePath,
        querySerializer: serializeQuery,
      }),
      method,
      // A form's type holds its boundary, which the transport knows.
      headers: mergeHeaders(typeof body === "string" ? json : undefined, accept, options.headers, call.headers),
      body,
      vendor: vendor.name,
      operation,
      call,
      signal: call.signal,
      log: new CallLog(),
    };
    // Awaited, so that an error's stack reaches the caller's line.
    return await readResponse(request, await send(request), vendor);
  }

  const untyped: Record<keyof PathClient<unknown>, (path: string, init?: Init) => Promise<Result<unknown>>> = {
    GET: (path, init) => call("GET", path, init),
    PUT: (path, init) => call("PUT", path, init),
    POST: (path, init) => call("POST", path, init),
    DELETE: (path, init) => call("DELETE", path, init),
    PATCH: (path, init) => call("PATCH", path, init),
  };
  // What an operation takes and gives is known from the description, at compile time only.
  return untyped as unknown as PathClient<Paths>;
}

function bodyOf({ multipart }: Operation, body: object | undefined): OutgoingBody | undefined {
  if (body === undefined) return undefined;
  checkObject("body", body);
  return multipart ? formOf(body) : jsonOf(body);
}
