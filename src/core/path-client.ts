/**
 * The typed path client. The one file that knows openapi-fetch, and the one file with casts: openapi-fetch makes the URL and
 * the body; sending, reading and judging the answer are ours.
 */
import createClient from "openapi-fetch";
import { formOf, jsonOf } from "./body.ts";
import { checkId } from "./checks.ts";
import type { Credential } from "./credentials.ts";
import { ConfigError } from "./errors.ts";
import { type IsNotFound, judge } from "./judge.ts";
import type { Operation } from "./operation.ts";
import { checkCallOptions } from "./option-checks.ts";
import type { CallOptions, ClientOptions } from "./options.ts";
import type { PathClient, Result } from "./path-types.ts";
import { serializeQuery } from "./query.ts";
import type { Answer, History, OutgoingBody, OutgoingRequest } from "./send.ts";
import { stack } from "./stack.ts";

/** A vendor as the core sees it. */
export interface Vendor {
  readonly name: string;
  readonly serverUrl: string;
  /** By `METHOD /path`. */
  readonly operations: Readonly<Record<string, Operation>>;
  /** By the name of the security scheme. */
  readonly credentials: Readonly<Record<string, Credential | undefined>>;
  /** Beside 404. */
  readonly isNotFound?: IsNotFound;
}

interface Init {
  params?: { path?: Record<string, string | number>; query?: Record<string, unknown> };
  body?: unknown;
  call?: CallOptions | undefined;
}

const noOptions: CallOptions = {};

/** @throws {ConfigError} for a path that the vendor does not have, a path parameter or an option that is no good */
export function createPathClient<Paths>(vendor: Vendor, options: ClientOptions): PathClient<Paths> {
  const send = stack(options, vendor.credentials);
  const client = createClient<Record<string, never>>({
    baseUrl: options.baseUrl ?? vendor.serverUrl,
    headers: { Accept: "application/json", ...options.headers },
    querySerializer: serializeQuery,
    // openapi-fetch only makes a request and hands it on: it never looks into it.
    Request: Outgoing as unknown as typeof Request,
    fetch: async (request) => {
      const outgoing = request as unknown as OutgoingRequest;
      return carry({ request: outgoing, answer: await send(outgoing) });
    },
  });

  const call = async (method: "GET" | "PUT" | "POST" | "DELETE" | "PATCH", path: string, init: Init = {}) => {
    const operation = vendor.operations[`${method} ${path}`];
    if (!operation) throw new ConfigError(`${vendor.name} describes no \`${method} ${path}\`.`);
    for (const name of parametersOf(path)) checkId(name, init.params?.path?.[name]);
    const call = init.call ?? noOptions;
    checkCallOptions(call);

    // `PathClient<Paths>` has checked the arguments; openapi-fetch's own types would only repeat that.
    const request = client[method] as unknown as (path: string, init: object) => Promise<{ data: Exchange }>;
    const { data } = await request(path, {
      params: init.params,
      body: init.body,
      bodySerializer: operation.multipart ? formOf : jsonOf,
      headers: call.headers,
      parseAs: "stream",
      vendor: vendor.name,
      operation,
      call,
    });
    // Awaited, so that an error's stack reaches the caller's line.
    return await judge(data.request, data.answer, vendor.isNotFound);
  };

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

/** openapi-fetch's `Request`: a plain object, and the unknown members of its init along with it. */
class Outgoing implements OutgoingRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: OutgoingBody | undefined;
  readonly vendor: string;
  readonly operation: Operation;
  readonly call: CallOptions;
  readonly signal: AbortSignal | undefined;
  readonly history: History;

  constructor(url: string, init: Omit<OutgoingRequest, "url" | "signal" | "history">) {
    this.url = url;
    this.method = init.method;
    this.headers = init.headers;
    this.body = init.body;
    this.vendor = init.vendor;
    this.operation = init.operation;
    this.call = init.call;
    this.signal = init.call.signal;
    this.history = { attempts: 0, unclear: false, renewed: false, secrets: [] };
  }
}

interface Exchange {
  request: OutgoingRequest;
  answer: Answer;
}

// Not a Headers: making one loads all of Node's fetch, at import time.
const noHeaders = { get: () => null };

/** Takes an exchange through openapi-fetch: of a successful streamed response it hands on the body unread. */
function carry(exchange: Exchange): Response {
  return { ok: true, status: 200, headers: noHeaders, body: exchange } as unknown as Response;
}

const parameters = new Map<string, readonly string[]>();

/** The names in a path's braces; each path is looked through once. */
function parametersOf(path: string): readonly string[] {
  const known = parameters.get(path);
  if (known) return known;
  const names = Array.from(path.matchAll(/\{([^{}]+)\}/g), ([, name = ""]) => name);
  parameters.set(path, names);
  return names;
}
