/**
 * The typed path client. The one file that knows openapi-fetch, and the one file with a cast: openapi-fetch makes the URL and
 * merges the headers; sending the request and reading the response are ours, so its own client is not taken along.
 */
import { createFinalURL, mergeHeaders, removeTrailingSlash } from "openapi-fetch";
import { formOf, jsonOf } from "./body.ts";
import { CallLog } from "./call-log.ts";
import { checkObject } from "./checks.ts";
import type { Credential } from "./credentials.ts";
import { ConfigError, located } from "./errors.ts";
import type { OutgoingBody, OutgoingRequest } from "./exchange.ts";
import { intercepted } from "./intercept.ts";
import type { Operation } from "./operation.ts";
import { checkCallOptions } from "./option-checks.ts";
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
  /** By the name of the security scheme. */
  readonly credentials: Readonly<Record<string, Credential | undefined>>;
  /** What the vendor cannot be trusted to reject. @throws {ConfigError} */
  readonly checkBody?: (body: object) => void;
}

interface Init {
  params?: { path?: Record<string, string | number>; query?: Record<string, unknown> };
  body?: object | undefined;
  call?: CallOptions | undefined;
}

const json = { "Content-Type": "application/json" };
const noOptions: CallOptions = {};

/** @throws {ConfigError} for a path that the vendor does not have, a path parameter or an option that is no good */
export function createPathClient<Paths>(vendor: Vendor, options: ClientOptions): PathClient<Paths> {
  const send = stack(options, vendor.credentials);
  const baseUrl = removeTrailingSlash(options.baseUrl ?? vendor.serverUrl);
  const common = { Accept: "application/json", ...userAgent() };
  try {
    checkHeaders(mergeHeaders(options.headers));
  } catch (error) {
    throw located(error, vendor.name);
  }

  async function call(method: keyof PathClient<unknown>, path: string, init: Init = {}): Promise<Result<unknown>> {
    const operation = Object.hasOwn(vendor.operations, `${method} ${path}`) && vendor.operations[`${method} ${path}`];
    try {
      if (!operation) throw new ConfigError(`\`${method} ${path}\` is not described.`);
      return await callOperation(operation, method, path, init);
    } catch (error) {
      throw located(error, vendor.name, operation ? operation.id : undefined);
    }
  }

  async function callOperation(
    operation: Operation,
    method: keyof PathClient<unknown>,
    path: string,
    init: Init,
  ): Promise<Result<unknown>> {
    const call = init.call ?? noOptions;
    checkCallOptions(call, operation.paging !== undefined);
    call.signal?.throwIfAborted();

    const { query = {} } = init.params ?? {};
    checkObject("query", query);
    const body = bodyOf(vendor, operation, method, init.body);
    // A form's type holds its boundary, which the transport knows.
    const headers = mergeHeaders(typeof body === "string" ? json : undefined, common, options.headers, call.headers);
    if (call.headers) checkHeaders(headers);
    const request: OutgoingRequest = {
      url: createFinalURL(path, {
        baseUrl,
        params: { path: {}, query: {}, ...init.params },
        pathSerializer: serializePath,
        querySerializer: serializeQuery,
      }),
      method,
      headers,
      body,
      vendor: vendor.name,
      operation,
      call,
      signal: call.signal,
      log: new CallLog({ headers, body }),
    };
    // Awaited, so that an error's stack reaches the caller's line.
    if (!options.intercept) return await exchange(request);
    const { callId } = request.log;
    const added = new Headers();
    const seen = { vendor: vendor.name, operation: operation.id, method, path, callId, headers: added };
    return await intercepted(options.intercept, seen, call.signal, () => {
      added.forEach((value, name) => void headers.set(name, value));
      checkHeaders(headers);
      return exchange(request);
    });
  }

  async function exchange(request: OutgoingRequest): Promise<Result<unknown>> {
    const response = await send(request);
    const { onResponse } = request.call;
    if (onResponse)
      quietly(() => onResponse({ status: response.status, headers: response.headers, url: response.url }));
    return await readResponse(request, response, vendor);
  }

  function checkHeaders(headers: Headers): void {
    const taken = Object.values(vendor.credentials).find((credential) => credential && headers.has(credential.header));
    if (taken) throw new ConfigError(`\`headers\` must not have \`${taken.header}\`: the client sets it itself.`);
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

function bodyOf(vendor: Vendor, operation: Operation, method: string, body: unknown): OutgoingBody | undefined {
  const isMissing = body === undefined && !operation.bodyless && ["POST", "PUT", "PATCH"].includes(method);
  if (body === undefined && !isMissing) return undefined;
  const checked = operation.arrayBody && Array.isArray(body) ? body : checkObject("body", body);
  vendor.checkBody?.(checked);
  return operation.multipart ? formOf(checked) : jsonOf(checked);
}
