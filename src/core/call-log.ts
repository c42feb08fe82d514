/** What has happened in one call so far, over all its attempts. */
import { nextCallId } from "./call-id.ts";
import { type Outcome, worse } from "./outcome.ts";
import { secretsIn } from "./redact.ts";

/** Each entry is written by the layer that its comment names; any layer may read. */
export class CallLog {
  /** The call's own id. */
  readonly callId: string = nextCallId();
  /** Transport: how many requests were sent. */
  attempts = 0;
  /** What may be assumed of the latest attempt; `not_sent` until it has ended. Retry begins it anew. */
  latest: Outcome = "not_sent";
  /** The worst over all attempts. */
  outcome: Outcome = "not_sent";
  /** Auth: whether a rejected token was replaced; once a call. */
  tokenReplaced = false;
  readonly #request: { headers: Record<string, string>; body: unknown };
  readonly #used = new Set<string>();
  #secrets: RegExp | undefined;

  /** @param request its headers and its body are searched for secrets, when they are asked for */
  constructor(request: { headers: Record<string, string>; body: unknown }) {
    this.#request = request;
  }

  /** All secrets that the call has sent, so that no error shows them. */
  get secrets(): RegExp {
    const { headers, body } = this.#request;
    this.#secrets ??= secretsIn(Object.entries(headers), body, this.#used);
    return this.#secrets;
  }

  /** Transport: a request has failed, or its response is an error. Reading the response: its body says so. */
  failed(outcome: Outcome): void {
    this.latest = outcome;
    this.outcome = worse(this.outcome, outcome);
  }

  /** Auth: a request carries this credential. */
  uses(secret: string): void {
    this.#used.add(secret);
    this.#secrets = undefined;
  }
}
