/** The two objects that pass through the layers. Both are light: no `Request` or `Response` is built. */
import type { CallInfo } from "./errors.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { redactUrl } from "./redact.ts";

/** A request on its way out. A retry sends the same object again. */
export interface OutgoingRequest {
  readonly url: string;
  readonly method: string;
  /** This request's own, so that each attempt can put its credentials there. */
  readonly headers: Headers;
  readonly body: OutgoingBody | undefined;
  readonly vendor: string;
  readonly operation: Operation;
  readonly call: CallOptions;
  /** Ends what lies below: the caller's own signal, or that of a layer which bounds the time. */
  readonly signal: AbortSignal | undefined;
  readonly history: History;
}

/** What has happened in a call so far. One object for all attempts. */
export interface History {
  /** How many requests went out. */
  attempts: number;
  /** An attempt failed of which nobody knows whether it was carried out. */
  unclear: boolean;
  /** A refused token was renewed. */
  renewed: boolean;
  /** The credentials' header values, so that no error shows them. */
  secrets: string[];
}

/** What a request can carry: JSON as text, or a form with files. */
export type OutgoingBody = string | FormData;

/** An answer whose body has been read. */
export interface HttpResponse {
  /** Whether the status is 2xx. */
  readonly ok: boolean;
  /** The HTTP status. */
  readonly status: number;
  /** The answer's headers. */
  readonly headers: Headers;
  /** The address that answered. */
  readonly url: string;
  /** The call it answers. */
  readonly call: CallInfo;
  /** The body as text; empty when there is none. */
  text(): Promise<string>;
  /** The body as JSON. Rejects with a `SyntaxError` when it is none. */
  json(): Promise<unknown>;
}

/** Sends a request and answers with its body read. */
export type Send = (request: OutgoingRequest) => Promise<HttpResponse>;

/** One concern of the stack: wraps what lies below it. */
export type Layer = (next: Send) => Send;

/** The call a request belongs to, for its errors. */
export function callInfo({ vendor, operation, method, url, history }: OutgoingRequest): CallInfo {
  const { attempts, secrets } = history;
  return { vendor, operation: operation.id, method, url: redactUrl(url, secrets), attempts };
}
