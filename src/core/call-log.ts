/** What has happened in one call so far, over all its attempts. */
import { nextCallId } from "./call-id.ts";
import { NotFoundError } from "./errors.ts";
import { type Outcome, worse } from "./outcome.ts";
import { secretsIn } from "./redact.ts";

/** Each entry is written by one layer, which its method names; any layer may read. */
export class CallLog {
  /** How many requests were sent. */
  attempts = 0;
  /** What may be assumed of the latest attempt; `not_sent` until it has ended. */
  latest: Outcome = "not_sent";
  /** The worst over all attempts. */
  outcome: Outcome = "not_sent";
  /** Whether a rejected token was replaced; once a call. */
  tokenReplaced = false;
  readonly #request: { headers: Record<string, string>; body: unknown };
  readonly #used: string[] = [];
  #secrets: RegExp | undefined;
  #callId: string | undefined;

  /** @param request its headers and its body are searched for secrets, when they are asked for */
  constructor(request: { headers: Record<string, string>; body: unknown }) {
    this.#request = request;
  }

  /** All secrets that the call has sent, so that no error shows them. */
  get secrets(): RegExp {
    this.#secrets ??= secretsIn(Object.entries(this.#request.headers), this.#request.body, this.#used);
    return this.#secrets;
  }

  /** The call's own id. */
  get callId(): string {
    this.#callId ??= nextCallId();
    return this.#callId;
  }

  /** Retry: an attempt begins. */
  begins(): void {
    this.latest = "not_sent";
  }

  /** Transport: a request goes out. */
  sending(): void {
    this.attempts += 1;
  }

  /** Transport: a request has failed, or its response is an error. Reading the response: its body says so. */
  failed(outcome: Outcome): void {
    this.latest = outcome;
    this.outcome = worse(this.outcome, outcome);
  }

  /** Auth: a request carries this credential. */
  uses(secret: string): void {
    if (this.#used.includes(secret)) return;
    this.#used.push(secret);
    this.#secrets = undefined;
  }

  /** Auth: the token was rejected and another one takes its place. */
  replacesToken(): void {
    this.tokenReplaced = true;
  }

  /** Whether an error response means success: an earlier attempt of this DELETE may have deleted the record. */
  deletedBefore(method: string, error: unknown): boolean {
    return method === "DELETE" && this.outcome === "unknown" && error instanceof NotFoundError;
  }
}
