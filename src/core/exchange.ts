/** The two objects that pass through the layers. Both are light: no `Request` or `Response` is built. */
import type { CallLog } from "./call-log.ts";
import type { CallInfo, FailedCall } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { redactText } from "./redact.ts";

/** A request on its way out. A retry sends the same object again. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  /** By names in lower case; this request's own, so that each attempt can put its credentials there. */
  readonly headers: Record<string, string>;
  readonly body: OutgoingBody | undefined;
  readonly vendor: string;
  readonly operation: Operation;
  readonly call: CallOptions;
  /** Ends what lies below: the caller's own signal, or that of a layer which bounds the time. */
  readonly signal: AbortSignal | undefined;
  /** What has happened so far; one object for all attempts. */
  readonly log: CallLog;
}

/** What a request can carry: JSON as text, or a form with files. */
export type OutgoingBody = string | FormData;

/** A response whose body has been read. */
export interface HttpResponse {
  /** Whether the status is 2xx. */
  readonly ok: boolean;
  /** The HTTP status. */
  readonly status: number;
  /** The response headers. */
  readonly headers: Headers;
  /** The URL that responded. */
  readonly url: string;
  /** The call that it belongs to. */
  readonly call: CallInfo;
  /** The body as text; empty when there is none. */
  text(): Promise<string>;
  /** The body as JSON. Rejects with a `SyntaxError` when it is not valid JSON. */
  json(): Promise<unknown>;
}

/** A response as the layers pass it. */
export interface ReadResponse extends HttpResponse {
  /** The body as text; empty when there is none. */
  readonly body: string;
}

/** Sends a request and resolves with the response, its body read. */
export type Send = (request: OutgoingRequest) => Promise<ReadResponse>;

/** One concern of the stack: wraps what lies below it. */
export type Layer = (next: Send) => Send;

/** The call a request belongs to, for its events. */
export function callInfo({ vendor, operation, method, url, log }: OutgoingRequest): CallInfo & { callId: string } {
  const { attempts, secrets, callId } = log;
  return { vendor, operation: operation.id, method, url: redactText(url, secrets), attempts, callId };
}

/** The call a request belongs to, for its errors: with the worst outcome of the attempts so far. */
export function failedCall(request: OutgoingRequest): FailedCall {
  return { ...callInfo(request), outcome: request.log.outcome };
}
