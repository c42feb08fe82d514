/** What has happened in one call so far, over all its attempts. */
import { NotFoundError } from "./errors.ts";

/** Each entry is written by one layer, which its method names; any layer may read. */
export class CallLog {
  /** How many requests were sent. */
  attempts = 0;
  /** Whether the vendor may have processed an attempt whose outcome nobody knows. */
  mayHaveBeenProcessed = false;
  /** Whether a rejected token was replaced; once a call. */
  tokenReplaced = false;
  /** The header values of all credentials in use, so that no error shows them. */
  readonly secrets: string[] = [];

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
    this.secrets.push(secret);
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
