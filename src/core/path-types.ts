/** The typed path client's types, made from the `paths` that openapi-typescript writes. */
import type { ApiError } from "./errors.ts";
import type { HttpResponse } from "./exchange.ts";
import type { CallOptions } from "./options.ts";

/**
 * One method per HTTP method; each takes a path of the description and what its operation needs.
 * `client.GET("/v2/deals", { params: { query: { limit: 100 } } })` resolves with `{ data, error, response }`.
 */
export interface PathClient<Paths> {
  /** Calls a GET operation; resolves on every HTTP outcome. */
  GET: PathCall<Paths, "get">;
  /** Calls a PUT operation; resolves on every HTTP outcome. */
  PUT: PathCall<Paths, "put">;
  /** Calls a POST operation; resolves on every HTTP outcome. */
  POST: PathCall<Paths, "post">;
  /** Calls a DELETE operation; resolves on every HTTP outcome. */
  DELETE: PathCall<Paths, "delete">;
  /** Calls a PATCH operation; resolves on every HTTP outcome. */
  PATCH: PathCall<Paths, "patch">;
}

/**
 * Calls one operation. It resolves on every HTTP outcome: `error` is set on every status except 2xx, and on a body with `success: false`. What
 * it needs may be the result of a function: a `ConfigError` that this throws names the operation.
 * @throws {ConnectionError} | {ResponseError} | {ConfigError} or an abort's own reason: there is no response then
 */
export type PathCall<Paths, Method extends string> = <Path extends PathsWith<Paths, Method>>(
  path: Path,
  ...init: InitArguments<OperationAt<Paths, Path, Method>>
) => Promise<ResultOf<OperationAt<Paths, Path, Method>>>;

/**
 * The result of a call: `data`, the whole body, or `error`, if the response is an error response. `payload()` returns the part of the body that
 * the façade's method returns, and throws a `ResponseError` when the body lacks it.
 */
export type Result<Data, Failure = unknown, Payload = unknown> =
  | { data: Data; payload: () => Payload; error?: undefined; response: HttpResponse }
  | { data?: undefined; payload?: undefined; error: ApiError<Failure>; response: HttpResponse };

type ResultOf<Operation> = Result<SuccessBody<Operation>, ErrorBody<Operation>, PayloadOf<Operation>>;

/** What the façade's method of an operation returns. */
type PayloadOf<Operation> = Operation extends { payload: infer Payload } ? Payload : undefined;

/** The paths that have an operation for a method. */
export type PathsWith<Paths, Method extends string> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Method, object> ? Path : never;
}[keyof Paths] &
  string;

export type OperationAt<Paths, Path extends keyof Paths, Method extends string> =
  Paths[Path] extends Record<Method, infer Operation> ? Operation : never;

/** What a call of an operation takes: `params`, `body` and `call`, as far as the operation has them. */
export type Init<Operation> = ParamsInit<Operation> & BodyInit<Operation> & { call?: CallOptions | undefined };

type InitArguments<Operation> =
  Record<never, never> extends Init<Operation>
    ? [init?: Init<Operation> | (() => Init<Operation>)]
    : [init: Init<Operation> | (() => Init<Operation>)];

type ParamsInit<Operation> = Operation extends { parameters: infer Parameters }
  ? Record<never, never> extends Given<Parameters>
    ? { params?: Given<Parameters> }
    : { params: Given<Parameters> }
  : Record<never, never>;

// A kind of parameter that an operation does not have stands there as `never`.
type Given<Parameters> = {
  [Kind in keyof Parameters as Kind extends "path" | "query"
    ? [Exclude<Parameters[Kind], undefined>] extends [never]
      ? never
      : Kind
    : never]: Kind extends "query" ? Filter<Parameters[Kind]> : Parameters[Kind];
};

/** The query parameters of an operation, where `undefined` is the same as absent. */
export type QueryOf<Operation> = Operation extends { parameters: { query?: infer Query } }
  ? Filter<NonNullable<Query>>
  : never;

type Filter<Query> = { [Name in keyof Query]: Query[Name] | undefined };

type BodyInit<Operation> = Operation extends { requestBody: { content: infer Content } }
  ? { body: Content[keyof Content] }
  : Operation extends { requestBody?: infer Body }
    ? [Exclude<Body, undefined>] extends [{ content: infer Content }]
      ? { body?: Content[keyof Content] }
      : Record<never, never>
    : Record<never, never>;

type SuccessStatus = 200 | 201 | 202 | 203 | 204 | 205 | 206;

/** The body of an operation's success. */
export type SuccessBody<Operation> = BodyOf<Operation, "success">;

/** The body of an operation's error responses. */
export type ErrorBody<Operation> = BodyOf<Operation, "error">;

type BodyOf<Operation, Outcome extends "success" | "error"> = Operation extends { responses: infer Responses }
  ? {
      [Status in keyof Responses]: (Status extends SuccessStatus ? "success" : "error") extends Outcome
        ? ContentOf<Responses[Status]>
        : never;
    }[keyof Responses]
  : never;

type ContentOf<Response> = Response extends { content: infer Content } ? Content[keyof Content] : undefined;
