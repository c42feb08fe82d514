/** What has happened in one call so far, over all its attempts. */
import { NotFoundError } from "./errors.ts";
import { secretsIn } from "./redact.ts";

/** Each entry is written by one layer, which its method names; any layer may read. */
export class CallLog {
  /** How many requests were sent. */
  attempts = 0;
  /** Whether the vendor may have processed an attempt whose outcome nobody knows. */
  mayHaveBeenProcessed = false;
  /** Whether a rejected token was replaced; once a call. */
  tokenReplaced = false;
  readonly #request: { headers: Iterable<[string, string]>; body: unknown };
  readonly #used: string[] = [];
  #secrets: RegExp | undefined;

  /** @param request its headers and its body are searched for secrets, when they are asked for */
  constructor(request: { headers: Iterable<[string, string]>; body: unknown }) {
    this.#request = request;
  }

  /** All secrets that the call has sent, so that no error shows them. */
  get secrets(): RegExp {
    this.#secrets ??= secretsIn(this.#request.headers, this.#request.body, this.#used);
    return this.#secrets;
  }

  /** Transport: a request goes out. */
  sending(): void {
    this.attempts += 1;
  }

  /** Retry: an attempt failed, and another follows. */
  failed(mayHaveBeenProcessed: boolean): void {
    this.mayHaveBeenProcessed ||= mayHaveBeenProcessed;
  }

  /** Auth: a request carries this credential. */
  uses(secret: string): void {
    this.#used.push(secret);
    this.#secrets = undefined;
  }

  /** Auth: the token was rejected and another one takes its place. */
  replacesToken(): void {
    this.tokenReplaced = true;
  }

  /** Whether an error response means success: an earlier attempt of this DELETE has deleted the record. */
  deletedBefore(method: string, error: unknown): boolean {
    return method === "DELETE" && this.mayHaveBeenProcessed && error instanceof NotFoundError;
  }
}
